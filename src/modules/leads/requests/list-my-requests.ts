import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { decodeCursor, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { listRequestsOf } from './store.ts';
import { requestSummary, viewSummary } from './views.ts';

export const listMyRequests = read({
  name: 'leads.listMyRequests',
  summary: 'My requests, newest first, drafts included',
  method: 'GET',
  path: '/requests',
  input: z.object(pageFields),
  output: pageOf(requestSummary),
  allow: members,
  async run(call, input) {
    const after = decodeCursor(input.after);
    const rows = await call.db.many(listRequestsOf, [call.actor.id, after?.at ?? null, after?.id ?? null, input.limit + 1]);

    return pageFrom(rows, input.limit, (row) => row.createdAt, (row) => viewSummary(row, call.locale));
  },
});
