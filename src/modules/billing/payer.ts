// Who pays, and by the law and currency of which country.
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Locale } from '#kernel/text.ts';
import { isMarket, markets, type Market } from '#catalogue';
import { findPerson } from '#identity';
import { marketNotServed } from './refusals.ts';

export type Payer = { readonly id: string; readonly locale: Locale; readonly market: Market };

export async function payerOf(call: Pick<Call, 'db'>, id: string): Promise<Payer> {
  const person = await findPerson(call.db, id);
  const country = person?.market.slice(0, 2);

  if (!person || !isMarket(country)) refuse(marketNotServed);

  return { id, locale: person.locale, market: markets[country] };
}
