// A detail given piece by piece over several messages: what the sender wrote before is read together with this text.
import { commonWords } from './addresses/common-words.ts';
import { findAddresses } from './addresses/find-addresses.ts';
import type { Candidate, Finding } from './finding.ts';
import { findHandles } from './handles.ts';
import { isAmount, speaksOfPhone } from './context.ts';
import { canonical, type Stream } from './normalise.ts';
import { findPhones } from './phones/find-phones.ts';
import { digitRuns, type Group } from './phones/runs.ts';
import { ordinaryPlaces } from './phones/ordinary.ts';
import { shapeOf } from './phones/shapes.ts';
import { tokenise } from './tokens.ts';

const MOST_BEFORE = 10;
const LONGEST_PIECE = 80;
const LONGEST_TEXT = 300;
const LONGEST_INTERRUPTION = 60;
/** Score of digits that are a whole number of a country, whatever their grouping. */
const WHOLE = 4;

export function findSplit(text: string, before: readonly string[]): Finding[] {
  if (text.length > LONGEST_TEXT) return [];
  const earlier = before.slice(-MOST_BEFORE).map((piece) => piece.trim().slice(-LONGEST_PIECE));
  const joined = `${earlier.join(' \n')} `;
  const whole = canonical(joined + text);
  const tokens = tokenise(whole.text);
  const found = [...findAddresses(whole, tokens), ...findHandles(whole, tokens), ...findPhones(whole, tokens).filter((candidate) => (candidate.value ?? '').length >= 9)].flatMap((candidate) => across(candidate, whole, joined.length));
  if (found.some((finding) => finding.kind === 'phone')) return found;
  if (found.length === 0) found.push(...findTail(text, earlier));
  return [...found, ...findInPieces(text, before.slice(-MOST_BEFORE))];
}

function across(candidate: Candidate, stream: Stream, boundary: number): Finding[] {
  const start = stream.starts[candidate.start] as number;
  const end = stream.ends[candidate.end - 1] as number;
  if (end <= boundary || (start >= boundary && !/^(social_handle|phone)$/.test(candidate.kind))) return [];
  return [{ kind: candidate.kind, start: Math.max(0, start - boundary), end: end - boundary, disguise: 'split', value: candidate.value, from: 'before' }];
}

type Piece = { digits: string; start: number; end: number; hinted: boolean };

const nameOfSite = /(?:^|[\s"'(:])([a-z\d][a-z\d-]{4,})["')\s.…-]*(?:\(?1 ?\/ ?[23]\)?|…|\.\.\.)?\s*$/;
const siteHints = /\b(site|sito|web|website|webseite|seite|homepage|page|pagina|www|url|adresse|direccion|indirizzo|address|domain|domaine|dominio|lien|link|enlace|internet|portfolio|blog|online|shop|boutique|tippen|tapez|type|escriba|scriva|digiti|teclee|search|cherchez)\b/;

/** "tapez loic-perrachon", then "suivi de point fr": the name of a site and its ending. */
function findTail(text: string, earlier: readonly string[]): Finding[] {
  if (text.length > LONGEST_INTERRUPTION) return [];
  const stream = canonical(text);
  const tail = /(?:^|\s|\W)(?:\.|dot|point|punto|punkt|pt)\s*(com|net|org|fr|it|es|de|ch|eu|co uk|co\.uk|be|at|info|biz|io|pro|shop)(?![a-z])/.exec(stream.text);
  if (!tail || stream.text.slice(tail.index + tail[0].length).replace(/\W/g, '').length > 20) return [];
  for (const piece of earlier.toReversed().slice(0, 3)) {
    const flat = canonical(piece).text;
    const name = nameOfSite.exec(flat)?.[1];
    if (name === undefined || commonWords.has(name)) continue;
    if (!/[-\d]/.test(name) && !siteHints.test(flat) && flat.trim().includes(' ')) continue;
    const first = tail.index + tail[0].search(/[.a-z]/);
    return [{ kind: 'url', start: stream.starts[first] as number, end: stream.ends[tail.index + tail[0].length - 1] as number, disguise: 'split', value: `${name}.${(tail[1] as string).replace(' ', '.')}`, from: 'before' }];
  }
  return [];
}

/** "le début : 06 12", "attendez", "la suite 34 56 78": the pieces are put together when they make a whole number. */
function findInPieces(text: string, before: readonly string[]): Finding[] {
  const own = pieceOf(text, 'any');
  if (!own) return [];
  let digits = own.digits;
  let hint = own.hinted || (own.digits.length >= 3 && /^\W*\d/.test(text));
  for (const earlier of before.toReversed()) {
    const piece = pieceOf(earlier, 'end');
    if (!piece) {
      if (earlier.length > LONGEST_INTERRUPTION) return [];
      continue;
    }
    digits = piece.digits + digits;
    hint ||= piece.hinted || earlier.length - piece.end + piece.start < LONGEST_INTERRUPTION;
    if (digits.length > 13) return [];
    const { score } = shapeOf(digits, Array.from({ length: digits.length }, () => 1), false);
    if (hint && score >= WHOLE) return [{ kind: 'phone', start: own.start, end: own.end, disguise: 'split', value: digits, from: 'before' }];
  }
  return [];
}

/** The digits of a message that gives nothing but a part of a number, at its end. */
function pieceOf(text: string, where: 'any' | 'end'): Piece | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const stream = canonical(text);
  const tokens = tokenise(stream.text);
  const places = ordinaryPlaces(stream.text);
  const runs = digitRuns(stream, tokens, (token) => places !== undefined && places[token.start] === 1).filter((run) => !isAmount(tokens, (run.at(-1) as Group).last) && !run.some((group) => group.prefixed));
  const run = where === 'end' ? runs.at(-1) : runs.length === 1 ? runs[0] : undefined;
  if (!run) return undefined;
  const [first, last] = [(run[0] as Group).first, (run.at(-1) as Group).last];
  const rest = tokens.slice(last + 1).filter((token) => token.kind !== 'mark' && places?.[token.start] !== 1);
  if (rest.length > 5 || (where === 'any' && tokens.slice(0, first).filter((token) => token.kind === 'word').length > 10)) return undefined;
  const digits = run.map((group) => group.digits).join('');
  if (digits.length < 2 || digits.length > 9) return undefined;
  return { digits, hinted: speaksOfPhone(tokens), start: stream.starts[(tokens[first] as (typeof tokens)[number]).start] as number, end: stream.ends[(tokens[last] as (typeof tokens)[number]).end - 1] as number };
}
