import * as z from 'zod';
import { findPublicProfileById, findPerson } from '#identity';
import { anyone } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { hashOf } from './link.ts';
import { stateAt } from './open-link.ts';
import { linkUnknown } from './refusals.ts';
import { findInvitationByLink } from './store.ts';

export const readInvitation = read({
  name: 'reputation.readInvitation',
  summary: 'What the private link of an invitation shows: who invites, for which work, and whether it can still be answered',
  method: 'GET',
  path: '/former-client-links/{token}',
  clauses: ['REV-2'],
  secret: true,
  input: z.object({ token: z.string().min(20).max(100) }),
  output: z.object({
    pro: z.object({ name: z.string(), headline: z.string().nullable(), address: z.string().nullable().describe('Of the profile, when it is shown') }),
    name: z.string(),
    work: z.string(),
    state: z.enum(['sent', 'reviewed', 'declined', 'lapsed']),
    open_until: z.string(),
  }),
  refusals: [linkUnknown],
  allow: anyone,
  async run(call, input) {
    const invitation = await call.db.maybe(findInvitationByLink, [hashOf(input.token)]);

    if (!invitation) refuse(linkUnknown);

    const profile = await findPublicProfileById(call.db, invitation.pro, call.now);
    const name = profile?.name ?? (await findPerson(call.db, invitation.pro))?.name ?? '–';
    return {
      pro: { name, headline: profile?.headline ?? null, address: profile?.address ?? null },
      name: invitation.name,
      work: invitation.work,
      state: stateAt(invitation, call.now),
      open_until: invitation.openUntil.toString(),
    };
  },
});
