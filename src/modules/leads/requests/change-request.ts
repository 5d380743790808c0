import * as z from 'zod';
import { filesNotYours } from '#files';
import type { Member } from '#kernel/actor.ts';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { isFinal } from '#kernel/lifecycle.ts';
import { write, type Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { findMissing } from './completeness.ts';
import { contact, detail, keepContact, keepDetail, keepNeed, need } from './keep-steps.ts';
import { requestLife } from './lifecycle.ts';
import { requestChangeSuspicious, requestEnded, requestIncomplete, requestNotFound, requestNotPublished, requestStepInvalid } from './refusals.ts';
import { findExcerpts } from './rules.ts';
import { lockRequestOf, type RequestRow } from './store.ts';
import { spreadChange } from './spread-change.ts';
import { keepVersion } from './versions.ts';
import { requestView, viewRequest } from './views.ts';

export const changeRequest = write({
  name: 'leads.changeRequest',
  summary: 'Change the details of my request while it is published; what it said before is kept, and the pros see the difference',
  description: 'Only the steps given are changed. Pros who answered or took the contact are told once. Another place or service is a substantial change (REF-2). What a pro has paid, or pays by the price of their lead, stays as it is.',
  method: 'PATCH',
  path: '/requests/{request}/details',
  clauses: ['LEAD-1', 'REF-2'],
  input: z.object({ request: id(), need: need.optional(), detail: detail.optional(), contact: contact.optional() }),
  output: requestView,
  refusals: [requestNotFound, requestEnded, requestNotPublished, requestStepInvalid, filesNotYours, requestIncomplete, requestChangeSuspicious],
  allow: members,
  audit: (input) => ({ subject: `request:${input.request}`, detail: { steps: ['need', 'detail', 'contact'].filter((step) => step in input) } }),
  async run(call, input) {
    const request = await call.db.maybe(lockRequestOf, [input.request, call.actor.id]);

    if (!request) refuse(requestNotFound);
    if (isFinal(requestLife, request.state)) refuse(requestEnded);
    if (request.state !== 'open' && request.state !== 'stopped') refuse(requestNotPublished);

    const changed = await keepGiven(call, request, input);
    refuseUnlessPublishable(call, request, changed);

    const parts = await keepVersion(call, changed, 'changed');
    const wider = changed.languages.some((language) => !request.languages.includes(language));
    if (parts.length > 0 || wider) await spreadChange(call, changed, parts);

    return viewRequest(call, changed);
  },
});

type Given = { need?: z.output<typeof need> | undefined; detail?: z.output<typeof detail> | undefined; contact?: z.output<typeof contact> | undefined };

async function keepGiven(call: Call<Member>, request: RequestRow, given: Given): Promise<RequestRow> {
  if (given.need) await keepNeed(call, request, given.need);
  if (given.detail) await keepDetail(call, { ...request, service: given.need?.service ?? request.service }, given.detail);
  if (given.contact) await keepContact(call, request, given.contact);
  return call.db.one(lockRequestOf, [request.id, call.actor.id]);
}

/** What is published stays complete, and says nothing new that a person would first have to look at. */
function refuseUnlessPublishable(call: Call<Member>, before: RequestRow, after: RequestRow): void {
  const missing = findMissing(after, call.now).filter(({ path }) => !unchangedDate(path, before, after));
  if (missing.length > 0) refuse(requestIncomplete, {}, missing);
  const excerpts = before.body === after.body ? [] : findExcerpts(after.body).flatMap((found) => found.excerpts);
  if (excerpts.length > 0) refuse(requestChangeSuspicious, { found: { list: excerpts } });
}

/** A day that has come and gone since publication is no reason to refuse another change. */
function unchangedDate(path: string, before: RequestRow, after: RequestRow): boolean {
  if (path === 'detail.wanted_from') return before.wantedFrom === after.wantedFrom;
  return path === 'detail.wanted_until' && before.wantedUntil === after.wantedUntil;
}
