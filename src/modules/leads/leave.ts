// ACC-7: who leaves asks for nothing any more, and can be neither called nor found.
import type { Call } from '#kernel/operation.ts';
import { forgetCalls } from './guidance/first-contact.ts';
import { dropInbox } from './inbox/store.ts';
import { endRequest } from './requests/end-request.ts';
import { dropUnshownVersions, erasePostalCodes, eraseWhereabouts, lockRunningRequestsOf } from './requests/store.ts';

export async function leaveLeads(call: Call, person: string): Promise<void> {
  for (const request of await call.db.many(lockRunningRequestsOf, [person])) await endRequest(call, request, 'close');
  await call.db.run(eraseWhereabouts, [person]);
  await forgetCalls(call, person);
  await call.db.run(dropUnshownVersions, [person]);
  await call.db.run(erasePostalCodes, [person]);
  await call.db.run(dropInbox, [person]);
}
