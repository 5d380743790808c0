// PAY-2: one series a country and year. The row is the invoice; the document is drawn from it, the same each time.
import type { Call } from '#kernel/operation.ts';
import { newId } from '#kernel/ids.ts';
import { assert } from '#kernel/refusal.ts';
import { markets, type MarketKey } from '#catalogue';
import { findPerson } from '#identity';
import { detailsOf, sellerNow } from '../details/parties.ts';
import type { Party } from '../details/party.ts';
import type { PaymentRow } from '../payments/store.ts';
import { copyParties, findInvoiceOfPayment, keepInvoice, keepParties, takeNumber } from './store.ts';

export async function issueInvoice(call: Call, payment: PaymentRow): Promise<string> {
  const id = await issue(call, payment, 'invoice', null);
  const person = await findPerson(call.db, payment.person);
  assert(person, `payment ${payment.id} has a payer`);
  const buyer: Party = { ...((await detailsOf(call, payment.person)) ?? { name: person.name, country: payment.market }), email: person.email };
  const treatment = payment.vatRate === 0 ? 'reverse_charge' : 'standard';
  await call.db.run(keepParties, [id, person.locale, treatment, JSON.stringify(await sellerNow(call)), JSON.stringify(buyer)]);
  return id;
}

/** Takes the whole invoice of a payment back, between the same parties. */
export async function issueCreditNote(call: Call, payment: PaymentRow): Promise<string> {
  const corrected = await call.db.one(findInvoiceOfPayment, [payment.id]);
  const id = await issue(call, payment, 'credit_note', corrected.id);
  await call.db.run(copyParties, [id, corrected.id]);
  return id;
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
