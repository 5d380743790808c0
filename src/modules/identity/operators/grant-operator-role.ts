import * as z from 'zod';
import { operatorRoles } from '#kernel/actor.ts';
import { either, onlySystem } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { admins } from '../access.ts';
import { notAnOperator, personNotFound } from '../people/refusals.ts';
import { findAndLockPerson, setPersonRoles } from '../people/store.ts';
import { personView, viewPerson } from '../people/views.ts';

export const grantOperatorRole = write({
  name: 'identity.grantOperatorRole',
  summary: 'Give an operator a role',
  method: 'PUT',
  path: '/operators/{id}/roles/{role}',
  input: z.object({ id: id(), role: z.enum(operatorRoles) }),
  output: personView,
  refusals: [personNotFound, notAnOperator],
  allow: either(admins, onlySystem),
  audit: (input) => ({ subject: `person:${input.id}`, concerns: [input.id], detail: { role: input.role } }),
  async run(call, input) {
    const person = await findAndLockPerson(call.db, input.id);

    if (!person) refuse(personNotFound);
    if (person.kind !== 'operator') refuse(notAnOperator);

    const roles = [...new Set([...person.roles, input.role])];
    await setPersonRoles(call.db, person.id, roles, call.now);
    call.ports.signIn.forgetPerson(person.id);

    return viewPerson({ ...person, roles });
  },
});
