// Who may try, where a signed-in person is not enough. Whose rows is narrowed in each store: every query takes the person's id.
import type { Actor, Member, Operator } from '#kernel/actor.ts';
import type { Allow } from '#kernel/allow.ts';
import { operators, signedIn } from '#kernel/allow.ts';

/** At the keyboard: an API key never changes how its owner signs in, nor makes another key. */
export const inPerson: Allow<Member | Operator> = {
  admits: (actor: Actor): actor is Member | Operator => signedIn.admits(actor) && (actor.scopes === null || actor.scopes.has('in-person')),
  who: signedIn.who,
};

/** Members keep their own profile; an operator has none. */
export const membersInPerson: Allow<Member> = {
  admits: (actor: Actor): actor is Member => actor.kind === 'member' && inPerson.admits(actor),
  who: ['client', 'pro'],
};

/** Files of people are read by those who answer them. */
export const peopleReaders = operators('admin', 'support');
export const admins = operators('admin');
