import { createHash } from 'node:crypto';
import * as z from 'zod';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { locales } from '#kernel/text.ts';
import { drawInvoicePaper } from '../paper/invoice-paper.ts';
import { invoiceNotFound } from '../refusals.ts';
import { getReadableInvoice, readersOfInvoices } from './access.ts';
import { numberOf } from './views.ts';

export const drawInvoice = read({
  name: 'billing.drawInvoice',
  summary: 'The PDF of an invoice or credit note (PDF/A-3; for France with its Factur-X data inside)',
  description: 'Drawn from what was frozen at issue: the same invoice in the same language has the same bytes each time.',
  method: 'GET',
  path: '/invoices/{invoice}/pdf',
  clauses: ['PAY-2'],
  input: z.object({ invoice: id(), locale: z.enum(locales).optional().describe('The language of the day of issue when not said') }),
  output: z.object({ name: z.string(), media_type: z.literal('application/pdf'), sha256: z.string(), base64: z.string() }),
  refusals: [invoiceNotFound],
  allow: readersOfInvoices,
  async run(call, input) {
    const invoice = await getReadableInvoice(call, input.invoice);
    const pdf = await drawInvoicePaper(invoice, input.locale ?? invoice.locale);
    return { name: `${numberOf(invoice)}.pdf`, media_type: 'application/pdf' as const, sha256: createHash('sha256').update(pdf).digest('hex'), base64: pdf.toString('base64') };
  },
});
