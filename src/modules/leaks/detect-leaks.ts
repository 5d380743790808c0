// MSG-2: contact details in a text, in plain and in disguised form.
import { findAddresses } from './addresses/find-addresses.ts';
import type { Candidate, Finding, LeakContext, LeakKind } from './finding.ts';
import { ADDRESSES, ENCODED, firstLook, HANDLES, INVITATIONS, LEET, PHONES, REVERSED, SPACED, TRACE } from './first-look.ts';
import { findFileHandle, findHandles } from './handles.ts';
import { findInvitations } from './invitations/find-invitations.ts';
import { canonical, type Stream } from './normalise.ts';
import { backwards, decoded, unleeted, unspaced, type Reading } from './obscured.ts';
import { findPhones } from './phones/find-phones.ts';
import { findSplit } from './split.ts';
import { tokenise, type Token } from './tokens.ts';

const precedence: readonly LeakKind[] = ['messaging_link', 'email', 'phone', 'social_handle', 'url', 'invitation'];
const nothing: readonly Finding[] = [];

export function detectLeaks(text: string, context: LeakContext = {}): Finding[] {
  const wanted = firstLook(text);
  const found = (wanted & ~TRACE) === 0 ? nothing : findIn(text, wanted, context.kind === 'file_name');
  const hasTrace = (wanted & TRACE) !== 0 && context.before !== undefined && context.before.length > 0;
  const split = hasTrace ? findSplit(text, context.before as readonly string[]) : nothing;
  return split.length === 0 && found.length === 0 ? [] : settle([...found, ...split]);
}

function findIn(text: string, wanted: number, isFileName: boolean): Finding[] {
  const stream = canonical(text);
  const tokens = tokenise(stream.text);
  const found = read(stream, tokens, wanted, isFileName).map((candidate) => inOriginal(candidate, stream));
  if (wanted & SPACED) found.push(...readAgain(unspaced(stream, tokens), ADDRESSES | HANDLES | INVITATIONS, isFileName));
  if (wanted & LEET) found.push(...readAgain(unleeted(stream), HANDLES | INVITATIONS, isFileName));
  const isMirroredHost = (wanted & ADDRESSES) !== 0 && /[a-z]\.www(?![.\w])/i.test(text);
  if (wanted & REVERSED || isMirroredHost) {
    const told = isTold(tokens);
    const mirrored = readAgain(backwards(stream), told ? PHONES | ADDRESSES | HANDLES : ADDRESSES, isFileName).filter((finding) => finding.kind !== 'url' || told || (isMirroredHost && /www$/i.test(text.slice(finding.start, finding.end))));
    if (told) found.unshift(...mirrored);
    else found.push(...mirrored);
  }
  if (wanted & ENCODED)
    for (const piece of decoded(text)) {
      const inside = read(piece.stream, tokenise(piece.stream.text), PHONES | ADDRESSES | HANDLES | INVITATIONS, false)[0];
      if (inside) found.push({ kind: inside.kind, start: piece.start, end: piece.end, disguise: piece.disguise, value: inside.value });
    }
  return found;
}

function read(stream: Stream, tokens: readonly Token[], wanted: number, isFileName: boolean, told = false): Candidate[] {
  return [
    ...(wanted & PHONES ? findPhones(stream, tokens, isFileName, told) : []),
    ...(wanted & ADDRESSES ? findAddresses(stream, tokens, isFileName) : []),
    ...(wanted & HANDLES ? findHandles(stream, tokens) : []),
    ...(wanted & HANDLES && isFileName ? findFileHandle(tokens) : []),
    ...(wanted & INVITATIONS ? findInvitations(stream, tokens) : []),
  ];
}

function readAgain(reading: Reading | undefined, wanted: number, isFileName: boolean): Finding[] {
  if (!reading) return [];
  const { stream, disguise, places } = reading;
  const told = disguise === 'reversed' && (wanted & PHONES) !== 0;
  return read(stream, tokenise(stream.text), wanted, isFileName, told)
    .map((candidate) => wholePlaces({ ...inOriginal(candidate, stream), disguise }, reading))
    .filter((finding) => !places || finding.kind !== 'phone');
}

const backwardsWords = new Set('umgekehrt verkehrt ruckwaerts hinten envers backwards backward reverse reversed rovescio contrario reves ruckwarts rueckwaerts inverse inverser inverso spiegelverkehrt'.split(' '));
const ends = new Set('fin fine end final ende gauche left sinistra izquierda links'.split(' '));
const starts = new Set('partant partir commencez partendo inizi iniziando dalla start starting read leggi legga lisez lire lea lee leyendo empezando empieza empiece droite right destra derecha rechts von anfangen desde from'.split(' '));
/** "à l'envers", "right to left", "lisez en partant de la fin". */
const isTold = (tokens: readonly Token[]): boolean => tokens.some((token) => backwardsWords.has(token.text)) || (tokens.some((token) => ends.has(token.text)) && tokens.some((token) => starts.has(token.text)));

/** Letters that stand apart belong together: none of them is left over beside the mask. */
function wholePlaces(finding: Finding, { disguise, places = [] }: Reading): Finding {
  const touched = disguise === 'spaced' ? places.filter(({ start, end }) => finding.start < end && start < finding.end) : [];
  return { ...finding, start: Math.min(finding.start, ...touched.map(({ start }) => start)), end: Math.max(finding.end, ...touched.map(({ end }) => end)) };
}

function inOriginal(candidate: Candidate, { starts, ends }: Stream): Finding {
  const [first, last] = [candidate.start, candidate.end - 1];
  const start = Math.min(starts[first] as number, starts[last] as number);
  const end = Math.max(ends[first] as number, ends[last] as number);
  return { kind: candidate.kind, start, end, disguise: candidate.disguise, value: candidate.value, ...(candidate.by ? { by: candidate.by } : {}) };
}

/** In the order of the text; of two that overlap the more telling stays, an invitation beside anything. */
function settle(found: Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const other = kept.at(-1);
    if (!other || finding.start >= other.end || (other.kind === 'invitation') !== (finding.kind === 'invitation')) kept.push(finding);
    else if (precedence.indexOf(finding.kind) < precedence.indexOf(other.kind)) kept[kept.length - 1] = { ...finding, start: Math.min(finding.start, other.start), end: Math.max(finding.end, other.end) };
    else if (finding.end > other.end) kept[kept.length - 1] = { ...other, end: finding.end };
  }
  return kept;
}
