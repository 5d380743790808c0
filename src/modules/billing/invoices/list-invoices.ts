import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { decodeCursor, encodeCursor, pageFields, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { packName } from '../words.ts';
import { listInvoicesOf, type InvoiceRow } from './store.ts';

const invoiceView = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.enum(['invoice', 'credit_note']),
  payment: z.string(),
  corrects: z.string().nullable().describe('The invoice that a credit note takes back'),
  description: z.string(),
  credits: z.int(),
  currency: z.string(),
  net_minor: z.int(),
  vat_rate: z.int(),
  vat_minor: z.int(),
  gross_minor: z.int(),
  issued_at: z.string(),
});

export const listInvoices = read({
  name: 'billing.listInvoices',
  summary: 'My invoices and credit notes, newest first',
  method: 'GET',
  path: '/invoices',
  clauses: ['PAY-2'],
  input: z.object(pageFields),
  output: pageOf(invoiceView),
  allow: members,
  async run(call, input) {
    const after = decodeCursor(input.after);
    const rows = await call.db.many(listInvoicesOf, [call.actor.id, after?.at ?? null, after?.id ?? null, input.limit + 1]);
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => viewInvoice(row, packName(row.pack)[call.locale])),
      next: rows.length > page.length && last ? encodeCursor({ at: last.issuedAt, id: last.id }) : null,
    };
  },
});

function viewInvoice(row: InvoiceRow, description: string): z.input<typeof invoiceView> {
  return {
    id: row.id,
    number: `${row.series}-${row.number}`,
    kind: row.kind,
    payment: row.payment,
    corrects: row.corrects,
    description,
    credits: row.credits,
    currency: row.currency,
    net_minor: Number(row.netMinor),
    vat_rate: row.vatRate,
    vat_minor: Number(row.vatMinor),
    gross_minor: Number(row.grossMinor),
    issued_at: row.issuedAt.toString(),
  };
}
