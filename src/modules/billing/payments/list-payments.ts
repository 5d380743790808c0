import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { decodeCursor, id, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { listInvoicesOfPayments } from '../invoices/store.ts';
import { listPaymentsOf } from './store.ts';
import { paymentView, viewPayment } from './views.ts';

export const listPayments = read({
  name: 'billing.listPayments',
  summary: 'My payments, newest first',
  method: 'GET',
  path: '/payments',
  input: z.object({ payments: z.array(id()).max(100).optional().describe('Only these'), ...pageFields }),
  output: pageOf(paymentView),
  allow: members,
  async run(call, input) {
    const after = decodeCursor(input.after);
    const rows = await call.db.many(listPaymentsOf, [call.actor.id, after?.at ?? null, after?.id ?? null, input.limit + 1, input.payments ?? null]);
    const invoices = new Map((await call.db.many(listInvoicesOfPayments, [rows.filter(({ posting }) => posting).map(({ id }) => id)])).map((invoice) => [invoice.payment, invoice]));
    return pageFrom(rows, input.limit, (row) => row.startedAt, (row) => viewPayment(row, call.locale, invoices.get(row.id) ?? null));
  },
});
