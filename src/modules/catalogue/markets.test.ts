import Holidays from 'date-holidays';
import { getCountryCallingCode } from 'libphonenumber-js';
import { describe, expect, test } from 'vitest';
import { locales } from '#kernel/text.ts';
import { isMarket, marketKeys, markets } from './markets.ts';

describe('the markets', () => {
  test.each(marketKeys)('%s names itself in five languages and knows a currency and a time zone that exist', (key) => {
    const market = markets[key];

    expect(market.key).toBe(key);
    expect(locales.filter((locale) => market.name[locale] === '')).toEqual([]);
    expect(Intl.supportedValuesOf('currency')).toContain(market.currency);
    expect(Intl.supportedValuesOf('timeZone')).toContain(market.timeZone);
  });

  test.each(marketKeys)('%s agrees with the libraries about holidays and telephone', (key) => {
    const { holidays, phoneCode } = markets[key];
    const calendar = holidays.region ? new Holidays(holidays.country, holidays.region) : new Holidays(holidays.country);

    expect(calendar.getHolidays(2026).filter((day) => day.type === 'public').length).toBeGreaterThanOrEqual(8);
    expect(phoneCode).toBe(`+${getCountryCallingCode(key)}`);
  });

  // oxfmt-ignore
  const codes: [market: keyof typeof markets, code: string, fits: boolean][] = [
    ['FR', '69007', true], ['FR', '20000', true], ['FR', '00100', false], ['FR', '6900', false], ['FR', '69007 ', false],
    ['IT', '00184', true], ['IT', '0018', false],
    ['DE', '01067', true], ['DE', '00100', false],
    ['ES', '52001', true], ['ES', '53001', false],
    ['GB', 'SW1A 1AA', true], ['GB', 'm11ae', true], ['GB', '12345', false],
  ];
  test.each(codes)('%s postal code "%s" fits: %s', (key, code, fits) => {
    expect(markets[key].postalCode.pattern.test(code)).toBe(fits);
    expect(markets[key].postalCode.pattern.test(markets[key].postalCode.example)).toBe(true);
  });

  test('other countries are no markets, nor is what every object inherits', () => {
    expect(['FR', 'IE', 'toString', 7].map(isMarket)).toEqual([true, false, false, false]);
  });
});
