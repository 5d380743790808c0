// ACC-7: what ends and is erased with an account. Reviews stay: they are about somebody else, and their author is read from the
// account, which has a pseudonym by then. May run twice.
import type { Call } from '#kernel/operation.ts';
import { forgetDocuments } from './badges/store.ts';
import { dropLinks, forgetInvitations } from './former-clients/store.ts';

export async function leaveReputation(call: Pick<Call, 'db'>, person: string): Promise<void> {
  await call.db.run(dropLinks, [person]);
  await call.db.run(forgetInvitations, [person]);
  await call.db.run(forgetDocuments, [person]);
}
