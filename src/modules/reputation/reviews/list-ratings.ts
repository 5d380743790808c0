import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { ratingsOf } from './sums.ts';

export const listRatings = read({
  name: 'reputation.listRatings',
  summary: 'Average and count of ratings of several pros, to compare their answers',
  description: 'Of clients with a proven contact, one rating a contact. A pro without ratings is left out.',
  method: 'GET',
  path: '/ratings',
  clauses: ['REV-1'],
  input: z.object({ pros: z.array(id()).min(1).max(50) }),
  output: z.object({ items: z.array(z.object({ pro: z.uuid(), average: z.number(), count: z.int() })) }),
  allow: anyone,
  async run(call, input) {
    const ratings = await ratingsOf(call, input.pros);
    return { items: [...ratings].map(([pro, { average, count }]) => ({ pro, average, count })) };
  },
});
