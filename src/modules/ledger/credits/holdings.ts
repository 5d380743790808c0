// ACC-8: every movement of a person's credits.
import { pageParameters, type HoldingSource } from '#kernel/holding.ts';
import { formatCredits } from '#kernel/money.ts';
import { readFacts } from '#kernel/read-fact.ts';
import { listMovementsHeld } from '../accounts/store.ts';

export const creditsHeld: HoldingSource = async (call, reader, page) =>
  (await call.db.many(listMovementsHeld, pageParameters(reader, page))).map((row) => ({
    kind: 'credits',
    id: row.postingId,
    at: row.at,
    by: 'platform',
    title: `${row.amount > 0n ? '+' : '−'}${formatCredits(Math.abs(Number(row.amount)), reader.locale)}`,
    text: null,
    path: '/credits',
    data: {
      credit_type: row.unit, number: Number(row.number), amount: Number(row.amount), balance_after: Number(row.balanceAfter), posting: row.posting, cause: row.cause,
      decision: row.decisionId, subject: row.subject, facts: row.facts ? readFacts(row.facts, reader.locale, { now: call.now, zone: reader.zone }) : null,
    },
  }));
