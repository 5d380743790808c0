import * as z from 'zod';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { inPerson } from '../access.ts';
import { givenPassword } from '../input.ts';
import { lockPerson } from '../people/store.ts';
import { confirmPassword } from '../recovery/confirm-password.ts';
import { passwordWrong, totpAlreadyOn } from '../refusals.ts';
import { tooManyAttempts } from '../sign-in/refusals.ts';
import { saveTwoFactor } from './store.ts';

export const setUpTotp = write({
  name: 'identity.setUpTotp',
  secret: true,
  summary: 'Begin to sign in with codes of an app',
  description: 'Shows the secret for the app. Nothing changes until the first code is confirmed.',
  method: 'POST',
  path: '/me/totp',
  input: z.object({ password: givenPassword().optional() }),
  output: z.object({ secret: z.string(), uri: z.string().describe('For the picture to scan') }),
  refusals: [tooManyAttempts, passwordWrong, totpAlreadyOn],
  allow: inPerson,
  audit: () => ({ subject: 'totp' }),
  async run(call, input) {
    const person = await lockPerson(call.db, call.actor.id);
    await confirmPassword(call, person, input.password);

    const secret = call.ports.signIn.newTotpSecret();
    const saved = await saveTwoFactor(call.db, person.id, await call.ports.signIn.seal(secret), call.now);
    if (saved === 0) refuse(totpAlreadyOn);

    return { secret, uri: call.ports.signIn.totpUri(secret, person.email) };
  },
});
