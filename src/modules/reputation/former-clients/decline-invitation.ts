import * as z from 'zod';
import { visitors } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import { takeInvitation } from './open-link.ts';
import { invitationClosed, linkUnknown } from './refusals.ts';
import { answerInvitation } from './store.ts';

export const declineInvitation = write({
  name: 'reputation.declineInvitation',
  summary: 'Say no to an invitation: no review, and no further mail from this pro',
  method: 'POST',
  path: '/former-client-links/{token}/decline',
  clauses: ['REV-2'],
  secret: true,
  input: z.object({ token: z.string().min(20).max(100) }),
  output: z.object({ invitation: z.uuid() }),
  refusals: [linkUnknown, invitationClosed],
  allow: visitors,
  audit: (_input, output) => ({ subject: `former_client_invitation:${output.invitation}` }),
  async run(call, input) {
    const invitation = await takeInvitation(call, input.token);

    assert((await call.db.run(answerInvitation, [invitation.id, 'declined', call.now])) === 1, 'a locked invitation can be answered');
    await call.cancelScheduled(`former_client_end:${invitation.id}`);
    await call.tell([invitation.pro], `reviews:${invitation.pro}`);

    return { invitation: invitation.id };
  },
});
