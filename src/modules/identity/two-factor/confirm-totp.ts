import * as z from 'zod';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { inPerson } from '../access.ts';
import { code } from '../input.ts';
import { clearAttempts, limitAttempts } from '../limit.ts';
import { lockPerson } from '../people/store.ts';
import { totpAlreadyOn, totpNotSetUp } from '../refusals.ts';
import { codeWrong, tooManyAttempts } from '../sign-in/refusals.ts';
import { checkTotp, hashBackupCode, newBackupCodes } from './check-code.ts';
import { confirmTwoFactor, lockTwoFactor, replaceBackupCodes } from './store.ts';

export const confirmTotp = write({
  name: 'identity.confirmTotp',
  secret: true,
  summary: 'Confirm the app by its first code; from now on signing in asks for one',
  description: 'Answers ten backup codes, shown this once.',
  method: 'POST',
  path: '/me/totp/confirmation',
  input: z.object({ code: code() }),
  output: z.object({ backup_codes: z.array(z.string()) }),
  refusals: [totpNotSetUp, totpAlreadyOn, tooManyAttempts, codeWrong],
  allow: inPerson,
  audit: () => ({ subject: 'totp' }),
  async run(call, input) {
    const person = await lockPerson(call.db, call.actor.id);
    const factor = await lockTwoFactor(call.db, person.id);

    if (!factor) refuse(totpNotSetUp);
    if (factor.confirmedAt) refuse(totpAlreadyOn);
    await limitAttempts(call, 'code', person.id);
    if (!(await checkTotp(call, person.id, input.code.replaceAll(' ', '')))) refuse(codeWrong);

    const codes = newBackupCodes();
    await confirmTwoFactor(call.db, person.id, call.now);
    await replaceBackupCodes(call.db, person.id, codes.map(hashBackupCode));
    await clearAttempts(call, 'code', person.id);
    await call.emit('identity.second_factor_changed', { personId: person.id, email: person.email, locale: person.locale, on: true });

    return { backup_codes: codes };
  },
});
