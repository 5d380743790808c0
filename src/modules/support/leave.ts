// ACC-7: questions of a person who is gone are closed, and say no more what they were filed under; what articles they found
// useful goes. The conversations stay, signed by a pseudonym.
import type { Call } from '#kernel/operation.ts';
import { dropVoice } from './matters/store.ts';
import { leaveTickets } from './tickets/store.ts';

export async function leaveSupport(call: Pick<Call, 'db' | 'now' | 'cancelScheduled'>, person: string): Promise<void> {
  for (const ticket of await call.db.many(leaveTickets, [person, call.now])) await call.cancelScheduled(`support_due:${ticket.id}`);
  await call.db.run(dropVoice, [`person:${person}`]);
}
