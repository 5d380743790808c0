import { redirect } from '@sveltejs/kit';
import { read } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { Review, Sum } from '../../reviews/review.ts';
import type { Place } from '../../profile/area.ts';
import type { Profile } from '../../profile/parts.ts';

type Public = Profile & { person_id: string; name: string; address: string; market: string; member_since: string };
type Groups = { groups: { services: { key: string; name: string }[] }[] };
export type Reputation = {
  badges: { name: string; active_until: string; checked_at: string; why: { clause: string; text: string; decided_by: string; rulebook_version: number } }[];
  ratings: Sum;
  former_clients: Sum;
};
type Clause = { parameters: { key: string; formatted: string }[] };

export const load = async (event) => {
  const pro = await read<Public>(event, 'identity.readProfile', { address: event.params.id });
  // An earlier address, or the number: the page has one address only (ACC-3).
  if (pro.address !== event.params.id) redirect(301, href(`/pros/${pro.address}`));

  const after = event.url.searchParams.get('after');
  const [{ groups }, reply, reputation, reviews, place] = await Promise.all([
    read<Groups>(event, 'catalogue.listServices'),
    read<Clause>(event, 'rulebook.readClause', { clause: 'MSG-4' }),
    read<Reputation>(event, 'reputation.readReputation', { pro: pro.person_id }),
    read<{ items: Review[]; next: string | null }>(event, 'reputation.listReviews', { pro: pro.person_id, limit: 10, ...(after ? { after } : {}) }),
    pro.service_area ? event.locals.door.perform('catalogue.readPlace', { place: pro.service_area.place }) : null,
  ]);
  const names = new Map(groups.flatMap(({ services }) => services.map(({ key, name }) => [key, name] as const)));
  return {
    pro,
    services: pro.service_categories.flatMap((key) => (names.has(key) ? [{ key, name: names.get(key) as string }] : [])),
    reputation,
    reviews,
    after,
    place: place?.ok ? (place.output as Place).name : null,
    replyWithin: reply.parameters.find(({ key }) => key === 'reply.hours')?.formatted ?? '',
  };
};
