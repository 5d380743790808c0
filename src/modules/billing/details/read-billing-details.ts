import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { findPerson } from '#identity';
import { detailsOf, sellerNow } from './parties.ts';
import { isReverseCharge, partyView, viewParty } from './party.ts';

export const readBillingDetails = read({
  name: 'billing.readBillingDetails',
  summary: 'What my next invoices say about me; null until entered',
  method: 'GET',
  path: '/billing-details',
  clauses: ['PAY-2'],
  input: z.object({}),
  output: z.object({
    details: partyView.nullable(),
    suggested: z.object({ name: z.string(), country: z.string() }).describe('From the account, to begin with'),
    reverse_charge: z.boolean().describe('Prices are without VAT: the buyer accounts for it in another state of the Union'),
  }),
  allow: members,
  async run(call) {
    const details = await detailsOf(call, call.actor.id);
    const person = await findPerson(call.db, call.actor.id);
    return {
      details: details && viewParty(details),
      suggested: { name: person?.name ?? '', country: person?.market.slice(0, 2) ?? '' },
      reverse_charge: details !== null && isReverseCharge(details, await sellerNow(call)),
    };
  },
});
