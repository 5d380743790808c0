import * as z from 'zod';
import { signedIn } from '#kernel/allow.ts';
import { read, type Call } from '#kernel/operation.ts';
import { findAddressOf } from '../profiles/store.ts';
import { findPasswordHash } from '../sign-in/store.ts';
import { hasSecondFactor } from '../two-factor/store.ts';
import { assert } from '#kernel/refusal.ts';
import { findPerson } from './store.ts';
import { meView, viewPerson } from './views.ts';

export async function viewMe(call: Call, id: string): Promise<z.infer<typeof meView>> {
  const person = await findPerson(call.db, id);
  assert(person, 'the actor is a person');
  return {
    ...viewPerson(person),
    has_password: (await findPasswordHash(call.db, id)) !== null,
    second_factor: await hasSecondFactor(call.db, id),
    profile_address: person.pro ? await findAddressOf(call.db, id) : null,
  };
}

export const readMe = read({
  name: 'identity.readMe',
  summary: 'My account',
  method: 'GET',
  path: '/me',
  input: z.object({}),
  output: meView,
  allow: signedIn,
  run: (call) => viewMe(call, call.actor.id),
});
