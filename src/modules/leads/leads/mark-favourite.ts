import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { lockLeadOf } from './access.ts';
import { leadNotFound } from './refusals.ts';
import { keepFavourite } from './store.ts';

export const markFavourite = write({
  name: 'leads.markFavourite',
  summary: 'Mark an answer to my request as a favourite, or take the mark away; only I see it',
  description: 'A mark is no message: it takes no credits from the pro.',
  method: 'PUT',
  path: '/leads/{lead}/favourite',
  clauses: ['LEAD-2'],
  input: z.object({ lead: id(), favourite: z.boolean().default(true) }),
  output: z.object({ lead: z.uuid(), favourite: z.boolean() }),
  refusals: [leadNotFound],
  allow: members,
  audit: (input) => ({ subject: `lead:${input.lead}`, detail: { favourite: input.favourite } }),
  async run(call, input) {
    const { lead } = await lockLeadOf(call, input.lead);
    if (call.actor.id !== lead.clientId) refuse(leadNotFound);

    await call.db.run(keepFavourite, [lead.id, input.favourite ? call.now : null]);

    return { lead: lead.id, favourite: input.favourite };
  },
});
