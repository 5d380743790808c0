// A text as one person reads it: filled with the values in force and the facts of what it is about, and its digest.
import { createHash } from 'node:crypto';
import type { Member, Operator } from '#kernel/actor.ts';
import type { Facts } from '#kernel/fact.ts';
import type { Call } from '#kernel/operation.ts';
import { readFacts } from '#kernel/read-fact.ts';
import { fill, type Locale } from '#kernel/text.ts';
import { findClause, rulesAt, type Rulebook } from '#rulebook';
import { findPerson } from '../people/store.ts';
import type { AcknowledgementText } from './texts.ts';

export type Shown = {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly clauses: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly word: string;
};
export type Showing = {
  readonly text: AcknowledgementText;
  readonly rules: Rulebook;
  readonly required: boolean;
  readonly in: (locale: Locale) => { readonly shown: Shown; readonly digest: string };
};

/** Null where `about` names nothing. */
export async function showText(call: Call<Member | Operator>, text: AcknowledgementText, about: string): Promise<Showing | null> {
  const facts = text.facts ? await text.facts(call, about) : about === '' ? {} : null;
  if (!facts) return null;
  const rules = await rulesAt(call);
  const person = await findPerson(call.db, call.actor.id);
  return {
    text,
    rules,
    required: rules.words('acknowledgement.steps').includes(text.step),
    in: (locale) => {
      const shown = fillIn(text, rules, facts, locale, { now: call.now, zone: person?.timeZone ?? 'Europe/Paris' });
      return { shown, digest: digestOf(text, shown) };
    },
  };
}

function fillIn(text: AcknowledgementText, rules: Rulebook, facts: Facts, locale: Locale, reading: Parameters<typeof readFacts>[2]): Shown {
  const values = { ...readFacts(facts, locale, reading), word: text.word[locale] };
  const say = (words: AcknowledgementText['title']) => fill(rules.quote(words, locale), values);
  return {
    title: say(text.title),
    paragraphs: text.paragraphs.map(say),
    clauses: text.clauses.map((id) => ({ id, title: findClause(id)?.title[locale] ?? id, text: rules.clauseText(id, locale) })),
    word: text.word[locale],
  };
}

const digestOf = ({ key, version }: AcknowledgementText, shown: Shown): string =>
  createHash('sha256').update(JSON.stringify([key, version, shown])).digest('hex');
