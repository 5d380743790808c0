// The private link of an invitation: random, kept only as a hash, of which every mail has its own.
import { createHash, randomBytes } from 'node:crypto';
import { findPerson } from '#identity';
import type { Call } from '#kernel/operation.ts';
import { addLink, type InvitationRow } from './store.ts';

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A mail to somebody who need not have an account: the event says the address itself. */
export async function sendInvitation(call: Call, invitation: InvitationRow): Promise<void> {
  const token = randomBytes(32).toString('base64url');
  await call.db.run(addLink, [hashOf(token), invitation.id, call.now]);
  await call.emit('reputation.former_client_invited', {
    outside: { name: invitation.name, email: invitation.email, locale: invitation.locale, writtenFor: invitation.pro },
    pro: invitation.pro,
    facts: { pro: (await findPerson(call.db, invitation.pro))?.name ?? '–', work: invitation.work, until: { moment: invitation.openUntil.toString() } },
    path: `/former-client?token=${token}`,
  });
}
