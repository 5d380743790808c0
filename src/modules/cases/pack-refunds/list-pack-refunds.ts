import * as z from 'zod';
import { listPacksBoughtSince } from '#billing';
import { pros } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { gatherPaid } from './gather-pack.ts';
import { listClaimsOfPayments, listPackClaimsOf } from './store.ts';
import { packClaimView, packPreviewView, viewPack, viewPackClaim } from './views.ts';

/** Longer than any time limit that the rulebook admits for this would be read by nobody. */
const shownDays = 60;

export const listPackRefunds = read({
  name: 'cases.listPackRefunds',
  summary: 'My packs of the last 60 days, each with whether and until when its money can come back; and what I claimed',
  method: 'GET',
  path: '/pack-refunds',
  clauses: ['REF-5'],
  input: z.object({}),
  output: z.object({ packs: z.array(packPreviewView), claims: z.array(packClaimView) }),
  allow: pros,
  async run(call) {
    const bought = await listPacksBoughtSince(call, call.actor.id, call.now.subtract({ hours: 24 * shownDays }));
    const claims = new Map((await call.db.many(listClaimsOfPayments, [bought.map((pack) => pack.id)])).map((claim) => [claim.payment, claim]));
    const packs = [];
    for (const payment of bought) {
      const claim = claims.get(payment.id);
      packs.push({ ...viewPack(call, await gatherPaid(call, payment)), claim: claim ? viewPackClaim(claim) : null });
    }
    return { packs, claims: (await call.db.many(listPackClaimsOf, [call.actor.id])).map(viewPackClaim) };
  },
});
