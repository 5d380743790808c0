import { read } from '#web/act.ts';
import type { ClaimSummary } from './claim.ts';

export const load = async (event) => {
  const after = event.url.searchParams.get('after') ?? undefined;
  const page = await read<{ items: ClaimSummary[]; next: string | null }>(event, 'cases.listRefundClaims', { after, limit: 25 });
  return { claims: page.items, next: page.next, after: after ?? null };
};
