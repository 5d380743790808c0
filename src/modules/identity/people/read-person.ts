import * as z from 'zod';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { peopleReaders } from '../access.ts';
import { personNotFound } from './refusals.ts';
import { findPerson } from './store.ts';
import { personView, viewPerson } from './views.ts';

export const readPerson = read({
  name: 'identity.readPerson',
  summary: 'One person’s account, for those who answer them',
  method: 'GET',
  path: '/people/{id}',
  input: z.object({ id: id() }),
  output: personView,
  refusals: [personNotFound],
  allow: peopleReaders,
  audit: (input) => ({ subject: `person:${input.id}`, concerns: [input.id] }),
  async run(call, input) {
    return viewPerson((await findPerson(call.db, input.id)) ?? refuse(personNotFound));
  },
});
