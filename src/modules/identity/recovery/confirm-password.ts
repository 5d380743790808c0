// Before something that a borrowed screen must not do: the password once more, where there is one.
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { clearAttempts, limitAttempts } from '../limit.ts';
import type { Person } from '../people/store.ts';
import { passwordWrong } from '../refusals.ts';
import { findPasswordHash } from '../sign-in/store.ts';

export async function confirmPassword(call: Call, person: Person, password: string | undefined): Promise<void> {
  const hash = await findPasswordHash(call.db, person.id);
  if (hash === null) return;
  await limitAttempts(call, 'sign_in', person.email);
  if (!(await call.ports.signIn.verifyPassword(hash, password ?? ''))) refuse(passwordWrong);
  await clearAttempts(call, 'sign_in', person.email);
}
