// What leaves about the first-contacts guarantee.
import * as z from 'zod';
import { factLabel, type Rulebook } from '#rulebook';
import type { Temporal } from 'temporal-polyfill';
import { readFacts, type Reading } from '#kernel/read-fact.ts';
import { fill, type Locale } from '#kernel/text.ts';
import { guaranteeClaimLifecycle } from './lifecycle.ts';
import { conditionNames, fates, type Condition } from './rules.ts';
import type { GuaranteeClaimRow, GuaranteeQuestionRow, KeptCondition, StatementRow } from './store.ts';
import { conditionWords } from './words.ts';

export const conditionView = z.object({
  name: z.enum(conditionNames),
  clause: z.string(),
  state: z.enum(['met', 'not_yet', 'lost']),
  title: z.string(),
  detail: z.string().nullable().describe('Not yet: what to do next; lost: the fact that decided'),
  until: z.string().nullable().describe('Not yet: until when it can be met, or from when it will be'),
  facts: z.array(z.object({ name: z.string(), label: z.string(), value: z.string() })),
  rule: z.string().nullable().describe('Lost: the clause with the values of its version'),
});

export const statementView = z.object({ fate: z.enum(fates).nullable(), note: z.string() });

export const guaranteeContactView = z.object({
  number: z.int(),
  contact: z.uuid(),
  lead: z.uuid(),
  client_name: z.string(),
  bought_at: z.string(),
  credits: z.int(),
  discounted: z.boolean(),
  first_contact: z.object({ at: z.string(), by: z.enum(['call', 'message']) }).nullable(),
  first_contact_until: z.string(),
  first_contact_state: z.enum(['met', 'not_yet', 'lost']),
  reviews: z.int().describe('Positive ones tied to this contact'),
  statement: statementView.nullable(),
});

export const guaranteeClaimSummary = z.object({
  id: z.uuid(),
  reference: z.string().describe('What people read aloud: G-7K2MQ4'),
  state: z.enum(guaranteeClaimLifecycle.states),
  credits: z.int().nullable().describe('Claimed; once granted, what came back'),
  abuse: z.boolean().describe('Refused for a statement found knowingly false (GUAR-7)'),
  claimed_at: z.string().nullable(),
  due_at: z.string().nullable(),
  decided_at: z.string().nullable(),
  contest_until: z.string().nullable(),
});

export const guaranteeQuestionView = z.object({
  id: z.uuid(),
  contact: z.uuid().nullable().describe('Asked of the client of this contact; null: of the pro'),
  question: z.string(),
  asked_at: z.string(),
  answer: z.string().nullable(),
  answered_at: z.string().nullable(),
});

export const findingView = z.object({ finding: z.enum(['true', 'unknown', 'false']).nullable(), evidence: z.string(), found_at: z.string().nullable() });

export function viewCondition(condition: Condition | KeptCondition, locale: Locale, reading: Reading, rules: Pick<Rulebook, 'clauseText'>): z.input<typeof conditionView> {
  const words = conditionWords[condition.name];
  const facts = readFacts(condition.facts, locale, reading);
  const told = { met: [], not_yet: [words.next, words.before], lost: [words.lost, words.lostWithout] }[condition.state];
  const text = told.find((one) => one && placesOf(one[locale]).every((place) => place in facts));
  return {
    name: condition.name,
    clause: condition.clause,
    state: condition.state,
    title: words.title[locale],
    detail: text ? fill(text[locale], facts) : null,
    until: condition.until?.toString() ?? null,
    facts: Object.entries(facts).map(([name, value]) => ({ name, label: factLabel(name, locale), value })),
    rule: condition.state === 'lost' ? rules.clauseText(condition.clause, locale) : null,
  };
}

const placesOf = (text: string) => [...text.matchAll(/\{([a-z_]+)\}/g)].map((match) => match[1] as string);

export function viewClaim(row: GuaranteeClaimRow): z.input<typeof guaranteeClaimSummary> {
  const at = (instant: Temporal.Instant | null) => instant?.toString() ?? null;
  return {
    id: row.id, reference: row.reference, state: row.state, credits: row.credits, abuse: row.abuse,
    claimed_at: at(row.claimedAt), due_at: at(row.dueAt), decided_at: at(row.decidedAt), contest_until: at(row.contestUntil),
  };
}

export function viewQuestion(row: GuaranteeQuestionRow): z.input<typeof guaranteeQuestionView> {
  return { id: row.id, contact: row.contact, question: row.question, asked_at: row.askedAt.toString(), answer: row.answer, answered_at: row.answeredAt?.toString() ?? null };
}

export const viewFinding = (row: StatementRow | undefined): z.input<typeof findingView> =>
  ({ finding: row?.finding ?? null, evidence: row?.evidence ?? '', found_at: row?.foundAt?.toString() ?? null });
