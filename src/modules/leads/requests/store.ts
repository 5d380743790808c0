// All SQL of requests.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { Locale } from '#kernel/text.ts';
import type { RequestState } from './lifecycle.ts';

export const outcomes = ['hired', 'elsewhere', 'not_needed'] as const;

export type RequestRow = {
  id: string;
  reference: string;
  clientId: string;
  market: string;
  locale: Locale;
  state: RequestState;
  service: string | null;
  answers: Record<string, unknown>;
  remote: boolean;
  placeId: string | null;
  placeName: string | null;
  postalCode: string | null;
  latitude: number | null;
  longitude: number | null;
  wantedFrom: string | null;
  wantedUntil: string | null;
  budgetMinor: bigint | null;
  budgetCurrency: string | null;
  body: string;
  fileIds: string[];
  sharePhone: boolean;
  phone: string | null;
  languages: string[];
  suspicions: string[];
  rejectReason: string | null;
  rejectWords: string | null;
  createdAt: Temporal.Instant;
  updatedAt: Temporal.Instant;
  submittedAt: Temporal.Instant | null;
  publishedAt: Temporal.Instant | null;
  expiresAt: Temporal.Instant | null;
  rulebookVersion: number | null;
  maxPros: number | null;
  placesTaken: number;
  endedAt: Temporal.Instant | null;
  outcome: (typeof outcomes)[number] | null;
  outcomeLead: string | null;
};

/** What a request said from this moment on, until the next version. */
export type VersionRow = Pick<RequestRow, 'service' | 'answers' | 'remote' | 'placeId' | 'placeName' | 'postalCode' | 'wantedFrom' | 'wantedUntil' | 'budgetMinor' | 'budgetCurrency' | 'body' | 'fileIds'> & {
  number: number;
  origin: 'sent' | 'changed';
  at: Temporal.Instant;
  changed: string[];
  substantial: boolean;
};

export const requestColumns = `r.id, r.reference, r.client_id as "clientId", r.market, r.locale, r.state, r.service, r.answers, r.remote,
  r.place_id as "placeId", r.place_name as "placeName", r.postal_code as "postalCode", r.latitude, r.longitude,
  r.wanted_from as "wantedFrom", r.wanted_until as "wantedUntil", r.budget_minor as "budgetMinor", r.budget_currency as "budgetCurrency",
  r.body, r.file_ids as "fileIds", r.share_phone as "sharePhone", r.phone, r.languages, r.suspicions,
  r.reject_reason as "rejectReason", r.reject_words as "rejectWords", r.created_at as "createdAt", r.updated_at as "updatedAt",
  r.submitted_at as "submittedAt", r.published_at as "publishedAt", r.expires_at as "expiresAt", r.rulebook_version as "rulebookVersion",
  r.max_pros as "maxPros", r.places_taken as "placesTaken", r.ended_at as "endedAt",
  r.outcome, r.outcome_lead as "outcomeLead"`;

export const addRequest = statement<RequestRow>('leads.add_request', `
  insert into requests as r (id, reference, client_id, market, locale, state, service, languages, created_at, updated_at)
  values ($1, $2, $3, $4, $5, 'draft', $6, array[$5], $7, $7) on conflict (reference) do nothing returning ${requestColumns}`);
export const findRequests = statement<RequestRow>('leads.find_requests', `select ${requestColumns} from requests r where r.id = any ($1::uuid[])`);
export const findRequest = statement<RequestRow>('leads.find_request', `select ${requestColumns} from requests r where r.id = $1`);
export const findRequestOf = statement<RequestRow>('leads.find_request_of_client', `
  select ${requestColumns} from requests r where r.id = $1 and r.client_id = $2`);
/** Lock order: request, then lead, then wallet (docs/locking.md). */
export const lockRequest = statement<RequestRow>('leads.lock_request', `
  select ${requestColumns} from requests r where r.id = $1 for no key update`);
export const lockRequestOf = statement<RequestRow>('leads.lock_request_of_client', `
  select ${requestColumns} from requests r where r.id = $1 and r.client_id = $2 for no key update`);
export const listRequestsOf = statement<RequestRow>('leads.list_requests_of_client', `
  select ${requestColumns} from requests r
  where r.client_id = $1 and ($2::timestamptz is null or (r.created_at, r.id) < ($2::timestamptz, $3::uuid))
  order by r.created_at desc, r.id desc limit $4`);
export const countChecking = statement<{ count: number }>('leads.count_requests_to_check', `select count(*)::int as count from requests where state = 'checking'`);
export const listChecking = statement<RequestRow>('leads.list_requests_to_check', `
  select ${requestColumns} from requests r
  where r.state = 'checking' and ($1::timestamptz is null or (r.submitted_at, r.id) > ($1::timestamptz, $2::uuid))
  order by r.submitted_at, r.id limit $3`);

const said = ['service', 'answers', 'remote', 'place_id', 'place_name', 'postal_code', 'wanted_from', 'wanted_until', 'budget_minor', 'budget_currency', 'body', 'file_ids'];
/** Copied in the database from the row as it stands. */
export const addVersion = statement('leads.add_request_version', `
  insert into request_versions (id, request_id, number, origin, at, changed, substantial, ${said.join(', ')})
  select $1, r.id, $3, $4, $5, $6::text[], $7, ${said.map((column) => `r.${column}`).join(', ')} from requests r where r.id = $2`);
const versionColumns = `v.number, v.origin, v.at, v.changed, v.substantial, v.service, v.answers, v.remote, v.place_id as "placeId", v.place_name as "placeName",
  v.postal_code as "postalCode", v.wanted_from as "wantedFrom", v.wanted_until as "wantedUntil", v.budget_minor as "budgetMinor",
  v.budget_currency as "budgetCurrency", v.body, v.file_ids as "fileIds"`;
export const listVersions = statement<VersionRow>('leads.list_request_versions', `select ${versionColumns} from request_versions v where v.request_id = $1 order by v.number`);
export const findLastVersion = statement<VersionRow>('leads.find_last_request_version', `
  select ${versionColumns} from request_versions v where v.request_id = $1 order by v.number desc limit 1`);

export const erasePostalCodes = statement('leads.erase_postal_codes_of_versions', `
  update request_versions v set postal_code = null from requests r where r.id = v.request_id and r.client_id = $1 and v.postal_code is not null`);

export const dropUnshownVersions = statement('leads.drop_unshown_versions', `
  delete from request_versions v using requests r where r.id = v.request_id and r.client_id = $1 and r.published_at is null`);

export const saveNeed = statement('leads.save_request_need', `
  update requests set service = $2, answers = case when service = $2 then answers else '{}' end, updated_at = $3 where id = $1`);
export const saveDetail = statement('leads.save_request_detail', `
  update requests set answers = $2, remote = $3, place_id = $4, place_name = $5, postal_code = $6, latitude = $7, longitude = $8,
    wanted_from = $9, wanted_until = $10, budget_minor = $11, budget_currency = $12, body = $13, file_ids = $14, updated_at = $15
  where id = $1`);
export const saveContact = statement('leads.save_request_contact', `
  update requests set phone = $2, share_phone = $3, languages = $4, updated_at = $5 where id = $1`);
/** MSG-2: the texts as everybody may see them. */
export const saveShown = statement('leads.save_request_shown', `update requests set body = $2, answers = $3 where id = $1`);
export const saveSuspicions = statement('leads.save_request_suspicions', `update requests set suspicions = $2 where id = $1`);
export const saveRejection = statement('leads.save_request_rejection', `
  update requests set reject_reason = $2, reject_words = $3 where id = $1`);
/** Before the move to open: what is frozen at publication. */
export const freezeTerms = statement('leads.freeze_request_terms', `
  update requests set published_at = $2, expires_at = $3, rulebook_version = $4, max_pros = $5, reject_reason = null, reject_words = null
  where id = $1 and published_at is null`);

/** LEAD-4: one more pro, if there is a place; the answer is the number of places taken, or nothing. */
export const takePlace = statement<{ placesTaken: number }>('leads.take_request_place', `
  update requests set places_taken = places_taken + 1
  where id = $1 and state = 'open' and places_taken < max_pros and expires_at >= $2
  returning places_taken as "placesTaken"`);

/** What the automatic check compares with: the client's other requests of late. */
export const countRecent = statement<{ submitted: number; same: number }>('leads.count_recent_requests', `
  select count(*) filter (where submitted_at > $3)::int as submitted,
    count(*) filter (where service = $4 and state in ('checking', 'open', 'stopped')
      and lower(regexp_replace(body, '\\s+', ' ', 'g')) = lower(regexp_replace($5, '\\s+', ' ', 'g')))::int as same
  from requests where client_id = $1 and id <> $2 and submitted_at is not null`);

export const saveOutcome = statement('leads.save_request_outcome', `update requests set outcome = $2, outcome_lead = $3, outcome_at = $4 where id = $1`);

export const countRequestsOf = statement<{ sent: number; published: number; running: number; rejected: number }>('leads.count_requests_of_client', `
  select count(*) filter (where submitted_at is not null)::int as sent, count(*) filter (where published_at is not null)::int as published,
    count(*) filter (where state in ('open', 'stopped'))::int as running, count(*) filter (where state = 'rejected')::int as rejected
  from requests where client_id = $1 and id <> $2`);
export const listSameOf = statement<{ id: string; reference: string; state: string; sent_at: Temporal.Instant }>('leads.list_same_requests_of_client', `
  select id, reference, state, submitted_at as sent_at from requests
  where client_id = $1 and id <> $2 and service = $3 and submitted_at is not null
    and lower(regexp_replace(body, '\\s+', ' ', 'g')) = lower(regexp_replace($4, '\\s+', ' ', 'g'))
  order by submitted_at desc limit 10`);

/** The move to another state, with what comes along; by compare-and-set, in lifecycle.ts. */
export const compareAndSet = statement('leads.move_request', `
  update requests set state = $3, updated_at = $4,
    submitted_at = case when $3 = 'checking' then $4::timestamptz else submitted_at end,
    ended_at = case when $3 in ('closed', 'expired') then $4::timestamptz end
  where id = $1 and state = $2`);
export const keepMove = statement('leads.keep_request_move', `
  insert into request_moves (id, request_id, move, from_state, to_state, actor_kind, actor_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8)`);

/** In the order of ids, against deadlocks. */
export const lockRunningRequestsOf = statement<RequestRow>('leads.lock_running_requests_of', `
  select ${requestColumns} from requests r where r.client_id = $1 and r.state not in ('closed', 'expired') order by r.id for no key update`);
export const countUnpaidOf = statement<{ count: number }>('leads.count_unpaid_of', `
  select count(*)::int as count from leads where pro_id = $1 and state = 'unpaid'`);
/** What nobody was shown goes whole; what pros have read keeps its text and its town. */
export const eraseWhereabouts = statement('leads.erase_whereabouts', `
  update requests set phone = null, share_phone = false, postal_code = null, latitude = null, longitude = null,
    body = case when published_at is null then '' else body end, answers = case when published_at is null then '{}' else answers end,
    place_id = case when published_at is null then null else place_id end, place_name = case when published_at is null then null else place_name end
  where client_id = $1`);
