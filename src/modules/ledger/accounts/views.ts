// What leaves about movements.
import * as z from 'zod';
import type { Movement } from './store.ts';

export const movementView = z.object({
  number: z.int().describe('The first, second, third … movement of the account, without gaps'),
  at: z.string().describe('Instant, UTC'),
  amount: z.int().describe('Whole credits, or minor units of the currency; above zero: the account holds more'),
  balance_after: z.int().describe('What the account held after this movement, same unit'),
  posting: z.string().describe('The kind of movement: buy-pack, spend-on-contact, return-credits …'),
  posting_id: z.uuid(),
  cause: z.string().describe('What made it happen, noun:id; happens once'),
  operation: z.string().nullable(),
  decision_id: z.uuid().nullable().describe('The decision that explains it'),
  subject: z.string().nullable().describe('What it is about, noun:id'),
  facts: z.unknown().describe('What a person reads about it'),
  lots: z.array(z.object({ lot_id: z.uuid(), origin: z.string(), credits: z.int().describe('Whole credits; above zero: put into the lot') }))
    .describe('Of credits: the lots that they came from or went to'),
});

export function viewMovement(movement: Movement): z.input<typeof movementView> {
  return {
    number: Number(movement.number),
    at: movement.at.toString(),
    amount: Number(movement.amount),
    balance_after: Number(movement.balanceAfter),
    posting: movement.posting,
    posting_id: movement.postingId,
    cause: movement.cause,
    operation: movement.operation,
    decision_id: movement.decisionId,
    subject: movement.subject,
    facts: movement.facts,
    lots: movement.lots ?? [],
  };
}

/** `after` of a page of movements: the number of the last one. */
export const movementPageFields = {
  after: z.string().regex(/^[1-9]\d{0,15}$/).optional().describe('The `next` of the page before'),
  limit: z.int().min(1).max(200).default(50),
};

/** One more than the page holds was asked for: is there a next one? */
export function pageOfMovements(rows: readonly Movement[], limit: number): { items: z.input<typeof movementView>[]; next: string | null } {
  const page = rows.slice(0, limit);
  return { items: page.map(viewMovement), next: rows.length > limit ? String(page.at(-1)?.number) : null };
}
