import * as z from 'zod';
import { visitors } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { personNotFound } from '../people/refusals.ts';
import { findPerson } from '../people/store.ts';
import { enterRefusals, refuseUnlessOpen } from '../sign-in/enter.ts';
import { sandboxOnly } from '../sign-in/refusals.ts';
import { isRanked } from './store.ts';

export const signInAsDemoPerson = write({
  name: 'identity.signInAsDemoPerson',
  secret: true,
  summary: 'Sandbox: sign in as one of the listed people',
  method: 'POST',
  path: '/sandbox/sessions',
  input: z.object({ id: id() }),
  output: z.object({ person_id: z.uuid(), token: z.string().describe('Bearer, for API clients') }),
  refusals: [sandboxOnly, personNotFound, ...enterRefusals],
  allow: visitors,
  audit: (input) => ({ subject: `person:${input.id}` }),
  async run(call, input) {
    if (!call.ports.sandbox) refuse(sandboxOnly);
    const person = (await isRanked(call.db, input.id)) ? await findPerson(call.db, input.id) : null;
    if (!person) refuse(personNotFound);
    refuseUnlessOpen(person);

    const { bearer } = await call.ports.signIn.openSession(call.db, person.id, call.now);

    return { person_id: person.id, token: bearer };
  },
});
