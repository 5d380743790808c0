// A refusal as a person reads it.
import type { Temporal } from 'temporal-polyfill';
import type { Refused } from '#kernel/refusal.ts';
import { say, type Locale } from '#kernel/text.ts';
import { readFacts } from '#kernel/read-fact.ts';

export type ReadableRefusal = {
  readonly code: string;
  readonly status: number;
  readonly clause?: string;
  readonly sentence: string;
  readonly fields: readonly { path: string; sentence: string }[];
};

export function readRefusal(refused: Refused, locale: Locale, now: Temporal.Instant): ReadableRefusal {
  return {
    code: refused.kind.code,
    status: refused.kind.status,
    ...(refused.kind.clause ? { clause: refused.kind.clause } : {}),
    sentence: say(refused.kind.say, locale, readFacts(refused.facts, locale, { now })),
    fields: refused.fields.map((field) => ({ path: field.path, sentence: say(field.say, locale, readFacts(field.values ?? {}, locale, { now })) })),
  };
}
