import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { listSolved as listAll } from './store.ts';

export const listSolved = read({
  name: 'support.listSolved',
  summary: 'Which help articles made how many questions needless, by matter',
  method: 'GET',
  path: '/support-solved',
  clauses: ['MSG-9', 'HELP-2'],
  input: z.object({}),
  output: z.object({ items: z.array(z.object({ matter: z.string(), article: z.string(), count: z.int() })) }),
  allow: operators('support', 'admin'),
  async run(call) {
    return { items: await call.db.many(listAll, []) };
  },
});
