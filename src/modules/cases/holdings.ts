// ACC-8: refund claims of a pro, and what was asked of a person in a case.
import { pageParameters, type HoldingSource } from '#kernel/holding.ts';
import { listClaimsOfPro, listQuestionsHeld } from './refund-claims/store.ts';
import { viewClaim } from './refund-claims/views.ts';

export const claimsHeld: HoldingSource = async (call, reader, page) =>
  (await call.db.many(listClaimsOfPro, [...pageParameters(reader, page), null])).map((row) => ({
    kind: 'refund_claim', id: row.id, at: row.openedAt, by: 'me', title: row.reference, text: [row.statement, row.contestStatement].filter(Boolean).join('\n\n'), path: `/refund-claims/${row.id}`, data: viewClaim(row),
  }));

export const questionsHeld: HoldingSource = async (call, reader, page) =>
  (await call.db.many(listQuestionsHeld, pageParameters(reader, page))).map((row) => ({
    kind: 'question', id: row.id, at: row.askedAt, by: 'platform', title: row.reference, text: [row.question, row.answer].filter(Boolean).join('\n\n'), path: null,
    data: { claim: row.claim, question: row.question, answer: row.answer, answered_at: row.answeredAt?.toString() ?? null },
  }));
