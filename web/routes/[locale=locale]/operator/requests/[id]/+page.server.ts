import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';

type Inspected = {
  id: string;
  reference: string;
  state: string;
  service: { name: string } | null;
  place: string | null;
  text: string;
  submitted_at: string | null;
  answers: { question: string; answer: string }[];
  found: string[];
  client: { id: string; name: string };
};

export const load = async (event) => ({ request: await read<Inspected>(event, 'leads.inspectRequest', { request: event.params.id }) });

const list = (done: string) => href(`/operator/requests?done=${done}`);

export const actions = {
  publish: async (event) => {
    await values(event);
    return act(event, 'leads.approveRequest', { request: event.params.id }, () => redirect(303, list('published')));
  },
  reject: async (event) => act(event, 'leads.rejectRequest', { ...(await values(event)), request: event.params.id }, () => redirect(303, list('returned'))),
};
