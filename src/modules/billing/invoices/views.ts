import * as z from 'zod';
import { markets, type MarketKey } from '#catalogue';
import type { Locale } from '#kernel/text.ts';
import { partyView, viewParty } from '../details/party.ts';
import { packName } from '../words.ts';
import type { FullInvoice, InvoiceRow } from './store.ts';

export const invoiceView = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.enum(['invoice', 'credit_note']),
  payment: z.string(),
  corrects: z.string().nullable().describe('The invoice that a credit note takes back'),
  description: z.string(),
  credits: z.int(),
  currency: z.string(),
  net_minor: z.int(),
  vat_rate: z.int().describe('Basis points'),
  vat_minor: z.int(),
  gross_minor: z.int(),
  issued_at: z.string(),
});

export const fullInvoiceView = invoiceView.extend({
  market: z.string(),
  time_zone: z.string().describe('Whose calendar the day of issue is of'),
  locale: z.string().describe('The language it was issued in'),
  vat_treatment: z.enum(['standard', 'reverse_charge']),
  seller: partyView,
  buyer: partyView,
  card: z.object({ brand: z.string(), last4: z.string() }).nullable(),
  corrected: z.object({ number: z.string(), issued_at: z.string() }).nullable(),
  credit_note: z.string().nullable().describe('The credit note that takes this invoice back'),
  decision: z.string(),
  rulebook_version: z.int(),
});

export const numberOf = (row: { series: string; number: number }): string => `${row.series}-${row.number}`;

export function viewInvoice(row: InvoiceRow, locale: Locale): z.input<typeof invoiceView> {
  return {
    id: row.id,
    number: numberOf(row),
    kind: row.kind,
    payment: row.payment,
    corrects: row.corrects,
    description: packName(row.pack)[locale],
    credits: row.credits,
    currency: row.currency,
    net_minor: Number(row.netMinor),
    vat_rate: row.vatRate,
    vat_minor: Number(row.vatMinor),
    gross_minor: Number(row.grossMinor),
    issued_at: row.issuedAt.toString(),
  };
}

export function viewFullInvoice(row: FullInvoice, locale: Locale): z.input<typeof fullInvoiceView> {
  const { correctsSeries: series, correctsNumber: number, correctsIssuedAt: issuedAt } = row;
  return {
    ...viewInvoice(row, locale),
    market: row.market,
    time_zone: markets[row.market as MarketKey].timeZone,
    locale: row.locale,
    vat_treatment: row.vatTreatment,
    seller: viewParty(row.seller),
    buyer: viewParty(row.buyer),
    card: row.cardBrand && row.cardLast4 ? { brand: row.cardBrand, last4: row.cardLast4 } : null,
    corrected: series && number && issuedAt ? { number: numberOf({ series, number }), issued_at: issuedAt.toString() } : null,
    credit_note: row.creditNote,
    decision: row.decision,
    rulebook_version: row.rulebookVersion,
  };
}
