import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { reasonOf } from '#web/reason.ts';
import type { Ticket } from '../../../support/ticket.ts';

type Channels = { groups: { matters: { key: string; name: string; for: string[]; place: object | null }[] }[] };

export const load = async (event: RequestEvent) => {
  const [ticket, { groups }] = await Promise.all([read<Ticket>(event, 'support.readTicket', { ticket: event.params.id }), read<Channels>(event, 'support.readChannels')]);
  const places = groups.flatMap(({ matters }) => matters).filter((matter) => matter.place && matter.for.includes(ticket.asker.asked_as));
  return {
    ticket,
    places: places.map(({ key, name }) => ({ value: key, label: name })),
    decisions: ticket.decisions.map((decision) => ({ id: decision.id, label: decision.outcome_label, reason: reasonOf(decision) })),
  };
};

const queue = (done: string) => () => redirect(303, `${href('/operator/support')}?done=${done}`);

export const actions = {
  answer: async (event: RequestEvent) => {
    const { text = '', effect } = await values(event);
    return act(event, 'support.answerTicket', { ticket: event.params.id, text, effect }, ({ state }) => queue(state)());
  },
  lead: async (event: RequestEvent) => {
    const { matter = '', grounds = '' } = await values(event);
    return act(event, 'support.leadTicketToPlace', { ticket: event.params.id, matter, grounds }, queue('closed'));
  },
  hand: async (event: RequestEvent) => {
    const { desk, note = '' } = await values(event);
    return act(event, 'support.handTicketOver', { ticket: event.params.id, desk, note }, queue('handed'));
  },
  close: async (event: RequestEvent) => {
    await values(event);
    return act(event, 'support.closeTicket', { ticket: event.params.id }, queue('closed'));
  },
};
