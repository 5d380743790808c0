// The answers to a service's questions, in words.
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { findService, type Question } from '#catalogue';
import { readFact } from '#kernel/read-fact.ts';
import { textFrom, type Locale, type Text } from '#kernel/text.ts';
import type { RequestRow } from './store.ts';

export const answerView = z.object({ key: z.string(), question: z.string(), answer: z.string() });

export type ReadAnswer = { readonly key: string; readonly question: Text; readonly answer: Text };

/** In the order of the questions; unanswered ones are left out. */
export function readAnswers(request: Pick<RequestRow, 'service' | 'answers'>): ReadAnswer[] {
  const service = request.service ? findService(request.service) : undefined;
  return (service?.questions ?? []).flatMap((question) => {
    const given = request.answers[question.key];
    if (given === undefined || given === null) return [];
    return [{ key: question.key, question: question.label, answer: textFrom((locale) => inWords(question, given, locale)) }];
  });
}

export function viewAnswers(request: Pick<RequestRow, 'service' | 'answers'>, locale: Locale): z.input<typeof answerView>[] {
  return readAnswers(request).map(({ key, question, answer }) => ({ key, question: question[locale], answer: answer[locale] }));
}

const moment = Temporal.Instant.fromEpochMilliseconds(0); // a day far from now is written with its year

function inWords(question: Question, given: unknown, locale: Locale): string {
  const label = (key: unknown) => question.options?.find((option) => option.key === key)?.label[locale] ?? String(key);
  const read = (fact: Parameters<typeof readFact>[0]) => readFact(fact, locale, { now: moment });
  switch (question.kind) {
    case 'choice':
      return label(given);
    case 'choices':
      return Array.isArray(given) ? given.map(label).join(', ') : String(given);
    case 'yes_no':
      return read(given === true);
    case 'number':
      return [read(Number(given)), question.unit?.[locale]].filter(Boolean).join('\u00a0');
    case 'date':
      return read({ day: String(given) });
    case 'text':
      return String(given);
  }
}
