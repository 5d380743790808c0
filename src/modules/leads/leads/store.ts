// All SQL of leads.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { LeadState } from './lifecycle.ts';

export type LeadRow = {
  id: string;
  requestId: string;
  clientId: string;
  proId: string;
  state: LeadState;
  offeredAt: Temporal.Instant;
  listCredits: number;
  /** Basis points. */
  discount: number;
  credits: number;
  distanceKm: number | null;
  seenAt: Temporal.Instant | null;
  answeredAt: Temporal.Instant | null;
  placeTakenAt: Temporal.Instant | null;
  conversationId: string | null;
  firstClientMessageAt: Temporal.Instant | null;
  firstClientNoThanks: boolean | null;
  decisionId: string | null;
  favouriteAt: Temporal.Instant | null;
  hiddenAt: Temporal.Instant | null;
  phoneSharedAt: Temporal.Instant | null;
};
export const priceUnits = ['job', 'from', 'hour', 'day'] as const;
export type PriceRow = { leadId: string; minor: bigint; currency: string; unit: (typeof priceUnits)[number]; validUntil: string | null; at: Temporal.Instant };
export type WaitingRow = { id: string; leadId: string; kind: 'text' | 'no_thanks'; body: string; fileIds: string[]; writtenAt: Temporal.Instant; deliveredAt: Temporal.Instant | null };

export const leadColumns = `l.id, l.request_id as "requestId", l.client_id as "clientId", l.pro_id as "proId", l.state, l.offered_at as "offeredAt",
  l.list_credits as "listCredits", l.discount, l.credits, l.distance_km as "distanceKm", l.seen_at as "seenAt", l.answered_at as "answeredAt",
  l.place_taken_at as "placeTakenAt", l.conversation_id as "conversationId", l.first_client_message_at as "firstClientMessageAt",
  l.first_client_no_thanks as "firstClientNoThanks", l.decision_id as "decisionId",
  l.favourite_at as "favouriteAt", l.hidden_at as "hiddenAt", l.phone_shared_at as "phoneSharedAt"`;

export const findLeadOfPro = statement<LeadRow>('leads.find_lead_of_pro', `select ${leadColumns} from leads l where l.id = $1 and l.pro_id = $2`);
/** Either side; the client only from the moment the pro has answered or taken the contact. */
export const findLeadOf = statement<LeadRow>('leads.find_lead_of_either', `
  select ${leadColumns} from leads l where l.id = $1 and (l.pro_id = $2 or (l.client_id = $2 and l.place_taken_at is not null))`);
export const findLeadById = statement<LeadRow>('leads.find_lead', `select ${leadColumns} from leads l where l.id = $1`);
export const findLeadsById = statement<LeadRow>('leads.find_leads', `select ${leadColumns} from leads l where l.id = any ($1::uuid[])`);
export const lockLead = statement<LeadRow>('leads.lock_lead', `select ${leadColumns} from leads l where l.id = $1 for no key update`);
export const listLeadsOfRequest = statement<LeadRow>('leads.list_leads_of_request', `
  select ${leadColumns} from leads l where l.request_id = $1 and l.place_taken_at is not null order by l.place_taken_at, l.id`);

const canBeAnswered = `r.state = 'open' and r.places_taken < r.max_pros and r.expires_at >= $6`;
/** $4 filters by what the pro can still do, $5 by service, $8 by distance, $9 by price. */
const inInbox = `
    and case $4::text
      when 'new' then l.state = 'offered' and ${canBeAnswered}
      when 'running' then l.state in ('answered', 'unpaid', 'paid')
      when 'answered' then l.state = 'answered'
      when 'waiting' then l.state = 'unpaid'
      when 'declined' then l.state = 'declined'
      when 'past' then l.state = 'refused' or (l.state = 'offered' and not (${canBeAnswered}))
      else true end
    and (l.hidden_at is not null) = ($4::text = 'hidden')
    and ($5::text is null or r.service = $5)
    and ($8::int is null or l.distance_km is null or l.distance_km <= $8)
    and ($9::int is null or l.credits <= $9)`;
/** What the inbox shows, newest first. */
export const listLeadsOfPro = statement<LeadRow>('leads.list_leads_of_pro', `
  select ${leadColumns} from leads l join requests r on r.id = l.request_id
  where l.pro_id = $1 and ($2::timestamptz is null or (l.offered_at, l.id) < ($2::timestamptz, $3::uuid)) ${inInbox}
  order by l.offered_at desc, l.id desc limit $7`);
/** The same by $10: metres, credits, or the end of the request. What has no distance is done from afar. */
export const listLeadsBy = statement<LeadRow & { place: string }>('leads.list_leads_by', `
  select ${leadColumns}, x.place::text as place from leads l join requests r on r.id = l.request_id
  cross join lateral (select case $10::text
    when 'nearest' then round(coalesce(l.distance_km, 0) * 1000)::bigint
    when 'cheapest' then l.credits::bigint
    else floor(extract(epoch from r.expires_at) * 1000)::bigint end as place) x
  where l.pro_id = $1 and ($2::bigint is null or (x.place, l.id) > ($2::bigint, $3::uuid)) ${inInbox}
  order by x.place, l.id limit $7`);

export const hide = statement('leads.hide_lead', `update leads set hidden_at = $2 where id = $1`);
export const unhide = statement('leads.unhide_lead', `update leads set hidden_at = null where id = $1 and hidden_at is not null`);
export const keepFavourite = statement('leads.keep_favourite', `update leads set favourite_at = $2 where id = $1`);
export const keepPhoneShared = statement('leads.keep_phone_shared', `update leads set phone_shared_at = $2 where id = $1 and phone_shared_at is null`);

export const addAnswerPrice = statement('leads.add_answer_price', `
  insert into answer_prices (id, lead_id, minor, currency, unit, valid_until, at) values ($1, $2, $3, $4, $5, $6, $7)`);
/** The price of now of each lead that has one. */
export const findAnswerPrices = statement<PriceRow>('leads.find_answer_prices', `
  select distinct on (p.lead_id) p.lead_id as "leadId", p.minor, p.currency, p.unit, p.valid_until as "validUntil", p.at
  from answer_prices p where p.lead_id = any ($1::uuid[]) order by p.lead_id, p.at desc, p.id desc`);

/** Who reads a request at work: told of a change when they know an older version; those offered later know what they were offered. */
export const listLeadsToTell = statement<{ lead: string; pro: string; known: number }>('leads.list_leads_to_tell', `
  select l.id as lead, l.pro_id as pro, x.known from leads l
  cross join lateral (select greatest(l.told_version, (select coalesce(max(v.number), 0) from request_versions v where v.request_id = l.request_id and v.at <= l.offered_at)) as known) x
  where l.request_id = $1 and l.state in ('answered', 'unpaid', 'paid') and ($2::int = 0 or x.known < $2) order by l.id`);
export const markToldChange = statement('leads.mark_told_change', `update leads set told_version = $2 where id = $1`);

export const markSeen = statement('leads.mark_lead_seen', `update leads set seen_at = $2 where id = $1 and seen_at is null`);
export const keepConversation = statement('leads.keep_lead_conversation', `update leads set conversation_id = $2 where id = $1 and conversation_id is null`);
export const keepAnswered = statement('leads.keep_lead_answered', `update leads set answered_at = $2 where id = $1 and answered_at is null`);
/** For a contact paid before the client wrote; otherwise the move carries it. */
export const keepFirstClientMessage = statement('leads.keep_first_client_message', `
  update leads set first_client_message_at = $2, first_client_no_thanks = $3 where id = $1 and first_client_message_at is null`);

export const listUnpaid = statement<{ id: string }>('leads.list_unpaid_leads', `
  select id from leads where pro_id = $1 and state = 'unpaid' order by first_client_message_at, id`);

export const holdMessage = statement('leads.hold_message', `
  insert into waiting_messages (id, lead_id, kind, body, file_ids, written_at) values ($1, $2, $3, $4, $5, $6)`);
const waitingColumns = `id, lead_id as "leadId", kind, body, file_ids as "fileIds", written_at as "writtenAt", delivered_at as "deliveredAt"`;
export const listWaiting = statement<WaitingRow>('leads.list_waiting_messages', `
  select ${waitingColumns} from waiting_messages where lead_id = any ($1::uuid[]) and delivered_at is null order by written_at, id`);
export const findFirstWaiting = statement<WaitingRow>('leads.find_first_waiting_message', `
  select ${waitingColumns} from waiting_messages where lead_id = $1 order by written_at, id limit 1`);
export const markDelivered = statement('leads.mark_message_delivered', `update waiting_messages set delivered_at = $2 where id = $1`);

/** The move to another state, with what comes along; by compare-and-set, in lifecycle.ts. */
export const compareAndSet = statement('leads.move_lead', `
  update leads set state = $3::text,
    declined_at = case when $3::text = 'declined' then $4::timestamptz else declined_at end,
    answered_at = case when $5::boolean then coalesce(answered_at, $4::timestamptz) else answered_at end,
    place_taken_at = case when $3::text in ('offered', 'declined') then null else coalesce(place_taken_at, $4::timestamptz) end,
    first_client_message_at = case when $6::boolean is null then first_client_message_at else $4::timestamptz end,
    first_client_no_thanks = coalesce($6::boolean, first_client_no_thanks),
    decision_id = coalesce($7::uuid, decision_id)
  where id = $1 and state = $2`);
export const keepMove = statement('leads.keep_lead_move', `
  insert into lead_moves (id, lead_id, move, from_state, to_state, actor_kind, actor_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8)`);
