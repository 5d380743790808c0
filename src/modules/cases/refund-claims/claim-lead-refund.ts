import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { newId, shortReference } from '#kernel/ids.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { gatherFacts } from './gather-facts.ts';
import { leadNotFound, notConfirmed, nothingLeft } from './refusals.ts';
import { judgeClaim, type Reason } from './rules.ts';
import { recordMove, reviewDue, settle } from './settle.ts';
import { findClaim, lockClaimsOfPro, openClaim } from './store.ts';
import { claimSummaryView, viewClaim } from './views.ts';

export const claimLeadRefund = write({
  name: 'cases.claimLeadRefund',
  summary: 'Claim the credits of a contact back',
  description: 'What the record proves is granted at once; the rest goes to an operator. A claim that may not be made is refused at once, with every rule that holds.',
  method: 'POST',
  path: '/refund-claims',
  clauses: ['REF-1', 'REF-2', 'REF-3', 'REF-4', 'REF-6'],
  input: z.object({
    lead: id(),
    reason: z.int().min(1).max(5).describe('REF-2: 1 no thanks, 2 details changed, 3 answered twice, 4 breaks the terms, 5 by mistake'),
    statement: paragraphs(4000, 0).default('').describe('What happened, in the pro’s words'),
    confirmed: z.boolean().describe('The pro confirms the details taken from the record'),
  }),
  output: claimSummaryView,
  refusals: [leadNotFound, notConfirmed, nothingLeft],
  allow: pros,
  audit: (input, output) => ({ subject: `refund_claim:${output.id}`, detail: { lead: input.lead, reason: input.reason, state: output.state } }),
  async run(call, input) {
    const pro = call.actor.id;
    const reason = input.reason as Reason;
    await call.db.many(lockClaimsOfPro, [pro]);
    const gathered = await gatherFacts(call, input.lead, pro);

    if (!gathered) refuse(leadNotFound);
    if (!input.confirmed) refuse(notConfirmed, {}, [{ path: 'confirmed', say: notConfirmed.say }]);

    const { record, facts, rules, parameters } = gathered;
    const verdict = judgeClaim(facts, reason, parameters);

    const claimId = newId();
    const state = verdict.outcome === 'wait' ? 'waiting' : 'open';
    const dueAt = verdict.outcome === 'ask_operator' || verdict.outcome === 'wait' ? reviewDue(call, record.market, rules) : null;
    // A claim that may not be made never counts as the contact's claim: it is opened beside it and closed in the same breath.
    const barred = verdict.outcome === 'refuse';
    await call.db.run(openClaim, [
      claimId, shortReference(claimId, 'R'), input.lead, pro, record.client.id, record.market, reason, input.statement, facts.creditsTaken, state, rules.version, call.now, dueAt, barred,
    ]);
    await recordMove(call, claimId, 'open');
    const claim = await call.db.maybe(findClaim, [claimId]);
    assert(claim, 'the claim was opened');
    if (verdict.outcome === 'grant' || verdict.outcome === 'refuse') {
      await settle(call, { claim, verdict: { ...verdict, outcome: verdict.outcome }, rules, postingOfCharge: record.contact?.posting ?? null, byOperator: false, barred });
    } else {
      assert(dueAt, 'a claim left to an operator has a due date');
      await call.schedule('cases.noticeOverdueClaim', { claim: claimId }, dueAt, `refund_claim_due:${claimId}`);
      await call.emit('cases.refund_claim_opened', { to: [pro], facts: { reference: claim.reference, credits: { credits: claim.credits }, due: { moment: dueAt.toString(), zone: facts.zone } }, path: `/refund-claims/${claimId}` });
    }

    const after = await call.db.maybe(findClaim, [claimId]);
    assert(after, 'the claim is there');
    return viewClaim(after);
  },
});
