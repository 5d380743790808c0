// All SQL of payments.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { PackKey } from '../packs/packs.ts';
import type { PaymentState } from './lifecycle.ts';

export type PaymentRow = {
  id: string;
  person: string;
  purpose: 'pack' | 'priority';
  pack: PackKey;
  credits: number;
  market: string;
  currency: string;
  netMinor: bigint;
  vatRate: number;
  vatMinor: bigint;
  grossMinor: bigint;
  gateway: string;
  gatewayPayment: string;
  checkoutUrl: string;
  state: PaymentState;
  failureCode: string | null;
  dispute: 'open' | 'won' | 'lost' | null;
  refundedMinor: bigint;
  cardBrand: string | null;
  cardLast4: string | null;
  returnTo: string | null;
  priority: string | null;
  rulebookVersion: number;
  decision: string | null;
  posting: string | null;
  lot: string | null;
  startedAt: Temporal.Instant;
  succeededAt: Temporal.Instant | null;
};

const columns = `id, person, purpose, pack, credits, market, currency, net_minor as "netMinor", vat_rate as "vatRate", vat_minor as "vatMinor",
  gross_minor as "grossMinor", gateway, gateway_payment as "gatewayPayment", checkout_url as "checkoutUrl", state, failure_code as "failureCode",
  dispute, refunded_minor as "refundedMinor", card_brand as "cardBrand", card_last4 as "cardLast4", return_to as "returnTo", priority,
  rulebook_version as "rulebookVersion", decision, posting, lot, started_at as "startedAt", succeeded_at as "succeededAt"`;

export const openPayment = statement<PaymentRow>('billing.open_payment', `
  insert into payments (id, person, purpose, pack, credits, market, currency, net_minor, vat_rate, vat_minor, gross_minor,
    gateway, gateway_payment, checkout_url, state, return_to, priority, rulebook_version, started_at, changed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'started', $15, $16, $17, $18, $18)
  returning ${columns}`);
export const findPayment = statement<PaymentRow>('billing.find_payment', `select ${columns} from payments where id = $1`);
export const findPaymentOf = statement<PaymentRow>('billing.find_payment_of', `select ${columns} from payments where id = $1 and person = $2`);
export const lockPayment = statement<PaymentRow>('billing.lock_payment', `select ${columns} from payments where id = $1 for update`);
export const listPaymentsOf = statement<PaymentRow>('billing.list_payments_of', `
  select ${columns} from payments where person = $1 and ($2::timestamptz is null or (started_at, id) < ($2, $3::uuid))
    and ($5::uuid[] is null or id = any ($5))
  order by started_at desc, id desc limit $4`);
export const findLastBought = statement<{ at: Temporal.Instant }>('billing.find_last_bought', `
  select succeeded_at as at from payments where person = $1 and succeeded_at is not null order by succeeded_at desc limit 1`);

export const listBoughtSince = statement<PaymentRow>('billing.list_packs_bought_since', `
  select ${columns} from payments where person = $1 and purpose = 'pack' and succeeded_at >= $2 order by succeeded_at desc, id desc`);

// Moves by compare and set: the state read under the lock is the state left.
export const markWaiting = statement<PaymentRow>('billing.mark_payment_waiting', `
  update payments set state = 'needs_confirmation', failure_code = null, card_brand = $3, card_last4 = $4, changed_at = $5
  where id = $1 and state = $2 returning ${columns}`);
export const markFailed = statement<PaymentRow>('billing.mark_payment_failed', `
  update payments set state = 'failed', failure_code = $3, card_brand = $4, card_last4 = $5, changed_at = $6
  where id = $1 and state = $2 returning ${columns}`);
export const markSucceeded = statement<PaymentRow>('billing.mark_payment_succeeded', `
  update payments set state = 'succeeded', failure_code = null, card_brand = $3, card_last4 = $4, decision = $5, posting = $6, lot = $7, succeeded_at = $8, changed_at = $8
  where id = $1 and state = $2 returning ${columns}`);
export const markDispute = statement<PaymentRow>('billing.mark_payment_disputed', `
  update payments set state = $3, dispute = $4, changed_at = $5 where id = $1 and state = $2 returning ${columns}`);
export const markRefunded = statement<PaymentRow>('billing.mark_payment_refunded', `
  update payments set state = 'refunded', refunded_minor = gross_minor, changed_at = $2
  where id = $1 and state in ('succeeded', 'disputed') and dispute is distinct from 'open' returning ${columns}`);

/** No row the second time. */
export const keepEvent = statement('billing.keep_payment_event', `
  insert into payment_events (gateway, event, payment, type, received_at) values ($1, $2, $3, $4, $5) on conflict (gateway, event) do nothing`);
/** Contested at the bank, or taken back by it after the credits were used. */
export const listUnsettledOf = statement<PaymentRow>('billing.list_unsettled_payments_of', `
  select ${columns} from payments where person = $1 and state = 'disputed' order by started_at, id`);
export const countAccountsOf = statement<{ count: number }>('billing.count_accounts_of', `
  select (select count(*) from payments where person = $1 and succeeded_at is not null)::int + (select count(*) from invoices where person = $1)::int as count`);
