// All SQL of the sandbox gateway.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { GatewayEvent, PaymentStatus } from '#kernel/ports.ts';
import type { Conduct } from './cards.ts';

export type PaymentRow = {
  id: string;
  reference: string;
  amountMinor: bigint;
  currency: string;
  returnPath: string;
  payer: string | null;
  keepMethod: boolean;
  status: PaymentStatus;
  failureCode: string | null;
  conduct: Conduct | null;
  brand: string | null;
  last4: string | null;
  expires: string | null;
  methodId: string | null;
  refundedMinor: bigint;
};
export type MethodRow = { id: string; payer: string; conduct: Conduct; brand: string; last4: string; expires: string };
export type EventRow = { id: string; type: GatewayEvent['type']; paymentId: string; body: GatewayEvent; createdAt: Temporal.Instant; deliveries: number; deliveredAt: Temporal.Instant | null };
export type DeliveryRow = { delayMinutes: number; copies: number; newestFirst: boolean };

const payment = `id, reference, amount_minor as "amountMinor", currency, return_path as "returnPath", payer, keep_method as "keepMethod", status,
  failure_code as "failureCode", conduct, brand, last4, expires, method_id as "methodId", refunded_minor as "refundedMinor"`;
const event = `id, type, payment_id as "paymentId", body, created_at as "createdAt", deliveries, delivered_at as "deliveredAt"`;
const delivery = `delay_minutes as "delayMinutes", copies, newest_first as "newestFirst"`;

export const openPayment = statement('sandbox_gateway.open_payment', `
  insert into sandbox_gateway.payments (id, reference, amount_minor, currency, description, return_path, payer, keep_method, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (reference) do nothing`);
export const lockPaymentByReference = statement<PaymentRow>('sandbox_gateway.lock_payment_by_reference', `
  select ${payment} from sandbox_gateway.payments where reference = $1 for update`);
export const lockPayment = statement<PaymentRow>('sandbox_gateway.lock_payment', `select ${payment} from sandbox_gateway.payments where id = $1 for update`);
export const findPayment = statement<PaymentRow>('sandbox_gateway.find_payment', `select ${payment} from sandbox_gateway.payments where id = $1`);
export const attemptPayment = statement<PaymentRow>('sandbox_gateway.attempt_payment', `
  update sandbox_gateway.payments set status = $2, failure_code = $3, conduct = $4, brand = $5, last4 = $6, expires = $7,
    method_id = coalesce($8, method_id), succeeded_at = case when $2 = 'succeeded' then $9::timestamptz end, attempts = attempts + 1
  where id = $1 returning ${payment}`);

export const keepMethod = statement('sandbox_gateway.keep_method', `
  insert into sandbox_gateway.methods (id, payer, conduct, brand, last4, expires, created_at) values ($1, $2, $3, $4, $5, $6, $7)`);
export const findMethod = statement<MethodRow>('sandbox_gateway.find_method', `
  select id, payer, conduct, brand, last4, expires from sandbox_gateway.methods where id = $1`);

export const findRefund = statement<{ id: string; paymentId: string; amountMinor: bigint }>('sandbox_gateway.find_refund', `
  select id, payment_id as "paymentId", amount_minor as "amountMinor" from sandbox_gateway.refunds where reference = $1`);
export const keepRefund = statement('sandbox_gateway.keep_refund', `
  insert into sandbox_gateway.refunds (id, reference, payment_id, amount_minor, created_at) values ($1, $2, $3, $4, $5)`);
/** No row when more would go back than was paid. */
export const lowerPayment = statement('sandbox_gateway.lower_payment', `
  update sandbox_gateway.payments set refunded_minor = refunded_minor + $2
  where id = $1 and status = 'succeeded' and refunded_minor + $2 <= amount_minor`);

export const keepEvent = statement('sandbox_gateway.keep_event', `
  insert into sandbox_gateway.events (id, type, payment_id, body, created_at) values ($1, $2, $3, $4, $5)`);
export const findEvent = statement<EventRow>('sandbox_gateway.find_event', `select ${event} from sandbox_gateway.events where id = $1`);
export const listEvents = statement<EventRow>('sandbox_gateway.list_events', `
  select ${event} from sandbox_gateway.events order by created_at desc, id desc limit 100`);
export const countEventsOfPayment = statement<{ count: number }>('sandbox_gateway.count_events_of_payment', `
  select count(*)::integer as count from sandbox_gateway.events where payment_id = $1`);
export const markDelivered = statement('sandbox_gateway.mark_delivered', `
  update sandbox_gateway.events set deliveries = deliveries + 1, delivered_at = $2 where id = $1`);
export const queueDelivery = statement('sandbox_gateway.queue_delivery', `
  insert into jobs (id, task, payload, due_at, created_at) values ($1, 'sandboxGateway.deliverEvent', $2, $3, $4)`);
export const wakeJobs = statement('sandbox_gateway.wake_jobs', `select pg_notify('jobs', '')`);

export const findDelivery = statement<DeliveryRow>('sandbox_gateway.find_delivery', `select ${delivery} from sandbox_gateway.delivery`);
export const shapeDelivery = statement<DeliveryRow>('sandbox_gateway.shape_delivery', `
  update sandbox_gateway.delivery set delay_minutes = $1, copies = $2, newest_first = $3 returning ${delivery}`);
export const findDisputeState = statement<{ open: boolean }>('sandbox_gateway.find_dispute_state', `
  select coalesce(bool_or(type = 'dispute.opened') and not bool_or(type in ('dispute.won', 'dispute.lost')), false) as open
  from sandbox_gateway.events where payment_id = $1 and created_at <= $2`);
