import { Temporal } from 'temporal-polyfill';
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { reopenTooLate } from './refusals.ts';
import { momentIn } from './settle.ts';
import type { TicketRow } from './store.ts';

/** MSG-9: the last instant is still in time. Refuses `reopenTooLate`. */
export function reopenable(call: Pick<Call, 'now'>, ticket: TicketRow): void {
  if (ticket.reopenUntil && Temporal.Instant.compare(call.now, ticket.reopenUntil) > 0) refuse(reopenTooLate, { until: momentIn(ticket.reopenUntil, ticket.market) });
}
