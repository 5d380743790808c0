import * as z from 'zod';
import { signedIn } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import { nameChangesPerYear } from '../parameters.ts';
import { findPerson, listFormerNames } from '../people/store.ts';
import { listAddressesOf } from '../profiles/store.ts';
import { judgeNameChange, nextAfterChange } from './rules.ts';

export const readMyNames = read({
  name: 'identity.readMyNames',
  summary: 'My display name, those before it, the addresses that lead to my profile, and when the name may change again',
  method: 'GET',
  path: '/me/names',
  clauses: ['ACC-3'],
  input: z.object({}),
  output: z.object({
    name: z.string(),
    former: z.array(z.object({ name: z.string(), until: z.string() })).describe('Newest first'),
    addresses: z.array(z.object({ address: z.string(), current: z.boolean() })).describe('All of them lead to the profile for good'),
    allowed_per_year: z.int(),
    may_change: z.boolean(),
    next_change_at: z.string().nullable().describe('When it may change again; null: now, or never'),
    after_change_at: z.string().nullable().describe('Were it changed now, when the next change could follow; null: at once'),
  }),
  allow: signedIn,
  async run(call) {
    const person = await findPerson(call.db, call.actor.id);
    assert(person, 'the actor is a person');
    const former = await listFormerNames(call.db, person.id);
    const allowed = await nameChangesPerYear(call);
    const changes = former.map(({ until }) => until).toReversed();
    const answer = judgeNameChange(changes, allowed, call.now, person.timeZone);
    const addresses = await listAddressesOf(call.db, person.id);
    return {
      name: person.name,
      former: former.map(({ name, until }) => ({ name, until: until.toString() })),
      addresses: addresses.map(({ slug }, index) => ({ address: slug, current: index === 0 })),
      allowed_per_year: allowed,
      may_change: answer.outcome === 'may',
      next_change_at: answer.outcome === 'not_before' ? answer.next.toString() : null,
      after_change_at: nextAfterChange(changes, allowed, call.now, person.timeZone)?.toString() ?? null,
    };
  },
});
