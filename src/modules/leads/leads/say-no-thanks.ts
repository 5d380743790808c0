import * as z from 'zod';
import { filesNotYours } from '#files';
import { contactDetailsBlocked, messageEmpty, messageTooLong, tooManyFiles } from '#conversations';
import { members } from '#kernel/allow.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { lockLeadOf } from './access.ts';
import { takeClientMessage } from './client-message.ts';
import { leadNotFound } from './refusals.ts';
import { messageSent } from './write-message.ts';

export const sayNoThanks = write({
  name: 'leads.sayNoThanks',
  summary: 'No thanks, in one click: as a first message it takes no credits from the pro',
  description: 'Said twice, it is sent once.',
  method: 'POST',
  path: '/leads/{lead}/no-thanks',
  clauses: ['LEAD-3'],
  input: z.object({ lead: id(), text: paragraphs(2000, 0).default('').describe('A word to go with it, if you like') }),
  output: messageSent,
  refusals: [leadNotFound, messageEmpty, messageTooLong, tooManyFiles, contactDetailsBlocked, filesNotYours],
  allow: members,
  audit: (input) => ({ subject: `lead:${input.lead}` }),
  async run(call, input) {
    const held = await lockLeadOf(call, input.lead);
    const { lead } = held;
    if (call.actor.id !== lead.clientId) refuse(leadNotFound);
    if (lead.state === 'refused' && input.text === '') return { lead: lead.id, effect: 'no_thanks' as const };

    const effect = await takeClientMessage(call, held, { body: input.text, files: [], noThanks: true });

    return { lead: lead.id, effect };
  },
});
