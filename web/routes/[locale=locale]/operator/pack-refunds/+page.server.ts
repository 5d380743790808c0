import { read } from '#web/act.ts';
import type { PackClaim } from '../../credits/packs/[payment]/pack.ts';

export const load = async (event) => ({
  queue: await read<{ total: number; items: (PackClaim & { pro_name: string; overdue: boolean })[] }>(event, 'cases.listPackRefundQueue', { limit: 50 }),
  done: event.url.searchParams.get('done'),
});
