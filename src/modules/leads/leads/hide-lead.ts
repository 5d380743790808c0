import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { lockLeadOfPro } from './access.ts';
import { leadNotFound } from './refusals.ts';
import { hide } from './store.ts';
import { leadView, viewLead } from './views.ts';

export const hideLead = write({
  name: 'leads.hideLead',
  summary: 'Take a lead out of my lists, or put it back; nobody is told and nothing is taken',
  description: 'It comes back by itself when the client writes.',
  method: 'PUT',
  path: '/leads/{lead}/hidden',
  clauses: ['LEAD-1'],
  input: z.object({ lead: id(), hidden: z.boolean().default(true) }),
  output: leadView,
  refusals: [leadNotFound],
  allow: pros,
  audit: (input) => ({ subject: `lead:${input.lead}`, detail: { hidden: input.hidden } }),
  async run(call, input) {
    const { lead } = await lockLeadOfPro(call, input.lead);

    await call.db.run(hide, [lead.id, input.hidden ? call.now : null]);

    return viewLead(call, lead.id);
  },
});
