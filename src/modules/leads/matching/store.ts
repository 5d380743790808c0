// All SQL of matching: who works where, and who gets which request.
import { statement } from '#kernel/database.ts';

export type Match = { pro: string; distanceKm: number | null };
export type OpenRequest = { id: string; clientId: string; service: string; distanceKm: number | null };

/** The box finds them by one index, the true distance decides; remote work is near everybody in the market. */
export const findPros = statement<Match>('leads.find_pros_for_request', `
  select c.pro_id as pro, distance_km(c.latitude, c.longitude, $3, $4) as "distanceKm"
  from pro_coverage c
  where c.service = $1 and c.market = $2 and c.languages && $5::text[] and c.pro_id <> $6
    and c.area @> box(point($4, $3), point($4, $3))
    and (c.radius_km is null or distance_km(c.latitude, c.longitude, $3, $4) <= c.radius_km)
  order by c.pro_id`);
export const findProsRemote = statement<Match>('leads.find_pros_for_remote_request', `
  select c.pro_id as pro, null::double precision as "distanceKm"
  from pro_coverage c where c.service = $1 and c.market = $2 and c.languages && $3::text[] and c.pro_id <> $4
  order by c.pro_id`);
/** The other way round, for a pro who has just changed what they offer: what is open for them and not yet offered. */
export const findRequestsFor = statement<OpenRequest>('leads.find_open_requests_for_pro', `
  select r.id, r.client_id as "clientId", r.service, distance_km(c.latitude, c.longitude, r.latitude, r.longitude) as "distanceKm"
  from pro_coverage c join requests r on r.service = c.service and r.market = c.market and r.state = 'open'
  where c.pro_id = $1 and r.expires_at >= $2 and r.places_taken < r.max_pros and r.client_id <> $1 and c.languages && r.languages
    and (r.remote or c.radius_km is null or distance_km(c.latitude, c.longitude, r.latitude, r.longitude) <= c.radius_km)
    and not exists (select from leads l where l.request_id = r.id and l.pro_id = $1)
  order by r.published_at`);

export const addLeads = statement<{ id: string; pro: string; request: string }>('leads.add_leads', `
  insert into leads (id, request_id, client_id, pro_id, offered_at, list_credits, discount, credits, distance_km)
  select x.id, x.request, x.client, x.pro, $9, x.list, x.discount, x.credits, x.distance
  from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::int[], $6::int[], $7::int[], $8::double precision[])
    x (id, request, client, pro, list, discount, credits, distance)
  on conflict (request_id, pro_id) do nothing returning id, pro_id as pro, request_id as request`);

export const moveLeadsAway = statement('leads.measure_leads_again', `
  update leads l set distance_km = (select distance_km(c.latitude, c.longitude, $3, $4) from pro_coverage c where c.pro_id = l.pro_id order by c.service = $2 desc limit 1)
  where l.request_id = $1`);

export const dropCoverage = statement('leads.drop_coverage', `delete from pro_coverage where pro_id = $1`);
export const keepCoverage = statement('leads.keep_coverage', `
  insert into pro_coverage (pro_id, service, market, languages, latitude, longitude, radius_km)
  select $1, service, $3, $4::text[], $5, $6, $7 from unnest($2::text[]) service on conflict do nothing`);

export const listOffersToTell = statement<{ id: string; pro: string; credits: number }>('leads.list_offers_of_request', `
  select id, pro_id as pro, credits from leads where request_id = $1 order by id`);
export const takeUntold = statement<{ id: string }>('leads.take_untold_offers', `
  update leads set told_at = $2 where request_id = $1 and told_at is null returning id`);
