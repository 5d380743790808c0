import { read } from '#web/act.ts';

type Waiting = { id: string; reference: string; service: { name: string } | null; place: string | null; text: string; submitted_at: string; found: string[] };

export const load = async (event) => {
  const after = event.url.searchParams.get('after');
  const { items, next } = await read<{ items: Waiting[]; next: string | null }>(event, 'leads.listRequestsToCheck', { ...(after ? { after } : {}), limit: 30 });
  return { requests: items, next, done: event.url.searchParams.get('done') };
};
