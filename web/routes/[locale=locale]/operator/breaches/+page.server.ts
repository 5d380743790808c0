import { read } from '#web/act.ts';

export type Report = {
  id: string;
  reference: string;
  conversation: string;
  kind: 'off_platform' | 'marketing';
  state: 'open' | 'confirmed' | 'dismissed';
  statement: string;
  reporter: { name: string };
  about: { name: string };
  reported_at: string;
  due_at: string;
  decision: string | null;
};

export const load = async (event) => {
  const { items } = await read<{ items: Report[] }>(event, 'conversations.listBreachQueue', { limit: 100 });
  return { reports: items, done: event.url.searchParams.has('done') };
};
