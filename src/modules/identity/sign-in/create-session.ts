import * as z from 'zod';
import { visitors } from '#kernel/allow.ts';
import { email } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { code, givenPassword } from '../input.ts';
import { checkCode } from '../two-factor/check-code.ts';
import { hasSecondFactor } from '../two-factor/store.ts';
import { checkPassword } from './check-password.ts';
import { enterRefusals, refuseUnlessOpen, startSession } from './enter.ts';
import { codeWrong, credentialsWrong, secondFactorNeeded, tooManyAttempts } from './refusals.ts';

export const createSession = write({
  name: 'identity.createSession',
  secret: true,
  summary: 'Sign in over the API: a bearer token for this person',
  description: 'Send it as `Authorization: Bearer …`. It ends after 30 days without use, or by DELETE /sessions/current. For programs, an API key with scopes is the better choice.',
  method: 'POST',
  path: '/sessions',
  input: z.object({ email: email(), password: givenPassword(), code: code().optional() }),
  output: z.object({ token: z.string(), person_id: z.uuid() }),
  refusals: [tooManyAttempts, credentialsWrong, ...enterRefusals, secondFactorNeeded, codeWrong],
  allow: visitors,
  audit: (_input, output) => ({ subject: `person:${output.person_id}` }),
  async run(call, input) {
    const person = await checkPassword(call, input.email, input.password);

    refuseUnlessOpen(person);
    if (await hasSecondFactor(call.db, person.id)) {
      if (!input.code) refuse(secondFactorNeeded);
      await checkCode(call, person.id, input.code);
    }

    const { bearer } = await startSession(call, person);

    return { token: bearer, person_id: person.id };
  },
});
