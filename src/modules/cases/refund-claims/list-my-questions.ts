import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { listQuestionsFor } from './store.ts';

export const listMyQuestions = read({
  name: 'cases.listMyQuestions',
  summary: 'Questions of operators that wait for my answer',
  method: 'GET',
  path: '/refund-claim-questions',
  clauses: ['REF-3'],
  input: z.object({}),
  output: z.object({ items: z.array(z.object({ id: z.uuid(), reference: z.string(), question: z.string(), asked_at: z.string() })) }),
  allow: members,
  async run(call) {
    const rows = await call.db.many(listQuestionsFor, [call.actor.id]);
    return { items: rows.map((row) => ({ id: row.id, reference: row.reference, question: row.question, asked_at: row.askedAt.toString() })) };
  },
});
