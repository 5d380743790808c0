import { redirect } from '@sveltejs/kit';
import { read } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { Summary } from './ticket.ts';

export const load = async (event) => {
  const { person } = event.locals.door;
  if (!person) redirect(303, href('/support/new'));
  if (!person.roles.some((role) => role === 'client' || role === 'pro')) redirect(303, href('/operator/support'));
  const after = event.url.searchParams.get('after');
  const { items, next } = await read<{ items: Summary[]; next: string | null }>(event, 'support.listTickets', { limit: 20, ...(after ? { after } : {}) });
  return { tickets: items, next, after };
};
