// The private link of a visitor's question: confirm it, read the answer, write again (MSG-9).
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { Message, Summary } from '../ticket.ts';

type Linked = Summary & { name: string; waiting_text: string | null; messages: Message[] };

const tokenOf = (event: RequestEvent) => event.url.searchParams.get('token') ?? '';

export const load = async (event: RequestEvent) => {
  const answer = await event.locals.door.perform('support.readTicketByLink', { token: tokenOf(event) });
  return { ticket: answer.ok ? (answer.output as Linked) : null, token: tokenOf(event), done: event.url.searchParams.get('done') };
};

const again = (event: RequestEvent, done: string) => () => redirect(303, `${href('/support/link')}?token=${encodeURIComponent(tokenOf(event))}&done=${done}`);

export const actions = {
  confirm: async (event: RequestEvent) => {
    await values(event);
    return act(event, 'support.confirmTicket', { token: tokenOf(event) }, again(event, 'filed'));
  },
  write: async (event: RequestEvent) => {
    const { text = '' } = await values(event);
    return act(event, 'support.writeByLink', { token: tokenOf(event), text }, again(event, 'written'));
  },
};
