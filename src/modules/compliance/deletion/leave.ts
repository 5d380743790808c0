// ACC-7: what ends and is erased with an account, module by module, lowest last: each still finds the person it knows.
// A new module adds its line here.
import { leaveBilling } from '#billing';
import { leaveConversations } from '#conversations';
import { leaveFiles } from '#files';
import { leaveHelp } from '#help-centre';
import { erasePerson } from '#identity';
import type { Call, Task } from '#kernel/operation.ts';
import { leaveLeads } from '#leads';
import { forgetPerson } from '#notifications';
import { leaveReputation } from '#reputation';
import { leaveSupport } from '#support';
import { dropExportsOf } from '../exports/drop-exports.ts';

export type Leaver = { readonly id: string; readonly email: string };

export async function leaveEverything(call: Call, { id, email }: Leaver, pseudonym: string): Promise<void> {
  await leaveHelp(call, id);
  await leaveSupport(call, id);
  await forgetPerson(call, id, email);
  await dropExportsOf(call, id);
  await leaveReputation(call, id);
  await leaveLeads(call, id);
  await leaveBilling(call, id);
  await leaveConversations(call, id, pseudonym);
  await erasePerson(call, id, pseudonym);
  await leaveFiles(call, id);
  await call.ports.audit.forget(call.db, id);
  await call.schedule('compliance.leaveAgain', { person: id, pseudonym }, call.now.add({ minutes }), `leave_again:${id}`);
}

const minutes = 5;

/** What the same person began in the moment of leaving, in another window: their sessions are over, so nothing comes after it. */
export const leaveAgain: Task = {
  name: 'compliance.leaveAgain',
  async run(call, payload) {
    const [id, pseudonym] = [String(payload['person']), String(payload['pseudonym'])];
    await leaveReputation(call, id);
    await leaveSupport(call, id);
    await leaveLeads(call, id);
    await leaveBilling(call, id);
    await leaveConversations(call, id, pseudonym);
    await leaveFiles(call, id);
    await dropExportsOf(call, id);
    await call.ports.audit.forget(call.db, id);
  },
};
