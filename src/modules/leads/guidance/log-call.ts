import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { newId } from '#kernel/ids.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { findContactOfLead } from '../contacts/store.ts';
import { lockLeadOfPro } from '../leads/access.ts';
import { leadNotFound } from '../leads/refusals.ts';
import { contactNotPaid } from './refusals.ts';
import { keepCall } from './store.ts';
import { callView, viewCall } from './views.ts';

export const logCall = write({
  name: 'leads.logCall',
  summary: 'Log a call to the client of a contact, answered or not, at the moment of logging',
  description: 'The record of calls and messages decides whether a client was contacted in time (GUAR-6): a call counts from when it is logged.',
  method: 'POST',
  path: '/leads/{lead}/calls',
  clauses: ['GUAR-6', 'GUAR-9'],
  input: z.object({ lead: id(), answered: z.boolean(), note: paragraphs(1000, 0).default('') }),
  output: callView,
  refusals: [leadNotFound, contactNotPaid],
  allow: pros,
  audit: (input, output) => ({ subject: `lead:${input.lead}`, detail: { call: output.id, answered: input.answered } }),
  async run(call, input) {
    const { lead } = await lockLeadOfPro(call, input.lead);
    const contact = await call.db.maybe(findContactOfLead, [lead.id]);

    if (!contact) refuse(contactNotPaid);

    const row = await call.db.one(keepCall, [newId(), contact.id, contact.proId, input.answered, input.note, call.now]);
    await call.tell([contact.proId], `lead:${lead.id}`);
    return viewCall(row);
  },
});
