import * as z from 'zod';
import { id, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { readersOfBooks } from '../access.ts';
import { accountNotFound } from '../refusals.ts';
import { findAccount, listMovements } from './store.ts';
import { movementPageFields, movementView, pageOfMovements } from './views.ts';

export const readAccountStatement = read({
  name: 'ledger.readAccountStatement',
  summary: 'The movements of one account of the books, newest first, with the balance after each',
  method: 'GET',
  path: '/ledger/accounts/{account}/statement',
  clauses: ['PAY-1'],
  input: z.object({ account: id(), ...movementPageFields }),
  output: pageOf(movementView).extend({
    name: z.string(),
    unit: z.string().describe('An ISO currency (amounts in minor units) or a credit type (whole credits)'),
    shard: z.int(),
    kind: z.string(),
    floor: z.int().nullable().describe('It never holds less than this; none when null'),
    frozen: z.boolean(),
    balance: z.int().describe('What it holds now, on its normal side'),
  }),
  refusals: [accountNotFound],
  allow: readersOfBooks,
  async run(call, input) {
    const account = await findAccount(call.db, input.account);
    if (!account) refuse(accountNotFound);
    const { name, unit, shard, kind, floor, frozen, balance } = account;
    const rows = await listMovements(call.db, account.id, { before: input.after ? BigInt(input.after) : null, limit: input.limit + 1 });
    return { ...pageOfMovements(rows, input.limit), name, unit, shard, kind, floor: floor === null ? null : Number(floor), frozen, balance: Number(balance) };
  },
});
