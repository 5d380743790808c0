import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { gatherPack } from './gather-pack.ts';
import { packNotFound } from './refusals.ts';
import { listClaimsOfPayments } from './store.ts';
import { packPreviewView, viewPack, viewPackClaim } from './views.ts';

export const previewPackRefund = read({
  name: 'cases.previewPackRefund',
  summary: 'Whether the money of a pack would come back now, condition by condition, and until when it can be claimed',
  description: 'Computed by the rule that decides the claim.',
  method: 'GET',
  path: '/payments/{payment}/refund',
  clauses: ['REF-5'],
  input: z.object({ payment: id() }),
  output: packPreviewView,
  refusals: [packNotFound],
  allow: pros,
  async run(call, input) {
    const gathered = await gatherPack(call, input.payment, call.actor.id);

    if (!gathered) refuse(packNotFound);

    const [claim] = await call.db.many(listClaimsOfPayments, [[input.payment]]);
    return { ...viewPack(call, gathered), claim: claim ? viewPackClaim(claim) : null };
  },
});
