// Who pays, and by the law and currency of which country.
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Locale } from '#kernel/text.ts';
import { isMarket, markets, type Market } from '#catalogue';
import { findPerson } from '#identity';
import { detailsOf, sellerNow } from './details/parties.ts';
import { isReverseCharge, type Party } from './details/party.ts';
import { detailsMissing, marketNotServed } from './refusals.ts';

/** `market` as it prices for this payer: without VAT where the payer accounts for it (reverse charge). */
export type Payer = { readonly id: string; readonly locale: Locale; readonly market: Market; readonly details: Party | null };

export async function payerOf(call: Pick<Call, 'db' | 'ports'>, id: string): Promise<Payer> {
  const person = await findPerson(call.db, id);
  const country = person?.market.slice(0, 2);

  if (!person || !isMarket(country)) refuse(marketNotServed);

  const details = await detailsOf(call, id);
  const market = markets[country];
  const withoutVat = details !== null && isReverseCharge(details, await sellerNow(call));
  return { id, locale: person.locale, market: withoutVat ? { ...market, vatRate: 0 } : market, details };
}

/** PAY-2: whoever buys is named on the invoice, so the name is asked before the money. */
export async function namedPayerOf(call: Pick<Call, 'db' | 'ports'>, id: string): Promise<Payer> {
  const payer = await payerOf(call, id);
  if (!payer.details) refuse(detailsMissing);
  return payer;
}
