import * as z from 'zod';
import { countryNotServed, refuseUnlessMay, refuseUnlessServed, statusMayNot } from '#identity';
import { pros } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { lockLeadOfPro } from '../leads/access.ts';
import { creditsTooFew, leadNotFound, nothingToPay } from '../leads/refusals.ts';
import { leadView, viewLead } from '../leads/views.ts';
import { payFor } from './pay.ts';

export const payContact = write({
  name: 'leads.payContact',
  summary: 'Take the contact of a client who has written back: the credits are taken and the message is shown',
  method: 'POST',
  path: '/leads/{lead}/payment',
  clauses: ['LEAD-2', 'LEAD-6', 'ACC-10', 'ACC-11'],
  input: z.object({ lead: id() }),
  output: leadView,
  refusals: [leadNotFound, nothingToPay, countryNotServed, statusMayNot, creditsTooFew],
  allow: pros,
  audit: (input, output) => ({ subject: `lead:${input.lead}`, detail: { credits: output.credits } }),
  async run(call, input) {
    const held = await lockLeadOfPro(call, input.lead);
    if (held.lead.state === 'paid') return viewLead(call, held.lead.id);
    if (held.lead.state !== 'unpaid') refuse(nothingToPay);
    await refuseUnlessServed(call, held.lead.proId);
    await refuseUnlessMay(call, held.lead.proId, 'contact');

    const charge = await payFor(call, held, 'client_message', 'leads.payContact');
    if (charge.outcome === 'too_few') refuse(creditsTooFew, { price: { credits: charge.price }, balance: { credits: charge.balance } });

    return viewLead(call, held.lead.id);
  },
});
