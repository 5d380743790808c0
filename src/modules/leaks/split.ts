// A detail given piece by piece over several messages: what the sender wrote before is read together with this text.
import { findAddresses } from './addresses/find-addresses.ts';
import type { Candidate, Finding } from './finding.ts';
import { findHandles } from './handles.ts';
import { canonical, rearranged, type Stream } from './normalise.ts';
import { findPhones } from './phones/find-phones.ts';
import { digitRuns } from './phones/runs.ts';
import { ordinaryPlaces } from './phones/ordinary.ts';
import { tokenise } from './tokens.ts';

const MOST_BEFORE = 10;
const LONGEST_PIECE = 80;
const LONGEST_TEXT = 300;

export function findSplit(text: string, before: readonly string[]): Finding[] {
  if (text.length > LONGEST_TEXT) return [];
  const earlier = before.slice(-MOST_BEFORE).map((piece) => piece.trim().slice(-LONGEST_PIECE));
  const joined = `${earlier.join(' \n')} `;
  const whole = canonical(joined + text);
  const tokens = tokenise(whole.text);
  const found = [...findAddresses(whole, tokens), ...findHandles(whole, tokens), ...findPhones(whole, tokens)].flatMap((candidate) => across(candidate, whole, joined.length));
  if (found.some((finding) => finding.kind === 'phone')) return found;
  const digitsOnly = numbersOf([...earlier, text], joined.length);
  return digitsOnly ? [...found, ...findPhones(digitsOnly, tokenise(digitsOnly.text)).flatMap((candidate) => across(candidate, digitsOnly, joined.length))] : found;
}

function across(candidate: Candidate, stream: Stream, boundary: number): Finding[] {
  const start = stream.starts[candidate.start] as number;
  const end = stream.ends[candidate.end - 1] as number;
  if (end <= boundary || (start >= boundary && !/^(social_handle|phone)$/.test(candidate.kind))) return [];
  return [{ kind: candidate.kind, start: Math.max(0, start - boundary), end: end - boundary, disguise: 'split', value: candidate.value, from: 'before' }];
}

/** "le début : 06 12", "la suite 34 56 78": the digits of short messages alone, in their order. */
function numbersOf(pieces: readonly string[], boundary: number): Stream | undefined {
  const whole = canonical(`${pieces.slice(0, -1).join(' \n')} ${pieces.at(-1)}`);
  const tokens = tokenise(whole.text);
  const places = ordinaryPlaces(whole.text);
  const runs = digitRuns(tokens, (token) => places !== undefined && places[token.start] === 1);
  const order: number[] = [];
  let words = 0;
  let lastEnd = 0;
  for (const run of runs) {
    for (const group of run) {
      const [first, last] = [tokens[group.first], tokens[group.last]];
      if (!first || !last || group.prefixed) continue;
      words = group.first - lastEnd;
      if (words > 12) order.length = 0;
      for (let at = first.start; at < last.end; at += 1) order.push(at);
      order.push(last.end < whole.text.length ? last.end : last.end - 1);
      lastEnd = group.last;
    }
  }
  if (order.length < 9 || (whole.starts[order[0] as number] as number) >= boundary) return undefined;
  const text = order.map((at, index) => (index > 0 && at === (order[index - 1] as number) ? ' ' : (whole.text[at] as string))).join('');
  return rearranged(whole, order, text.replace(/[^a-z\d]/g, ' '));
}
