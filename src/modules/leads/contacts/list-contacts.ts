import * as z from 'zod';
import { marketOf } from '#catalogue';
import { namesOfTheDay } from '#identity';
import { endOfDayAfter, isWithin } from '#kernel/business-time/index.ts';
import { pros } from '#kernel/allow.ts';
import { decodeCursor, id, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { rulesOfVersion, type Rulebook } from '#rulebook';
import { findLeadsById } from '../leads/store.ts';
import { contactView, serviceOf, viewContact } from '../leads/views.ts';
import { findRequests } from '../requests/store.ts';
import { listContactsOfPro } from './store.ts';

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

export const listContacts = read({
  name: 'leads.listContacts',
  summary: 'My contacts: leads whose credits were taken, newest first, each with its last day to claim a refund',
  method: 'GET',
  path: '/contacts',
  clauses: ['LEAD-2', 'REF-1'],
  input: z.object({ leads: z.array(id()).max(100).optional().describe('Only the contacts of these leads'), ...pageFields }),
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
    const rows = await call.db.many(listContactsOfPro, [call.actor.id, after?.at ?? null, after?.id ?? null, input.limit + 1, input.leads ?? null]);
    const page = rows.slice(0, input.limit);
    const days = await namesOfTheDay(call.db, page.map(({ clientId, chargedAt }) => ({ id: clientId, at: chargedAt })));
    const names = new Map(page.map(({ id: contact }, index) => [contact, days[index]]));
    const requests = byId(await call.db.many(findRequests, [page.map(({ requestId }) => requestId)]));
    const leads = byId(await call.db.many(findLeadsById, [page.map(({ leadId }) => leadId)]));
    const rulebooks = new Map<number, Rulebook>();
    for (const version of new Set(page.map(({ rulebookVersion }) => rulebookVersion))) rulebooks.set(version, await rulesOfVersion(call, version));

    return pageFrom(rows, input.limit, (contact) => contact.chargedAt, (contact) => {
      const request = requests.get(contact.requestId)!;
      const lead = leads.get(contact.leadId)!;
      const rules = rulebooks.get(contact.rulebookVersion)!;
      const until = endOfDayAfter(lead.offeredAt, rules.whole('refund.window'), marketOf(request.market).timeZone);
      return {
        ...viewContact(contact),
        lead: contact.leadId,
        reference: request.reference,
        service: serviceOf(request, call.locale),
        place: request.placeName,
        client: { id: contact.clientId, name: names.get(contact.id) ?? '–' },
        offered_at: lead.offeredAt.toString(),
        decision: contact.decisionId,
        claim_until: until.toString(),
        claim_open: contact.refundedAt === null && isWithin(call.now, until),
      };
    });
  },
});
