import * as z from 'zod';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { invoiceNotFound } from '../refusals.ts';
import { getReadableInvoice, readersOfInvoices } from './access.ts';
import { fullInvoiceView, viewFullInvoice } from './views.ts';

export const readInvoice = read({
  name: 'billing.readInvoice',
  summary: 'An invoice or credit note: parties as of the day of issue, line, VAT, totals, payment',
  method: 'GET',
  path: '/invoices/{invoice}',
  clauses: ['PAY-2'],
  input: z.object({ invoice: id() }),
  output: fullInvoiceView,
  refusals: [invoiceNotFound],
  allow: readersOfInvoices,
  async run(call, input) {
    return viewFullInvoice(await getReadableInvoice(call, input.invoice), call.locale);
  },
});
