import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { decodeCursor, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { listInvitationsOfPro } from './store.ts';
import { invitationView, viewInvitation } from './views.ts';

export const listInvitations = read({
  name: 'reputation.listInvitations',
  summary: 'The former clients I invited, newest first, with what became of each',
  method: 'GET',
  path: '/former-client-invitations',
  clauses: ['REV-2'],
  input: z.object(pageFields),
  output: pageOf(invitationView),
  allow: pros,
  async run(call, input) {
    const after = decodeCursor(input.after);
    const rows = await call.db.many(listInvitationsOfPro, [call.actor.id, after?.at ?? null, after?.id ?? null, input.limit + 1]);
    return pageFrom(rows, input.limit, (row) => row.invitedAt, (row) => viewInvitation(row, call.now));
  },
});
