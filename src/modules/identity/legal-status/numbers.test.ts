import { describe, expect, test } from 'vitest';
import { kinds, numberKinds, type NumberKind } from './numbers.ts';
import { numbersFor, readNumber, statuses } from './statuses.ts';

const table: readonly (readonly [NumberKind, string, string, string | null])[] = [
  ['siret', 'as registers print it', '732 829 320 00074', '73282932000074'],
  ['siret', 'one digit wrong', '732 829 320 00075', null],
  ['siret', 'two digits swapped', '723 829 320 00074', null],
  ['siret', 'a SIREN alone', '732829320', null],
  ['siret', 'nothing but zeros passes Luhn and is none', '00000000000000', null],
  ['siret', 'La Poste, the head office by Luhn', '35600000000048', '35600000000048'],
  ['siret', 'La Poste, a digit sum divisible by five', '35600000049837', '35600000049837'],
  ['siret', 'La Poste, neither', '35600000049838', null],
  ['siret', 'Arabic digits are digits of no register', '٧٣٢٨٢٩٣٢٠٠٠٠٧٤', null],
  ['siret', 'full-width digits are those of a phone', '７３２８２９３２０００００７４', null],
  ['partita_iva', 'plain', '07643520567', '07643520567'],
  ['partita_iva', 'with its country', 'IT 07643520567', '07643520567'],
  ['partita_iva', 'one digit wrong', '07643520568', null],
  ['partita_iva', 'too long', '076435205670', null],
  ['vat_de', 'with its country', 'DE136695976', 'DE136695976'],
  ['vat_de', 'without, grouped', '136 695 976', 'DE136695976'],
  ['vat_de', 'a business number with its suffix', 'DE136695976-00001', 'DE136695976'],
  ['vat_de', 'one digit wrong', 'DE136695978', null],
  ['vat_de', 'begins with zero', 'DE036695976', null],
  ['nif', 'a person', '12345678-Z', '12345678Z'],
  ['nif', 'a person, wrong letter', '12345678A', null],
  ['nif', 'a resident', 'x1234567l', 'X1234567L'],
  ['nif', 'a company', 'B58378431', 'B58378431'],
  ['nif', 'a company with its country', 'ESA58818501', 'A58818501'],
  ['nif', 'a company, wrong digit', 'B58378432', null],
  ['nif', 'a public body ends in a letter', 'Q2876031B', 'Q2876031B'],
  ['nif', 'a public body never ends in the digit', 'Q28760312', null],
  ['company_number', 'England', '01234567', '01234567'],
  ['company_number', 'Scotland', 'sc 123456', 'SC123456'],
  ['company_number', 'seven digits', '1234567', null],
  ['utr', 'plain', '1955839661', '1955839661'],
  ['utr', 'with its letter', '19558 39661 K', '1955839661'],
  ['utr', 'one digit wrong', '2955839661', null],
  ['vat_gb', 'with its country', 'GB 980 7806 84', 'GB980780684'],
  ['vat_gb', 'one digit wrong', 'GB 980780685', null],
  ['vat_other', 'of the country it is asked for', 'BE 0411.905.847', 'BE0411905847'],
  ['vat_other', 'of another country', 'NL004495445B01', null],
];

describe('ACC-10 numbers of registers', () => {
  test.each(table)('ACC-10 %s: %s', (kind, _case, typed, read) => {
    expect(numberKinds[kind].read(typed, 'BE')).toBe(read);
  });

  test('ACC-10 every example passes, and as typed again it reads the same', () => {
    for (const kind of kinds) {
      const { example, read } = numberKinds[kind];
      const once = read(example, 'BE');
      expect([kind, once && read(once, 'BE')]).toEqual([kind, once]);
      expect(once).not.toBeNull();
    }
  });

  test('ACC-10 every single wrong digit of a checked number is found', () => {
    for (const kind of ['siret', 'partita_iva', 'vat_de', 'vat_gb'] as const) {
      const good = numberKinds[kind].read(numberKinds[kind].example, 'BE') as string;
      for (const [place, digit] of [...good].entries()) {
        if (!/\d/.test(digit)) continue;
        const wrong = `${good.slice(0, place)}${(Number(digit) + 1) % 10}${good.slice(place + 1)}`;
        expect([kind, place, numberKinds[kind].read(wrong, 'BE')]).toEqual([kind, place, null]);
      }
    }
  });

  test('ACC-10 what is asked for by country: a number from who invoices, none from who does not', () => {
    const asked = (country: string) => statuses.map((status) => numbersFor(status, country).join(' '));
    expect(asked('FR')).toEqual(['siret', 'siret', 'siret', '', '']);
    expect(asked('GB')).toEqual(['company_number vat_gb', 'utr vat_gb', 'company_number vat_gb', '', '']);
    expect(asked('BE')).toEqual(['vat_other', 'vat_other', 'vat_other', '', '']);
    expect(readNumber('GB980780684', numbersFor('sole_trader', 'GB'), 'GB')).toEqual({ kind: 'vat_gb', number: 'GB980780684' });
    expect(readNumber('', numbersFor('company', 'FR'), 'FR')).toBeNull();
  });
});
