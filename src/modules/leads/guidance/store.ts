// All SQL of calls and written summaries.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';

export type CallRow = { id: string; contactId: string; answered: boolean; note: string; calledAt: Temporal.Instant };
export type SummaryRow = { id: string; contactId: string; messageId: string; agreedOn: string | null; writtenAt: Temporal.Instant };

const callColumns = `id, contact_id as "contactId", answered, note, called_at as "calledAt"`;

export const keepCall = statement<CallRow>('leads.keep_call', `
  insert into calls (id, contact_id, pro_id, answered, note, called_at) values ($1, $2, $3, $4, $5, $6) returning ${callColumns}`);
export const listCalls = statement<CallRow>('leads.list_calls', `select ${callColumns} from calls where contact_id = any ($1::uuid[]) order by called_at, id`);
export const listCallsOfPro = statement<CallRow & { leadId: string; client: string | null }>('leads.list_calls_of_pro', `
  select k.id, k.contact_id as "contactId", k.answered, k.note, k.called_at as "calledAt", c.lead_id as "leadId", c.client_id as client
  from calls k join contacts c on c.id = k.contact_id
  where c.pro_id = $1 and ($2::timestamptz is null or (k.called_at, k.id) < ($2, $3::uuid)) order by k.called_at desc, k.id desc limit $4`);
export const keepSummary = statement('leads.keep_contact_summary', `
  insert into contact_summaries (id, contact_id, conversation_id, message_id, agreed_on, written_at) values ($1, $2, $3, $4, $5, $6)`);
export const findLatestSummary = statement<SummaryRow>('leads.find_latest_contact_summary', `
  select id, contact_id as "contactId", message_id as "messageId", agreed_on::text as "agreedOn", written_at as "writtenAt"
  from contact_summaries where contact_id = $1 order by written_at desc, id desc limit 1`);
/** The words of calls with a client are theirs too: emptied when a person is erased. */
export const forgetCallNotes = statement('leads.forget_call_notes', `
  update calls set note = '' where note <> '' and (pro_id = $1 or contact_id in (select id from contacts where client_id = $1))`);
