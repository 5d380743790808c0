// Whose tickets: the asker's own; those of their desk for our team, and all for support, which hands them over.
import type { Member, Operator, OperatorRole } from '#kernel/actor.ts';
import { operatorRoles } from '#kernel/actor.ts';
import { operators } from '#kernel/allow.ts';
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { ticketNotFound } from './refusals.ts';
import { findTicket, findTicketOf, lockTicket, type TicketRow } from './store.ts';

export const anyDesk = operators();

export const desksOf = ({ roles }: Operator): OperatorRole[] => (roles.has('support') || roles.has('admin') ? [...operatorRoles] : [...roles]);

export async function getReadableTicket(call: Call<Member | Operator>, id: string): Promise<TicketRow> {
  const { actor, db } = call;
  const row = actor.kind === 'operator' ? await db.maybe(findTicket, [id]) : await db.maybe(findTicketOf, [id, actor.id]);
  if (!row || (actor.kind === 'operator' && (row.state === 'unconfirmed' || !desksOf(actor).includes(row.desk)))) refuse(ticketNotFound);
  return row;
}

/** Read as above, then locked: what is decided is decided on what is there now. */
export async function lockReadableTicket(call: Call<Member | Operator>, id: string): Promise<TicketRow> {
  await getReadableTicket(call, id);
  await call.db.maybe(lockTicket, [id]);
  return getReadableTicket(call, id);
}
