// All SQL of invoices.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { Locale } from '#kernel/text.ts';
import type { Party } from '../details/party.ts';
import type { PackKey } from '../packs/packs.ts';

export type InvoiceNumber = { id: string; series: string; number: number };
export type InvoiceRow = InvoiceNumber & {
  kind: 'invoice' | 'credit_note';
  person: string;
  payment: string;
  corrects: string | null;
  market: string;
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
/** The seller and the buyer of the day of issue; a credit note has those of its invoice. */
export const keepParties = statement('billing.keep_invoice_parties', `
  insert into invoice_parties (invoice, locale, vat_treatment, seller, buyer) values ($1, $2, $3, $4::jsonb, $5::jsonb)`);
export const copyParties = statement('billing.copy_invoice_parties', `
  insert into invoice_parties (invoice, locale, vat_treatment, seller, buyer)
  select $1, locale, vat_treatment, seller, buyer from invoice_parties where invoice = $2`);

const columns = `i.id, i.series, i.number, i.kind, i.person, i.payment, i.corrects, i.market, i.currency, i.net_minor as "netMinor", i.vat_rate as "vatRate",
  i.vat_minor as "vatMinor", i.gross_minor as "grossMinor", i.pack, i.credits, i.issued_at as "issuedAt"`;

/** Of one person, or of everybody. */
export const listInvoicesOf = statement<InvoiceRow>('billing.list_invoices_of', `
  select ${columns} from invoices i
  where ($1::uuid is null or i.person = $1) and ($2::timestamptz is null or (i.issued_at, i.id) < ($2, $3::uuid))
  order by i.issued_at desc, i.id desc limit $4`);

export type FullInvoice = InvoiceRow & {
  locale: Locale;
  vatTreatment: 'standard' | 'reverse_charge';
  seller: Party;
  buyer: Party;
  cardBrand: string | null;
  cardLast4: string | null;
  rulebookVersion: number;
  decision: string;
  correctsSeries: string | null;
  correctsNumber: number | null;
  correctsIssuedAt: Temporal.Instant | null;
  creditNote: string | null;
};

export const findInvoice = statement<FullInvoice>('billing.find_invoice', `
  select ${columns}, p.locale, p.vat_treatment as "vatTreatment", p.seller, p.buyer, y.card_brand as "cardBrand", y.card_last4 as "cardLast4",
    y.rulebook_version as "rulebookVersion", y.decision, c.series as "correctsSeries", c.number as "correctsNumber", c.issued_at as "correctsIssuedAt",
    (select n.id from invoices n where n.corrects = i.id) as "creditNote"
  from invoices i join invoice_parties p on p.invoice = i.id join payments y on y.id = i.payment left join invoices c on c.id = i.corrects
  where i.id = $1`);
