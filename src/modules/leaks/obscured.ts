// Text that has to be put right before it can be read: letters with spaces between, backwards, base64.
import { canonical, rearranged, type Stream } from './normalise.ts';
import { unleet } from './apps.ts';
import type { Token } from './tokens.ts';

/** `places`: in the original, what was put right. */
export type Reading = { stream: Stream; disguise: string; places?: readonly { start: number; end: number }[] };

const FEWEST_LETTERS = 3;

/** "j e a n @ g m a i l . c o m", "w.h.a.t.s.a.p.p": single letters joined, the rest left as it is. */
export function unspaced(stream: Stream, tokens: readonly Token[]): Reading | undefined {
  const left = new Uint8Array(stream.text.length);
  const places: { start: number; end: number }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = endOfLetters(tokens, at);
    const letters = tokens.slice(at, end).filter((token) => token.kind !== 'mark');
    if (letters.length >= FEWEST_LETTERS && letters.some((token) => token.kind === 'word')) {
      joinLetters(stream, tokens.slice(at, end), left);
      places.push({ start: stream.starts[(tokens[at] as Token).start] as number, end: stream.ends[(tokens[end - 1] as Token).end - 1] as number });
    }
    at = Math.max(end, at + 1);
  }
  if (places.length === 0) return undefined;
  const order: number[] = [];
  for (let at = 0; at < left.length; at += 1) if (left[at] === 0) order.push(at);
  return { stream: rearranged(stream, order), disguise: 'spaced', places };
}

function endOfLetters(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.end - token.start !== 1 || (token.gap === '\n' && at > from) || (token.kind === 'mark' && (!/^[@._*·/|~+-]$/.test(token.text) || at === from))) break;
    if (at > from && token.gap === '' && token.kind !== 'mark' && tokens[at - 1]?.kind !== 'mark') break;
  }
  return at;
}

/** Spaces go; a mark that stands after nearly every letter goes too. */
function joinLetters(stream: Stream, letters: readonly Token[], left: Uint8Array): void {
  const marks = letters.filter((token) => token.kind === 'mark');
  const own = letters.length - marks.length;
  const between = [...new Set(marks.map((token) => token.text))].find((mark) => mark !== '@' && marks.filter((token) => token.text === mark).length >= own - 2 && own >= 3);
  const [first, last] = [letters[0] as Token, letters.at(-1) as Token];
  for (const mark of marks) if (mark.text === between) left[mark.start] = 1;
  if (between !== undefined) return;
  // One space parts letters, more of them part words.
  for (let at = first.start; at < last.end; at += 1) if (stream.text.charCodeAt(at) <= 32 && stream.text.charCodeAt(at + 1) > 32 && stream.text.charCodeAt(at - 1) > 32) left[at] = 1;
}

/** s1t3, pl4t4f0rm: letters written as digits. */
export function unleeted(stream: Stream): Reading | undefined {
  let text = '';
  let done = 0;
  const places: { start: number; end: number }[] = [];
  for (const match of stream.text.matchAll(/[a-z0-9][a-z0-9@$!|]{2,20}/g)) {
    const [piece] = match;
    const letters = piece.replace(/[^a-z]/g, '').length;
    const swapped = piece.replace(/[^0134579@$]/g, '').length;
    if (letters === 0 || swapped === 0 || letters + swapped < piece.length || swapped > letters + 1 || (/^\d+[a-z]{1,2}$/.test(piece) && swapped > 1)) continue;
    text += stream.text.slice(done, match.index) + unleet(piece);
    done = match.index + piece.length;
    places.push({ start: stream.starts[match.index] as number, end: stream.ends[done - 1] as number });
  }
  if (places.length === 0) return undefined;
  text += stream.text.slice(done);
  return { stream: { ...stream, text }, disguise: 'leet', places };
}

export function backwards(stream: Stream): Reading {
  const order = Array.from({ length: stream.text.length }, (_, at) => stream.text.length - 1 - at);
  return { stream: rearranged(stream, order), disguise: 'reversed' };
}

/** Pieces of base64 or hexadecimal that hold readable text, each with its place in the original. */
export function decoded(original: string): { start: number; end: number; stream: Stream; disguise: string }[] {
  const found: { start: number; end: number; stream: Stream; disguise: string }[] = [];
  for (const match of original.matchAll(/[A-Za-z0-9+/_-]{14,}={0,2}/g)) {
    const [piece] = match;
    if (piece.length > 2000) continue;
    const isHex = /^[0-9a-f]+$/i.test(piece) && piece.length % 2 === 0;
    const text = Buffer.from(piece, isHex ? 'hex' : 'base64').toString('latin1');
    if (text.length >= 8 && /^[\x20-\x7e\n\r\u00a0-\u00ff]+$/.test(text) && /^[\x20-\x7e]{8,}/.test(text)) found.push({ start: match.index, end: match.index + piece.length, stream: canonical(text), disguise: isHex ? 'hex' : 'base64' });
  }
  return found;
}
