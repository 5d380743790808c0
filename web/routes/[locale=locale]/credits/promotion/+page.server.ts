import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { readDecisions, reasonOf } from '#web/reason.ts';

export type Promotion = { id: string; reference: string; address: string; note: string; state: 'open' | 'granted' | 'refused'; credits: number; submitted_at: string; decided_at: string | null; grounds: string | null; decision: string | null };

export const load = async (event: RequestEvent) => {
  const after = event.url.searchParams.get('after') ?? undefined;
  const { items, next, credits_now } = await read<{ items: Promotion[]; next: string | null; credits_now: number }>(event, 'billing.listPromotions', { after, limit: 20 });
  const decisions = await readDecisions(event, items.map(({ decision }) => decision));
  return {
    promotions: items.map((item) => {
      const decision = item.decision ? decisions.get(item.decision) : undefined;
      return { ...item, why: decision ? reasonOf(decision) : null };
    }),
    next,
    each: credits_now,
    done: event.url.searchParams.get('done'),
  };
};

export const actions = {
  submit: async (event: RequestEvent) => {
    const { address, note } = await values(event);
    return act(event, 'billing.submitPromotion', { address: address ?? '', note }, () => redirect(303, `${href('/credits/promotion')}?done=sent`));
  },
};
