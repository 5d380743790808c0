import * as z from 'zod';
import type { PromotionRow } from './store.ts';

export const promotionView = z.object({
  id: z.uuid(),
  reference: z.string(),
  address: z.string(),
  note: z.string(),
  state: z.enum(['open', 'granted', 'refused']),
  credits: z.int().describe('Whole credits, if it is accepted'),
  submitted_at: z.string(),
  decided_at: z.string().nullable(),
  grounds: z.string().nullable(),
  decision: z.uuid().nullable(),
});

export function viewPromotion(row: PromotionRow): z.input<typeof promotionView> {
  return {
    id: row.id,
    reference: row.reference,
    address: row.address,
    note: row.note,
    state: row.state,
    credits: row.credits,
    submitted_at: row.submittedAt.toString(),
    decided_at: row.decidedAt?.toString() ?? null,
    grounds: row.grounds,
    decision: row.decision,
  };
}
