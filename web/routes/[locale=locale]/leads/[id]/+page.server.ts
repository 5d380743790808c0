import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { readDecisions, reasonOf } from '../../decisions/reason.ts';
import type { LeadShown } from '../lead.ts';
import { dropDraft, keepDraft, readDraft, type Draft } from './draft.ts';

type File_ = { id: string; name: string; media_type: string; bytes: number; address: string };
export type LeadInFull = LeadShown & {
  text: string;
  answers: { key: string; question: string; answer: string }[];
  files: File_[];
  client: { name: string; phone: string | null; email: string | null };
  contact: { way: 'answer' | 'client_message' | 'outright'; charged_at: string; credits: number; refunded_at: string | null } | null;
  first_client_message: { at: string; no_thanks: boolean } | null;
  decision: string | null;
  balance: number;
};
type Claimable = { claim_until: string; conditions: { name: string; state: string }[] };

export const load = async (event) => {
  const lead = await read<LeadInFull>(event, 'leads.readLead', { lead: event.params.id });
  const [decisions, claimable] = await Promise.all([
    readDecisions(event, [lead.decision]),
    lead.contact ? read<Claimable>(event, 'cases.previewRefundClaim', { lead: lead.id }) : null,
  ]);
  const decision = decisions.get(lead.decision ?? '');
  return {
    one: lead,
    why: decision ? reasonOf(decision) : null,
    claim: claimable && { until: claimable.claim_until, open: claimable.conditions.every(({ state }) => state === 'met') },
    draft: readDraft(event.cookies),
    done: event.url.searchParams.get('done'),
  };
};

const here = (event: RequestEvent) => href(`/leads/${event.params.id}`);

export const actions = {
  answer: async (event) => {
    const { text = '', files, kept } = await values(event, { files: 'list', kept: 'list' });
    const known = readDraft(event.cookies)?.files ?? [];
    const draft: Draft = { text, files: known.filter(({ id }) => kept.includes(id)) };
    const refused = await sendFiles(event, files, draft);
    if (refused) {
      keepDraft(event.cookies, here(event), draft);
      return fail(refused.status, { refusal: refused, values: { text }, form_id: 'answer' });
    }

    const answer = await act(event, 'leads.answerLead', { lead: event.params.id, text, files: draft.files.map(({ id }) => id) }, () => {
      dropDraft(event.cookies, here(event));
      redirect(303, `${here(event)}?done=answered`);
    });
    keepDraft(event.cookies, here(event), draft);
    return answer;
  },

  buy: async (event) => {
    await values(event);
    return act(event, 'leads.buyContact', { lead: event.params.id }, () => redirect(303, `${here(event)}?done=bought`));
  },

  pay: async (event) => {
    await values(event);
    return act(event, 'leads.payContact', { lead: event.params.id }, () => redirect(303, `${here(event)}?done=paid`));
  },

  decline: async (event) => {
    await values(event);
    return act(event, 'leads.declineLead', { lead: event.params.id }, () => redirect(303, `${href('/leads')}?declined=${event.params.id}`));
  },
};

/** Files go first and are kept with the text, so that a refusal of the answer never asks for them again. */
async function sendFiles(event: RequestEvent, files: File[], draft: Draft) {
  for (const file of files) {
    const answer = await event.locals.door.perform('files.uploadFile', { file });
    if (!answer.ok) return answer.refusal;
    draft.files.push({ id: answer.output.id, name: answer.output.name });
  }
  return null;
}
