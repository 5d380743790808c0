import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';

export const readClock = read({
  name: 'admin.readClock',
  summary: 'The marketplace’s time',
  method: 'GET',
  path: '/clock',
  input: z.object({}),
  output: z.object({ now: z.string().describe('The marketplace’s time, UTC'), movable: z.boolean().describe('Whether this is a sandbox with a test clock') }),
  allow: anyone,
  async run(call) {
    return { now: call.now.toString(), movable: call.ports.timeline !== null };
  },
});
