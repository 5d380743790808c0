import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { lockLeadOfPro } from './access.ts';
import { moveLead } from './lifecycle.ts';
import { alreadyAnswered, leadNotFound } from './refusals.ts';
import { leadView, viewLead } from './views.ts';

export const declineLead = write({
  name: 'leads.declineLead',
  summary: 'Not for me: the lead leaves the inbox, free of charge',
  description: 'While the request is open, answering it takes this back.',
  method: 'POST',
  path: '/leads/{lead}/decline',
  clauses: ['LEAD-1'],
  input: z.object({ lead: id() }),
  output: leadView,
  refusals: [leadNotFound, alreadyAnswered],
  allow: pros,
  audit: (input) => ({ subject: `lead:${input.lead}` }),
  async run(call, input) {
    const { lead } = await lockLeadOfPro(call, input.lead);
    if (lead.state === 'declined') return viewLead(call, lead.id);

    if (!(await moveLead(call, lead, 'decline'))) refuse(alreadyAnswered);

    return viewLead(call, lead.id);
  },
});
