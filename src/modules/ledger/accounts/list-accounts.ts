import * as z from 'zod';
import { pageFields, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { readersOfBooks } from '../access.ts';
import { listAccountsByName } from './store.ts';

export const listAccounts = read({
  name: 'ledger.listAccounts',
  summary: 'The accounts of the books with their balances, by name',
  method: 'GET',
  path: '/ledger/accounts',
  clauses: ['PAY-1'],
  input: z.object({
    ...pageFields,
    name: z.string().max(100).optional().describe('Names that begin so: gateway:, revenue:, credits:spent:'),
    unit: z.string().max(20).optional().describe('An ISO currency or a credit type'),
    owner: z.uuid().optional(),
  }),
  output: pageOf(z.object({
    name: z.string(),
    unit: z.string().describe('An ISO currency (amounts in minor units) or a credit type (whole credits)'),
    kind: z.enum(['asset', 'liability', 'income', 'expense', 'wallet', 'counterpart']),
    owner: z.uuid().nullable(),
    balance: z.int().describe('What it holds, on its normal side'),
    movements: z.int(),
    frozen: z.boolean().describe('Nothing can be taken out of it'),
    parts: z.array(z.object({ id: z.uuid(), shard: z.int(), balance: z.int() })).describe('A busy account is split; each part has its own movements'),
  })),
  allow: readersOfBooks,
  async run(call, input) {
    const after = input.after?.split(' ');
    const rows = await listAccountsByName(
      call.db,
      { prefix: input.name, unit: input.unit, owner: input.owner },
      { after: after ? [after[0] ?? '', after[1] ?? ''] : null, limit: input.limit + 1 },
    );
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      items: page.map((group) => ({
        ...group,
        balance: Number(group.balance),
        movements: Number(group.movements),
        parts: group.parts.map((part) => ({ ...part, balance: Number(part.balance) })),
      })),
      next: rows.length > input.limit && last ? `${last.name} ${last.unit}` : null,
    };
  },
});
