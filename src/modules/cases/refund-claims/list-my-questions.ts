import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { listQuestionsFor as listGuaranteeQuestionsFor } from '../guarantee/store.ts';
import { listQuestionsFor } from './store.ts';

export const listMyQuestions = read({
  name: 'cases.listMyQuestions',
  summary: 'Questions of operators that wait for my answer',
  method: 'GET',
  path: '/refund-claim-questions',
  clauses: ['REF-3', 'GUAR-7'],
  input: z.object({}),
  output: z.object({ items: z.array(z.object({ id: z.uuid(), about: z.enum(['refund_claim', 'guarantee_claim']), reference: z.string(), question: z.string(), asked_at: z.string() })) }),
  allow: members,
  async run(call) {
    const refund = (await call.db.many(listQuestionsFor, [call.actor.id])).map((row) => ({ ...row, about: 'refund_claim' as const }));
    const guarantee = (await call.db.many(listGuaranteeQuestionsFor, [call.actor.id])).map((row) => ({ ...row, about: 'guarantee_claim' as const }));
    const rows = [...refund, ...guarantee].sort((a, b) => a.askedAt.epochMilliseconds - b.askedAt.epochMilliseconds);
    return { items: rows.map((row) => ({ id: row.id, about: row.about, reference: row.reference, question: row.question, asked_at: row.askedAt.toString() })) };
  },
});
