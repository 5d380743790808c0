// A request of mine: what pros read, who answered, and what can still be done.
import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { readDecisions, reasonOf } from '#web/reason.ts';
import { stepAddress } from '../new/steps.ts';
import { readTerms } from '../terms.ts';

export const load = async (event) => {
  const request = await read(event, 'leads.readRequest', { request: event.params.id });
  if (request.state === 'draft') redirect(303, stepAddress('review', { draft: request.id }));
  const [decision, unread] = await Promise.all([
    request.decision ? read(event, 'rulebook.readDecision', { decision: request.decision }) : null,
    read(event, 'conversations.listConversations', { limit: 100, unread_only: true }),
  ]);
  const decisions = await readDecisions(event, request.leak ? [request.leak.decision, request.leak.settlement] : []);
  const unreadIds = new Set(unread.items.map((one: { id: string }) => one.id));

  return {
    request,
    leakReasons: Object.fromEntries([...decisions].map(([id, found]) => [id, reasonOf(found)])),
    reason: decision ? reasonOf(decision) : null,
    answers: request.pros_answered.map((answer: any) => ({ ...answer, unread: unreadIds.has(answer.conversation) })),
    terms: await readTerms(event),
    posted: event.url.searchParams.has('posted'),
  };
};

export const actions = {
  enough: (event) => change(event, 'leads.stopAnswers'),
  close: (event) => change(event, 'leads.closeRequest'),
  contest: async (event) => {
    const { leak, statement } = await values(event);
    return act(event, 'conversations.contestLeak', { leak, statement }, () => redirect(303, href(`/requests/${event.params.id}`)));
  },
  no_thanks: async (event) => {
    const { lead } = await values(event);
    return act(event, 'leads.sayNoThanks', { lead }, () => redirect(303, href(`/requests/${event.params.id}#answers`)));
  },
};

async function change(event: any, operation: string) {
  await values(event);
  return act(event, operation, { request: event.params.id }, () => redirect(303, href(`/requests/${event.params.id}`)), {});
}
