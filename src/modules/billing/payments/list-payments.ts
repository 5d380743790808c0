import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { decodeCursor, encodeCursor, id, pageFields, pageOf } from '#kernel/input.ts';
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
    const page = rows.slice(0, input.limit);
    const invoices = new Map((await call.db.many(listInvoicesOfPayments, [page.filter(({ posting }) => posting).map(({ id }) => id)])).map((invoice) => [invoice.payment, invoice]));
    const items = page.map((row) => viewPayment(row, call.locale, invoices.get(row.id) ?? null));
    const last = page.at(-1);
    return { items, next: rows.length > page.length && last ? encodeCursor({ at: last.startedAt, id: last.id }) : null };
  },
});
