// Numbers that registers give to those who may invoice, each with the check its own register defined. Pure. A number that passes
// is well formed; whether the register knows it is the verification's business (badges), not the declaration's.
import type { Text } from '#kernel/text.ts';

export const kinds = ['siret', 'partita_iva', 'vat_de', 'nif', 'company_number', 'utr', 'vat_gb', 'vat_other'] as const;
export type NumberKind = (typeof kinds)[number];

export type Kind = {
  readonly label: Text;
  /** A made-up number that passes. */
  readonly example: string;
  /** As registers spell it, or null. */
  readonly read: (typed: string, country: string) => string | null;
};

const sameEverywhere = (label: string): Text => ({ fr: label, it: label, en: label, de: label, es: label });
const when = (pattern: RegExp, holds: (text: string) => boolean, prefix = '') => (typed: string): string | null => {
  const text = squeezed(typed);
  const bare = prefix && text.startsWith(prefix) ? text.slice(prefix.length) : text;
  return pattern.test(bare) && !/^0+$/.test(bare) && holds(bare) ? prefix + bare : null;
};

export const numberKinds: Readonly<Record<NumberKind, Kind>> = {
  siret: { label: sameEverywhere('SIRET'), example: '732 829 320 00074', read: when(/^\d{14}$/, isSiret) },
  partita_iva: { label: sameEverywhere('Partita IVA'), example: '07643520567', read: (typed) => when(/^\d{11}$/, luhn)(squeezed(typed).replace(/^IT/, '')) },
  vat_de: {
    label: { fr: 'numéro de TVA ou d’entreprise (USt-IdNr., W-IdNr.)', it: 'partita IVA o numero d’impresa (USt-IdNr., W-IdNr.)', en: 'VAT or business number (USt-IdNr., W-IdNr.)', de: 'USt-IdNr. oder W-IdNr.', es: 'NIF-IVA o número de empresa (USt-IdNr., W-IdNr.)' },
    example: 'DE136695976',
    read: (typed) => when(/^[1-9]\d{8}$/, isGermanVat, 'DE')(squeezed(typed).replace(/^(DE\d{9})\d{5}$/, '$1')),
  },
  nif: { label: sameEverywhere('NIF'), example: 'B58378431', read: (typed) => when(/^[A-Z0-9]\d{7}[A-Z0-9]$/, isNif)(squeezed(typed).replace(/^ES(?=.{9}$)/, '')) },
  company_number: {
    label: { fr: 'numéro de société (Companies House)', it: 'numero di società (Companies House)', en: 'company number (Companies House)', de: 'Firmennummer (Companies House)', es: 'número de sociedad (Companies House)' },
    example: '01234567',
    // Companies House gives no check digit: the form is all there is to look at.
    read: when(/^([A-Z]{2}\d{6}|\d{8})$/, () => true),
  },
  utr: {
    label: sameEverywhere('UTR'),
    example: '1955839661',
    read: (typed) => when(/^\d{10}$/, isUtr)(squeezed(typed).replace(/K$/, '')),
  },
  vat_gb: {
    label: { fr: 'numéro de TVA britannique', it: 'partita IVA britannica', en: 'UK VAT number', de: 'britische Umsatzsteuernummer', es: 'número de IVA británico' },
    example: 'GB980780684',
    read: when(/^\d{9}(\d{3})?$/, isBritishVat, 'GB'),
  },
  vat_other: {
    label: { fr: 'numéro de TVA intracommunautaire', it: 'partita IVA comunitaria', en: 'VAT identification number', de: 'Umsatzsteuer-Identifikationsnummer', es: 'NIF-IVA' },
    example: 'BE0411905847',
    read: (typed, country) => (new RegExp(`^${country}[A-Z0-9]{2,13}$`).test(squeezed(typed)) ? squeezed(typed) : null),
  },
};

/** Spaces, dots, dashes and slashes are how people group digits. */
function squeezed(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replace(/[\s./·\-–]/gu, '');
}

/** ISO/IEC 7812-1: SIRET and Partita IVA. */
function luhn(digits: string): boolean {
  const last = digits.length - 1;
  return [...digits].reduce((sum, digit, place) => sum + luhnDigit(Number(digit), (last - place) % 2 === 1), 0) % 10 === 0;
}
const luhnDigit = (digit: number, doubled: boolean): number => (doubled ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit);

/** La Poste had more places of business than Luhn numbers: theirs have a digit sum divisible by 5. */
function isSiret(digits: string): boolean {
  if (!digits.startsWith('356000000')) return luhn(digits) && luhn(digits.slice(0, 9));
  return luhn(digits) || [...digits].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}

/** ISO 7064 MOD 11,10. */
function isGermanVat(digits: string): boolean {
  const product = [...digits].slice(0, 8).reduce((before, digit) => (2 * ((Number(digit) + before) % 10 || 10)) % 11, 10);
  return (11 - product) % 10 === Number(digits[8]);
}

/** DNI and NIE end in a letter of the remainder by 23; numbers of companies in a control digit or its letter. */
function isNif(text: string): boolean {
  const person = /^([XYZ\d])(\d{7})([A-Z])$/.exec(text);
  if (person) {
    const [, first = '', rest, letter] = person;
    return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(`${'XYZ'.includes(first) ? 'XYZ'.indexOf(first) : first}${rest}`) % 23] === letter;
  }
  const company = /^([A-HJNP-SUVW])(\d{7})([A-J\d])$/.exec(text);
  if (!company) return false;
  const [, kind = '', digits = '', control = ''] = company;
  const sum = [...digits].reduce((all, digit, place) => all + luhnDigit(Number(digit), place % 2 === 0), 0);
  const check = (10 - (sum % 10)) % 10;
  const asLetter = control === 'JABCDEFGHI'[check];
  const asDigit = control === String(check);
  return /[NPQRSW]/.test(kind) ? asLetter : /[ABEH]/.test(kind) ? asDigit : asLetter || asDigit;
}

/** The first digit checks the nine that follow. */
function isUtr(digits: string): boolean {
  const weights = [6, 7, 8, 9, 10, 5, 4, 3, 2];
  const sum = weights.reduce((all, weight, place) => all + weight * Number(digits[place + 1]), 0);
  return '21987654321'[sum % 11] === digits[0];
}

/** Modulus 97, and since 2010 the same with 55 added. */
function isBritishVat(digits: string): boolean {
  const sum = [8, 7, 6, 5, 4, 3, 2].reduce((all, weight, place) => all + weight * Number(digits[place]), 0) + Number(digits.slice(7, 9));
  return sum % 97 === 0 || (sum + 55) % 97 === 0;
}
