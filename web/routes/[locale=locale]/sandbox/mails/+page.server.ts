import { read } from '#web/act.ts';

type Mail = { id: string; address: string; subject: string; text: string; created_at: string };

export const load = async (event) => {
  const after = event.url.searchParams.get('after') ?? undefined;
  const { items, next } = await read<{ items: Mail[]; next: string | null }>(event, 'notifications.listMailbox', { after, limit: 20 });
  return { after: after ?? null, next, mails: items.map(({ id, address, subject, text, created_at }) => ({ id, address, subject, text, created_at })) };
};
