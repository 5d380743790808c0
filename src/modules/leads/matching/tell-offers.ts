// One mail for each pro who was offered a request, after it has been published: the client does not wait for them.
import type { Call, Task } from '#kernel/operation.ts';
import { factsOf } from '../requests/publish.ts';
import { findRequest, type RequestRow } from '../requests/store.ts';
import { listOffersToTell, takeUntold } from './store.ts';

export const tellOffers: Task = {
  name: 'leads.tellOffers',
  on: ['leads.request_published'],
  async run(call, payload) {
    const request = await call.db.maybe(findRequest, [payload['request']]);
    if (request) await tellOffersOf(call, request);
  },
};

export async function tellOffersOf(call: Call, request: RequestRow): Promise<void> {
  const untold = new Set((await call.db.many(takeUntold, [request.id, call.now])).map(({ id }) => id));
  for (const { id, pro, credits } of await call.db.many(listOffersToTell, [request.id])) {
    if (!untold.has(id)) continue;
    await call.emit('leads.lead_offered', { to: [pro], lead: id, request: request.id, facts: { ...factsOf(request), price: { credits } }, path: `/leads/${id}` });
  }
}
