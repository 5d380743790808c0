// The second factor: the code of the app, or one of the backup codes. Either is good once.
import { createHash, randomBytes } from 'node:crypto';
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { clearAttempts, limitAttempts } from '../limit.ts';
import { codeWrong } from '../sign-in/refusals.ts';
import { lockTwoFactor, spendBackupCode, spendTotpStep } from './store.ts';

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'; // none that is read as another

/** Ten codes of 80 bits: XXXX-XXXX-XXXX-XXXX. */
export const newBackupCodes = (): string[] => Array.from({ length: 10 }, () => {
  const code = [...randomBytes(16)].map((byte) => letters[byte % 32]).join('');
  return (code.match(/.{4}/g) as string[]).join('-');
});

export const hashBackupCode = (code: string): string => createHash('sha256').update(code.toUpperCase().replace(/[^A-Z0-9]/g, '')).digest('hex');

export async function checkCode(call: Call, personId: string, code: string): Promise<void> {
  await limitAttempts(call, 'code', personId);
  const right = /^[\d ]+$/.test(code) ? await checkTotp(call, personId, code.replaceAll(' ', '')) : await spendBackupCode(call.db, personId, hashBackupCode(code), call.now);
  if (!right) refuse(codeWrong);
  await clearAttempts(call, 'code', personId);
}

export async function checkTotp(call: Call, personId: string, code: string): Promise<boolean> {
  const factor = await lockTwoFactor(call.db, personId);
  if (!factor) return false;
  const step = call.ports.signIn.totpStep(await call.ports.signIn.unseal(factor.secret), code);
  return step !== null && spendTotpStep(call.db, personId, step);
}
