// What leaves about pack refunds.
import * as z from 'zod';
import { packName } from '#billing';
import type { Call } from '#kernel/operation.ts';
import { readFacts } from '#kernel/read-fact.ts';
import { decisionView } from '#rulebook';
import type { GatheredPack } from './gather-pack.ts';
import { conditionNames, judgePack, moneyDue, packConditions, packDeadline } from './rules.ts';
import type { PackClaimRow } from './store.ts';

export const packClaimView = z.object({
  id: z.uuid(),
  reference: z.string(),
  payment: z.uuid(),
  currency: z.string(),
  gross_minor: z.int().describe('What was paid, with VAT'),
  credits: z.int(),
  state: z.enum(['granted', 'refused', 'contested', 'confirmed']),
  claimed_at: z.string(),
  decided_at: z.string(),
  money_due_at: z.string().nullable().describe('REF-5: paid back by then'),
  contest_until: z.string().nullable(),
  contested_at: z.string().nullable(),
  due_at: z.string().nullable().describe('The appeal is decided by then'),
});

export const packPreviewView = z.object({
  payment: z.uuid(),
  pack: z.string(),
  credits: z.int(),
  currency: z.string(),
  gross_minor: z.int(),
  bought_at: z.string(),
  claim_until: z.string().describe('The last instant to claim'),
  money_due_at: z.string().describe('Paid back by then, if claimed now'),
  outcome: z.enum(['grant', 'refuse']).describe('Of a claim made now'),
  conditions: z.array(z.object({ name: z.enum(conditionNames), state: z.enum(['met', 'lost']), clause: z.string(), facts: z.record(z.string(), z.string()) })),
  claim: packClaimView.nullable(),
});

export const fullPackClaimView = packClaimView.extend({
  pro: z.object({ id: z.uuid(), name: z.string() }),
  contest_statement: z.string().nullable(),
  record: packPreviewView.omit({ claim: true }),
  decisions: z.array(decisionView).describe('Oldest first'),
});

export function viewPackClaim(row: PackClaimRow): z.input<typeof packClaimView> {
  return {
    id: row.id,
    reference: row.reference,
    payment: row.payment,
    currency: row.currency,
    gross_minor: Number(row.grossMinor),
    credits: row.credits,
    state: row.state,
    claimed_at: row.claimedAt.toString(),
    decided_at: row.decidedAt.toString(),
    money_due_at: row.moneyDueAt?.toString() ?? null,
    contest_until: row.contestUntil?.toString() ?? null,
    contested_at: row.contestedAt?.toString() ?? null,
    due_at: row.dueAt?.toString() ?? null,
  };
}

export function viewPack(call: Pick<Call, 'now' | 'locale'>, { payment, facts, parameters }: GatheredPack) {
  return {
    payment: payment.id,
    pack: packName(payment.pack)[call.locale],
    credits: payment.credits,
    currency: payment.currency,
    gross_minor: Number(payment.grossMinor),
    bought_at: facts.boughtAt.toString(),
    claim_until: packDeadline(facts, parameters.windowDays).toString(),
    money_due_at: moneyDue(call.now, facts.zone, parameters.moneyDays).toString(),
    outcome: judgePack(facts, parameters).outcome,
    conditions: packConditions(facts, parameters).map(({ name, met, facts: found }) => ({
      name, state: met ? ('met' as const) : ('lost' as const), clause: 'REF-5', facts: readFacts(found, call.locale, { now: call.now, zone: facts.zone }),
    })),
  };
}
