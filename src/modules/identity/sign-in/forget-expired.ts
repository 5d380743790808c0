// Expired links, sessions and challenges are deleted once a day, after a month in which someone may still ask about a link.
import type { Call, Task } from '#kernel/operation.ts';
import { deleteExpired } from './store.ts';

const keptHours = 30 * 24;

export const forgetExpired: Task = {
  name: 'identity.forgetExpired',
  async run(call) {
    await deleteExpired(call.db, call.now.subtract({ hours: keptHours }));
  },
};

/** Each sign-in makes sure of the next day's appointment; the key makes it one a day. */
export async function scheduleForgetting(call: Call): Promise<void> {
  const tomorrow = call.now.toZonedDateTimeISO('UTC').startOfDay().add({ days: 1 });
  await call.schedule(forgetExpired.name, {}, tomorrow.toInstant(), `${forgetExpired.name}:${tomorrow.toPlainDate().toString()}`);
}
