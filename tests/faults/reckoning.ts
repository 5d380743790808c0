// Is everything there that was acknowledged, once? Read from the tables, by another way than it was written.
import type pg from 'pg';
import { findBrokenSeal, sealAudit } from '../../src/platform/audit.ts';
import { connectionOver } from '../../src/platform/database/connection.ts';
import { transaction } from '../../src/platform/database/transaction.ts';
import type { People } from './marketplace.ts';
import type { Writer } from './writer.ts';

export type Reckoning = { readonly lost: string[]; readonly doubled: string[]; readonly broken: string[] };

export async function reckon(pool: pg.Pool, writer: Writer, people: People): Promise<Reckoning> {
  const lost: string[] = [];
  const doubled: string[] = [];
  const compare = (what: string, there: number, expected: number) => {
    if (there < expected) lost.push(`${what}: ${there} instead of ${expected}`);
    if (there > expected) doubled.push(`${what}: ${there} instead of ${expected}`);
  };
  const counts = async (sql: string, values: unknown[] = []) => new Map((await pool.query<{ key: string; n: string }>(sql, values)).rows.map(({ key, n }) => [key, Number(n)]));
  const each = (what: string, there: Map<string, number>, keys: readonly string[]) => {
    for (const key of keys) compare(`${what} ${key}`, there.get(key) ?? 0, 1);
    for (const key of there.keys()) if (!keys.includes(key)) doubled.push(`${what} ${key}, which nobody was told of`);
  };

  // One trace for each acknowledgement, of every operation.
  const entries = await counts(`select operation as key, count(*) as n from audit_entries where via = 'api' and actor_kind <> 'system' group by 1`);
  for (const operation of new Set(writer.acknowledged.map((one) => one.operation))) compare(`audit entries of ${operation}`, entries.get(operation) ?? 0, writer.of(operation).length);

  each('request', await counts('select id::text as key, count(*) as n from requests group by 1'), writer.of('leads.startRequest').map(({ output }) => output['id']));
  each('payment', await counts('select id::text as key, count(*) as n from payments group by 1'), writer.of('billing.buyPack').map(({ output }) => output['id']));
  each('claim', await counts('select id::text as key, count(*) as n from refund_claims group by 1'), writer.of('cases.claimLeadRefund').map(({ output }) => output['id']));
  each('contact', await counts('select lead_id::text as key, count(*) as n from contacts group by 1'), writer.of('leads.answerLead').map(({ output }) => output['id']));
  const spoken = [...writer.of('leads.answerLead'), ...writer.of('leads.writeMessage')].map(({ input }) => input['text'] as string);
  each('message', await counts('select body as key, count(*) as n from messages group by 1'), spoken);

  // Credits: bought, less what contacts cost, plus what was given back.
  const balances = await counts(`select owner::text as key, sum(balance) as n from ledger_accounts where kind = 'wallet' group by 1`);
  for (const { id } of people.pros) {
    const paid = new Set(writer.of('billing.payAtSandbox').filter(({ by, output }) => by === id && output['state'] === 'succeeded').map(({ output }) => output['id'] as string));
    const bought = writer.of('billing.buyPack').filter(({ output }) => paid.has(output['id'])).reduce((sum, { output }) => sum + output['credits'], 0);
    const mine = writer.of('leads.answerLead').filter(({ by }) => by === id);
    const spent = mine.reduce((sum, { output }) => sum + (output['contact']?.credits ?? 0), 0);
    const leads = new Set(mine.map(({ output }) => output['id'] as string));
    const back = [...writer.of('cases.decideRefundClaim'), ...writer.of('cases.claimLeadRefund')]
      .filter(({ output }) => output['state'] === 'granted' && leads.has(output['lead'])).reduce((sum, { output }) => sum + output['credits'], 0);
    compare(`credits of ${id}`, balances.get(id) ?? 0, bought - spent + back);
  }

  const { rows } = await pool.query('select view_name, first_offenders from ledger_verify() where offenders > 0');
  while ((await transaction(pool, true, sealAudit)) > 0) {
    // until nothing is left
  }
  const seal = await findBrokenSeal(connectionOver(pool));
  const { rows: failed } = await pool.query<{ task: string; last_error: string }>(`select task, last_error from jobs where state = 'failed'`);
  const broken = [
    ...rows.map((row) => `invariant ${row.view_name}: ${JSON.stringify(row.first_offenders)}`),
    ...(seal ? [`audit chain at ${seal.seq}`] : []),
    ...failed.map(({ task, last_error }) => `job ${task}: ${last_error}`),
  ];
  return { lost, doubled, broken };
}
