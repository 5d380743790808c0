import * as z from 'zod';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { inPerson } from '../access.ts';
import { code, givenPassword } from '../input.ts';
import { lockPerson } from '../people/store.ts';
import { confirmPassword } from '../recovery/confirm-password.ts';
import { passwordWrong, totpNotSetUp } from '../refusals.ts';
import { codeWrong, tooManyAttempts } from '../sign-in/refusals.ts';
import { checkCode } from './check-code.ts';
import { hasSecondFactor, removeTwoFactor } from './store.ts';

export const disableTotp = write({
  name: 'identity.disableTotp',
  secret: true,
  summary: 'No longer ask for codes when I sign in',
  method: 'DELETE',
  path: '/me/totp',
  input: z.object({ password: givenPassword().optional(), code: code() }),
  output: z.object({ on: z.boolean() }),
  refusals: [totpNotSetUp, tooManyAttempts, passwordWrong, codeWrong],
  allow: inPerson,
  audit: () => ({ subject: 'totp' }),
  async run(call, input) {
    const person = await lockPerson(call.db, call.actor.id);

    if (!(await hasSecondFactor(call.db, person.id))) refuse(totpNotSetUp);
    await confirmPassword(call, person, input.password);
    await checkCode(call, person.id, input.code);

    await removeTwoFactor(call.db, person.id);
    await call.emit('identity.second_factor_changed', { personId: person.id, email: person.email, locale: person.locale, on: false });

    return { on: false };
  },
});
