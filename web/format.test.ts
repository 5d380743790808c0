// Pages and mails must write one amount, day and length the same way: these functions are small so that the browser can
// have them, and this test holds them to the kernel's.
import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, test } from 'vitest';
import { formatDay, formatDuration, formatMoment, formatNumber, formatTimeLeft, formatUntil } from '../src/kernel/format.ts';
import { credits as kernelCredits, formatCredits, formatMoney, money as kernelMoney } from '../src/kernel/money.ts';
import { credits, day, duration, moment, money, number, timeLeft, until } from './format.ts';
import { LOCALES } from './locale.ts';
import { overwriteGetLocale } from './paraglide/runtime.js';

const zone = 'Europe/Paris';
const now = '2026-11-20T13:12:00Z';
const moments = ['2026-11-20T13:12:00Z', '2026-03-01T00:30:00Z', '2026-12-31T23:00:00Z', '2027-01-08T16:05:00Z', '2026-03-08T16:00:00Z'];

describe.each(LOCALES)('in %s as the kernel says it', (locale) => {
  beforeEach(() => overwriteGetLocale(() => locale));
  const at = (text: string) => Temporal.Instant.from(text);

  test.each([0, 1, 999, 1234, 1234567])('the number %i', (value) => {
    expect(number(value)).toBe(formatNumber(value, locale));
  });

  test.each([0, 1, 2, 46, 1240])('%i credits', (count) => {
    expect(credits(count)).toBe(formatCredits(kernelCredits(count), locale));
  });

  test.each([0, 5, 6000, 124_000, 123_456_789])('%i cents', (minor) => {
    expect(money(minor, 'EUR')).toBe(formatMoney(kernelMoney(minor, 'EUR'), locale));
  });

  test.each(moments)('the day, moment and end %s', (text) => {
    expect(day(text, { zone, now })).toBe(formatDay(at(text), locale, zone, at(now)));
    expect(moment(text, { zone, now })).toBe(formatMoment(at(text), locale, zone, at(now)));
    expect(until(text, { zone, now, style: 'sentence' })).toBe(formatUntil(at(text), locale, zone, at(now), { style: 'sentence' }));
  });

  test.each([0, 1, 5, 60, 61, 130, 1439, 2879, 2880, 3000, 10_668])('%i minutes', (minutes) => {
    expect(duration(minutes)).toBe(formatDuration(minutes, locale));
    expect(timeLeft(minutes)).toBe(formatTimeLeft(minutes, locale));
  });
});
