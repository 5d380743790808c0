import { read } from '#web/act.ts';
import { serviceNames } from './service-names.ts';

export const load = async (event) => {
  const after = event.url.searchParams.get('after') ?? undefined;
  const unreadOnly = event.url.searchParams.has('unread');
  const { items, next } = await read(event, 'conversations.listConversations', { after, unread_only: unreadOnly, limit: 15 });
  return { items, names: await serviceNames(event, items), next: next as string | null, unreadOnly };
};
