import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { formatDay, formatDue, formatDuration, formatMoment, formatParameter, formatTime, formatTimeLeft, formatUntil, formatUntilEndOf, type ParameterKind } from './format.ts';
import { locales, type Locale } from './text.ts';

const paris = 'Europe/Paris';
const at = (local: string, zone = paris) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
const now = at('2027-02-01T12:00');
// In the tables a "~" is a space that does not break and a "^" a narrow one.
const spaced = (texts: readonly string[]) => texts.map((text) => text.replaceAll('~', '\u00a0').replaceAll('^', '\u202f'));
const inAll = (say: (locale: Locale) => string) => locales.map(say);

describe('days', () => {
  test.each([
    ['2027-03-08', ['lundi 8 mars', 'lunedì 8 marzo', 'Monday 8 March', '8. März', 'lunes 8 de marzo']],
    ['2027-03-01', ['lundi 1er mars', 'lunedì 1 marzo', 'Monday 1 March', '1. März', 'lunes 1 de marzo']],
    ['2027-08-31', ['mardi 31 août', 'martedì 31 agosto', 'Tuesday 31 August', '31. August', 'martes 31 de agosto']],
    ['2026-12-01', ['mardi 1er décembre 2026', 'martedì 1 dicembre 2026', 'Tuesday 1 December 2026', '1. Dezember 2026', 'martes 1 de diciembre de 2026']],
    ['2028-02-29', ['mardi 29 février 2028', 'martedì 29 febbraio 2028', 'Tuesday 29 February 2028', '29. Februar 2028', 'martes 29 de febrero de 2028']],
  ])('a day in a sentence: %s', (date, expected) => {
    expect(inAll((locale) => formatDay(Temporal.PlainDate.from(date), locale, paris, now))).toEqual(expected);
  });

  test.each([
    ['clock', ['lundi 8 mars', 'lunedì 8 marzo', 'Monday 8 March', 'Montag, 8. März', 'lunes 8 de marzo']],
    ['list', ['lun. 8 mars', 'lun 8 marzo', 'Mon 8 March', 'Mo., 8. März', 'lun 8 de marzo']],
    ['short', ['8 mars', 'lunedì 8 marzo', '8 March', '8. März', '8 de marzo']],
  ] as const)('a day, style %s', (style, expected) => {
    expect(inAll((locale) => formatDay(Temporal.PlainDate.from('2027-03-08'), locale, paris, now, style))).toEqual(expected);
  });

  test('the day and the current year are those of the zone', () => {
    const newYear = at('2026-12-31T23:30', 'Europe/London');
    expect(formatDay(newYear, 'en', paris, newYear)).toBe('Friday 1 January');
    expect(formatDay(newYear, 'en', 'Europe/London', newYear)).toBe('Thursday 31 December');
    expect(formatDay(newYear, 'en', paris, newYear.subtract({ hours: 1 }))).toBe('Friday 1 January 2027');
  });
});

describe('times and moments', () => {
  test.each([
    ['17:00', ['17~h', 'alle ore 17:00', '17:00', '17:00~Uhr', 'a las 17:00']],
    ['17:30', ['17~h 30', 'alle ore 17:30', '17:30', '17:30~Uhr', 'a las 17:30']],
    ['01:30', ['1~h 30', 'alle ore 01:30', '01:30', '01:30~Uhr', 'a la 1:30']],
    ['09:05', ['9~h 05', 'alle ore 09:05', '09:05', '09:05~Uhr', 'a las 9:05']],
    ['00:00', ['0~h', 'alle ore 00:00', '00:00', '00:00~Uhr', 'a las 0:00']],
    ['13:00', ['13~h', 'alle ore 13:00', '13:00', '13:00~Uhr', 'a las 13:00']],
  ])('the time %s', (time, expected) => {
    expect(inAll((locale) => formatTime(at(`2027-03-08T${time}`), locale, paris))).toEqual(spaced(expected));
  });

  test('in tables the time is digits in every language', () => {
    expect(inAll((locale) => formatTime(at('2027-03-08T09:05'), locale, paris, 'table'))).toEqual(Array(5).fill('09:05'));
  });

  test.each([
    [{}, ['lundi 8 mars à 17~h', 'lunedì 8 marzo alle ore 17:00', 'Monday 8 March at 17:00', '8. März um 17:00~Uhr', 'lunes 8 de marzo a las 17:00']],
    [{ style: 'clock' as const }, ['lundi 8 mars à 17~h', 'lunedì 8 marzo alle ore 17:00', 'Monday 8 March at 17:00', 'Montag, 8. März, 17:00~Uhr', 'lunes 8 de marzo a las 17:00']],
    [{ style: 'list' as const }, ['lun. 8 mars, 17:00', 'lun 8 marzo, 17:00', 'Mon 8 March, 17:00', 'Mo., 8. März, 17:00', 'lun 8 de marzo, 17:00']],
    [
      { readerZone: 'Europe/Madrid' },
      ['lundi 8 mars à 17~h (heure de Paris)', 'lunedì 8 marzo alle ore 17:00 (ora di Parigi)', 'Monday 8 March at 17:00, Paris time', '8. März um 17:00~Uhr (Ortszeit Paris)', 'lunes 8 de marzo a las 17:00 (hora de París)'],
    ],
  ])('a moment %j', (options, expected) => {
    expect(inAll((locale) => formatMoment(at('2027-03-08T17:00'), locale, paris, now, options))).toEqual(spaced(expected));
  });

  test('a city without a translation keeps its name', () => {
    expect(formatMoment(at('2027-03-08T17:00', 'Australia/Lord_Howe'), 'en', 'Australia/Lord_Howe', now, { readerZone: paris })).toBe('Monday 8 March at 17:00, Lord Howe time');
    expect(formatMoment(at('2027-03-08T17:00', 'Europe/Athens'), 'fr', 'Europe/Athens', now, { readerZone: paris })).toMatch('(heure d’Athènes)');
  });
});

describe('ends', () => {
  const end = at('2027-03-09T00:00');
  const noon = at('2027-03-08T12:00');
  test('a deadline at 24:00 is told as the end of its day', () => {
    const expected = ['jusqu’au lundi 8 mars inclus', 'fino a lunedì 8 marzo compreso', 'until the end of Monday 8 March', 'bis einschließlich 8. März', 'hasta el lunes 8 de marzo inclusive'];
    expect(inAll((locale) => formatUntil(end, locale, paris, now))).toEqual(expected);
    expect(inAll((locale) => formatUntilEndOf(noon, locale, paris, now))).toEqual(expected);
  });
  test('any other deadline is told as its moment', () => {
    expect(inAll((locale) => formatUntil(noon, locale, paris, now))).toEqual(
      spaced(['jusqu’au lundi 8 mars à 12~h', 'fino a lunedì 8 marzo alle ore 12:00', 'until Monday 8 March at 12:00', 'bis Montag, 8. März, 12:00~Uhr', 'hasta el lunes 8 de marzo a las 12:00']),
    );
  });
  test('"by …": the day alone when it ends with the day', () => {
    expect(inAll((locale) => formatDue(end, locale, paris, now))).toEqual(['lundi 8 mars', 'lunedì 8 marzo', 'Monday 8 March', '8. März', 'lunes 8 de marzo']);
    expect(formatDue(noon, 'en', paris, now)).toBe('Monday 8 March at 12:00');
    expect(formatDue(at('2027-01-01T00:00'), 'fr', paris, now), 'the last day of last year').toBe('jeudi 31 décembre 2026');
  });
});

describe('lengths of time', () => {
  test.each([
    [130, ['encore 2~h 10', 'ancora 2~h 10~min', '2~h 10~min left', 'noch 2~Std. 10~Min.', 'quedan 2~h 10~min']],
    [125.9, ['encore 2~h 05', 'ancora 2~h 5~min', '2~h 5~min left', 'noch 2~Std. 5~Min.', 'quedan 2~h 5~min']],
    [10, ['encore 10~min', 'ancora 10~min', '10~min left', 'noch 10~Min.', 'quedan 10~min']],
    [60, ['encore 1~h', 'ancora 1~h', '1~h left', 'noch 1~Std.', 'queda 1~h']],
    [1, ['encore 1~min', 'ancora 1~min', '1~min left', 'noch 1~Min.', 'queda 1~min']],
    [0.5, ['encore moins d’une minute', 'ancora meno di un minuto', 'less than a minute left', 'noch weniger als eine Minute', 'queda menos de un minuto']],
    [1440, ['encore 24~h', 'ancora 24~h', '24~h left', 'noch 24~Std.', 'quedan 24~h']],
    [3 * 1440 + 245, ['encore 3~jours 4~h', 'ancora 3~giorni 4~h', '3~days 4~h left', 'noch 3~Tage 4~Std.', 'quedan 3~días 4~h']],
  ])('%d minutes left', (minutes, expected) => {
    expect(inAll((locale) => formatTimeLeft(minutes, locale))).toEqual(spaced(expected));
  });
  test('a length alone', () => {
    expect(inAll((locale) => formatDuration(2 * 1440, locale))).toEqual(spaced(['2~jours', '2~giorni', '2~days', '2~Tage', '2~días']));
    expect(formatDuration(-5, 'en')).toBe('less than a minute');
  });
});

describe('values of rules', () => {
  test.each<[ParameterKind, unknown, string[]]>([
    ['minutes', 15, ['15~minutes', '15~minuti', '15~minutes', '15~Minuten', '15~minutos']],
    ['hours', 24, ['24~heures', '24~ore', '24~hours', '24~Stunden', '24~horas']],
    ['hours', 1, ['1~heure', '1~ora', '1~hour', '1~Stunde', '1~hora']],
    ['days', 30, ['30~jours', '30~giorni', '30~days', '30~Tage', '30~días']],
    ['days', 0, ['0~jour', '0~giorni', '0~days', '0~Tage', '0~días']],
    ['business_days', 10, ['10~jours ouvrés', '10~giorni lavorativi', '10~business days', '10~Arbeitstage', '10~días hábiles']],
    ['business_days', 1, ['1~jour ouvré', '1~giorno lavorativo', '1~business day', '1~Arbeitstag', '1~día hábil']],
    ['months', 6, ['6~mois', '6~mesi', '6~months', '6~Monate', '6~meses']],
    ['years', 10, ['10~ans', '10~anni', '10~years', '10~Jahre', '10~años']],
    ['count', 1500, ['1^500', '1.500', '1,500', '1.500', '1.500']],
    ['credits', 6, ['6~crédits', '6~crediti', '6~credits', '6~Credits', '6~créditos']],
    ['times_a_year', 2, ['2~fois par an', '2~volte all’anno', '2~times a year', '2~Mal im Jahr', '2~veces al año']],
    ['rate', 2000, ['20~%', '20%', '20%', '20~%', '20~%']],
    ['rate', 550, ['5,5~%', '5,5%', '5.5%', '5,5~%', '5,5~%']],
    ['rating', 45, ['4,5 sur 5', '4,5 su 5', '4.5 of 5', '4,5 von 5', '4,5 de 5']],
    ['money', { EUR: 5000 }, ['50,00~€', '50,00~€', '€50.00', '50,00~€', '50,00~€']],
    ['money', { EUR: 5000, GBP: 4500 }, ['50,00~€ ou 45,00~£GB', '50,00~€ o 45,00~£', '€50.00 or £45.00', '50,00~€ oder 45,00~£', '50,00~€ o 45,00~GBP']],
    ['money', {}, ['aucun', 'nessuno', 'none', 'keine', 'ninguno']],
    ['days_list', [3, 7, 14], ['3, 7 et 14~jours', '3, 7 e 14~giorni', '3, 7 and 14~days', '3, 7 und 14~Tage', '3, 7 y 14~días']],
    ['month_days', [1, 15], ['1er et 15', '1 e 15', '1st and 15th', '1. und 15.', '1 y 15']],
    ['month_days', [2, 3, 11, 22], ['2, 3, 11 et 22', '2, 3, 11 e 22', '2nd, 3rd, 11th and 22nd', '2., 3., 11. und 22.', '2, 3, 11 y 22']],
    ['flag', true, ['oui', 'sì', 'yes', 'ja', 'sí']],
    ['flag', false, ['non', 'no', 'no', 'nein', 'no']],
  ])('%s %j', (kind, value, expected) => {
    expect(inAll((locale) => formatParameter(kind, value, locale))).toEqual(spaced(expected));
  });

  const word = (fr: string, en: string) => ({ fr, it: en, en, de: en, es: en });
  const words = { a: word('jours entiers', 'whole days'), b: word('heures d’ouverture', 'opening hours') };
  test('words read by their labels', () => {
    expect(formatParameter('choice', 'a', 'fr', { words })).toBe('jours entiers');
    expect(formatParameter('words', ['a', 'b'], 'en', { words })).toBe('whole days and opening hours');
    expect(formatParameter('choice', 'without_label', 'en')).toBe('without_label');
  });
  test('tables read row by row', () => {
    const rows = { x: word('exact', 'exact'), y: word('voisin', 'near') };
    expect(formatParameter('table', { x: 6000, y: 4000 }, 'en', { rows, cell: 'rate' })).toBe('exact: 60%; near: 40%');
    expect(formatParameter('table', { x: 'a', y: 'b' }, 'fr', { rows, words })).toBe('exact\u00a0: jours entiers\u202f; voisin\u00a0: heures d’ouverture');
    expect(formatParameter('table', { x: ['a', 'b'], y: [] }, 'en', { rows, words, cell: 'words' })).toBe('exact: whole days and opening hours; near: none');
  });
  test('a value of another kind is a mistake', () => {
    expect(() => formatParameter('days', '30', 'en')).toThrow(/no value of the kind days/);
    expect(() => formatParameter('days', 1.5, 'en')).toThrow(/no value of the kind days/);
  });
});
