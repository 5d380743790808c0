import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { sellerNow } from './parties.ts';
import { partyView, viewParty } from './party.ts';

export const readSeller = read({
  name: 'billing.readSeller',
  summary: 'The company that the next invoices name as the seller',
  method: 'GET',
  path: '/seller',
  clauses: ['PAY-2'],
  input: z.object({}),
  output: partyView,
  allow: operators('finance', 'admin'),
  async run(call) {
    return viewParty(await sellerNow(call));
  },
});
