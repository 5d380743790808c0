// Number words written without spaces: "zerosixdouze". Each word is tried at each place once, so it stays linear.
import { readNumber, numberWords } from './read-number.ts';
import { tokenise } from '../tokens.ts';

const LONGEST = 120;
const longestWord = Math.max(...[...numberWords].map((word) => word.length));
/** Too short or too common inside other words to be a sign by themselves. */
const atLeast = 2;

export function splitGlued(word: string): string | undefined {
  if (word.length > LONGEST) return undefined;
  const from = new Int16Array(word.length + 1).fill(-1);
  from[0] = 0;
  for (let at = 0; at < word.length; at += 1) {
    if (from[at] === -1) continue;
    for (let end = Math.min(word.length, at + longestWord); end > at + 1; end -= 1) if (from[end] === -1 && numberWords.has(word.slice(at, end))) from[end] = at;
  }
  if (from[word.length] === -1) return undefined;
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = from[end] as number) parts.unshift(word.slice(from[end], end));
  if (parts.length < atLeast) return undefined;
  const tokens = tokenise(parts.join(' '));
  let digits = '';
  for (let at = 0; at < tokens.length; ) {
    const found = readNumber(tokens, at);
    if (!found) return undefined;
    digits += found.digits;
    at = found.next;
  }
  return digits;
}
