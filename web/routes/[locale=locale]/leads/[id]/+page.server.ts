import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, refused, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { sendFiles } from '#web/uploads.ts';
import { readDecisions, reasonOf } from '#web/reason.ts';
import { readBar } from '../../standing.ts';
import type { LeadShown } from '../lead.ts';
import type { RequestChange } from '../../request-change.ts';
import type { AnswerPrice } from '../../requests/[id]/answer.ts';
import { dropDraft, keepDraft, readDraft, type Draft } from './draft.ts';

type File_ = { id: string; name: string; media_type: string; bytes: number; address: string };
export type LeadInFull = LeadShown & {
  text: string;
  languages: string[];
  answers: { key: string; question: string; answer: string }[];
  files: File_[];
  client: { name: string; phone: string | null; email: string | null };
  changes: RequestChange[];
  price: AnswerPrice | null;
  contact: { way: 'answer' | 'client_message' | 'outright'; charged_at: string; credits: number; refunded_at: string | null } | null;
  first_client_message: { at: string; no_thanks: boolean } | null;
  decision: string | null;
  balance: number;
};
export type Guidance = {
  first_contact_until: string;
  first_contact: { at: string; by: 'call' | 'message' } | null;
  calls: { id: string; answered: boolean; note: string; called_at: string }[];
  summary: { agreed_on: string | null; written_at: string } | null;
  template: string;
};
type Claimable = { claim_until: string; conditions: { name: string; state: string }[] };

export const load = async (event) => {
  const lead = await read<LeadInFull>(event, 'leads.readLead', { lead: event.params.id });
  const [decisions, claimable, bar, guidance, rating] = await Promise.all([
    readDecisions(event, [lead.decision]),
    lead.contact ? read<Claimable>(event, 'cases.previewRefundClaim', { lead: lead.id }) : null,
    lead.contact ? null : readBar(event, 'contact'),
    lead.contact && !lead.contact.refunded_at ? read<Guidance>(event, 'leads.readGuidance', { lead: lead.id }) : null,
    read<{ average: number | null; count: number }>(event, 'reputation.readClientRating', { lead: lead.id }),
  ]);
  const decision = decisions.get(lead.decision ?? '');
  return {
    one: lead,
    bar,
    why: decision ? reasonOf(decision) : null,
    claim: claimable && { until: claimable.claim_until, open: claimable.conditions.every(({ state }) => state === 'met') },
    currency: event.locals.door.market === 'GB' ? 'GBP' : 'EUR',
    guidance,
    rating,
    draft: readDraft(event.cookies),
    done: event.url.searchParams.get('done'),
  };
};

/** A price is optional; what goes with it is nothing without an amount. */
const priced = (price: Record<string, any> | undefined) => (price?.minor === undefined ? {} : { price });

const here = (event: RequestEvent) => href(`/leads/${event.params.id}`);

export const actions = {
  answer: async (event) => {
    const { text = '', files, kept, charged, price } = await values(event, { files: 'list', kept: 'list', 'price.minor': 'minor' });
    const sent = await sendFiles(event, { files, kept }, 'files');
    const draft: Draft = { text, files: sent.files.map(({ id, name }) => ({ id, name })), ...priced(price) };
    // Whatever the answer is, nothing that was written is lost: it waits here, also while credits are bought (LEAD-6).
    keepDraft(event.cookies, here(event), draft);
    if (sent.refusal) return refused(event, sent.refusal);

    return act(event, 'leads.answerLead', { lead: event.params.id, text, files: draft.files.map(({ id }) => id), ...(charged ? { charged } : {}), ...priced(price) }, () => {
      dropDraft(event.cookies, here(event));
      redirect(303, `${here(event)}?done=answered`);
    });
  },

  price: async (event) => {
    const { price } = await values(event, { 'price.minor': 'minor' });
    return act(event, 'leads.statePrice', { lead: event.params.id, price: price ?? {} }, () => redirect(303, `${here(event)}?done=priced`), {});
  },

  hide: async (event) => {
    await values(event);
    return act(event, 'leads.hideLead', { lead: event.params.id }, () => redirect(303, `${href('/leads')}?hidden=${event.params.id}`), {});
  },

  buy: async (event) => {
    await values(event);
    return act(event, 'leads.buyContact', { lead: event.params.id }, () => redirect(303, `${here(event)}?done=bought`));
  },

  pay: async (event) => {
    await values(event);
    return act(event, 'leads.payContact', { lead: event.params.id }, () => redirect(303, `${here(event)}?done=paid`));
  },

  call: async (event) => {
    const { answered, note = '' } = await values(event);
    return act(event, 'leads.logCall', { lead: event.params.id, answered: answered === 'yes', note }, () => redirect(303, `${here(event)}?done=called#guidance`));
  },

  summary: async (event) => {
    const { text = '', agreed_on } = await values(event);
    return act(event, 'leads.sendSummary', { lead: event.params.id, text, ...(agreed_on ? { agreed_on } : {}) }, () => redirect(303, `${here(event)}?done=summed#guidance`));
  },

  decline: async (event) => {
    await values(event);
    return act(event, 'leads.declineLead', { lead: event.params.id }, () => redirect(303, `${href('/leads')}?declined=${event.params.id}`));
  },
};
