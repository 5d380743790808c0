import { read } from '#web/act.ts';
import type { ClaimSummary } from '../../refund-claims/claim.ts';

export type Queued = ClaimSummary & { pro_name: string; client_name: string; overdue: boolean; decided_first_by_me: boolean };

export const load = async (event) => {
  const queue = await read<{ total: number; items: Queued[] }>(event, 'cases.listRefundClaimQueue', { limit: 200 });
  return { queue, done: event.url.searchParams.get('done') };
};
