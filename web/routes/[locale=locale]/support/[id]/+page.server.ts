import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, refused, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { reasonOf } from '#web/reason.ts';
import { sendFiles } from '#web/uploads.ts';
import type { Ticket } from '../ticket.ts';

export const load = async (event: RequestEvent) => {
  const ticket = await read<Ticket>(event, 'support.readTicket', { ticket: event.params.id });
  return {
    ticket,
    decisions: ticket.decisions.map((decision) => ({ id: decision.id, label: decision.outcome_label, reason: reasonOf(decision) })),
    done: event.url.searchParams.get('done'),
  };
};

const back = (event: RequestEvent, done: string) => () => redirect(303, `${href(`/support/${event.params.id}`)}?done=${done}#latest`);

export const actions = {
  write: async (event: RequestEvent) => {
    const { text = '', files, kept } = await values(event);
    const sent = await sendFiles(event, { files, kept }, 'files');
    const input = { ticket: event.params.id, text, files: sent.files.map(({ id }) => id) };
    const { status, data } = sent.refusal ? refused(event, sent.refusal) : await act(event, 'support.writeInTicket', input, back(event, 'written'));
    return fail(status, { ...data, kept: sent.files });
  },
  close: async (event: RequestEvent) => {
    await values(event);
    return act(event, 'support.closeTicket', { ticket: event.params.id }, back(event, 'closed'));
  },
  reopen: async (event: RequestEvent) => {
    const { text = '' } = await values(event);
    return act(event, 'support.reopenTicket', { ticket: event.params.id, text }, back(event, 'reopened'));
  },
};
