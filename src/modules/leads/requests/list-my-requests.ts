import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { decodeCursor, encodeCursor, pageFields, pageOf } from '#kernel/input.ts';
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
    const page = rows.slice(0, input.limit);
    const last = rows.length > input.limit ? page.at(-1) : undefined;

    return { items: page.map((row) => viewSummary(row, call.locale)), next: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null };
  },
});
