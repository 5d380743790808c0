import * as z from 'zod';
import { calendarOf } from '#catalogue';
import { namesOfTheDay } from '#identity';
import { either, operators, pros } from '#kernel/allow.ts';
import { addBusinessDays } from '#kernel/business-time/index.ts';
import { id } from '#kernel/input.ts';
import { read, type Call } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { findDecisionsOf, rulesOfVersion, viewDecision } from '#rulebook';
import { findReadableClaim } from './access.ts';
import { gatherFacts } from './gather-facts.ts';
import { claimNotFound } from './refusals.ts';
import { listEarlierOfPro, listQuestions, type ClaimRow } from './store.ts';
import { viewRecord } from './view-record.ts';
import { claimView, viewClaim, viewQuestion } from './views.ts';

export const readRefundClaim = read({
  name: 'cases.readRefundClaim',
  summary: 'A refund claim: the record, the questions asked, and each decision with its reasons',
  method: 'GET',
  path: '/refund-claims/{claim}',
  clauses: ['REF-3', 'REF-4', 'REF-6'],
  input: z.object({ claim: id() }),
  output: claimView,
  refusals: [claimNotFound],
  allow: either(pros, operators('support', 'follow-up', 'admin')),
  // MSG-1: an operator's reading of the record is itself logged.
  audit: (input, output) => ({ subject: `refund_claim:${input.claim}`, concerns: [output.pro.id] }),
  async run(call, input) {
    const claim = await findReadableClaim(call, input.claim);

    if (!claim) refuse(claimNotFound);

    const gathered = await gatherFacts(call, claim.lead, claim.pro, claim);
    assert(gathered, 'a claim has its lead');
    const questions = await call.db.many(listQuestions, [claim.id]);
    const decisions = await findDecisionsOf(call, `refund_claim:${claim.id}`);
    return {
      ...viewClaim(claim),
      pro: { id: claim.pro, name: (await namesOfTheDay(call.db, [{ id: claim.pro, at: claim.openedAt }]))[0] ?? '–' },
      pro_claims: countClaims(await call.db.many(listEarlierOfPro, [claim.pro, claim.id])),
      conversation: gathered.record.conversation,
      statement: claim.statement,
      contest_statement: claim.contestStatement,
      record: viewRecord(gathered.record, call.locale),
      questions: questions.map((question) => viewQuestion(question, claim)),
      decisions: await Promise.all(decisions.map((decision) => viewDecision(call, decision, call.locale))),
      due_segments: claim.dueAt ? await dueSegments(call, claim) : [],
    };
  },
});

/** REF-4: which days counted, and why the others did not. */
async function dueSegments(call: Pick<Call, 'db' | 'locale'>, claim: ClaimRow) {
  const rules = await rulesOfVersion(call, claim.rulebookVersion);
  const days = rules.whole(claim.contestedAt ? 'appeal.review' : 'refund.review');
  const { segments } = addBusinessDays(claim.contestedAt ?? claim.openedAt, days, calendarOf(claim.market));
  return segments.map((segment) => ({ from: segment.from.toString(), to: segment.to.toString(), counted: segment.counted, reason: segment.reason, name: segment.name?.[call.locale] ?? null }));
}

function countClaims(rows: readonly ClaimRow[]): { total: number; granted: number; refused: number } {
  const counted = rows.filter(({ state, barred }) => state !== 'withdrawn' && !barred);
  const among = (...states: string[]) => counted.filter(({ state }) => states.includes(state)).length;
  return { total: counted.length, granted: among('granted'), refused: among('refused', 'confirmed') };
}
