// Who may try. Promises are made and kept by those who speak with people; nobody else of the team reads their files.
import type { Actor, Member } from '#kernel/actor.ts';
import { operators, type Allow } from '#kernel/allow.ts';
import { inPerson } from '#identity';

export const promisers = operators('support', 'follow-up', 'mediator', 'finance', 'admin');

/** At the keyboard, never by API key: what is held about a person is handed to that person. */
export const membersInPerson: Allow<Member> = {
  admits: (actor: Actor): actor is Member => actor.kind === 'member' && inPerson.admits(actor),
  who: ['client', 'pro'],
};
