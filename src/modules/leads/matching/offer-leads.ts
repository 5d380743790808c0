// LEAD-1: a published request becomes a lead for each pro who fits by category, area and language, its price fixed now.
import { priorityDiscount } from '#billing';
import { findService } from '#catalogue';
import { grantReaders } from '#files';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import type { RequestRow } from '../requests/store.ts';
import { priceOf } from './price.ts';
import { addLeads, findPros, findProsRemote, moveLeadsAway, type Match } from './store.ts';

/** The pros who fit; all of them are offered the request, lead.max_pros says how many may answer. */
export async function findMatches(call: Pick<Call, 'db'>, request: RequestRow): Promise<Match[]> {
  const { service, market, languages, clientId } = request;
  if (request.remote) return call.db.many(findProsRemote, [service, market, languages, clientId]);
  return call.db.many(findPros, [service, market, request.latitude, request.longitude, languages, clientId]);
}

export type Offer = { readonly request: string; readonly client: string; readonly service: string; readonly pro: string; readonly distanceKm: number | null };

/** Answers the new leads; what was offered before is left as it is. */
export async function offerLeads(call: Call, offers: readonly Offer[]): Promise<{ id: string; pro: string; request: string }[]> {
  if (offers.length === 0) return [];
  const discounts = new Map<string, number>();
  for (const { pro } of offers) if (!discounts.has(pro)) discounts.set(pro, await priorityDiscount(call, pro, call.now));
  const priced = offers.map((offer) => {
    const service = findService(offer.service);
    assert(service, `no service is called ${offer.service}`);
    const discount = discounts.get(offer.pro) ?? 0;
    return { ...offer, id: newId(), list: service.credits, discount, credits: priceOf(service.credits, discount) };
  });
  const column = <Key extends keyof (typeof priced)[number]>(key: Key) => priced.map((offer) => offer[key]);
  const added = await call.db.many(addLeads, [
    column('id'), column('request'), column('client'), column('pro'), column('list'), column('discount'), column('credits'), column('distanceKm'), call.now,
  ]);
  await call.tell(added.map(({ pro }) => pro), 'leads');
  return added;
}

export async function offerRequest(call: Call, request: RequestRow): Promise<number> {
  const { id, clientId: client, service } = request;
  assert(service, 'a published request names its service');
  const matches = await findMatches(call, request);
  const added = await offerLeads(call, matches.map(({ pro, distanceKm }) => ({ request: id, client, service, pro, distanceKm })));
  if (request.fileIds.length > 0) await grantReaders(call, `request:${id}`, added.map(({ pro }) => pro));
  return added.length;
}

/** The place of a request is another one: how far each pro is from it. */
export async function measureAgain(call: Pick<Call, 'db'>, { id, service, latitude, longitude, remote }: RequestRow): Promise<void> {
  await call.db.run(moveLeadsAway, [id, service, remote ? null : latitude, remote ? null : longitude]);
}
