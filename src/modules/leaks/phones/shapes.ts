// How sure the digits and their grouping alone make it that this is a telephone number: 0 (no number of ours) to 7.

export type Shape = { score: number; country?: string };

/** Ways in which each country groups its digits, as lengths of groups. */
const mobile = {
  it: /^(2-2-2-2-2|3-3-4|3-7|3-3-2-2|3-4-3|3-6|3-2-2-3|3-3-3|3-2-2-2|3-1-|10|9)$/,
  es: /^(2-2-2-2-1|3-3-3|3-2-2-2|3-6|2-3-2-2|1-2-2-2-2|9)$/,
};
const withCode: readonly [RegExp, string][] = [
  [/^330?[1-9]\d{8}$/, 'FR'],
  [/^34[6789]\d{8}$/, 'ES'],
  [/^39(3\d{8,9}|0\d{6,10})$/, 'IT'],
  [/^490?(1[567]\d{8,9}|[2-9]\d{7,10})$/, 'DE'],
  [/^440?(7\d{9}|[12]\d{8,9})$/, 'GB'],
  [/^410?[2-9]\d{8}$/, 'CH'],
  [/^430?(6\d{7,11}|[1-57]\d{6,10})$/, 'AT'],
  [/^320?(4\d{8}|[1-9]\d{7})$/, 'BE'],
];
const mobileWithCode = /^(33[67]\d{8}|346\d{8}|347\d{8}|393\d{9}|491[567]\d{8,9}|447\d{9}|417[5-9]\d{7}|436\d{8,10}|324\d{8})$/;

export function shapeOf(digits: string, lengths: readonly number[], plus: boolean): Shape {
  const { length } = digits;
  if (length < 7 || length > 15 || /^(\d)\1+$/.test(digits)) return { score: 0 };
  if (plus) return international(digits);
  if (digits.startsWith('00')) return length >= 10 && international(digits.slice(2)).score > 0 ? { score: 5, country: countryOf(digits.slice(2)) } : { score: 0 };
  const grouping = lengths.join('-');
  const single = lengths.length >= 6 && lengths.filter((each) => each === 1).length >= lengths.length * 0.6;
  if (digits.startsWith('0')) return national(digits, grouping, lengths, single);
  if (mobileWithCode.test(digits)) return { score: lengths.length > 1 ? 3.5 : 2.5, country: countryOf(digits) };
  if (/^3[2-9]\d{7,8}$/.test(digits) && length === 10) return { score: single ? 4 : mobile.it.test(grouping) ? (lengths.length > 1 ? 3.5 : 3) : lengths.length >= 3 ? 2 : 1, country: 'IT' };
  if (/^[67]\d{8}$/.test(digits)) return { score: single ? 4 : grouping === '1-2-2-2-2' ? 4 : mobile.es.test(grouping) ? (lengths.length > 1 ? 3 : 2.5) : lengths.length >= 3 ? 2 : 1, country: grouping === '1-2-2-2-2' ? 'FR' : 'ES' };
  if (/^[89]\d{8}$/.test(digits)) return { score: single ? 4 : mobile.es.test(grouping) ? (lengths.length > 1 ? 2.5 : 1.5) : lengths.length >= 3 ? 1.5 : 0.5, country: 'ES' };
  if (/^1[567]\d{8,9}$/.test(digits)) return { score: lengths.length > 1 ? 1.5 : 1, country: 'DE' };
  return { score: length <= 12 ? 0.5 : 0 };
}

function national(digits: string, grouping: string, lengths: readonly number[], single: boolean): Shape {
  const { length } = digits;
  if (length === 10 && /^0[1-9]/.test(digits)) {
    if (grouping === '2-2-2-2-2') return { score: 7, country: 'FR' };
    if (single) return { score: 6, country: 'FR' };
    if (/^(0[67])/.test(digits)) return { score: lengths.length === 1 ? 5 : 4.5, country: /^07[5-9]/.test(digits) && /^3-3-2-2$/.test(grouping) ? 'CH' : 'FR' };
    return { score: lengths.length === 1 ? 3.5 : 4 };
  }
  if (grouping === '2-2-2-2-2-1' && /^0[1-7]/.test(digits)) return { score: 7.5, country: digits.startsWith('07') ? 'GB' : undefined };
  if (single && length >= 9 && length <= 12 && /^0[1-9]/.test(digits)) return { score: 5 };
  if (length === 11 && /^0[127]/.test(digits)) return { score: digits.startsWith('07') || digits.startsWith('01') ? 4.5 : 3.5, country: digits.startsWith('07') ? 'GB' : digits.startsWith('01') ? 'DE' : undefined };
  if (length >= 9 && length <= 12 && /^0[1-9]/.test(digits)) return { score: single ? 5 : lengths.length === 1 ? (length === 12 ? 1.5 : 3) : maxOf(lengths) <= 8 && (lengths[0] as number) <= 5 ? 3.5 : 2 };
  if (length === 8 && /^0[1-9]/.test(digits)) return { score: 1 };
  return { score: length <= 13 ? 0.5 : 0 };
}

function international(digits: string): Shape {
  const country = countryOf(digits);
  if (country) return { score: 7, country };
  return { score: /^[1-9]\d{7,14}$/.test(digits) && !/^(33|34|39|44|41|32)/.test(digits) ? 4 : digits.length >= 9 ? 3 : 0 };
}

const countryOf = (digits: string): string | undefined => withCode.find(([pattern]) => pattern.test(digits))?.[1];
const maxOf = (lengths: readonly number[]): number => lengths.reduce((most, each) => (each > most ? each : most), 0);
