import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { line } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { detailsWrong } from '../refusals.ts';
import { findNumberProblems, partyFields, partyView, viewParty } from './party.ts';
import { keepSeller } from './store.ts';

export const changeSeller = write({
  name: 'billing.changeSeller',
  summary: 'The company that runs the marketplace, as the next invoices name it',
  description: 'Invoices already issued keep what they say.',
  method: 'PUT',
  path: '/seller',
  clauses: ['PAY-2'],
  input: z.object({ ...partyFields, legal_line: line(300, 0).optional().describe('Legal form, capital, register') }),
  output: partyView,
  refusals: [detailsWrong],
  allow: operators('finance', 'admin'),
  audit: (input) => ({ subject: 'seller', detail: { name: input.name, country: input.country } }),
  async run(call, input) {
    const problems = findNumberProblems(input);
    if (problems.length > 0) refuse(detailsWrong, {}, problems);

    const { name, street, postal_code: postalCode, city, country } = input;
    const [extra, vatId, registration, legalLine] = [input.extra || null, input.vat_id || null, input.registration || null, input.legal_line || null];
    await call.db.run(keepSeller, [name, street, extra, postalCode, city, country, vatId, registration, legalLine, call.actor.id, call.now]);

    return viewParty({ name, street, extra, postalCode, city, country, vatId, registration, legalLine });
  },
});
