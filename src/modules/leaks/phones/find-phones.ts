// MSG-2: telephone numbers, in plain and in disguised form.
import { isAmount, settingAfter, settingBefore } from '../context.ts';
import type { Candidate } from '../finding.ts';
import type { Oddity, Stream } from '../normalise.ts';
import type { Token } from '../tokens.ts';
import { digitRuns, type Group } from './runs.ts';
import { ordinaryPlaces } from './ordinary.ts';
import { shapeOf } from './shapes.ts';

const SURE = 3;
const LONGEST = 16;

type Window = { from: number; to: number; score: number; digits: string; plus: boolean; country?: string };

export function findPhones(stream: Stream, tokens: readonly Token[], isFileName = false, told = false): Candidate[] {
  const places = ordinaryPlaces(stream.text);
  const runs = digitRuns(stream, tokens, (token) => places !== undefined && places[token.start] === 1);
  return runs.flatMap((run) => best(windowsOf(run, stream, tokens, isFileName, told ? SURE - 1.5 : SURE)).map((window) => candidateOf(window, run, stream, tokens)));
}

function windowsOf(run: readonly Group[], stream: Stream, tokens: readonly Token[], isFileName: boolean, sure: number): Window[] {
  const windows: Window[] = [];
  for (let from = 0; from < run.length; from += 1) {
    let digits = '';
    const lengths: number[] = [];
    const plus = hasPlus(run[from] as Group, tokens);
    for (let to = from; to < run.length; to += 1) {
      digits += (run[to] as Group).digits;
      lengths.push((run[to] as Group).digits.length);
      if (digits.length > LONGEST) break;
      if (digits.length < 7) continue;
      const trunk = plus && digits.length > 10 ? digits.replace(/^(33|49|44|41|43|32|34)0/, '$1') : digits;
      const isSpelled = run.slice(from, to + 1).filter((group) => group.style === 'word').length >= 3;
      const shape = shapeOf(trunk, isSpelled ? Array.from({ length: trunk.length }, () => 1) : lengths, plus);
      if (shape.score === 0) continue;
      const score = shape.score + surroundings(run, from, to, stream, tokens, shape.score, isFileName);
      if (score >= sure) windows.push({ from, to, score, digits: trunk, plus, country: shape.country });
    }
  }
  return windows;
}

/** What speaks for and against it beside its shape. */
function surroundings(run: readonly Group[], from: number, to: number, stream: Stream, tokens: readonly Token[], shape: number, isFileName: boolean): number {
  const groups = run.slice(from, to + 1);
  const first = (groups[0] as Group).first;
  const last = (groups.at(-1) as Group).last;
  let score = 0;
  const words = groups.filter((group) => group.style === 'word').length;
  if (words >= 3 && shape >= 1.5) score += words === groups.length ? 2.5 : 3;
  else if (words > 0 && words < groups.length && groups.length > 3 && shape >= 3) score += 1;
  if (groups.some((group) => group.style === 'leet')) score += shape >= 3 ? 1.5 : 0;
  if (oddityIn(stream, tokens, first, last)) score += 2;
  if (groups[0]?.prefixed) score -= 4;
  const partings = groups.slice(1).map((group) => group.parting);
  const isTold = partings.filter((parting) => connectives.test(parting)).length >= 2;
  if (isTold && shape >= 2) score += 1;
  if (!isTold && words < 3 && partings.some((parting) => /[,;:=x]/.test(parting)) && new Set(partings).size > 1) score -= 1.5;
  if (partings.length > 2 && partings.every((parting) => /^([*·|~_]|\)\(|-?>)+$/.test(parting))) score += 2;
  if (!isTold && partings.some((parting) => /^[a-z]/.test(parting)) && words < 3 && shape < 6) score -= 1;
  const single = groups.every((group) => group.digits.length === 1);
  if (from > 0 && isNear(run[from] as Group)) score -= goesOn(single, words, run[from - 1] as Group, shape);
  if (to < run.length - 1 && isNear(run[to + 1] as Group)) score -= goesOn(single, words, run[to + 1] as Group, shape) + (isSameParting(partings, run[to + 1] as Group) ? 2 : 0);

  const before = settingBefore(tokens, first, isFileName);
  if (isFileName && shape >= 2 && groups.length > 1) score += 1;
  const after = settingAfter(tokens, last);
  score += before < 0 && shape >= 6.5 && /^0[67]|^\+/.test(groups[0]?.digits ?? '') ? Math.max(before, -4) + 1 : before;
  if (before < 3 && before >= 0 && (after > 0 || shape < 5)) score += after;
  if (isAmount(tokens, last)) score -= 3.5;
  if (before >= 0 && isNearlyAll(tokens, first, last)) score += 1.5;
  return score;
}

const goesOn = (single: boolean, words: number, next: Group, shape: number): number => (words === 0 && next.style === 'word' ? 0 : words >= 3 && next.style === 'word' && next.digits.length <= 2 ? 3 : single && next.digits.length === 1 ? 3 : shape >= 5 ? 0.5 : 2.5);

/** "01-71-39-20-02-6": what parts the groups parts the next one too. */
const isSameParting = (partings: readonly string[], next: Group): boolean => partings.length > 2 && next.parting.trim() !== '' && next.parting === partings.at(-1);

/** "puis", "seguido de": somebody dictates. */
const connectives = /puis|ensuite|suivi|ajout|apres|then|next|after|follow|poi|aggiung|seguit|dopo|luego|despues|anad|continuacion|seguid|dann|danach|gefolgt|dahinter|darauf|dazu/;

/** Digits that go on without a break are one number; a piece of it is not. */
const isNear = (group: Group): boolean => group.parting === '' || /^[ .-]$/.test(group.parting);
const isNearlyAll = (tokens: readonly Token[], first: number, last: number): boolean => tokens.length - (last - first + 1) <= 2;

function hasPlus(group: Group, tokens: readonly Token[]): boolean {
  const before = tokens[group.first - 1];
  if (before?.text === '+') return true;
  if (before?.text === '(' && tokens[group.first - 2]?.text === '+') return true;
  return before?.text === 'plus' || before?.text === 'piu' || before?.text === 'mas';
}

/** The surest first, and what overlaps it no more. */
function best(windows: Window[]): Window[] {
  const chosen: Window[] = [];
  const taken = new Set<number>();
  for (const window of windows.sort((a, b) => b.score - a.score || b.digits.length - a.digits.length)) {
    let isFree = true;
    for (let at = window.from; at <= window.to && isFree; at += 1) isFree = !taken.has(at);
    if (!isFree) continue;
    for (let at = window.from; at <= window.to; at += 1) taken.add(at);
    chosen.push(window);
  }
  return chosen;
}

function candidateOf(window: Window, run: readonly Group[], stream: Stream, tokens: readonly Token[]): Candidate {
  const groups = run.slice(window.from, window.to + 1);
  const first = (groups[0] as Group).first;
  const last = (groups.at(-1) as Group).last;
  let start = first;
  while (start > 0 && /^[+(]$/.test((tokens[start - 1] as Token).text)) start -= 1;
  if (start === first && window.plus) start -= 1;
  return {
    kind: 'phone',
    start: (tokens[start] as Token).start,
    end: (tokens[last] as Token).end,
    disguise: disguiseOf(groups, oddityIn(stream, tokens, first, last)),
    value: window.plus ? `+${window.digits}` : window.digits,
  };
}

function oddityIn(stream: Stream, tokens: readonly Token[], first: number, last: number): Oddity | undefined {
  if (stream.odd.size === 0) return undefined;
  const { start } = tokens[first] as Token;
  const { end } = tokens[last] as Token;
  for (let at = start; at < end; at += 1) if (stream.odd.has(at)) return stream.odd.get(at);
  return undefined;
}

function disguiseOf(groups: readonly Group[], oddity: Oddity | undefined): string {
  const words = groups.filter((group) => group.style === 'word').length;
  const ways = [
    words === groups.length && 'spelled',
    words > 0 && words < groups.length && 'mixed',
    groups.some((group) => group.style === 'leet') && 'leet',
    oddity,
  ].filter((way): way is string => typeof way === 'string');
  if (ways.length > 1) return 'mixed';
  if (ways[0]) return ways[0];
  const partings = groups.slice(1).map((group) => group.parting);
  if (groups.length >= 7 && groups.every((group) => group.digits.length === 1)) return partings.every((parting) => parting === ' ') ? 'spaced' : 'dotted';
  return partings.some((parting) => !/^[ .()/-]*$/.test(parting)) ? 'dotted' : 'plain';
}
