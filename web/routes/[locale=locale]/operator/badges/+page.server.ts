import { read } from '#web/act.ts';
import type { Badge } from '../../badges/badge.ts';

export type QueuedBadge = Badge & { pro_name: string; market: string };

export const load = async (event) => ({
  queue: await read<{ total: number; items: QueuedBadge[] }>(event, 'reputation.listBadgeQueue', { limit: 100 }),
  done: event.url.searchParams.get('done'),
});
