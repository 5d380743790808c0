// The password of an address, checked so that neither the answer nor its time tells whether the address is known.
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { clearAttempts, limitAttempts } from '../limit.ts';
import { findPersonByEmail, type Person } from '../people/store.ts';
import { credentialsWrong } from './refusals.ts';
import { findPasswordHash } from './store.ts';

const nobody = '00000000-0000-0000-0000-000000000000';

export async function checkPassword(call: Call, email: string, password: string): Promise<Person> {
  await limitAttempts(call, 'sign_in', email);
  const person = await findPersonByEmail(call.db, email);
  const hash = await findPasswordHash(call.db, person?.id ?? nobody);
  const right = await call.ports.signIn.verifyPassword(hash, password);
  if (!person || !right) refuse(credentialsWrong);
  await clearAttempts(call, 'sign_in', email);
  return person;
}
