// What leaves about a refund claim.
import * as z from 'zod';
import { decisionView } from '#rulebook';
import type { ClaimRow, QuestionRow } from './store.ts';

export const claimSummaryView = z.object({
  id: z.uuid(),
  reference: z.string().describe('What people read aloud: R-7K2MQ4'),
  lead: z.uuid(),
  reason: z.int().min(1).max(5).describe('REF-2: 1 no thanks, 2 details changed, 3 answered twice, 4 breaks the terms, 5 by mistake'),
  credits: z.int().describe('Credits claimed'),
  state: z.enum(['waiting', 'open', 'granted', 'refused', 'withdrawn', 'contested', 'confirmed']),
  opened_at: z.string(),
  due_at: z.string().nullable().describe('REF-4: decided by then'),
  decided_at: z.string().nullable(),
  contest_until: z.string().nullable(),
});

export const questionView = z.object({
  id: z.uuid(),
  asked_of: z.enum(['client', 'pro']),
  question: z.string(),
  asked_at: z.string(),
  answer: z.string().nullable(),
  answered_at: z.string().nullable(),
});

export const recordView = z.object({
  client: z.object({ name: z.string(), phone: z.string().nullable().describe('If known to the pro') }),
  service: z.string(),
  place: z.string(),
  request_text: z.string().describe('As it was when the contact was paid'),
  request_answers: z.array(z.object({ question: z.string(), answer: z.string() })),
  request_now: z.object({
    service: z.string(), place: z.string(), text: z.string(), answers: z.array(z.object({ question: z.string(), answer: z.string() })),
    changed_at: z.string(), substantial: z.boolean(),
  }).nullable().describe('What the client changed after the contact was paid (REF-2, reason 2); null: nothing'),
  offered_at: z.string(),
  answered_at: z.string().nullable(),
  first_answer: z.string().nullable(),
  first_client_message: z.object({ text: z.string(), at: z.string(), is_no_thanks: z.boolean() }).nullable(),
  charged_at: z.string().nullable(),
  way: z.enum(['answer', 'client_message', 'outright']).nullable(),
  credits: z.int(),
  charge_decision: z.uuid().nullable(),
});

export const claimView = claimSummaryView.extend({
  pro: z.object({ id: z.uuid(), name: z.string() }),
  pro_claims: z.object({ total: z.int(), granted: z.int(), refused: z.int() }).describe('The latest other claims of this pro'),
  conversation: z.uuid().nullable().describe('Of the lead'),
  statement: z.string(),
  contest_statement: z.string().nullable(),
  record: recordView,
  questions: z.array(questionView),
  decisions: z.array(decisionView).describe('Oldest first'),
  due_segments: z.array(z.object({ from: z.string(), to: z.string(), counted: z.boolean(), reason: z.string(), name: z.string().nullable() })),
});

export function viewClaim(row: ClaimRow): z.input<typeof claimSummaryView> {
  return {
    id: row.id,
    reference: row.reference,
    lead: row.lead,
    reason: row.reason,
    credits: row.credits,
    state: row.state,
    opened_at: row.openedAt.toString(),
    due_at: row.dueAt?.toString() ?? null,
    decided_at: row.decidedAt?.toString() ?? null,
    contest_until: row.contestUntil?.toString() ?? null,
  };
}

export function viewQuestion(row: QuestionRow, claim: Pick<ClaimRow, 'client'>): z.input<typeof questionView> {
  return {
    id: row.id,
    asked_of: row.askedOf === claim.client ? 'client' : 'pro',
    question: row.question,
    asked_at: row.askedAt.toString(),
    answer: row.answer,
    answered_at: row.answeredAt?.toString() ?? null,
  };
}
