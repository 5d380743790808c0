import * as z from 'zod';
import { marketOf } from '#catalogue';
import { messageEmpty, messageTooLong, tooManyFiles } from '#conversations';
import { filesNotYours } from '#files';
import { pros } from '#kernel/allow.ts';
import { endOfDay, isWithin } from '#kernel/business-time/index.ts';
import { newId } from '#kernel/ids.ts';
import { day, id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { Temporal } from 'temporal-polyfill';
import { findContactOfLead } from '../contacts/store.ts';
import { lockLeadOfPro } from '../leads/access.ts';
import { writeInto } from '../leads/conversation.ts';
import { leadNotFound } from '../leads/refusals.ts';
import { agreedDayPast, contactNotPaid } from './refusals.ts';
import { remindOfAgreedDay } from './remind.ts';
import { findLatestSummary, keepSummary } from './store.ts';
import { summaryView, viewSummary } from './views.ts';

export const sendSummary = write({
  name: 'leads.sendSummary',
  summary: 'Send the client the written summary of what was agreed, as a message, with the day of the next step',
  method: 'POST',
  path: '/leads/{lead}/summary',
  clauses: ['GUAR-9'],
  input: z.object({ lead: id(), text: paragraphs(10_000), agreed_on: day().nullish().describe('Both are reminded after this day') }),
  output: summaryView,
  refusals: [leadNotFound, contactNotPaid, agreedDayPast, messageEmpty, messageTooLong, tooManyFiles, filesNotYours],
  allow: pros,
  audit: (input, output) => ({ subject: `lead:${input.lead}`, detail: { summary: output.id } }),
  async run(call, input) {
    const held = await lockLeadOfPro(call, input.lead);
    const contact = await call.db.maybe(findContactOfLead, [held.lead.id]);
    const until = input.agreed_on ? endOfDay(Temporal.PlainDate.from(input.agreed_on), marketOf(held.request.market).timeZone) : null;

    if (!contact) refuse(contactNotPaid);
    if (until && !isWithin(call.now, until)) refuse(agreedDayPast, { day: { day: input.agreed_on as string } }, [{ path: 'agreed_on', say: agreedDayPast.say, values: { day: { day: input.agreed_on as string } } }]);

    const message = await writeInto(call, held, { author: contact.proId, body: input.text });
    await call.db.run(keepSummary, [newId(), contact.id, message.conversationId, message.id, input.agreed_on ?? null, call.now]);
    await remindOfAgreedDay(call, contact.id, until);
    await call.tell([contact.clientId, contact.proId], `lead:${held.lead.id}`);

    const kept = await call.db.maybe(findLatestSummary, [contact.id]);
    assert(kept, 'the summary was kept');
    return viewSummary(kept);
  },
});
