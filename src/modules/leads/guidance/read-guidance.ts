import * as z from 'zod';
import { findPerson } from '#identity';
import { pros } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { isLocale } from '#kernel/text.ts';
import { rulesOfVersion } from '#rulebook';
import { findContactOfLead } from '../contacts/store.ts';
import { findLeadOfPro } from '../leads/store.ts';
import { leadNotFound } from '../leads/refusals.ts';
import { serviceOf } from '../leads/views.ts';
import { findRequest } from '../requests/store.ts';
import { firstContactsOf } from './first-contact.ts';
import { contactNotPaid } from './refusals.ts';
import { findLatestSummary, listCalls } from './store.ts';
import { summaryTemplate } from './template.ts';
import { callView, summaryView, viewCall, viewSummary } from './views.ts';

export const readGuidance = read({
  name: 'leads.readGuidance',
  summary: 'After buying a contact: until when to call or write, the calls logged, and the written summary with its template',
  method: 'GET',
  path: '/leads/{lead}/guidance',
  clauses: ['GUAR-6', 'GUAR-9'],
  input: z.object({ lead: id() }),
  output: z.object({
    contact: z.uuid(),
    first_contact_until: z.string().describe('GUAR-6: the last instant for a first call or message'),
    first_contact: z.object({ at: z.string(), by: z.enum(['call', 'message']) }).nullable(),
    calls: z.array(callView),
    summary: summaryView.nullable().describe('The latest'),
    template: z.string().describe('To begin the summary with, in the language of the request'),
  }),
  refusals: [leadNotFound, contactNotPaid],
  allow: pros,
  async run(call, input) {
    const lead = await call.db.maybe(findLeadOfPro, [input.lead, call.actor.id]);
    if (!lead) refuse(leadNotFound);
    const contact = await call.db.maybe(findContactOfLead, [lead.id]);

    if (!contact) refuse(contactNotPaid);

    const request = await call.db.one(findRequest, [lead.requestId]);
    const client = await findPerson(call.db, lead.clientId);
    const rules = await rulesOfVersion(call, contact.rulebookVersion);
    const first = (await firstContactsOf(call, [contact])).get(contact.id);
    const summary = await call.db.maybe(findLatestSummary, [contact.id]);
    const locale = isLocale(request.locale) ? request.locale : call.locale;
    return {
      contact: contact.id,
      first_contact_until: contact.chargedAt.add({ hours: rules.whole('guarantee.first_contact') }).toString(),
      first_contact: first ? { at: first.at.toString(), by: first.by } : null,
      calls: (await call.db.many(listCalls, [[contact.id]])).map(viewCall),
      summary: summary && viewSummary(summary),
      template: summaryTemplate(locale, { client: client?.name ?? '', service: serviceOf(request, locale).name, reference: request.reference, pro: call.actor.name }),
    };
  },
});
