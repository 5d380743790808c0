import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { decodeCursor, id, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { listClaimsOfPro } from './store.ts';
import { claimSummaryView, viewClaim } from './views.ts';

export const listRefundClaims = read({
  name: 'cases.listRefundClaims',
  summary: 'My refund claims, newest first',
  method: 'GET',
  path: '/refund-claims',
  input: z.object({ leads: z.array(id()).max(100).optional().describe('Only the claims about these leads'), ...pageFields }),
  output: pageOf(claimSummaryView),
  allow: pros,
  async run(call, input) {
    const after = decodeCursor(input.after);
    const rows = await call.db.many(listClaimsOfPro, [call.actor.id, after?.at ?? null, after?.id ?? null, input.limit + 1, input.leads ?? null]);
    return pageFrom(rows, input.limit, (row) => row.openedAt, viewClaim);
  },
});
