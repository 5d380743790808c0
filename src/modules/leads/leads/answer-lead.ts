import * as z from 'zod';
import { contactDetailsBlocked, messageEmpty, messageTooLong, tooManyFiles, wroteAt } from '#conversations';
import { filesNotYours } from '#files';
import { countryNotServed, refuseUnlessMay, refuseUnlessServed, statusMayNot } from '#identity';
import { pros } from '#kernel/allow.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { chargeContact } from '../contacts/charge.ts';
import { factsOf } from '../requests/publish.ts';
import { lockLeadOfPro } from './access.ts';
import { writeInto } from './conversation.ts';
import { moveLead } from './lifecycle.ts';
import { alreadyAnswered, answersStopped, chargeMomentChanged, creditsTooFew, leadNotFound, priceOutdated, requestFull, requestOver } from './refusals.ts';
import { keepPrice, price, refuseOutdated } from './state-price.ts';
import { keepAnswered } from './store.ts';
import { takePlace } from './take-place.ts';
import { chargeMoments, chargeMomentTexts, leadView, viewLead } from './views.ts';

export const answerLead = write({
  name: 'leads.answerLead',
  summary: 'Answer a lead: the first message to the client',
  description:
    'When the client shared a phone number, the credits are taken now and the number is shown (LEAD-2 a). Otherwise nothing is taken until the client writes back (LEAD-2 b). The same text sent again changes nothing.',
  method: 'POST',
  path: '/leads/{lead}/answer',
  clauses: ['LEAD-2', 'LEAD-4', 'LEAD-6', 'ACC-10', 'ACC-11'],
  input: z.object({
    lead: id(), text: paragraphs(), files: z.array(id()).max(10).default([]),
    price: price.optional().describe('What you ask for the work'),
    charged: z.enum(chargeMoments).optional().describe('As the lead said it: when the client has changed it since, nothing is sent and nothing is taken'),
  }),
  output: leadView,
  refusals: [leadNotFound, alreadyAnswered, countryNotServed, statusMayNot, requestOver, answersStopped, requestFull, chargeMomentChanged, priceOutdated, creditsTooFew, messageEmpty, messageTooLong, tooManyFiles, contactDetailsBlocked, filesNotYours],
  allow: pros,
  audit: (input, output) => ({ subject: `lead:${input.lead}`, detail: { state: output.state } }),
  async run(call, input) {
    const held = await lockLeadOfPro(call, input.lead);
    const { lead, request } = held;
    if (lead.answeredAt && lead.conversationId) {
      // Who bought the contact may have written before the answer.
      if (!(await wroteAt(call, lead.conversationId, lead.proId, lead.answeredAt, input.text))) refuse(alreadyAnswered);
      return viewLead(call, lead.id);
    }

    // What was bought before is answered by whoever bought it.
    if (lead.state !== 'paid') {
      await refuseUnlessServed(call, lead.proId);
      await refuseUnlessMay(call, lead.proId, 'contact');
    }
    await takePlace(call, held);
    const moment = request.sharePhone && lead.state !== 'paid' ? 'at_answer' : 'at_client_message';
    if (input.charged && input.charged !== moment && lead.state !== 'paid') refuse(chargeMomentChanged, { moment: { text: chargeMomentTexts[moment] }, price: { credits: lead.credits } });
    if (input.price) refuseOutdated(call, held, input.price);

    if (lead.state === 'paid') await call.db.run(keepAnswered, [lead.id, call.now]); // bought outright before
    else if (request.sharePhone) {
      const charge = await chargeContact(call, lead, request, 'answer', 'leads.answerLead');
      if (charge.outcome === 'too_few') refuse(creditsTooFew, { price: { credits: charge.price }, balance: { credits: charge.balance } });
      assert(await moveLead(call, lead, 'pay', { answers: true }), 'a lead that is not paid can be paid');
    } else assert(await moveLead(call, lead, 'answer', { answers: true }), 'an offered lead can be answered');
    await writeInto(call, held, { author: lead.proId, body: input.text, files: input.files });
    if (input.price) await keepPrice(call, held, input.price);

    await call.emit('leads.lead_answered', {
      to: [lead.clientId], lead: lead.id, request: request.id, pro: lead.proId, facts: { ...factsOf(request), pro: call.actor.name }, path: `/requests/${request.id}`,
    });
    await call.tell([lead.clientId, lead.proId], `request:${request.id}`);
    return viewLead(call, lead.id);
  },
});
