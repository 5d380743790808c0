// All SQL of invoices.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { PackKey } from '../packs/packs.ts';

export type InvoiceNumber = { id: string; series: string; number: number };
export type InvoiceRow = InvoiceNumber & {
  kind: 'invoice' | 'credit_note';
  payment: string;
  corrects: string | null;
  currency: string;
  netMinor: bigint;
  vatRate: number;
  vatMinor: bigint;
  grossMinor: bigint;
  pack: PackKey;
  credits: number;
  issuedAt: Temporal.Instant;
};

/** Others of the series wait here until this transaction ends: a number once given away is never lost. */
export const takeNumber = statement<{ number: number }>('billing.take_invoice_number', `
  insert into invoice_series (series, last_number) values ($1, 1)
  on conflict (series) do update set last_number = invoice_series.last_number + 1
  returning last_number as number`);
/** Who began earlier may come to its number later: then the invoice bears the moment of the one before, and the order of time holds. */
export const keepInvoice = statement('billing.keep_invoice', `
  insert into invoices (id, series, number, kind, person, payment, corrects, market, currency, net_minor, vat_rate, vat_minor, gross_minor, pack, credits, issued_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
    greatest($16, (select before.issued_at from invoices before where before.series = $2 and before.number = $3 - 1)))`);
export const findInvoiceOfPayment = statement<InvoiceNumber>('billing.find_invoice_of_payment', `
  select id, series, number from invoices where payment = $1 and kind = 'invoice'`);
export const listInvoicesOfPayments = statement<InvoiceNumber & { payment: string }>('billing.list_invoices_of_payments', `
  select id, series, number, payment from invoices where payment = any ($1::uuid[]) and kind = 'invoice'`);
export const listInvoicesOf = statement<InvoiceRow>('billing.list_invoices_of', `
  select id, series, number, kind, payment, corrects, currency, net_minor as "netMinor", vat_rate as "vatRate", vat_minor as "vatMinor",
    gross_minor as "grossMinor", pack, credits, issued_at as "issuedAt"
  from invoices where person = $1 and ($2::timestamptz is null or (issued_at, id) < ($2, $3::uuid)) order by issued_at desc, id desc limit $4`);
