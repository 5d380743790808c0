// A message as the phrases see it: lower case, no accents, marks as "|", short forms written out, slips led back.
import type { Language } from './language.ts';

const letters: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l' };

/** Before the language is known: the same for all. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ßœæøł]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/(\p{L})-(?=\p{L})/gu, '$1 ')
    .replace(/[^\p{L}\p{N}' ]+/gu, ' | ')
    .replace(/ +/g, ' ')
    .trim();
}

export function inLanguage(text: string, language: Pick<Language, 'apostrophe' | 'short'>, spelled: ReadonlySet<string>, known: ReadonlySet<string>): string {
  const words = text.replaceAll("'", language.apostrophe).split(' ').filter((word) => word !== '');
  return words.map((word) => language.short[word] ?? (known.has(word) ? word : nearest(word, spelled))).join(' ');
}

/** A word one slip away from one that matters; short words and first letters are left alone. */
function nearest(word: string, spelled: ReadonlySet<string>): string {
  if (word.length < 5 || spelled.has(word)) return word;
  for (const candidate of spelled) {
    if (candidate.length >= 5 && candidate[0] === word[0] && Math.abs(candidate.length - word.length) <= 1 && isOneSlip(word, candidate)) return candidate;
  }
  return word;
}

/** One letter too many, too few, wrong, or two that changed places. */
export function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
