import { read } from '#web/act.ts';

type Reading = { id: string; what: string; name: string | null; path: string | null; operator: string; roles: string[]; read_at: string };

/** ACC-13: everything of mine that somebody of the team read, newest first. */
export const load = async (event) => {
  const after = event.url.searchParams.get('after') ?? undefined;
  const { items, next } = await read<{ items: Reading[]; next: string | null }>(event, 'compliance.listReadingsOfMe', { after, limit: 50 });
  return { readings: items, next, after: after ?? null };
};
