import * as z from 'zod';
import { onlySystem } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { lockPerson } from '../people/store.ts';
import { noteDevice } from './enter.ts';

export const recordPasskeyUse = write({
  name: 'identity.recordPasskeyUse',
  summary: 'Record that a passkey was added or used, and tell the person',
  description: 'The ceremony itself is carried out by the sign-in library at /api/auth/passkey.',
  method: 'POST',
  path: '/passkeys/uses',
  internal: true,
  input: z.object({ person_id: id(), use: z.enum(['added', 'signed_in']) }),
  output: z.object({}),
  allow: onlySystem,
  audit: (input) => ({ subject: `person:${input.person_id}`, concerns: [input.person_id], detail: { use: input.use } }),
  async run(call, input) {
    const person = await lockPerson(call.db, input.person_id);
    if (input.use === 'signed_in') await noteDevice(call, person);
    else await call.emit('identity.passkey_added', { personId: person.id, email: person.email, locale: person.locale });
    return {};
  },
});
