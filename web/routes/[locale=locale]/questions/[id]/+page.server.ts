// A question of our team about a refund claim, for whoever was asked: the client or the pro.
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';

type Asked = { id: string; reference: string; question: string; asked_at: string };

export const load = async (event: RequestEvent) => {
  const { items } = await read<{ items: Asked[] }>(event, 'cases.listMyQuestions');
  return { question: items.find(({ id }) => id === event.params.id) ?? null, done: event.url.searchParams.has('done') };
};

export const actions = {
  answer: async (event: RequestEvent) => {
    const { answer } = await values(event);
    return act(event, 'cases.answerRefundClaimQuestion', { question: event.params.id, answer }, () => redirect(303, href(`/questions/${event.params.id}?done=1`)));
  },
};
