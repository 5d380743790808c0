// An invitation by its private link, still to be answered.
import { Temporal } from 'temporal-polyfill';
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { hashOf } from './link.ts';
import { invitationClosed, linkUnknown } from './refusals.ts';
import { stateTexts } from './state-texts.ts';
import { lockInvitationByLink, type InvitationRow, type InvitationState } from './store.ts';

/** The job that ends an invitation may be a moment late. */
export const stateAt = (invitation: InvitationRow, now: Temporal.Instant): InvitationState =>
  invitation.state === 'sent' && Temporal.Instant.compare(now, invitation.openUntil) > 0 ? 'lapsed' : invitation.state;

/** The lock makes a second answer of the same moment wait, and then find the first. */
export async function takeInvitation(call: Call, token: string): Promise<InvitationRow> {
  const invitation = await call.db.maybe(lockInvitationByLink, [hashOf(token)]);
  if (!invitation) refuse(linkUnknown);
  const state = stateAt(invitation, call.now);
  if (state !== 'sent') refuse(invitationClosed, { state: { text: stateTexts[state] } });
  return invitation;
}
