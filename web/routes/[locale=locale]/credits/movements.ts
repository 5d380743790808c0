// Movements of credits in words: what happened, for whom, by which rule.
import type { RequestEvent } from '@sveltejs/kit';
import { m } from '#web/paraglide/messages.js';
import { read } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { readDecisions, reasonOf } from '#web/reason.ts';
import { originOf } from './origins.ts';
import { WAYS } from '../contacts/ways.ts';

export type Movement = {
  number: number;
  at: string;
  amount: number;
  balance_after: number;
  posting: string;
  decision_id: string | null;
  subject: string | null;
  facts: Record<string, any> | null;
  lots: { origin: string }[];
};
export type Statement = { items: Movement[]; next: string | null; balance: number };

type Contact = { lead: string; way: keyof typeof WAYS; service: { name: string }; client: { name: string }; claim_until: string; claim_open: boolean };
type Payment = { id: string; purpose: string; pack_name: string; invoice: { number: string } | null };
type Claim = { lead: string; reference: string; id: string; state: string };
export type About = { contacts: Map<string, Contact>; payments: Map<string, Payment>; claims: Map<string, Claim> };

export type Line = {
  number: number;
  at: string;
  amount: number;
  balance: number;
  what: string;
  detail: string | null;
  href: string | null;
  letter: string | null;
  claimUntil: string | null;
  lead: string | null;
  decision: string | null;
};

/** People, packs and claims behind the movements, each asked once. */
export async function readAbout(event: RequestEvent, movements: Movement[]): Promise<About> {
  const idsOf = (noun: string) => [...new Set(movements.map(({ subject }) => idOf(subject, noun)).filter((id) => id !== null))];
  const leads = idsOf('lead');
  const [contacts, claims, payments] = await Promise.all([
    inHundreds(leads, (some) => read<{ items: Contact[] }>(event, 'leads.listContacts', { leads: some, limit: 100 })),
    inHundreds(leads, (some) => read<{ items: Claim[] }>(event, 'cases.listRefundClaims', { leads: some, limit: 100 })),
    inHundreds(idsOf('payment'), (some) => read<{ items: Payment[] }>(event, 'billing.listPayments', { payments: some, limit: 100 })),
  ]);
  return {
    contacts: new Map(contacts.map((contact) => [contact.lead, contact])),
    payments: new Map(payments.map((payment) => [payment.id, payment])),
    claims: new Map(claims.filter(({ state }) => state !== 'withdrawn').map((claim) => [claim.lead, claim])),
  };
}

async function inHundreds<Item>(ids: readonly string[], ask: (some: string[]) => Promise<{ items: Item[] }>): Promise<Item[]> {
  const found: Item[] = [];
  for (let from = 0; from < ids.length; from += 100) found.push(...(await ask(ids.slice(from, from + 100))).items);
  return found;
}

export function lineOf(movement: Movement, about: About): Line {
  const lead = idOf(movement.subject, 'lead');
  const contact = lead ? about.contacts.get(lead) : undefined;
  const claim = lead ? about.claims.get(lead) : undefined;
  const payment = about.payments.get(idOf(movement.subject, 'payment') ?? '');
  const spends = movement.posting === 'spend-on-contact';
  return {
    number: movement.number,
    at: movement.at,
    amount: movement.amount,
    balance: movement.balance_after,
    ...wordsOf(movement, contact, payment),
    href: lead ? href(`/leads/${lead}`) : payment ? href(`/credits/checkout/${payment.id}`) : idOf(movement.subject, 'promotion') ? href('/credits/promotion') : null,
    letter: spends && contact ? WAYS[contact.way].letter : null,
    claimUntil: spends && contact?.claim_open && !claim ? contact.claim_until : null,
    lead,
    decision: movement.decision_id,
  };
}

function wordsOf(movement: Movement, contact: Contact | undefined, payment: Payment | undefined): { what: string; detail: string | null } {
  const who = contact?.client.name ?? m.credits_someone();
  switch (movement.posting) {
    case 'spend-on-contact':
      return { what: m.credits_for_contact({ name: who, service: contact?.service.name ?? '' }), detail: contact ? WAYS[contact.way].says() : null };
    case 'return-credits':
      return { what: m.credits_returned({ name: who }), detail: movement.facts?.claim ? m.credits_claim({ reference: String(movement.facts.claim) }) : null };
    case 'buy-pack':
      return { what: payment?.pack_name ?? m.credits_pack(), detail: payment?.invoice ? m.credits_invoice({ number: payment.invoice.number }) : null };
    case 'refund-pack':
      return { what: m.credits_pack_refunded(), detail: payment?.pack_name ?? null };
    case 'grant-credits':
      return { what: idOf(movement.subject, 'promotion') ? m.papers_promotion_movement() : m.credits_given(), detail: movement.lots.map(({ origin }) => originOf(origin)).join(', ') || null };
    case 'expire-credits':
      return { what: m.credits_expired(), detail: null };
    default:
      return { what: movement.amount > 0 ? m.credits_given() : m.credits_taken(), detail: null };
  }
}

/** The clause of each movement and its reason, from its decision. */
export async function readReasons(event: RequestEvent, lines: Line[]) {
  const decisions = await readDecisions(event, lines.map(({ decision }) => decision));
  return new Map([...decisions].map(([id, decision]) => [id, reasonOf(decision)]));
}

function idOf(subject: string | null, noun: string): string | null {
  return subject?.startsWith(`${noun}:`) ? subject.slice(noun.length + 1) : null;
}
