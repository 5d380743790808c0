import * as z from 'zod';
import { decodeCursor, id, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { invoiceNotFound } from '../refusals.ts';
import { readersOfInvoices } from './access.ts';
import { listInvoicesOf } from './store.ts';
import { invoiceView, viewInvoice } from './views.ts';

export const listInvoices = read({
  name: 'billing.listInvoices',
  summary: 'My invoices and credit notes, newest first; everybody’s for finance',
  method: 'GET',
  path: '/invoices',
  clauses: ['PAY-2'],
  input: z.object({ member: id().optional().describe('For finance: only those of this member'), ...pageFields }),
  output: pageOf(invoiceView),
  refusals: [invoiceNotFound],
  allow: readersOfInvoices,
  async run(call, input) {
    const mine = call.actor.kind === 'member' ? call.actor.id : null;
    if (mine && input.member && input.member !== mine) refuse(invoiceNotFound);

    const after = decodeCursor(input.after);
    const rows = await call.db.many(listInvoicesOf, [mine ?? input.member ?? null, after?.at ?? null, after?.id ?? null, input.limit + 1]);
    return pageFrom(rows, input.limit, (row) => row.issuedAt, (row) => viewInvoice(row, call.locale));
  },
});
