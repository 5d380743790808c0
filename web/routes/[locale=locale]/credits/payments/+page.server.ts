import { read } from '#web/act.ts';
import type { Payment } from '../checkout/[payment]/+page.server.ts';

export const load = async (event) => {
  const after = event.url.searchParams.get('after') ?? undefined;
  const page = await read<{ items: Payment[]; next: string | null }>(event, 'billing.listPayments', { after, limit: 25 });
  return { payments: page.items, next: page.next, after: after ?? null };
};
