import { read } from '#web/act.ts';

export type Confirmation = { id: string; step_label: string; title: string; version: number; word: string; locale: string; given_at: string };

export const load = async (event) => {
  const after = event.url.searchParams.get('after') ?? undefined;
  const { items, next } = await read<{ items: Confirmation[]; next: string | null }>(event, 'identity.listAcknowledgements', { after, limit: 30 });
  return { items, next, after: after ?? null };
};
