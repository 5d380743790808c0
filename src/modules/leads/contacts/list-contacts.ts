import * as z from 'zod';
import { marketOf } from '#catalogue';
import { namesOfTheDay } from '#identity';
import { endOfDayAfter, isWithin } from '#kernel/business-time/index.ts';
import { pros } from '#kernel/allow.ts';
import { decodeCursor, encodeCursor, pageFields, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { rulesOfVersion } from '#rulebook';
import { findLeadById } from '../leads/store.ts';
import { contactView, serviceOf, viewContact } from '../leads/views.ts';
import { findRequest } from '../requests/store.ts';
import { listContactsOfPro } from './store.ts';

export const listContacts = read({
  name: 'leads.listContacts',
  summary: 'My contacts: leads whose credits were taken, newest first, each with its last day to claim a refund',
  method: 'GET',
  path: '/contacts',
  clauses: ['LEAD-2', 'REF-1'],
  input: z.object(pageFields),
  output: pageOf(contactView.extend({
    lead: z.uuid(),
    reference: z.string().describe('Of the request'),
    service: z.object({ key: z.string(), name: z.string() }),
    place: z.string().nullable(),
    client: z.object({ id: z.uuid(), name: z.string() }),
    offered_at: z.string(),
    decision: z.uuid(),
    claim_until: z.string().describe('The instant at which the time limit ends: 24:00 of the last day'),
    claim_open: z.boolean(),
  })),
  allow: pros,
  async run(call, input) {
    const after = decodeCursor(input.after);
    const rows = await call.db.many(listContactsOfPro, [call.actor.id, after?.at ?? null, after?.id ?? null, input.limit + 1]);
    const page = rows.slice(0, input.limit);
    const names = await namesOfTheDay(call.db, page.map(({ clientId, chargedAt }) => ({ id: clientId, at: chargedAt })));
    const last = rows.length > input.limit ? page.at(-1) : undefined;

    const items = await Promise.all(page.map(async (contact, index) => {
      const request = await call.db.one(findRequest, [contact.requestId]);
      const lead = await call.db.one(findLeadById, [contact.leadId]);
      const rules = await rulesOfVersion(call, contact.rulebookVersion);
      const until = endOfDayAfter(lead.offeredAt, rules.whole('refund.window'), marketOf(request.market).timeZone);
      return {
        ...viewContact(contact),
        lead: contact.leadId,
        reference: request.reference,
        service: serviceOf(request, call.locale),
        place: request.placeName,
        client: { id: contact.clientId, name: names[index] ?? '–' },
        offered_at: lead.offeredAt.toString(),
        decision: contact.decisionId,
        claim_until: until.toString(),
        claim_open: contact.refundedAt === null && isWithin(call.now, until),
      };
    }));
    return { items, next: last ? encodeCursor({ at: last.chargedAt, id: last.id }) : null };
  },
});
