import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { sendInvitation } from './link.ts';
import { invitationClosed, invitationNotFound, sentEnough, sentRecently } from './refusals.ts';
import { judgeResending, limits } from './rules.ts';
import { stateTexts } from './state-texts.ts';
import { countSend, lockInvitationOfPro } from './store.ts';
import { invitationView, viewInvitation } from './views.ts';

export const resendInvitation = write({
  name: 'reputation.resendInvitation',
  summary: 'Send the mail of an invitation again, with a new link',
  method: 'POST',
  path: '/former-client-invitations/{invitation}/resend',
  clauses: ['REV-2'],
  input: z.object({ invitation: id() }),
  output: invitationView,
  refusals: [invitationNotFound, invitationClosed, sentEnough, sentRecently],
  allow: pros,
  audit: (input) => ({ subject: `former_client_invitation:${input.invitation}` }),
  async run(call, input) {
    const invitation = await call.db.maybe(lockInvitationOfPro, [input.invitation, call.actor.id]);

    if (!invitation) refuse(invitationNotFound);
    if (invitation.state !== 'sent') refuse(invitationClosed, { state: { text: stateTexts[invitation.state] } });
    const resending = judgeResending({ ...invitation, now: call.now });
    if (!resending.may && resending.because === 'sent_enough') refuse(sentEnough, { limit: limits.mails });
    if (!resending.may) refuse(sentRecently, { next: { moment: resending.next.toString() } });

    await call.db.run(countSend, [invitation.id, call.now]);
    await sendInvitation(call, invitation);

    return viewInvitation({ ...invitation, sends: invitation.sends + 1, lastSentAt: call.now }, call.now);
  },
});
