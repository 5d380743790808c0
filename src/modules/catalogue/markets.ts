// The countries where the marketplace works. What an operator may change (limits, prices, deadlines) stands in the
// rulebook; what the country itself decides stands here.

import { type Locale, type Text } from '#kernel/text.ts';
import { text } from './writing.ts';

export type MarketKey = 'FR' | 'IT' | 'DE' | 'ES' | 'GB';
export type Currency = 'EUR' | 'GBP';

export type Market = Readonly<{
  key: MarketKey;
  name: Text;
  currency: Currency;
  timeZone: string;
  locale: Locale;
  /** Standard rate in basis points: 2000 is 20 %. */
  vatRate: number;
  /** Whose public holidays are no business days; region where the country has none of its own (npm `date-holidays`). */
  holidays: Readonly<{ country: string; region?: string }>;
  /** International prefix, with its plus sign. */
  phoneCode: string;
  postalCode: Readonly<{ pattern: RegExp; example: string }>;
}>;

export const markets: Readonly<Record<MarketKey, Market>> = {
  FR: {
    key: 'FR',
    name: text('France', 'Francia', 'France', 'Frankreich', 'Francia'),
    currency: 'EUR',
    timeZone: 'Europe/Paris',
    locale: 'fr',
    vatRate: 2000,
    holidays: { country: 'FR' },
    phoneCode: '+33',
    postalCode: { pattern: /^(?:0[1-9]|[1-8]\d|9[0-58])\d{3}$/, example: '69007' },
  },
  IT: {
    key: 'IT',
    name: text('Italie', 'Italia', 'Italy', 'Italien', 'Italia'),
    currency: 'EUR',
    timeZone: 'Europe/Rome',
    locale: 'it',
    vatRate: 2200,
    holidays: { country: 'IT' },
    phoneCode: '+39',
    postalCode: { pattern: /^\d{5}$/, example: '20121' },
  },
  DE: {
    key: 'DE',
    name: text('Allemagne', 'Germania', 'Germany', 'Deutschland', 'Alemania'),
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
    locale: 'de',
    vatRate: 1900,
    holidays: { country: 'DE' },
    phoneCode: '+49',
    postalCode: { pattern: /^(?!00)\d{5}$/, example: '10115' },
  },
  ES: {
    key: 'ES',
    name: text('Espagne', 'Spagna', 'Spain', 'Spanien', 'España'),
    currency: 'EUR',
    timeZone: 'Europe/Madrid',
    locale: 'es',
    vatRate: 2100,
    holidays: { country: 'ES' },
    phoneCode: '+34',
    postalCode: { pattern: /^(?:0[1-9]|[1-4]\d|5[0-2])\d{3}$/, example: '28013' },
  },
  GB: {
    key: 'GB',
    name: text('Royaume-Uni', 'Regno Unito', 'United Kingdom', 'Vereinigtes Königreich', 'Reino Unido'),
    currency: 'GBP',
    timeZone: 'Europe/London',
    locale: 'en',
    vatRate: 2000,
    holidays: { country: 'GB', region: 'ENG' },
    phoneCode: '+44',
    postalCode: { pattern: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i, example: 'SW1A 1AA' },
  },
};

export const marketKeys = Object.keys(markets) as MarketKey[];

export function isMarket(value: unknown): value is MarketKey {
  return typeof value === 'string' && Object.hasOwn(markets, value);
}
