// A sentence as words with their classes, and what rules ask of it.
import { doubtfulApps, messengers, socialNetworks } from '../apps.ts';
import { appEnd, isApp } from '../handles.ts';
import type { Stream } from '../normalise.ts';
import type { Token } from '../tokens.ts';
import * as is from './words.ts';

export type Word = { text: string; first: number; last: number; mask: number; app: '' | 'messenger' | 'network' | 'doubtful'; glued: boolean; capital: boolean };
export type Span = { from: number; to: number; by?: 'phone' | 'email' };

const LONGEST_CLAUSE = 60;
export const hesitations = new Set('hesite hesitez hesiter hesitate esitare esiti esitate dude dudes duda zogern zogere zogert pourquoi why perche warum porque problem soucis probleme'.split(' '));

export function clausesOf(stream: Stream, tokens: readonly Token[]): Word[][] {
  const clauses: Word[][] = [];
  let clause: Word[] = [];
  const close = () => {
    if (clause.length > 1 || (clause.length === 1 && ((clause[0] as Word).mask & is.RING_ME))) clauses.push(clause);
    clause = [];
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (/^[.!?;]$/.test(token.text) || (token.gap === '\n' && clause.length > 0) || clause.length >= LONGEST_CLAUSE) close();
    if (token.kind === 'mark') continue;
    const last = isApp(tokens, at) ? appEnd(tokens, at) : at;
    const text = tokens.slice(at, last + 1).map((each) => each.text).join('');
    const app = last > at || isApp(tokens, at) ? appKind(token.text, last > at) : '';
    const original = stream.original[stream.starts[token.start] as number] as string;
    clause.push({ text, first: at, last, mask: is.wordClasses.get(text) ?? 0, app, glued: token.gap === '', capital: original !== original.toLowerCase() });
    at = last;
  }
  close();
  return clauses;
}

const appKind = (text: string, disguised: boolean): Word['app'] => (disguised ? 'messenger' : doubtfulApps.has(text) ? 'doubtful' : messengers.has(text) ? 'messenger' : socialNetworks.has(text) ? 'network' : 'doubtful');

export const by = (channel: 'phone' | 'email', span: Span | undefined): Span | undefined => span && { ...span, by: channel };
export const channelOf = (word: Word): 'phone' | 'email' => (/mail|correo|courriel|posta/.test(word.text) ? 'email' : 'phone');

export function hasComma(tokens: readonly Token[], first: Word, last: Word): boolean {
  for (let at = first.last + 1; at < last.first; at += 1) if (/^[,:]$/.test(tokens[at]?.text ?? '')) return true;
  return false;
}

/** Somebody tells of a breach, or of a rule against it. */
export const isReported = (clause: readonly Word[]): boolean => clause.some((each) => (each.mask & is.REPORTED) > 0);

export const isQuestion = (clause: readonly Word[], tokens: readonly Token[]): boolean => {
  for (let at = (clause.at(-1) as Word).last + 1; at < tokens.length && tokens[at]?.kind === 'mark'; at += 1) if (tokens[at]?.text === '?') return true;
  return false;
};
export const isLast = (clause: readonly Word[], at: number): boolean => at === clause.length - 1;
export const span = (a: number, b: number): Span => ({ from: Math.min(a, b), to: Math.max(a, b) });

/** "ne m'appelez pas", "never on WhatsApp"; "n'hésitez pas à m'appeler" is no denial. */
export function isDenied(clause: readonly Word[], at: number): boolean {
  const around = clause.slice(Math.max(0, at - 5), at + 3);
  return around.some((each) => (each.mask & is.NOT) > 0) && !around.some((each) => hesitations.has(each.text)) && !clause.slice(0, at).some((each) => hesitations.has(each.text));
}

export function nearest(clause: readonly Word[], at: number, matches: (word: Word) => boolean, reach: number, except = -1): number | undefined {
  for (let step = 1; step <= reach; step += 1)
    for (const index of [at - step, at + step]) {
      const word = clause[index];
      if (word && index !== except && matches(word)) return index;
    }
  return undefined;
}
