// PAY-2: one series a country and year. The row is the invoice; the document is drawn from it.
import type { Call } from '#kernel/operation.ts';
import { newId } from '#kernel/ids.ts';
import { markets, type MarketKey } from '#catalogue';
import type { PaymentRow } from '../payments/store.ts';
import { findInvoiceOfPayment, keepInvoice, takeNumber } from './store.ts';

export async function issueInvoice(call: Call, payment: PaymentRow): Promise<string> {
  return issue(call, payment, 'invoice', null);
}

/** Takes the whole invoice of a payment back. */
export async function issueCreditNote(call: Call, payment: PaymentRow): Promise<string> {
  const { id } = await call.db.one(findInvoiceOfPayment, [payment.id]);
  return issue(call, payment, 'credit_note', id);
}

async function issue(call: Call, payment: PaymentRow, kind: 'invoice' | 'credit_note', corrects: string | null): Promise<string> {
  const { person, market, currency, netMinor, vatRate, vatMinor, grossMinor, pack, credits } = payment;
  const { year } = call.now.toZonedDateTimeISO(markets[market as MarketKey].timeZone);
  const series = `${kind === 'invoice' ? 'P' : 'PA'}-${market}-${year}`;
  const id = newId();
  const { number } = await call.db.one(takeNumber, [series]);
  await call.db.run(keepInvoice, [id, series, number, kind, person, payment.id, corrects, market, currency, netMinor, vatRate, vatMinor, grossMinor, pack, credits, call.now]);
  return id;
}
