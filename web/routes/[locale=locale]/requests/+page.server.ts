import { read } from '#web/act.ts';

export const load = async (event) => {
  const after = event.url.searchParams.get('after') ?? undefined;
  const { items, next } = await read(event, 'leads.listMyRequests', { after, limit: 20 });
  return { items, next: next as string | null };
};
