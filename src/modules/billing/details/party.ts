// A party of an invoice: its name, address and numbers, and what they mean for VAT.
import * as z from 'zod';
import { line } from '#kernel/input.ts';
import type { Locale, Text } from '#kernel/text.ts';
import type { FieldProblem } from '#kernel/refusal.ts';
import { assert } from '#kernel/refusal.ts';

export type Party = {
  readonly name: string;
  readonly street?: string | null;
  readonly extra?: string | null;
  readonly postalCode?: string | null;
  readonly city?: string | null;
  readonly country: string;
  readonly vatId?: string | null;
  readonly registration?: string | null;
  readonly email?: string | null;
  readonly legalLine?: string | null;
};

/** The form of a VAT identification number by country of the Union, without its prefix. Nobody is asked whether it exists. */
const vatForms: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/, BE: /^[01]\d{9}$/, BG: /^\d{9,10}$/, CY: /^\d{8}[A-Z]$/, CZ: /^\d{8,10}$/, DE: /^\d{9}$/, DK: /^\d{8}$/, EE: /^\d{9}$/,
  ES: /^(?:[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/, FI: /^\d{8}$/, FR: /^[A-HJ-NP-Z0-9]{2}\d{9}$/, GR: /^\d{9}$/, HR: /^\d{11}$/, HU: /^\d{8}$/,
  IE: /^\d[A-Z0-9+*]\d{5}[A-Z]{1,2}$/, IT: /^\d{11}$/, LT: /^(?:\d{9}|\d{12})$/, LU: /^\d{8}$/, LV: /^\d{11}$/, MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/, PL: /^\d{10}$/, PT: /^\d{9}$/, RO: /^\d{2,10}$/, SE: /^\d{12}$/, SI: /^\d{8}$/, SK: /^\d{10}$/,
};
const vatPrefix = (country: string): string => (country === 'GR' ? 'EL' : country);

export const isUnionCountry = (country: string): boolean => Object.hasOwn(vatForms, country);

/** "fr 40 123456824" is FR40123456824. */
export const tidyVatId = (text: string): string => text.toUpperCase().replace(/[\s.\-/]/g, '');

/** Outside the Union any number of letters and digits will do. */
export function fitsVatId(vatId: string, country: string): boolean {
  const form = vatForms[country];
  if (!form) return /^[A-Z0-9]{4,20}$/.test(vatId);
  const prefix = vatPrefix(country);
  return vatId.startsWith(prefix) && form.test(vatId.slice(prefix.length));
}

/** SIRET: 14 digits, the last one a check digit (Luhn; the post office, 356000000, has a sum of its own). */
export function fitsSiret(text: string): boolean {
  const digits = text.replace(/\s/g, '');
  if (!/^\d{14}$/.test(digits)) return false;
  if (digits.startsWith('356000000')) return true;
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** PAY-2: a business of another state of the Union, named by its VAT number, accounts for the VAT itself (Directive 2006/112/EC, art. 44 and 196). */
export function isReverseCharge(buyer: Pick<Party, 'country' | 'vatId'>, seller: Pick<Party, 'country'>): boolean {
  return Boolean(buyer.vatId) && isUnionCountry(buyer.country) && isUnionCountry(seller.country) && buyer.country !== seller.country;
}

const names = new Map<Locale, Intl.DisplayNames>();

export function countryName(country: string, locale: Locale): string {
  let known = names.get(locale);
  if (!known) names.set(locale, (known = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })));
  const name = known.of(country);
  assert(name, `no country ${country}`);
  return name;
}

const isCountry = (text: string): boolean => /^[A-Z]{2}$/.test(text) && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(text) !== undefined;

export const partyFields = {
  name: line(200).describe('Company, or first and last name'),
  street: line(200).describe('Number and street'),
  extra: line(200, 0).optional().describe('Building, floor, care of'),
  postal_code: line(12),
  city: line(100),
  country: z.string().max(2).transform((text) => text.toUpperCase()).refine(isCountry, 'two letters of ISO 3166, such as FR'),
  vat_id: z.string().max(40).transform(tidyVatId).optional().describe('VAT identification number with its prefix, such as IT12345678901'),
  registration: line(40, 0).optional().describe('SIRET in France; elsewhere the number of the register'),
};

export const partyView = z.object({
  name: z.string(),
  street: z.string().nullable(),
  extra: z.string().nullable(),
  postal_code: z.string().nullable(),
  city: z.string().nullable(),
  country: z.string(),
  vat_id: z.string().nullable(),
  registration: z.string().nullable(),
  email: z.string().nullable(),
  legal_line: z.string().nullable(),
});

export const viewParty = (party: Party): z.input<typeof partyView> => ({
  name: party.name,
  street: party.street ?? null,
  extra: party.extra ?? null,
  postal_code: party.postalCode ?? null,
  city: party.city ?? null,
  country: party.country,
  vat_id: party.vatId ?? null,
  registration: party.registration ?? null,
  email: party.email ?? null,
  legal_line: party.legalLine ?? null,
});

/** What is wrong with the numbers, each at its field. */
export function findNumberProblems(party: { country: string; vat_id?: string | undefined; registration?: string | undefined }): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (party.vat_id && !fitsVatId(party.vat_id, party.country)) problems.push({ path: 'vat_id', say: vatIdWrong, values: { vat_id: party.vat_id } });
  if (party.country === 'FR' && party.registration && !fitsSiret(party.registration)) problems.push({ path: 'registration', say: siretWrong });
  return problems;
}

const vatIdWrong: Text = {
  fr: 'Ce numéro de TVA n’a pas la forme de ce pays : {vat_id}. Il commence par les lettres du pays, par exemple FR40123456824.',
  it: 'Questo numero IVA non ha la forma del paese: {vat_id}. Inizia con le lettere del paese, per esempio IT12345678901.',
  en: 'This VAT number does not have the form of its country: {vat_id}. It begins with the letters of the country, for example IE1234567T.',
  de: 'Diese USt-IdNr. hat nicht die Form des Landes: {vat_id}. Sie beginnt mit den Buchstaben des Landes, zum Beispiel DE123456789.',
  es: 'Este NIF-IVA no tiene la forma de su país: {vat_id}. Empieza con las letras del país, por ejemplo ESB12345678.',
};
const siretWrong: Text = {
  fr: 'Un SIRET a quatorze chiffres, et celui-ci comporte une erreur de frappe. Comparez-le à votre extrait.',
  it: 'Un SIRET ha quattordici cifre e questo contiene un errore di battitura. Confrontalo con la visura.',
  en: 'A SIRET has fourteen digits, and this one has a typing error. Compare it with your extract.',
  de: 'Eine SIRET hat vierzehn Ziffern, und diese enthält einen Tippfehler. Vergleichen Sie sie mit Ihrem Auszug.',
  es: 'Un SIRET tiene catorce cifras y este contiene un error. Compáralo con tu extracto.',
};
