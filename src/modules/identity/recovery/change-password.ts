import * as z from 'zod';
import { write } from '#kernel/operation.ts';
import { inPerson } from '../access.ts';
import { givenPassword, newPassword } from '../input.ts';
import { lockPerson } from '../people/store.ts';
import { passwordWrong } from '../refusals.ts';
import { tooManyAttempts } from '../sign-in/refusals.ts';
import { confirmPassword } from './confirm-password.ts';
import { setPassword } from './set-password.ts';

export const changePassword = write({
  name: 'identity.changePassword',
  secret: true,
  summary: 'Change my password; ends my other sessions',
  description: 'The current password is asked for where there is one.',
  method: 'PUT',
  path: '/me/password',
  input: z.object({ current_password: givenPassword().optional(), new_password: newPassword() }),
  output: z.object({ sessions_ended: z.int() }),
  refusals: [tooManyAttempts, passwordWrong],
  allow: inPerson,
  audit: (_input, output) => ({ subject: 'password', detail: { sessions_ended: output.sessions_ended } }),
  async run(call, input) {
    const person = await lockPerson(call.db, call.actor.id);

    await confirmPassword(call, person, input.current_password);

    return { sessions_ended: await setPassword(call, person, input.new_password, call.ports.signIn.here().sessionId) };
  },
});
