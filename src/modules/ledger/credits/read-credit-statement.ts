import * as z from 'zod';
import { id, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { readersOfCredits, ownerAsked } from '../access.ts';
import { creditTypes, wallet } from '../accounts/chart.ts';
import { balanceOfAccount, listMovements } from '../accounts/store.ts';
import { movementPageFields, movementView, pageOfMovements } from '../accounts/views.ts';
import { accountNotFound } from '../refusals.ts';

export const readCreditStatement = read({
  name: 'ledger.readCreditStatement',
  summary: 'Every movement of my credits, newest first: what, why, and the balance after it',
  method: 'GET',
  path: '/credits/statement',
  clauses: ['LEAD-5', 'PAY-1'],
  input: z.object({
    type: z.enum(creditTypes).default('lead'),
    member: id().optional().describe('Whose credits; mine when not said. Operators must say'),
    ...movementPageFields,
  }),
  output: pageOf(movementView).extend({ type: z.enum(creditTypes), balance: z.int().describe('Whole credits now') }),
  refusals: [accountNotFound],
  allow: readersOfCredits,
  async run(call, input) {
    const account = wallet(ownerAsked(call.actor, input.member), input.type);
    const rows = await listMovements(call.db, account.id, { before: input.after ? BigInt(input.after) : null, limit: input.limit + 1 });
    // The page itself says the balance of its moment; only an empty or a later page has to ask.
    const newest = input.after ? undefined : rows[0];
    const balance = newest ? newest.balanceAfter : await balanceOfAccount(call.db, account);
    return { ...pageOfMovements(rows, input.limit), type: input.type, balance: Number(balance) };
  },
});
