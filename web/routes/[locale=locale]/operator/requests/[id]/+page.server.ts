import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { RequestChange } from '../../../request-change.ts';
import type { RequestState } from '../../../requests/states.ts';

type Inspected = {
  id: string;
  reference: string;
  state: RequestState;
  service: { name: string } | null;
  place: string | null;
  text: string;
  submitted_at: string | null;
  answers: { key: string; question: string; answer: string }[];
  found: string[];
  noticed: { suspicion: string; text: string; excerpts: string[]; requests: { id: string; reference: string; state: RequestState; sent_at: string }[] }[];
  not_given: string[];
  pros_fitting: number;
  since_last_sending: RequestChange[];
  remote: boolean;
  postal_code: string | null;
  wanted_from: string | null;
  wanted_until: string | null;
  budget: { minor: number; currency: string } | null;
  languages: string[];
  files: { name: string; address: string; bytes: number }[];
  rejection: { reason: string; words: string } | null;
  client: { id: string; name: string; requests: { sent: number; published: number; running: number; rejected: number } };
};

export const load = async (event) => ({ request: await read<Inspected>(event, 'leads.inspectRequest', { request: event.params.id }) });

const list = (done: string) => href(`/operator/requests?done=${done}`);

export const actions = {
  publish: async (event) => {
    await values(event);
    return act(event, 'leads.approveRequest', { request: event.params.id }, () => redirect(303, list('published')));
  },
  change: async (event) => act(event, 'leads.askForChange', { ...(await values(event)), request: event.params.id }, () => redirect(303, list('returned'))),
  reject: async (event) => act(event, 'leads.rejectRequest', { ...(await values(event)), request: event.params.id }, () => redirect(303, list('rejected'))),
};
