import { read } from '#web/act.ts';
import { m } from '#web/paraglide/messages.js';
import { href } from '#web/locale.ts';
import { credits } from '#web/format.ts';
import type { Badge } from '../badges/badge.ts';
import type { LeadShown } from '../leads/lead.ts';
import type { ClaimSummary } from '../refund-claims/claim.ts';
import type { Guarantee, GuaranteeContact, GuaranteeSummary } from '../guarantee/guarantee.ts';
import type { PriorityService } from '../credits/priority/+page.server.ts';

type List<Item> = { items: Item[]; next: string | null };
type Conversation = {
  id: string;
  unread: number;
  last_message_at: string;
  participants: { person: string; role: string; name: string }[];
  last_message: { author_role: string; kind: string; excerpt: string } | null;
};
type Contact = { lead: string; claim_until: string; claim_open: boolean; credits: number; client: { name: string }; service: { name: string } };
type Question = { id: string; reference: string; question: string; asked_at: string };

/** A thing to do, with its deadline where there is one. */
export type Due = { id: string; title: string; text: string; href: string; action: string; due: string | null; clause: string | null; since: string | null; says: string };

type NeededBadge = { name: string; active: Badge | null; checking: Badge | null };

/** Contacts whose time to claim ends within these days are shown. */
const soonDays = 14;
/** Badges that end within these days are shown: from the first mail about it on. */
const badgeDays = 30;

export const load = async (event) => {
  const [fresh, waiting, unread, contacts, claims, questions, wallet, { priority }, badges, guarantee] = await Promise.all([
    read<List<LeadShown>>(event, 'leads.listLeads', { show: 'new', limit: 5 }),
    read<List<LeadShown>>(event, 'leads.listLeads', { show: 'waiting', limit: 20 }),
    read<List<Conversation>>(event, 'conversations.listConversations', { unread_only: true, limit: 20 }),
    read<List<Contact>>(event, 'leads.listContacts', { limit: 100 }),
    read<List<ClaimSummary>>(event, 'cases.listRefundClaims', { limit: 50 }),
    read<List<Question>>(event, 'cases.listMyQuestions'),
    read<{ balance: number }>(event, 'ledger.readBalance', { days: 1 }),
    read<{ priority: PriorityService | null }>(event, 'billing.readPriority'),
    read<{ needed: NeededBadge[] }>(event, 'reputation.listMyBadges'),
    read<Guarantee>(event, 'cases.readGuarantee'),
  ]);
  const now = event.locals.door.now;
  const soon = Date.parse(now) + soonDays * 86_400_000;
  const badgeSoon = Date.parse(now) + badgeDays * 86_400_000;
  const claimed = new Set(claims.items.filter(({ state }) => state !== 'withdrawn').map(({ lead }) => lead));

  const limited: Due[] = [
    ...contacts.items
      .filter((contact) => contact.claim_open && !claimed.has(contact.lead) && Date.parse(contact.claim_until) <= soon)
      .map((contact) => windowOf(contact)),
    ...claims.items.filter(({ state, contest_until }) => state === 'refused' && contest_until && Date.parse(contest_until) >= Date.parse(now)).map(appealOf),
    ...(priority?.incident ? [incidentOf(priority.incident)] : []),
    ...badges.needed.flatMap(({ active, checking }) => (active?.active_until && !checking && Date.parse(active.active_until) <= badgeSoon ? [badgeOf(active)] : [])),
    ...guarantee.claims.filter(({ state, contest_until }) => state === 'refused' && contest_until && Date.parse(contest_until) >= Date.parse(now)).map(guaranteeAppealOf),
    // Once the guarantee is lost its clock binds nobody; the contact's own page goes on advising.
    ...(guarantee.state === 'lost' ? [] : guarantee.contacts.filter(({ first_contact_state }) => first_contact_state === 'not_yet').map(firstContactOf)),
  ].sort((a, b) => Date.parse(a.due ?? '') - Date.parse(b.due ?? ''));
  const asked: Due[] = [...unread.items.map(conversationOf), ...waiting.items.map(waitingOf), ...questions.items.map(questionOf)].sort(
    (a, b) => Date.parse(a.since ?? '') - Date.parse(b.since ?? ''),
  );
  const declined = event.url.searchParams.get('declined');
  return {
    limited,
    asked,
    fresh: fresh.items,
    more: fresh.next !== null,
    balance: wallet.balance,
    guarantee: guaranteeLine(guarantee),
    priority,
    openClaims: claims.items.filter(({ state }) => ['open', 'waiting', 'contested'].includes(state)).length,
    declined: declined && /^[0-9a-f-]{36}$/.test(declined) ? declined : null,
  };
};

/** From the first purchase on, until it is granted or lost. */
function guaranteeLine({ bought, needed, state, claims }: Guarantee): string | null {
  if (claims.some((claim) => claim.state === 'open' || claim.state === 'contested')) return m.guarantee_today_claimed();
  if (bought === 0 || state === 'lost') return null;
  return m.tally({ done: bought, of: needed });
}

function firstContactOf({ contact, lead, client_name, number, first_contact_until }: GuaranteeContact): Due {
  return {
    id: contact,
    title: m.guarantee_today_call({ name: client_name }),
    text: m.guarantee_today_call_text({ number }),
    href: href(`/leads/${lead}#guidance`),
    action: m.today_read(),
    due: first_contact_until,
    clause: 'GUAR-6',
    since: null,
    says: m.guarantee_call_until(),
  };
}

function conversationOf({ id, participants, last_message, last_message_at }: Conversation): Due {
  const client = participants.find(({ role }) => role === 'client')?.name ?? '–';
  const over = last_message?.kind === 'no_thanks';
  return {
    id,
    title: over ? m.today_no_thanks({ name: client }) : m.today_reply_to({ name: client }),
    text: over ? m.today_no_thanks_text() : last_message?.excerpt ? m.today_quote({ text: last_message.excerpt }) : '',
    href: href(`/conversations/${id}`),
    action: over ? m.today_read() : m.today_reply(),
    due: null,
    clause: null,
    since: last_message_at,
    says: '',
  };
}

function waitingOf(lead: LeadShown): Due {
  return {
    id: lead.id,
    title: m.today_client_waits({ service: lead.service.name }),
    text: m.today_client_waits_text({ credits: credits(lead.credits) }),
    href: href(`/leads/${lead.id}`),
    action: m.today_take(),
    due: null,
    clause: 'LEAD-6',
    since: lead.client_waits_since,
    says: '',
  };
}

function questionOf({ id, reference, question, asked_at }: Question): Due {
  return {
    id,
    title: m.today_question({ reference }),
    text: m.today_quote({ text: question }),
    href: href(`/questions/${id}`),
    action: m.today_answer(),
    due: null,
    clause: null,
    since: asked_at,
    says: '',
  };
}

function windowOf({ lead, claim_until, client, service, credits: taken }: Contact): Due {
  return {
    id: lead,
    title: m.today_window({ name: client.name }),
    text: m.today_window_text({ service: service.name, credits: credits(taken) }),
    href: href(`/refund-claims/new?lead=${lead}`),
    action: m.today_claim(),
    due: claim_until,
    clause: 'REF-1',
    since: null,
    says: m.today_window_says(),
  };
}

function appealOf({ id, reference, contest_until, credits: claimed }: Pick<ClaimSummary, 'id' | 'reference' | 'contest_until' | 'credits'>): Due {
  return {
    id,
    title: m.today_appeal({ reference }),
    text: m.today_appeal_text({ credits: credits(claimed) }),
    href: href(`/refund-claims/${id}`),
    action: m.today_read(),
    due: contest_until,
    clause: 'REF-6',
    since: null,
    says: m.today_appeal_says(),
  };
}

function guaranteeAppealOf({ id, reference, contest_until, credits: claimed }: GuaranteeSummary): Due {
  return { ...appealOf({ id, reference, contest_until, credits: claimed ?? 0 }), href: href(`/guarantee/claims/${id}`), clause: 'GUAR-7' };
}

function incidentOf(incident: NonNullable<PriorityService['incident']>): Due {
  return {
    id: 'incident',
    title: m.today_incident(),
    text: incident.failure.sentence,
    href: href('/credits/priority'),
    action: m.today_pay(),
    due: incident.retries_at[0] ?? incident.opened_at,
    clause: 'SUB-4',
    since: null,
    says: m.today_incident_says(),
  };
}

function badgeOf({ id, name, active_until }: Badge): Due {
  return {
    id,
    title: m.reputation_today_badge({ badge: name }),
    text: m.reputation_today_badge_text(),
    href: `${href('/badges')}#send`,
    action: m.reputation_today_send(),
    due: active_until,
    clause: 'GUAR-2',
    since: null,
    says: m.reputation_today_badge_says(),
  };
}
