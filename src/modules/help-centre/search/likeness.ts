// How near a typed word is to a word of an article: the same, another form, a beginning, a typing error.
import type { Locale } from '#kernel/text.ts';
import { stem } from './word-forms.ts';

export type Word = { readonly plain: string; readonly stem: string };

export const wordOf = (plain: string, locale: Locale): Word => ({ plain, stem: stem(plain, locale) });

/** 1 for the same word, 0 for another one. */
export function likeness(typed: Word, word: Word, forgiving: boolean): number {
  if (typed.plain === word.plain) return 1;
  if (typed.stem === word.stem) return 0.9;
  if (typed.plain.length >= 4 && word.plain.startsWith(typed.stem)) return 0.7;
  // "Antrag" in "Erstattungsantrag", and "Rückerstattung" for "Erstattung".
  if (typed.stem.length >= 5 && word.plain.includes(typed.stem)) return 0.6;
  if (word.stem.length >= 6 && typed.plain.includes(word.stem)) return 0.6;
  return forgiving && isTypingError(typed, word) ? 0.5 : 0;
}

/** One error in a word of five letters, two from eight on; and the first letter is right, or the second. */
function isTypingError(typed: Word, word: Word): boolean {
  const allowed = typed.plain.length >= 8 ? 2 : typed.plain.length >= 5 ? 1 : 0;
  if (allowed === 0 || (typed.plain[0] !== word.plain[0] && typed.plain[1] !== word.plain[1])) return false;
  return editDistance(typed.plain, word.plain, allowed) <= allowed || editDistance(typed.stem, word.stem, allowed) <= allowed - 1;
}

/** Letters added, dropped, changed or swapped with their neighbour; anything over `most` is only "more". */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(above[column]! + 1, here[column - 1]! + 1, above[column - 1]! + change);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) least = Math.min(least, before[column - 2]! + 1);
      here.push(least);
    }
    if (Math.min(...here) > most) return most + 1;
    before = above;
    above = here;
  }
  return above[b.length]!;
}
