import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { leadNotFound } from './refusals.ts';
import { findLeadOfPro, markSeen } from './store.ts';
import { leadView, viewLead } from './views.ts';

export const readLead = read({
  name: 'leads.readLead',
  summary: 'One lead: the request in full, its price, and what has happened; contact details once the contact is paid',
  method: 'GET',
  path: '/leads/{lead}',
  clauses: ['LEAD-1', 'LEAD-2'],
  input: z.object({ lead: id() }),
  output: leadView,
  refusals: [leadNotFound],
  allow: pros,
  async run(call, input) {
    const lead = await call.db.maybe(findLeadOfPro, [input.lead, call.actor.id]);

    if (!lead) refuse(leadNotFound);

    if (!lead.seenAt) await call.db.run(markSeen, [lead.id, call.now]);
    return viewLead(call, lead.id);
  },
});
