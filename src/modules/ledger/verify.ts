// Asks every invariant view of every module. Each must be empty; what is in it is a bug that has already happened.
import * as z from 'zod';
import { either, onlySystem } from '#kernel/allow.ts';
import { statement } from '#kernel/database.ts';
import { read } from '#kernel/operation.ts';
import { readersOfBooks } from './access.ts';

const verifyAll = statement<{ view: string; offenders: bigint; first: Record<string, unknown>[] }>('ledger.verify_invariants', `
  select view_name as view, offenders, first_offenders as first from ledger_verify($1)`);

export const verify = read({
  name: 'ledger.verify',
  summary: 'Checks every invariant of the books and of all modules against the data',
  description: 'Reads everything there is: on a large marketplace it takes a while.',
  method: 'GET',
  path: '/ledger/verification',
  clauses: ['PAY-1'],
  input: z.object({ first: z.int().min(0).max(50).default(3).describe('How many offenders of each to show') }),
  output: z.object({
    sound: z.boolean(),
    invariants: z.array(z.object({
      name: z.string().describe('The view, inv_…'),
      offenders: z.int().describe('0 when it holds'),
      first: z.array(z.record(z.string(), z.unknown())),
    })),
  }),
  allow: either(readersOfBooks, onlySystem),
  async run(call, input) {
    const rows = await call.db.many(verifyAll, [input.first]);
    const invariants = rows.map((row) => ({ name: row.view, offenders: Number(row.offenders), first: row.first }));
    return { sound: invariants.every((invariant) => invariant.offenders === 0), invariants };
  },
});
