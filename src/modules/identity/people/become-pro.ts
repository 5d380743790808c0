import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { acknowledgementRefusals } from '../acknowledgements/refusals.ts';
import { acknowledgementField, takeAcknowledgement } from '../acknowledgements/take-acknowledgement.ts';
import { openProfile } from '../profiles/open-profile.ts';
import { professional } from './professional.ts';
import { viewMe } from './read-me.ts';
import { lockPerson, makePersonPro } from './store.ts';
import { meView } from './views.ts';

export const becomePro = write({
  name: 'identity.becomePro',
  summary: 'Offer services as well: one account is client and pro',
  description: 'Ends with a typed confirmation: a pro contracts as a professional. Done twice, it changes nothing more.',
  method: 'POST',
  path: '/me/pro',
  clauses: ['ACC-4', 'ACC-12', 'SUB-6'],
  input: z.object({ acknowledgement: acknowledgementField() }),
  output: meView,
  refusals: acknowledgementRefusals,
  allow: members,
  audit: (_input, output) => ({ subject: `person:${output.id}` }),
  async run(call, input) {
    const person = await lockPerson(call.db, call.actor.id);

    if (!person.pro) {
      await takeAcknowledgement(call, { key: professional.key, given: input.acknowledgement, operation: 'identity.becomePro' });
      await makePersonPro(call.db, person.id, call.now);
      await openProfile(call, person);
      await call.emit('identity.became_pro', { personId: person.id });
      call.ports.signIn.forgetPerson(person.id);
    }

    return viewMe(call, person.id);
  },
});
