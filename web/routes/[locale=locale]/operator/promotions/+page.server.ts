import { read } from '#web/act.ts';
import type { Promotion } from '../../credits/promotion/+page.server.ts';

export const load = async (event) => ({
  queue: await read<{ total: number; items: (Promotion & { pro_name: string })[] }>(event, 'billing.listPromotionQueue', { limit: 50 }),
  done: event.url.searchParams.get('done'),
});
