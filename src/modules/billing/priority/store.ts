// All SQL of the priority service and its payment incidents.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { Locale } from '#kernel/text.ts';
import type { PackKey } from '../packs/packs.ts';
import type { PriorityState } from './lifecycle.ts';

export type PriorityRow = {
  id: string;
  person: string;
  pack: PackKey;
  credits: number;
  market: string;
  currency: string;
  netMinor: bigint;
  state: PriorityState;
  methodId: string | null;
  cardBrand: string | null;
  cardLast4: string | null;
  returnLocale: Locale;
  subscribedAt: Temporal.Instant;
  paidUntil: Temporal.Instant | null;
  endedAt: Temporal.Instant | null;
};
export type IncidentRow = {
  id: string;
  priority: string;
  person: string;
  currency: string;
  grossMinor: bigint;
  failureCode: string;
  attempts: number;
  /** ISO 8601, the first one first. */
  retriesAt: string[];
  openedAt: Temporal.Instant;
  closedAt: Temporal.Instant | null;
  outcome: 'paid' | 'unpaid' | 'cancelled' | null;
};
export type PeriodRow = { person: string; untilAt: Temporal.Instant; rulebookVersion: number; awaitsRenewal: boolean };

const columns = `id, person, pack, credits, market, currency, net_minor as "netMinor", state, method_id as "methodId", card_brand as "cardBrand",
  card_last4 as "cardLast4", return_locale as "returnLocale", subscribed_at as "subscribedAt", paid_until as "paidUntil", ended_at as "endedAt"`;
const incident = `id, priority, person, currency, gross_minor as "grossMinor", failure_code as "failureCode", attempts, to_jsonb(retries_at) as "retriesAt",
  opened_at as "openedAt", closed_at as "closedAt", outcome`;

/** No row when one is live already. */
export const openPriority = statement<PriorityRow>('billing.open_priority', `
  insert into priority_services (id, person, pack, credits, market, currency, net_minor, state, return_locale, subscribed_at)
  values ($1, $2, $3, $4, $5, $6, $7, 'starting', $8, $9) on conflict (person) where state <> 'ended' do nothing returning ${columns}`);
export const lockPriority = statement<PriorityRow>('billing.lock_priority', `select ${columns} from priority_services where id = $1 for update`);
export const lockLivePriority = statement<PriorityRow>('billing.lock_live_priority', `
  select ${columns} from priority_services where person = $1 and state <> 'ended' for update`);
export const findNewestPriority = statement<PriorityRow>('billing.find_newest_priority', `
  select ${columns} from priority_services where person = $1 order by (state <> 'ended') desc, subscribed_at desc, id desc limit 1`);
export const movePriority = statement<PriorityRow>('billing.move_priority', `
  update priority_services set state = $3 where id = $1 and state = $2 returning ${columns}`);
export const extendPriority = statement<PriorityRow>('billing.extend_priority', `
  update priority_services set state = 'active', paid_until = $3, method_id = coalesce($4, method_id), card_brand = coalesce($5, card_brand), card_last4 = coalesce($6, card_last4)
  where id = $1 and state = $2 returning ${columns}`);
export const endPriority = statement<PriorityRow>('billing.end_priority', `
  update priority_services set state = 'ended', ended_at = $3 where id = $1 and state = $2 returning ${columns}`);

/** What identifies a card; the period paid needs none. */
export const forgetCards = statement('billing.forget_cards', `
  update priority_services set method_id = null, card_brand = null, card_last4 = null where person = $1`);

export const keepPeriod = statement<{ number: number }>('billing.keep_priority_period', `
  insert into priority_periods (priority, number, person, payment, from_at, until_at, rulebook_version)
  select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6 from priority_periods where priority = $1
  returning number`);
/** How many payments were begun for it; the next one has another number, and so another id. */
export const countPayments = statement<{ count: number }>('billing.count_payments_of_priority', `
  select count(*)::integer as count from payments where priority = $1`);
/** For each person the month that a moment falls into, or the last one before it. */
export const listPeriodsBefore = statement<PeriodRow>('billing.list_priority_periods_before', `
  select distinct on (r.person) r.person, r.until_at as "untilAt", r.rulebook_version as "rulebookVersion",
    s.state = 'active' and s.paid_until = r.until_at as "awaitsRenewal"
  from priority_periods r join priority_services s on s.id = r.priority
  where r.person = any ($1::uuid[]) and r.from_at <= $2 order by r.person, r.from_at desc`);
export const findFirstPeriod = statement<{ fromAt: Temporal.Instant }>('billing.find_first_priority_period', `
  select from_at as "fromAt" from priority_periods where priority = $1 and number = 1`);

export const openIncident = statement<IncidentRow>('billing.open_payment_incident', `
  insert into payment_incidents (id, priority, person, currency, gross_minor, failure_code, retries_at, rulebook_version, opened_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning ${incident}`);
export const findOpenIncident = statement<IncidentRow>('billing.find_open_payment_incident', `
  select ${incident} from payment_incidents where priority = $1 and closed_at is null`);
export const countAttempt = statement<IncidentRow>('billing.count_payment_attempt', `
  update payment_incidents set attempts = attempts + 1, failure_code = $2 where id = $1 and closed_at is null returning ${incident}`);
export const closeIncident = statement<IncidentRow>('billing.close_payment_incident', `
  update payment_incidents set closed_at = $2, outcome = $3 where id = $1 and closed_at is null returning ${incident}`);
/** When incidents were opened, of any month, whatever became of them. */
export const listIncidentsOf = statement<{ openedAt: Temporal.Instant }>('billing.list_payment_incidents_of_person', `
  select opened_at as "openedAt" from payment_incidents where person = $1 order by opened_at, id`);
/** A month paid that holds some part of a stretch of time. */
export const findPeriodIn = statement<{ untilAt: Temporal.Instant }>('billing.find_priority_period_in', `
  select until_at as "untilAt" from priority_periods where person = $1 and from_at < $3 and until_at >= $2 order by until_at desc limit 1`);
