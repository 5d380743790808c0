import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { readDecisions, reasonOf } from '#web/reason.ts';
import type { Promotion } from '../../../credits/promotion/+page.server.ts';

export const load = async (event: RequestEvent) => {
  const promotion = await read<Promotion & { pro: { id: string; name: string } }>(event, 'billing.readPromotion', { promotion: event.params.id });
  const decision = promotion.decision ? (await readDecisions(event, [promotion.decision])).get(promotion.decision) : undefined;
  return { promotion, why: decision ? reasonOf(decision) : null };
};

export const actions = {
  decide: async (event: RequestEvent) => {
    const { outcome, grounds } = await values(event);
    return act(event, 'billing.decidePromotion', { promotion: event.params.id, outcome, grounds }, () => redirect(303, `${href('/operator/promotions')}?done=decided`));
  },
};
