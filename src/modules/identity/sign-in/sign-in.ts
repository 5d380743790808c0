import * as z from 'zod';
import { visitors } from '#kernel/allow.ts';
import { email } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { givenPassword } from '../input.ts';
import { emailSubject } from '../sign-up/sign-up.ts';
import { checkPassword } from './check-password.ts';
import { enter, entered, enterRefusals } from './enter.ts';
import { credentialsWrong, tooManyAttempts } from './refusals.ts';

export const signIn = write({
  name: 'identity.signIn',
  secret: true,
  summary: 'Sign in with e-mail and password',
  description: 'Opens a session by cookie, or asks for the second factor. API clients use createSession.',
  method: 'POST',
  path: '/sign-in',
  internal: true,
  input: z.object({ email: email(), password: givenPassword() }),
  output: entered,
  refusals: [tooManyAttempts, credentialsWrong, ...enterRefusals],
  allow: visitors,
  audit: (input, output) => ({ subject: output.person_id ? `person:${output.person_id}` : emailSubject(input.email), detail: { outcome: output.outcome } }),
  async run(call, input) {
    return enter(call, await checkPassword(call, input.email, input.password));
  },
});
