// What is kept of a search that found nothing: its words, unless they may tell of a person.
import { plainWords } from './word-forms.ts';

/** Null where the words look like an address, a number of somebody, or are too many to be a search. */
export function keptWords(text: string): string | null {
  if (/@|https?:|www\./i.test(text) || text.replace(/\D/g, '').length >= 5) return null;
  const words = plainWords(text);
  const kept = words.join(' ');
  return words.length === 0 || words.length > 10 || kept.length > 80 ? null : kept;
}
