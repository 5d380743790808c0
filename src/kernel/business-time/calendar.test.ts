import { describe, expect, test } from 'vitest';
import { ALSACE, AU, FR, GB, IT, NSW, SCOTLAND, US } from './calendars.test-data.ts';
import { holidayName, isBusinessDay, type Calendar } from './index.ts';

const DE = { ...FR, timeZone: 'Europe/Berlin', country: 'DE' };
const AT = { ...FR, timeZone: 'Europe/Vienna', country: 'AT' };

describe('MSG-4 a business day is Monday to Friday without public holiday of the market', () => {
  test.each<[string, Calendar, string, boolean]>([
    ['an ordinary Tuesday', FR, '2026-03-10', true],
    ['Saturday', FR, '2026-03-07', false],
    ['Sunday', FR, '2026-03-08', false],
    ['leap day on a Thursday', FR, '2024-02-29', true],
    ['leap day on a Saturday', FR, '2020-02-29', false],
    ['Easter Monday', FR, '2026-04-06', false],
    ['Armistice on a Wednesday', FR, '2026-11-11', false],
    ['no Armistice holiday in Italy', IT, '2026-11-11', true],
    ['no Armistice holiday in Great Britain', GB, '2026-11-11', true],
    ['Republic Day in Italy only', IT, '2026-06-02', false],
    ['Republic Day is nothing in France', FR, '2026-06-02', true],
    ['Good Friday in Great Britain', GB, '2026-04-03', false],
    ['Good Friday in France is a business day', FR, '2026-04-03', true],
    ['Good Friday in Alsace, if the market names it', ALSACE, '2026-04-03', false],
    ['26 December in Alsace', ALSACE, '2025-12-26', false],
    ['26 December in the rest of France', FR, '2025-12-26', true],
    ['2 January in Scotland', SCOTLAND, '2026-01-02', false],
    ['2 January in Great Britain at large', GB, '2026-01-02', true],
    ['substitute for Boxing Day on a Saturday', GB, '2026-12-28', false],
    ['Christmas on a Saturday: substitute on Monday', GB, '2027-12-27', false],
    ['and Boxing Day on Sunday: substitute on Tuesday', GB, '2027-12-28', false],
    ['and Wednesday works again', GB, '2027-12-29', true],
    ['New Year on a Saturday: substitute on Monday 3rd', GB, '2028-01-03', false],
    ['France gives no substitutes: Assumption on a Saturday', FR, '2026-08-17', true],
    ['a jubilee, once', GB, '2022-06-03', false],
    ['the Monday after a Sunday holiday in the US', US, '2027-07-05', false],
    ['the Friday before a Saturday holiday is for federal employees only', US, '2026-07-03', true],
    ['Easter Monday on Lord Howe', AU, '2026-04-06', false],
    ['Labour Day of New South Wales', NSW, '2026-10-05', false],
    ['not for Australia at large', AU, '2026-10-05', true],
    ['Christmas Eve is half a day in Austria', AT, '2026-12-24', true],
    ['Carnival Monday is an observance', DE, '2026-02-16', true],
    ['Bavaria has Corpus Christi', { ...DE, region: 'BY' }, '2026-06-04', false],
    ['Germany at large has not', DE, '2026-06-04', true],
  ])('MSG-4 %s', (_, calendar, date, expected) => {
    expect(isBusinessDay(date, calendar)).toBe(expected);
  });

  test('MSG-4 an operator adds and strikes days', () => {
    const name = { fr: 'Pont', it: 'Ponte', en: 'Bridge day', de: 'Brückentag', es: 'Puente' };
    const changed = { ...FR, added: [{ on: '2026-05-15', name }], struck: ['2026-05-25', '2026-08-15'] };
    expect(isBusinessDay('2026-05-15', changed)).toBe(false);
    expect(holidayName('2026-05-15', changed, 'de')).toBe('Brückentag');
    expect(isBusinessDay('2026-05-25', changed)).toBe(true);
    expect(holidayName('2026-05-25', changed, 'fr')).toBeUndefined();
    expect(isBusinessDay('2026-08-15', changed), 'a struck Saturday stays a Saturday').toBe(false);
    expect(isBusinessDay('2026-05-15', FR), 'the market without the change').toBe(true);
  });

  test('MSG-4 a region or country that nobody knows is a mistake, not an empty calendar', () => {
    expect(() => isBusinessDay('2026-03-10', { ...FR, region: 'ZZ' })).toThrow(/no region ZZ/);
    expect(() => isBusinessDay('2026-03-10', { ...FR, country: 'XX' })).toThrow(/XX/);
  });
});

describe('MSG-4 the name of a holiday', () => {
  test.each([
    [FR, '2026-11-11', ['Armistice de 1918', 'Armistizio del 1918', 'Armistice Day', 'Waffenstillstand 1918', 'Armisticio de 1918']],
    [FR, '2026-05-14', ['Ascension', 'Ascensione', 'Ascension Day', 'Christi Himmelfahrt', 'Ascensión']],
    [GB, '2026-04-03', ['Vendredi saint', 'Venerdì santo', 'Good Friday', 'Karfreitag', 'Viernes Santo']],
    [
      GB,
      '2027-12-28',
      ['Lendemain de Noël (jour de remplacement)', 'Santo Stefano (giorno sostitutivo)', 'Boxing Day (substitute day)', '2. Weihnachtstag (Ersatztag)', 'San Esteban (día sustituto)'],
    ],
    [US, '2026-01-01', ['Nouvel An', 'Capodanno', 'New Year’s Day', 'Neujahr', 'Año Nuevo']],
  ] as const)('MSG-4 in five languages: %#', (calendar, date, names) => {
    expect((['fr', 'it', 'en', 'de', 'es'] as const).map((locale) => holidayName(date, calendar, locale))).toEqual(names);
  });

  test('MSG-4 a holiday on a weekend has its name, an ordinary day has none', () => {
    expect(holidayName('2026-11-01', FR, 'fr')).toBe('Toussaint');
    expect(holidayName('2026-03-10', FR, 'fr')).toBeUndefined();
  });
});
