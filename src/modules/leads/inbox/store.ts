// All SQL of how a pro keeps their inbox.
import { statement } from '#kernel/database.ts';

export const sorts = ['newest', 'nearest', 'cheapest', 'ending'] as const;
export type Sort = (typeof sorts)[number];
export type InboxRow = { service: string | null; maxKm: number | null; maxCredits: number | null; sort: Sort };

const columns = `service, max_km as "maxKm", max_credits as "maxCredits", sort`;
export const findInbox = statement<InboxRow>('leads.find_inbox', `select ${columns} from inbox_choices where pro_id = $1`);
export const keepInbox = statement<InboxRow>('leads.keep_inbox', `
  insert into inbox_choices (pro_id, service, max_km, max_credits, sort, updated_at) values ($1, $2, $3, $4, $5, $6)
  on conflict (pro_id) do update set service = $2, max_km = $3, max_credits = $4, sort = $5, updated_at = $6 returning ${columns}`);
/** For the filter: the services of which there are leads. */
export const listServicesOfLeads = statement<{ service: string; leads: number }>('leads.list_services_of_leads', `
  select r.service, count(*)::int as leads from leads l join requests r on r.id = l.request_id
  where l.pro_id = $1 and r.service is not null group by r.service order by count(*) desc, r.service`);
export const dropInbox = statement('leads.drop_inbox', `delete from inbox_choices where pro_id = $1`);
