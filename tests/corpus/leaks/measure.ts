// How well a detector does on a half: recall and false alarms, by language and by disguise.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from './message.ts';
import type { Half } from './sentences.ts';
import type { Locale } from './spelled.ts';
import { fileOf } from './write.ts';

export type Finding = { kind: string; start: number; end: number; disguise: string };
export type Detect = (text: string, about: { locale: Locale; kind: 'message' | 'title' | 'file_name'; before: readonly string[] }) => readonly Finding[];
export type Judged = { message: Message; findings: readonly Finding[]; right: boolean };
export type Share = { right: number; of: number };

export const read = (locale: Locale, half: Half): Message[] =>
  readFileSync(fileOf(locale, half), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Message);

export const isPositive = (message: Message) => message.spans.length > 0;

/** A positive counts as found when one finding overlaps one labelled span; a negative is right when nothing is found. */
export function judge(message: Message, detect: Detect): Judged {
  const findings = detect(message.text, { locale: message.thread_locale ?? message.locale, kind: message.kind ?? 'message', before: message.before ?? [] });
  const hit = findings.some(({ start, end }) => message.spans.some(([from, to]) => start < to && end > from));
  return { message, findings, right: isPositive(message) ? hit : findings.length === 0 };
}

export function share(judged: readonly Judged[]): Share {
  return { right: judged.filter(({ right }) => right).length, of: judged.length };
}

export const percent = ({ right, of }: Share) => (of === 0 ? '     –' : `${((100 * right) / of).toFixed(1).padStart(5)}%`);
export const recallOf = (judged: readonly Judged[]) => share(judged.filter(({ message }) => isPositive(message)));
/** `right` counts the alarms: the smaller the better. */
export function alarmsOf(judged: readonly Judged[]): Share {
  const { right, of } = share(judged.filter(({ message }) => !isPositive(message)));
  return { right: of - right, of };
}

const leaks = join(import.meta.dirname, '../../../src/modules/leaks/index.ts');
export const hasDetector = existsSync(leaks);
export async function detector(): Promise<Detect> {
  // The name stands in a variable: the corpus must also load where the detector does not exist.
  const door = '#leaks';
  return ((await import(door)) as { detectLeaks: Detect }).detectLeaks;
}
