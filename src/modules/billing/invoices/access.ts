// Whose invoices: a member's own; everybody's for finance.
import type { Member, Operator } from '#kernel/actor.ts';
import { either, members, operators } from '#kernel/allow.ts';
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { invoiceNotFound } from '../refusals.ts';
import { findInvoice, type FullInvoice } from './store.ts';

export const readersOfInvoices = either(members, operators('finance', 'admin'));

export async function getReadableInvoice(call: Call<Member | Operator>, id: string): Promise<FullInvoice> {
  const row = await call.db.maybe(findInvoice, [id]);
  if (!row || (call.actor.kind === 'member' && row.person !== call.actor.id)) refuse(invoiceNotFound);
  return row;
}
