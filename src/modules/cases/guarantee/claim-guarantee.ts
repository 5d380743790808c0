import * as z from 'zod';
import { verdict } from '#kernel/decision.ts';
import { pros } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { reviewDue } from '../refund-claims/settle.ts';
import { gatherFacts } from './gather-facts.ts';
import { guaranteeClaimUnderWay, guaranteeNotYet, guaranteeTooEarly, stateTexts, statementsMissing, statementsNotConfirmed } from './refusals.ts';
import { judgeGuarantee } from './rules.ts';
import { lostFacts, openNames } from './lost-facts.ts';
import { recordMove, settle } from './settle.ts';
import { dropStatements, findClaim, lockGuaranteeOfPro, numberStatements, submitClaim } from './store.ts';
import { guaranteeClaimSummary, viewClaim } from './views.ts';

export const claimGuarantee = write({
  name: 'cases.claimGuarantee',
  summary: 'Claim the first-contacts guarantee with the statements of the draft',
  description:
    'Too early, or with a condition not yet met, nothing is claimed and a new claim stays open. With a condition lost for good it is refused at once, with every condition that is lost. Otherwise an operator checks each statement.',
  method: 'POST',
  path: '/guarantee/claims',
  clauses: ['GUAR-1', 'GUAR-2', 'GUAR-3', 'GUAR-4', 'GUAR-5', 'GUAR-6', 'GUAR-7'],
  input: z.object({ confirmed: z.boolean().describe('The pro confirms that the statements are true; a knowingly false one leads to a suspension') }),
  output: guaranteeClaimSummary,
  refusals: [guaranteeClaimUnderWay, statementsMissing, statementsNotConfirmed, guaranteeTooEarly, guaranteeNotYet],
  allow: pros,
  audit: (_input, output) => ({ subject: `guarantee_claim:${output.id}`, detail: { state: output.state } }),
  async run(call, input) {
    const pro = call.actor.id;
    await call.db.many(lockGuaranteeOfPro, [pro]);
    const { facts, parameters, rules, live, market } = await gatherFacts(call, pro);
    const { state, conditions, counted } = judgeGuarantee(facts, parameters, call.now);

    if (live && live.state !== 'draft') refuse(guaranteeClaimUnderWay, { reference: live.reference, state: { text: stateTexts[live.state] } });
    const given = counted.filter(({ id }) => facts.statements.has(id)).length;
    if (!live || given < parameters.contacts) refuse(statementsMissing, { given, needed: parameters.contacts });
    if (!input.confirmed) refuse(statementsNotConfirmed, {}, [{ path: 'confirmed', say: statementsNotConfirmed.say }]);
    if (state === 'not_yet') {
      const wait = conditions.find(({ name }) => name === 'wait');
      const open = openNames(conditions);
      if (wait?.state !== 'not_yet' || !wait.until) refuse(guaranteeNotYet, { open });
      refuse(guaranteeTooEarly, { day: { moment: wait.until.toString(), zone: facts.zone }, wait: rules.fact('guarantee.wait'), n: parameters.contacts, open });
    }

    const dueAt = reviewDue(call, market, rules);
    const kept = conditions.map(({ until, ...condition }) => ({ ...condition, until: until?.toString() ?? null }));
    const taken = counted.reduce((sum, { credits }) => sum + credits, 0);
    await call.db.run(dropStatements, [live.id, counted.map(({ id }) => id)]);
    await call.db.run(numberStatements, [live.id, counted.map(({ id }) => id)]);
    await call.db.run(submitClaim, [live.id, rules.version, JSON.stringify(kept), taken, call.now, dueAt]);
    await recordMove(call, live.id, 'claim');
    const claim = await call.db.maybe(findClaim, [live.id]);
    assert(claim, 'the claim was made');
    if (state === 'lost') await settle(call, { claim, outcome: 'refuse', verdict: verdict('guarantee_refused', ...lostFacts(conditions)), byOperator: false });
    else {
      await call.schedule('cases.noticeOverdueGuaranteeClaim', { claim: claim.id }, dueAt, `guarantee_due:${claim.id}`);
      await call.emit('cases.guarantee_claim_opened', { to: [pro], facts: { reference: claim.reference, due: { moment: dueAt.toString(), zone: facts.zone } }, path: `/guarantee/claims/${claim.id}` });
    }

    const after = await call.db.maybe(findClaim, [live.id]);
    assert(after, 'the claim is there');
    return viewClaim(after);
  },
});
