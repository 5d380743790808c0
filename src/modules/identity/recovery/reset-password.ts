import * as z from 'zod';
import { visitors } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { linkToken, newPassword } from '../input.ts';
import { linkRefusals, takeLink } from '../links/take-link.ts';
import { lockPerson } from '../people/store.ts';
import { enterRefusals, refuseUnlessOpen } from '../sign-in/enter.ts';
import { linkUsed } from '../sign-in/refusals.ts';
import { setPassword } from './set-password.ts';

export const resetPassword = write({
  name: 'identity.resetPassword',
  secret: true,
  summary: 'Set a new password by the link of an e-mail; ends every session',
  method: 'POST',
  path: '/password-resets/password',
  clauses: ['ACC-2'],
  input: z.object({ token: linkToken(), password: newPassword() }),
  output: z.object({ person_id: z.uuid(), sessions_ended: z.int() }),
  refusals: [...linkRefusals, ...enterRefusals],
  allow: visitors,
  audit: (_input, output) => ({ subject: `person:${output.person_id}`, detail: { sessions_ended: output.sessions_ended } }),
  async run(call, input) {
    const link = await takeLink(call, 'password_reset', input.token);
    const person = await lockPerson(call.db, link.personId);

    if (person.email !== link.address) refuse(linkUsed);
    refuseUnlessOpen(person);

    return { person_id: person.id, sessions_ended: await setPassword(call, person, input.password, null) };
  },
});
