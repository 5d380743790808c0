// A change of a published request reaches the pros: those who fit now are offered it, those who are at it are told, once.
import type { Call, Task } from '#kernel/operation.ts';
import { availabilityOf } from '../leads/availability.ts';
import { listLeadsToTell, markToldChange } from '../leads/store.ts';
import { measureAgain, offerRequest } from '../matching/offer-leads.ts';
import { tellOffersOf } from '../matching/tell-offers.ts';
import { partTexts, type Part } from './changes.ts';
import { factsOf } from './publish.ts';
import { findRequest, type RequestRow } from './store.ts';
import { versionsOf } from './versions.ts';

/** Corrections follow each other: what is changed again within these minutes is told together. */
const settlingMinutes = 10;

export async function spreadChange(call: Call, request: RequestRow, parts: readonly Part[]): Promise<void> {
  if (parts.includes('place')) await measureAgain(call, request);
  if (availabilityOf(request, call.now) === 'open') {
    await offerRequest(call, request);
    await tellOffersOf(call, request);
  }
  const concerned = await call.db.many(listLeadsToTell, [request.id, 0]);
  await call.tell(concerned.map(({ pro }) => pro), `request:${request.id}`);
  await call.tell([request.clientId], `request:${request.id}`);
  if (parts.length > 0) await call.schedule('leads.tellChange', { request: request.id }, call.now.add({ minutes: settlingMinutes }), `request_change:${request.id}`);
}

export const tellChange: Task = {
  name: 'leads.tellChange',
  async run(call, payload) {
    const request = await call.db.maybe(findRequest, [payload['request']]);
    if (!request) return;
    const versions = await versionsOf(call, request.id);
    const last = versions.at(-1)?.number ?? 0;
    for (const { lead, pro, known } of await call.db.many(listLeadsToTell, [request.id, last])) {
      const news = versions.filter(({ number, origin }) => number > known && origin === 'changed');
      const changed = new Set(news.flatMap((version) => version.changed as Part[]));
      await call.db.run(markToldChange, [lead, last]);
      if (changed.size === 0) continue;
      const event = news.some(({ substantial }) => substantial) ? 'leads.request_changed_much' : 'leads.request_changed';
      const facts = { ...factsOf(request), changed: { list: [...changed].map((part) => ({ text: partTexts[part] })) } };
      await call.emit(event, { to: [pro], lead, request: request.id, facts, path: `/leads/${lead}` });
    }
  },
};
