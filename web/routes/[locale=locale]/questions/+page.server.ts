import { read } from '#web/act.ts';

export const load = async (event) => ({
  items: (await read(event, 'cases.listMyQuestions')).items as { id: string; reference: string; question: string; asked_at: string }[],
  answered: event.url.searchParams.has('answered'),
});
