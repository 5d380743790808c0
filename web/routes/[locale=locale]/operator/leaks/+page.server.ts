import { read } from '#web/act.ts';
import type { FoundLeak } from '#web/masked.ts';

export const load = async (event) => {
  const { items } = await read<{ items: (FoundLeak & { kinds: string[]; found_at: string })[] }>(event, 'conversations.listLeakQueue', { limit: 100 });
  return { leaks: items, done: event.url.searchParams.get('done') };
};
