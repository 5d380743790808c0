import * as z from 'zod';
import type { Locale } from '#kernel/text.ts';
import type { InvoiceNumber } from '../invoices/store.ts';
import { failureText, packName } from '../words.ts';
import { paymentLife } from './lifecycle.ts';
import type { PaymentRow } from './store.ts';

export const paymentView = z.object({
  id: z.string(),
  purpose: z.enum(['pack', 'priority']),
  pack: z.string(),
  pack_name: z.string(),
  credits: z.int(),
  currency: z.string(),
  net_minor: z.int(),
  vat_rate: z.int().describe('Basis points'),
  vat_minor: z.int(),
  gross_minor: z.int(),
  refunded_minor: z.int(),
  state: z.enum(paymentLife.states),
  dispute: z.enum(['open', 'won', 'lost']).nullable(),
  failure: z.object({ code: z.string(), sentence: z.string() }).nullable().describe('What the bank answered to the last attempt; another card can be tried'),
  checkout_url: z.string().nullable().describe('Where the payer gives a card; null once nothing is to be paid'),
  return_to: z.string().nullable().describe('Where the payer came from'),
  card: z.object({ brand: z.string(), last4: z.string() }).nullable(),
  decision: z.string().nullable(),
  invoice: z.object({ id: z.string(), number: z.string() }).nullable(),
  started_at: z.string(),
  succeeded_at: z.string().nullable(),
});

export function viewPayment(row: PaymentRow, locale: Locale, invoice: InvoiceNumber | null = null): z.input<typeof paymentView> {
  const payable = row.state === 'started' || row.state === 'needs_confirmation' || row.state === 'failed';
  return {
    id: row.id,
    purpose: row.purpose,
    pack: row.pack,
    pack_name: packName(row.pack)[locale],
    credits: row.credits,
    currency: row.currency,
    net_minor: Number(row.netMinor),
    vat_rate: row.vatRate,
    vat_minor: Number(row.vatMinor),
    gross_minor: Number(row.grossMinor),
    refunded_minor: Number(row.refundedMinor),
    state: row.state,
    dispute: row.dispute,
    failure: row.failureCode ? { code: row.failureCode, sentence: failureText(row.failureCode)[locale] } : null,
    checkout_url: payable ? row.checkoutUrl : null,
    return_to: row.returnTo,
    card: row.cardBrand && row.cardLast4 ? { brand: row.cardBrand, last4: row.cardLast4 } : null,
    decision: row.decision,
    invoice: invoice && { id: invoice.id, number: `${invoice.series}-${invoice.number}` },
    started_at: row.startedAt.toString(),
    succeeded_at: row.succeededAt?.toString() ?? null,
  };
}
