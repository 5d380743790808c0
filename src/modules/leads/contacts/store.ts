// All SQL of contacts.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';

export const ways = ['answer', 'client_message', 'outright'] as const;
export type Way = (typeof ways)[number];

export type ContactRow = {
  id: string;
  leadId: string;
  requestId: string;
  clientId: string;
  proId: string;
  way: Way;
  chargedAt: Temporal.Instant;
  creditsPrice: number;
  discount: number;
  creditsCharged: number;
  postingId: string;
  decisionId: string;
  rulebookVersion: number;
  refundedAt: Temporal.Instant | null;
};

const columns = `c.id, c.lead_id as "leadId", c.request_id as "requestId", c.client_id as "clientId", c.pro_id as "proId", c.way, c.charged_at as "chargedAt",
  c.credits_price as "creditsPrice", c.discount, c.credits_charged as "creditsCharged", c.posting_id as "postingId", c.decision_id as "decisionId",
  c.rulebook_version as "rulebookVersion", c.refunded_at as "refundedAt"`;

export const addContact = statement<ContactRow>('leads.add_contact', `
  insert into contacts as c (id, lead_id, request_id, client_id, pro_id, way, charged_at, credits_price, discount, credits_charged, posting_id, decision_id, rulebook_version)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning ${columns}`);
export const findContactOfLead = statement<ContactRow>('leads.find_contact_of_lead', `select ${columns} from contacts c where c.lead_id = $1`);
export const findContactsOfLeads = statement<ContactRow>('leads.find_contacts_of_leads', `select ${columns} from contacts c where c.lead_id = any ($1::uuid[])`);
export const findContact = statement<ContactRow>('leads.find_contact', `select ${columns} from contacts c where c.id = $1`);
export const findContactOfPro = statement<ContactRow>('leads.find_contact_of_pro', `select ${columns} from contacts c where c.id = $1 and c.pro_id = $2`);
export const lockContactRow = statement<ContactRow>('leads.lock_contact', `select ${columns} from contacts c where c.id = $1 for no key update`);
export const markContactRefunded = statement('leads.mark_contact_refunded', `
  update contacts set refunded_at = $2 where (id = $1 or lead_id = $1) and refunded_at is null`);
export const listContactsOfPro = statement<ContactRow>('leads.list_contacts_of_pro', `
  select ${columns} from contacts c
  where c.pro_id = $1 and ($2::timestamptz is null or (c.charged_at, c.id) < ($2::timestamptz, $3::uuid))
    and ($5::uuid[] is null or c.lead_id = any ($5))
  order by c.charged_at desc, c.id desc limit $4`);
/** In order of time, for the guarantee. */
export const listContactsSince = statement<ContactRow>('leads.list_contacts_in_order', `
  select ${columns} from contacts c where c.pro_id = $1 and ($2::timestamptz is null or c.charged_at >= $2) order by c.charged_at, c.id limit $3`);

export type SameRow = { contact: string; lead: string; request: string; chargedAt: Temporal.Instant; publishedAt: Temporal.Instant; refunded: boolean };
/** REF-2, reason 3: same client account, service, place and text; charged at most $2 apart, both before and after. */
export const listSameRequests = statement<SameRow>('leads.list_contacts_for_same_request', `
  select o.id as contact, o.lead_id as lead, o.request_id as request, o.charged_at as "chargedAt", q.published_at as "publishedAt", o.refunded_at is not null as refunded
  from contacts c join requests r on r.id = c.request_id
  join contacts o on o.pro_id = c.pro_id and o.client_id = c.client_id and o.id <> c.id
  join requests q on q.id = o.request_id and q.service = r.service and q.place_id is not distinct from r.place_id and q.remote = r.remote
    and lower(regexp_replace(btrim(q.body), '\\s+', ' ', 'g')) = lower(regexp_replace(btrim(r.body), '\\s+', ' ', 'g'))
  where c.id = $1
  order by o.charged_at, o.id`);

/** Charges of one pro wait for each other, so that what the wallet holds is known before the decision is written. */
export const queueCharges = statement('leads.queue_charges_of_pro', `select pg_advisory_xact_lock(hashtextextended('leads.charge:' || $1::text, 0))`);
