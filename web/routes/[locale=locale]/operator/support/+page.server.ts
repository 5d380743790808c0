import { read } from '#web/act.ts';
import type { Summary } from '../../support/ticket.ts';

export type Queued = Summary & { asker_name: string; asked_as: 'visitor' | 'client' | 'pro'; desk: string; overdue: boolean };
type Solved = { matter: string; article: string; count: number };

export const load = async (event) => {
  const queue = await read<{ total: number; items: Queued[] }>(event, 'support.listTicketQueue', { limit: 200 });
  const solved = await event.locals.door.perform('support.listSolved', {});
  const total = solved.ok ? (solved.output.items as Solved[]).reduce((sum, { count }) => sum + count, 0) : null;
  return { queue, solved: total, done: event.url.searchParams.get('done') };
};
