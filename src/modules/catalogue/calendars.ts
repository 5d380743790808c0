// The business calendar of a market, as deadlines count it.
import type { Calendar } from '#kernel/business-time/index.ts';
import { assert } from '#kernel/refusal.ts';
import { isMarket, markets, type Market } from './markets.ts';

export function marketOf(key: string): Market {
  assert(isMarket(key), `no market is called ${key}`);
  return markets[key];
}

export function calendarOf(key: string): Calendar {
  const { holidays, timeZone } = marketOf(key);
  return { market: key, timeZone, country: holidays.country, ...(holidays.region ? { region: holidays.region } : {}), added: [], struck: [], officeHours: {} };
}
