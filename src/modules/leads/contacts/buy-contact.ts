import * as z from 'zod';
import { countryNotServed, refuseUnlessMay, refuseUnlessServed, statusMayNot } from '#identity';
import { pros } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { lockLeadOfPro } from '../leads/access.ts';
import { conversationOf } from '../leads/conversation.ts';
import { answersStopped, creditsTooFew, leadNotFound, requestFull, requestOver } from '../leads/refusals.ts';
import { takePlace } from '../leads/take-place.ts';
import { leadView, viewLead } from '../leads/views.ts';
import { factsOf } from '../requests/publish.ts';
import { payFor } from './pay.ts';

export const buyContact = write({
  name: 'leads.buyContact',
  summary: 'Buy the contact outright: the credits are taken now, the contact details are shown',
  description: 'A contact already paid is answered as it is; nothing is taken twice.',
  method: 'POST',
  path: '/leads/{lead}/contact',
  clauses: ['LEAD-2', 'LEAD-4', 'LEAD-6', 'ACC-10', 'ACC-11'],
  input: z.object({ lead: id() }),
  output: leadView,
  refusals: [leadNotFound, countryNotServed, statusMayNot, requestOver, answersStopped, requestFull, creditsTooFew],
  allow: pros,
  audit: (input, output) => ({ subject: `lead:${input.lead}`, detail: { credits: output.credits } }),
  async run(call, input) {
    const held = await lockLeadOfPro(call, input.lead);
    const { lead, request } = held;
    if (lead.state === 'paid') return viewLead(call, lead.id);

    await refuseUnlessServed(call, lead.proId);
    await refuseUnlessMay(call, lead.proId, 'contact');
    await takePlace(call, held);
    // A message of the client that waits is what the contact is then paid for.
    const charge = await payFor(call, held, lead.state === 'unpaid' ? 'client_message' : 'outright', 'leads.buyContact');
    if (charge.outcome === 'too_few') refuse(creditsTooFew, { price: { credits: charge.price }, balance: { credits: charge.balance } });

    await conversationOf(call, held);
    if (!lead.placeTakenAt) await call.emit('leads.contact_bought', { to: [lead.clientId], lead: lead.id, request: request.id, pro: lead.proId, facts: { ...factsOf(request), pro: call.actor.name }, path: `/requests/${request.id}` });
    await call.tell([lead.clientId, lead.proId], `request:${request.id}`);
    return viewLead(call, lead.id);
  },
});
