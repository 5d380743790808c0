// Names of people: words with a capital that the language does not know. They are marked with "@" where a name may stand.
import { plain } from './normalise.ts';

/** A name alone at the end of a message, or after a greeting or a sign-off; the patterns say after which. */
export function markNames(words: readonly string[], text: string, vocabulary: ReadonlySet<string>): string[] {
  const capital = new Set(text.split(/[^\p{L}]+/u).filter((word) => /^\p{Lu}/u.test(word)).map(plain));
  const marked = words.map((word) => (capital.has(word) && !vocabulary.has(word) ? `@${word}` : word));
  const last = marked.findLastIndex((word) => word !== '|');
  const signed = marked.slice(0, last + 1).lastIndexOf('|') + 1;
  const isSigned = signed > 0 && last - signed < 3 && marked.slice(signed, last + 1).every((word) => word.startsWith('@'));
  return isSigned ? marked.slice(0, signed) : marked;
}
