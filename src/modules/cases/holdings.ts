// ACC-8: claims of a pro, and what was asked of a person in a case of either kind.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import { pageParameters, type HoldingSource } from '#kernel/holding.ts';
import { listClaimsHeld, listStatementsOfClaims } from './guarantee/store.ts';
import { viewClaim as viewGuaranteeClaim } from './guarantee/views.ts';
import { fateTexts } from './guarantee/words.ts';
import { listPackClaimsHeld } from './pack-refunds/store.ts';
import { viewPackClaim } from './pack-refunds/views.ts';
import { listClaimsOfPro } from './refund-claims/store.ts';
import { viewClaim } from './refund-claims/views.ts';

type AskedRow = { id: string; about: 'refund_claim' | 'guarantee_claim'; claim: string; reference: string; question: string; askedAt: Temporal.Instant; answer: string | null; answeredAt: Temporal.Instant | null };

const listAsked = statement<AskedRow>('cases.list_questions_held', `
  select q.id, q.about, q.claim, q.reference, q.question, q.asked_at as "askedAt", q.answer, q.answered_at as "answeredAt" from (
    select q.id, 'refund_claim' as about, q.claim, c.reference, q.question, q.asked_at, q.answer, q.answered_at
    from refund_claim_questions q join refund_claims c on c.id = q.claim where q.asked_of = $1
    union all
    select q.id, 'guarantee_claim', q.claim, c.reference, q.question, q.asked_at, q.answer, q.answered_at
    from guarantee_questions q join guarantee_claims c on c.id = q.claim where q.asked_of = $1
  ) q where $2::timestamptz is null or (q.asked_at, q.id) < ($2, $3::uuid) order by q.asked_at desc, q.id desc limit $4`);

export const claimsHeld: HoldingSource = async (call, reader, page) =>
  (await call.db.many(listClaimsOfPro, [...pageParameters(reader, page), null])).map((row) => ({
    kind: 'refund_claim', id: row.id, at: row.openedAt, by: 'me', title: row.reference, text: [row.statement, row.contestStatement].filter(Boolean).join('\n\n'), path: `/refund-claims/${row.id}`, data: viewClaim(row),
  }));

export const packRefundsHeld: HoldingSource = async (call, reader, page) =>
  (await call.db.many(listPackClaimsHeld, pageParameters(reader, page))).map((row) => ({
    kind: 'pack_refund', id: row.id, at: row.claimedAt, by: 'me', title: row.reference, text: row.contestStatement, path: `/credits/packs/${row.payment}`, data: { ...viewPackClaim(row), contest_statement: row.contestStatement },
  }));

export const guaranteeClaimsHeld: HoldingSource = async (call, reader, page) => {
  const claims = await call.db.many(listClaimsHeld, pageParameters(reader, page));
  const statements = Map.groupBy(await call.db.many(listStatementsOfClaims, [claims.map(({ id }) => id)]), ({ claim }) => claim);
  return claims.map((row) => {
    const said = statements.get(row.id) ?? [];
    const lines = said.map(({ number, fate, note }) => [number === null ? null : `${number}.`, fate && fateTexts[fate][reader.locale], note].filter(Boolean).join(' '));
    return {
      kind: 'guarantee_claim' as const, id: row.id, at: row.begunAt, by: 'me' as const, title: row.reference, text: [lines.join('\n'), row.contestStatement].filter(Boolean).join('\n\n') || null,
      path: row.state === 'draft' ? '/guarantee/claim' : `/guarantee/claims/${row.id}`,
      data: {
        ...viewGuaranteeClaim(row), contest_statement: row.contestStatement,
        statements: said.map(({ contact, number, fate, note, savedAt, finding, evidence }) => ({ contact, number, fate, note, saved_at: savedAt.toString(), finding, evidence })),
      },
    };
  });
};

export const questionsHeld: HoldingSource = async (call, reader, page) =>
  (await call.db.many(listAsked, pageParameters(reader, page))).map((row) => ({
    kind: 'question', id: row.id, at: row.askedAt, by: 'platform', title: row.reference, text: [row.question, row.answer].filter(Boolean).join('\n\n'), path: row.answer === null ? `/questions/${row.id}` : null,
    data: { about: row.about, claim: row.claim, question: row.question, answer: row.answer, answered_at: row.answeredAt?.toString() ?? null },
  }));
