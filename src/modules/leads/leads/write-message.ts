import * as z from 'zod';
import { contactDetailsBlocked, messageEmpty, messageTooLong, tooManyFiles } from '#conversations';
import { filesNotYours } from '#files';
import { members } from '#kernel/allow.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { spendable } from '../contacts/charge.ts';
import { lockLeadOf } from './access.ts';
import { takeClientMessage } from './client-message.ts';
import { writeInto } from './conversation.ts';
import { contactUnpaid, leadNotFound, notAnsweredYet } from './refusals.ts';

export const messageSent = z.object({
  lead: z.uuid(),
  effect: z.enum(['sent', 'waiting', 'no_thanks']).describe('waiting: kept, and handed over as soon as the pro has taken the contact; no_thanks: nothing was taken from the pro'),
});

export const writeMessage = write({
  name: 'leads.writeMessage',
  summary: 'Write in the conversation of a lead, as the client or as the pro',
  description: 'The client’s first message takes the pro’s credits, unless it is a clear no thanks; everything after it is free for both.',
  method: 'POST',
  path: '/leads/{lead}/messages',
  clauses: ['LEAD-2', 'LEAD-3', 'LEAD-6', 'MSG-1'],
  input: z.object({ lead: id(), text: paragraphs(10_000, 0).default(''), files: z.array(id()).max(10).default([]) }),
  output: messageSent,
  refusals: [leadNotFound, notAnsweredYet, contactUnpaid, messageEmpty, messageTooLong, tooManyFiles, contactDetailsBlocked, filesNotYours],
  allow: members,
  audit: (input, output) => ({ subject: `lead:${input.lead}`, detail: { effect: output.effect } }),
  async run(call, input) {
    const held = await lockLeadOf(call, input.lead);
    const { lead } = held;
    const message = { body: input.text, files: input.files };
    if (message.body === '' && message.files.length === 0) refuse(messageEmpty);
    if (call.actor.id === lead.clientId) return { lead: lead.id, effect: await takeClientMessage(call, held, { ...message, noThanks: false }) };

    if (!lead.placeTakenAt) refuse(notAnsweredYet);
    if (lead.state === 'unpaid') refuse(contactUnpaid, { price: { credits: lead.credits }, balance: { credits: await spendable(call, lead.proId) } });

    await writeInto(call, held, { author: lead.proId, ...message });
    await call.tell([lead.clientId, lead.proId], `lead:${lead.id}`);
    return { lead: lead.id, effect: 'sent' as const };
  },
});
