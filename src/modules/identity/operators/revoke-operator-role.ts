import * as z from 'zod';
import { operatorRoles } from '#kernel/actor.ts';
import { either, onlySystem } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { admins } from '../access.ts';
import { lastAdmin, notAnOperator, personNotFound } from '../people/refusals.ts';
import { findAndLockPerson, lockActiveAdmins, setPersonRoles } from '../people/store.ts';
import { personView, viewPerson } from '../people/views.ts';

export const revokeOperatorRole = write({
  name: 'identity.revokeOperatorRole',
  summary: 'Take a role from an operator',
  method: 'DELETE',
  path: '/operators/{id}/roles/{role}',
  input: z.object({ id: id(), role: z.enum(operatorRoles) }),
  output: personView,
  refusals: [personNotFound, notAnOperator, lastAdmin],
  allow: either(admins, onlySystem),
  audit: (input) => ({ subject: `person:${input.id}`, concerns: [input.id], detail: { role: input.role } }),
  async run(call, input) {
    // All admins at once and in order: two of them taking each other's role wait for one another here.
    const all = input.role === 'admin' ? await lockActiveAdmins(call.db) : [];
    const person = await findAndLockPerson(call.db, input.id);

    if (!person) refuse(personNotFound);
    if (person.kind !== 'operator') refuse(notAnOperator);
    if (input.role === 'admin' && all.every((admin) => admin.id === person.id)) refuse(lastAdmin);

    const roles = person.roles.filter((role) => role !== input.role);
    await setPersonRoles(call.db, person.id, roles, call.now);
    call.ports.signIn.forgetPerson(person.id);

    return viewPerson({ ...person, roles });
  },
});
