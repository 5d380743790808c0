// Whose business days count: the country of the account; of a visitor, the one that speaks their language.
import { isMarket, markets, type MarketKey } from '#catalogue';
import type { Locale } from '#kernel/text.ts';

export function marketOfPerson(person: { market: string } | null, locale: Locale): MarketKey {
  const country = person?.market.slice(0, 2);
  if (isMarket(country)) return country;
  return Object.values(markets).find((market) => market.locale === locale)?.key ?? 'FR';
}
