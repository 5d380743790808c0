// A request of mine: what pros read, who answered, and what can still be done.
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { reasonOf } from '#web/reason.ts';
import { stepAddress } from '../new/steps.ts';
import { readTerms } from '../terms.ts';
import { readBadges, readRatings, sorted, SORTS, type Answer } from './answer.ts';

export const load = async (event) => {
  const request = await read(event, 'leads.readRequest', { request: event.params.id });
  if (request.state === 'draft') redirect(303, stepAddress('review', { draft: request.id }));
  const given = request.pros_answered as Answer[];
  const [decision, unread, ratings, badges] = await Promise.all([
    request.decision ? read(event, 'rulebook.readDecision', { decision: request.decision }) : null,
    read(event, 'conversations.listConversations', { limit: 100, unread_only: true }),
    readRatings(event, given.map(({ pro }) => pro.id)),
    readBadges(event, given.map(({ pro }) => pro.id)),
  ]);
  const unreadIds = new Set(unread.items.map((one: { id: string }) => one.id));
  const query = event.url.searchParams;
  const sort = SORTS.find((one) => one === query.get('sort')) ?? 'arrival';
  const favourites = query.has('favourites');
  const answers = given.map((answer) => ({ ...answer, unread: unreadIds.has(answer.conversation), rating: ratings.get(answer.pro.id) ?? null, badges: badges.get(answer.pro.id) ?? [] }));

  return {
    request,
    reason: decision ? reasonOf(decision) : null,
    answers: sorted(favourites ? answers.filter((answer) => answer.favourite) : answers, sort),
    given: given.map(({ lead, pro, state }) => ({ lead, name: pro.name, declined: state === 'no_thanks' })),
    sort,
    favourites,
    terms: await readTerms(event),
    posted: query.has('posted'),
    done: query.get('done'),
  };
};

const here = (event: RequestEvent, done?: string) => `${href(`/requests/${event.params.id}`)}${done ? `?done=${done}` : ''}`;

export const actions = {
  enough: (event) => change(event, 'leads.stopAnswers'),
  reopen: (event) => change(event, 'leads.reopenAnswers'),
  close: async (event) => act(event, 'leads.closeRequest', outcomeOf(event, await values(event)), () => redirect(303, here(event)), {}),
  outcome: async (event) => act(event, 'leads.sayOutcome', outcomeOf(event, await values(event)), () => redirect(303, here(event, 'outcome')), {}),
  no_thanks: async (event) => {
    const { lead, text } = await values(event);
    return act(event, 'leads.sayNoThanks', { lead, ...(text ? { text } : {}) }, () => redirect(303, `${here(event, 'no_thanks')}#answers`));
  },
  favourite: async (event) => {
    const { lead, favourite } = await values(event);
    return act(event, 'leads.markFavourite', { lead, favourite: favourite === 'yes' }, () => redirect(303, `${here(event)}${event.url.searchParams.get('sort') ? `?sort=${event.url.searchParams.get('sort')}` : ''}#answer-${lead}`), {});
  },
  phone: async (event) => {
    const { lead } = await values(event);
    return act(event, 'leads.sharePhone', { lead }, () => redirect(303, `${here(event, 'phone')}#answers`));
  },
};

async function change(event: any, operation: string) {
  await values(event);
  return act(event, operation, { request: event.params.id }, () => redirect(303, here(event)), {});
}

/** One list of choices: a pro by their answer, or one of the other ends. */
function outcomeOf(event: RequestEvent, { came }: Record<string, any>) {
  const hired = /^lead:(.+)$/.exec(String(came ?? ''))?.[1];
  return { request: event.params.id, ...(hired ? { outcome: 'hired', lead: hired } : came && came !== 'unsaid' ? { outcome: came } : {}) };
}
