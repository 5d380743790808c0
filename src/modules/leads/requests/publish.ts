// Publication: the terms are frozen, the pros who fit are offered the request, its end is put into the timetable.
import { Temporal } from 'temporal-polyfill';
import { findService, marketOf } from '#catalogue';
import { addDays } from '#kernel/business-time/index.ts';
import { verdict, type Verdict } from '#kernel/decision.ts';
import type { Facts } from '#kernel/fact.ts';
import type { Call } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import { recordDecision, rulesAt } from '#rulebook';
import { offerRequest } from '../matching/offer-leads.ts';
import { moveRequest } from './lifecycle.ts';
import { findRequest, freezeTerms, type RequestRow } from './store.ts';

/** Answers to how many pros it was offered. The request is locked and being checked. */
export async function publishRequest(call: Call, request: RequestRow, found: Verdict, byOperator = false): Promise<number> {
  const rules = await rulesAt(call);
  const zone = marketOf(request.market).timeZone;
  const expiresAt = addDays(call.now, rules.whole('lead.ttl'), zone);

  await recordDecision(call, {
    kind: 'publish',
    verdict: verdict('request_published', [...found.clauses, 'LEAD-4'], {
      ...found.facts, lead_max_pros: rules.fact('lead.max_pros'), lead_ttl: rules.fact('lead.ttl'), request_until: { moment: expiresAt.toString(), zone },
    }),
    subject: `request:${request.id}`,
    concerns: [request.clientId],
    rules,
    byOperator,
  });
  await call.db.run(freezeTerms, [request.id, call.now, expiresAt, rules.version, rules.whole('lead.max_pros')]);
  assert(await moveRequest(call, request, 'approve'), 'a request being checked can be approved');
  const published = await call.db.one(findRequest, [request.id]);
  const offered = await offerRequest(call, published);

  // The last instant still counts: the end comes right after it.
  await call.schedule('leads.expireRequest', { request: request.id }, expiresAt.add({ milliseconds: 1 }), expiryKey(request.id));
  const remindAt = addDays(expiresAt, -rules.whole('lead.remind'), zone);
  if (Temporal.Instant.compare(remindAt, call.now) > 0) await call.schedule('leads.remindOfEnd', { request: request.id }, remindAt, reminderKey(request.id));
  await call.emit('leads.request_published', { to: [request.clientId], request: request.id, facts: { ...factsOf(published), pros_offered: offered }, path: `/requests/${request.id}` });
  await call.tell([request.clientId], `request:${request.id}`);
  return offered;
}

export const expiryKey = (request: string) => `request_expiry:${request}`;
export const reminderKey = (request: string) => `request_reminder:${request}`;

/** What mails about a request say of it. */
export function factsOf(request: RequestRow): Facts {
  const service = request.service ? findService(request.service) : undefined;
  const zone = marketOf(request.market).timeZone;
  return {
    reference: request.reference,
    service: service ? { text: service.name } : null,
    place: request.placeName,
    ...(request.expiresAt ? { request_until: { moment: request.expiresAt.toString(), zone } } : {}),
  };
}
