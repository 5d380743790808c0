import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { decodeCursor, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import { suspicionTexts, type Suspicion } from './rules.ts';
import { countChecking, listChecking } from './store.ts';
import { requestSummary, viewSummary } from './views.ts';

export const listRequestsToCheck = read({
  name: 'leads.listRequestsToCheck',
  summary: 'Requests that the automatic check left to a person, oldest first',
  method: 'GET',
  path: '/requests-to-check',
  clauses: ['LEAD-1'],
  input: z.object(pageFields),
  output: pageOf(requestSummary.extend({ text: z.string(), submitted_at: z.string(), found: z.array(z.string()) })).extend({ total: z.int() }),
  allow: operators('moderator', 'admin'),
  async run(call, input) {
    const after = decodeCursor(input.after);
    const rows = await call.db.many(listChecking, [after?.at ?? null, after?.id ?? null, input.limit + 1]);

    const page = pageFrom(rows, input.limit, (row) => sent(row.submittedAt), (row) => ({
      ...viewSummary(row, call.locale),
      text: row.body,
      submitted_at: String(row.submittedAt),
      found: row.suspicions.map((suspicion) => suspicionTexts[suspicion as Suspicion][call.locale]),
    }));
    return { ...page, total: (await call.db.one(countChecking)).count };
  },
});

function sent<T>(at: T | null): T {
  assert(at, 'a request that is checked was sent');
  return at;
}
