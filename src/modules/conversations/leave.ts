// ACC-7: what was written stays with those it was written to (MSG-1); it is signed by a pseudonym from now on.
import type { Call } from '#kernel/operation.ts';
import { forgetLeaksOf } from './leaks/store.ts';
import { renameAuthor, renameParticipant } from './store.ts';

export async function leaveConversations(call: Pick<Call, 'db'>, person: string, pseudonym: string): Promise<void> {
  await call.db.run(renameParticipant, [person, pseudonym]);
  await call.db.run(renameAuthor, [person, pseudonym]);
  await call.db.run(forgetLeaksOf, [person]);
}
