import * as z from 'zod';
import { findPerson } from '#identity';
import { pros } from '#kernel/allow.ts';
import { newId } from '#kernel/ids.ts';
import { email, line } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { locales } from '#kernel/text.ts';
import { takeText } from '../take-text.ts';
import { hashOf, sendInvitation } from './link.ts';
import { alreadyInvited, ownAddress, tooManyInvitations } from './refusals.ts';
import { limits, nextInvitation } from './rules.ts';
import { invite, listInvitedSince, lockInvitationsOf } from './store.ts';
import { invitationView, viewInvitation } from './views.ts';

export const inviteFormerClient = write({
  name: 'reputation.inviteFormerClient',
  summary: 'Invite a former client by mail to leave a review; they need no account',
  description: `One invitation an address. At most ${limits.invitations} in ${limits.days} days; the link opens for ${limits.openDays} days. The address is erased once the person has answered or the link no longer opens.`,
  method: 'POST',
  path: '/former-client-invitations',
  clauses: ['REV-2'],
  input: z.object({ name: line(80, 2), email: email(), locale: z.enum(locales), work: line(160, 3).describe('What you did for them; they read it') }),
  output: invitationView,
  refusals: [ownAddress, tooManyInvitations, alreadyInvited],
  allow: pros,
  audit: (_input, output) => ({ subject: `former_client_invitation:${output.id}` }),
  async run(call, input) {
    await call.db.many(lockInvitationsOf, [call.actor.id]);
    const pro = await findPerson(call.db, call.actor.id);
    assert(pro, 'who acts is there');

    if (input.email === pro.email) refuse(ownAddress, {}, [{ path: 'email', say: ownAddress.say }]);
    const invited = await call.db.many(listInvitedSince, [pro.id, call.now.subtract({ hours: 24 * limits.days })]);
    const next = nextInvitation(invited.map(({ invitedAt }) => invitedAt));
    if (next) refuse(tooManyInvitations, { limit: limits.invitations, days: limits.days, next: { moment: next.toString() } });
    const invitation = await call.db.maybe(invite, [
      newId(), pro.id, input.name, input.email, hashOf(input.email), input.locale, await takeText(call, input.work), call.now, call.now.add({ hours: 24 * limits.openDays }),
    ]);
    if (!invitation) refuse(alreadyInvited, {}, [{ path: 'email', say: alreadyInvited.say }]);

    await sendInvitation(call, invitation);
    await call.schedule('reputation.lapseInvitation', { invitation: invitation.id }, invitation.openUntil, `former_client_end:${invitation.id}`);

    return viewInvitation(invitation, call.now);
  },
});
