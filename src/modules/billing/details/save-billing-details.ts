import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { detailsWrong } from '../refusals.ts';
import { findNumberProblems, partyFields, partyView, viewParty } from './party.ts';
import { saveDetails } from './store.ts';

export const saveBillingDetails = write({
  name: 'billing.saveBillingDetails',
  summary: 'What my next invoices say about me: name, address, VAT and register numbers',
  description: 'Invoices already issued keep what they say. The form of a VAT number is checked; whether it is registered is not.',
  method: 'PUT',
  path: '/billing-details',
  clauses: ['PAY-2'],
  input: z.object(partyFields),
  output: partyView,
  refusals: [detailsWrong],
  allow: members,
  audit: (_input, output) => ({ subject: 'billing_details', detail: { country: output.country, vat_id: output.vat_id !== null } }),
  async run(call, input) {
    const problems = findNumberProblems(input);
    if (problems.length > 0) refuse(detailsWrong, {}, problems);

    const { name, street, postal_code: postalCode, city, country } = input;
    const [extra, vatId, registration] = [input.extra || null, input.vat_id || null, input.registration || null];
    await call.db.run(saveDetails, [call.actor.id, name, street, extra, postalCode, city, country, vatId, registration, call.now]);

    return viewParty({ name, street, extra, postalCode, city, country, vatId, registration });
  },
});
