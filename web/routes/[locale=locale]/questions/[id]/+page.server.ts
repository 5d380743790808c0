// A question of an operator that waits for this person's answer, client or pro.
import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';

export const load = async (event) => {
  const { items } = await read(event, 'cases.listMyQuestions');
  const question = items.find((one: { id: string }) => one.id === event.params.id) ?? null;
  return { question: question as { id: string; about: 'refund_claim' | 'guarantee_claim'; reference: string; question: string; asked_at: string } | null };
};

export const actions = {
  answer: async (event) => {
    const { answer, about } = await values(event);
    const operation = about === 'guarantee_claim' ? 'cases.answerGuaranteeQuestion' : 'cases.answerRefundClaimQuestion';
    return act(event, operation, { question: event.params.id, answer: answer ?? '' }, () => redirect(303, href('/questions?answered')));
  },
};
