import * as z from 'zod';
import { id, timeZone } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { ownerAsked, readersOfCredits } from '../access.ts';
import { creditTypes } from '../accounts/chart.ts';
import { accountNotFound } from '../refusals.ts';
import { readHistory } from './history.ts';
import { readWallet, type Lot } from './store.ts';

const lotView = z.object({
  id: z.uuid(),
  origin: z.enum(['paid', 'subscription', 'promotion', 'refund', 'guarantee']),
  free: z.boolean(),
  amount: z.int().describe('Whole credits when it was made'),
  remaining: z.int().describe('Whole credits left'),
  made_at: z.string(),
  expires_at: z.string().nullable().describe('The last instant at which they can be spent; null: they do not expire'),
});

const view = (lot: Lot): z.input<typeof lotView> => ({
  id: lot.id, origin: lot.origin, free: lot.free, amount: lot.amount, remaining: lot.remaining,
  made_at: lot.madeAt.toString(), expires_at: lot.expiresAt?.toString() ?? null,
});

export const readBalance = read({
  name: 'ledger.readBalance',
  summary: 'My credits: the balance, the lots it is made of in the order of spending, and the balance day by day',
  method: 'GET',
  path: '/credits/balance',
  clauses: ['LEAD-5', 'PAY-1'],
  input: z.object({
    member: id().optional().describe('Whose credits; mine when not said. Operators must say'),
    type: z.enum(creditTypes).default('lead'),
    days: z.int().min(1).max(730).default(90).describe('How many days of history, today included'),
    time_zone: timeZone().default('UTC').describe('IANA name; whose calendar the days are of'),
  }),
  output: z.object({
    type: z.enum(creditTypes),
    balance: z.int().describe('Whole credits'),
    lots: z.array(lotView).describe('In the order in which they will be spent'),
    points: z.array(z.object({ on: z.iso.date(), balance: z.int().describe('Whole credits at the end of the day') })),
    totals: z.array(z.object({ posting: z.string(), credits: z.int().describe('Above zero: came in'), movements: z.int() }))
      .describe('What moved the balance in these days, by kind'),
  }),
  refusals: [accountNotFound],
  allow: readersOfCredits,
  async run(call, input) {
    const owner = ownerAsked(call.actor, input.member);
    const { type, balance, lots } = await readWallet(call.db, owner, input.type);
    const history = await readHistory(call.db, owner, type, { now: call.now, days: input.days, zone: input.time_zone });
    return { type, balance, lots: lots.map(view), points: [...history.points], totals: [...history.totals] };
  },
});
