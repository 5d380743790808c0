import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { verdict, type Verdict } from '#kernel/decision.ts';
import type { Facts } from '#kernel/fact.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { findClause } from '#rulebook';
import { clauseNotApplicable } from '../refund-claims/refusals.ts';
import { lockClaimsOfPro } from '../refund-claims/store.ts';
import { creditsOf } from './credits-of-claim.ts';
import {
  anotherOperatorDecides, guaranteeClaimClosed, guaranteeClaimNotFound, guaranteeNothingLeft, noFalseStatement, statementFalse, statementsUnchecked, stateTexts,
} from './refusals.ts';
import { settle } from './settle.ts';
import { findClaim, listStatements, lockClaim, lockGuaranteeOfPro, type StatementRow } from './store.ts';
import { guaranteeClaimSummary, viewClaim } from './views.ts';

export const decideGuaranteeClaim = write({
  name: 'cases.decideGuaranteeClaim',
  summary: 'Decide a guarantee claim: grant it, refuse it, or refuse it for a knowingly false statement and suspend the account',
  method: 'POST',
  path: '/guarantee/claims/{claim}/decision',
  clauses: ['GUAR-1', 'GUAR-7', 'SAN-1', 'SAN-4'],
  input: z.object({
    claim: id(),
    outcome: z.enum(['grant', 'refuse', 'abuse']),
    clauses: z.array(z.string().max(12)).max(8).default([]).describe('What a refusal rests on'),
    grounds: paragraphs(4000, 20).describe('Read by the pro'),
  }),
  output: guaranteeClaimSummary,
  refusals: [guaranteeClaimNotFound, guaranteeClaimClosed, anotherOperatorDecides, clauseNotApplicable, statementsUnchecked, statementFalse, noFalseStatement, guaranteeNothingLeft],
  allow: operators('support', 'follow-up', 'admin'),
  audit: (input, output) => ({ subject: `guarantee_claim:${input.claim}`, detail: { outcome: input.outcome, state: output.state } }),
  async run(call, input) {
    const seen = await call.db.maybe(findClaim, [input.claim]);
    if (!seen || seen.state === 'draft') refuse(guaranteeClaimNotFound);
    // Refund claims of the same pro wait for this decision, and this one for theirs: the same credits are given back once.
    await call.db.many(lockClaimsOfPro, [seen.pro]);
    await call.db.many(lockGuaranteeOfPro, [seen.pro]);
    const claim = await call.db.maybe(lockClaim, [input.claim]);
    assert(claim, 'a claim stays');
    const statements = await call.db.many(listStatements, [claim.id]);
    const found = (finding: StatementRow['finding']) => statements.filter((one) => one.finding === finding);

    if (claim.state !== 'open' && claim.state !== 'contested') refuse(guaranteeClaimClosed, { state: { text: stateTexts[claim.state] } });
    if (claim.state === 'contested' && claim.firstDecidedBy === call.actor.id) refuse(anotherOperatorDecides);
    for (const clause of input.clauses) if (!findClause(clause)) refuse(clauseNotApplicable, { clause });
    if (input.outcome === 'grant' && found(null).length > 0) refuse(statementsUnchecked, { checked: statements.length - found(null).length, total: statements.length });
    if (input.outcome === 'grant' && found('false').length > 0) refuse(statementFalse);
    if (input.outcome === 'abuse' && (found('false').length === 0 || (claim.state === 'contested' && !claim.abuse))) refuse(noFalseStatement);

    const back = input.outcome === 'grant' ? await creditsOf(call, claim, statements) : null;
    if (back?.credits === 0) refuse(guaranteeNothingLeft);
    await settle(call, {
      claim,
      outcome: input.outcome,
      verdict: verdicts[input.outcome](input.clauses, { statements_checked: statements.length - found(null).length, ...back?.facts, ...falseFacts(found('false')) }),
      byOperator: true,
      grounds: input.grounds,
      ...(back ? { giveBack: back } : {}),
    });

    const after = await call.db.maybe(findClaim, [claim.id]);
    assert(after, 'the claim is there');
    return viewClaim(after);
  },
});

const verdicts: Readonly<Record<'grant' | 'refuse' | 'abuse', (clauses: readonly string[], facts: Facts) => Verdict>> = {
  grant: (_clauses, facts) => verdict('guarantee_granted', ['GUAR-1', 'GUAR-2', 'GUAR-3', 'GUAR-4', 'GUAR-5', 'GUAR-6', 'GUAR-7'], facts),
  refuse: (clauses, facts) => verdict('guarantee_refused', clauses.length > 0 ? [...new Set(clauses)] : ['GUAR-7'], facts),
  abuse: (clauses, facts) => verdict('guarantee_abuse', [...new Set(['GUAR-7', 'SAN-1', ...clauses])], facts),
};

const falseFacts = (rows: readonly StatementRow[]): Facts => (rows.length === 0 ? {} : { statements_false: { list: rows.map(({ number }) => number ?? 0) } });
