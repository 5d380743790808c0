import * as z from 'zod';
import { findPerson } from '#identity';
import { either, operators, pros } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { findDecisionsOf, viewDecision } from '#rulebook';
import { gatherPack } from './gather-pack.ts';
import { packRefundNotFound } from './refusals.ts';
import { findPackClaim, findPackClaimOf } from './store.ts';
import { fullPackClaimView, viewPack, viewPackClaim } from './views.ts';

export const readPackRefund = read({
  name: 'cases.readPackRefund',
  summary: 'A claim for the money of a pack: the record, and each decision with its reasons',
  method: 'GET',
  path: '/pack-refunds/{claim}',
  clauses: ['REF-5', 'REF-6'],
  input: z.object({ claim: id() }),
  output: fullPackClaimView,
  refusals: [packRefundNotFound],
  allow: either(pros, operators('support', 'finance', 'admin')),
  audit: (input) => ({ subject: `pack_refund:${input.claim}` }),
  async run(call, input) {
    const claim = await (call.actor.kind === 'operator' ? call.db.maybe(findPackClaim, [input.claim]) : call.db.maybe(findPackClaimOf, [input.claim, call.actor.id]));

    if (!claim) refuse(packRefundNotFound);

    // As the record stood when it was claimed.
    const gathered = await gatherPack({ db: call.db, now: claim.claimedAt }, claim.payment, null);
    assert(gathered, 'a claim has its pack');
    const decisions = await findDecisionsOf(call, `pack_refund:${claim.id}`);
    return {
      ...viewPackClaim(claim),
      pro: { id: claim.pro, name: (await findPerson(call.db, claim.pro))?.name ?? '–' },
      contest_statement: claim.contestStatement,
      record: viewPack(call, gathered),
      decisions: await Promise.all(decisions.map((decision) => viewDecision(call, decision, call.locale))),
    };
  },
});
