import * as z from 'zod';
import { visitors } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { code, linkToken } from '../input.ts';
import { linkRefusals, takeLink } from '../links/take-link.ts';
import { lockPerson } from '../people/store.ts';
import { checkCode } from '../two-factor/check-code.ts';
import { countBackupCodes } from '../two-factor/store.ts';
import { enterRefusals, refuseUnlessOpen, startSession } from './enter.ts';
import { codeWrong, tooManyAttempts } from './refusals.ts';

export const signInWithTotp = write({
  name: 'identity.signInWithTotp',
  secret: true,
  summary: 'Complete a sign-in with the code of the app or a backup code',
  method: 'POST',
  path: '/sign-in/code',
  internal: true,
  input: z.object({ challenge: linkToken(), code: code() }),
  output: z.object({ outcome: z.literal('signed_in'), person_id: z.uuid(), backup_codes_left: z.int() }),
  refusals: [...linkRefusals, ...enterRefusals, tooManyAttempts, codeWrong],
  allow: visitors,
  audit: (_input, output) => ({ subject: `person:${output.person_id}` }),
  async run(call, input) {
    // A wrong code rolls this back: the challenge stays good for another try.
    const challenge = await takeLink(call, 'second_factor', input.challenge);
    const person = await lockPerson(call.db, challenge.personId);

    refuseUnlessOpen(person);
    await checkCode(call, person.id, input.code);

    await startSession(call, person);

    return { outcome: 'signed_in' as const, person_id: person.id, backup_codes_left: await countBackupCodes(call.db, person.id) };
  },
});
