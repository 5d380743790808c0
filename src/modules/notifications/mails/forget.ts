// ACC-7: mails of a person who is gone. That something was sent, when and how it went stays; to whom and what does not.
import type { Call, Task } from '#kernel/operation.ts';
import { dropKey, dropSwitches } from '../kinds/store.ts';
import { forgetMail as forget, forgetMailsOf } from './store.ts';

export async function forgetPerson(call: Pick<Call, 'db'>, person: string, address: string): Promise<void> {
  await call.db.run(forgetMailsOf, [person, address]);
  await call.db.run(dropSwitches, [person]);
  await call.db.run(dropKey, [person]);
}

export const forgetMail: Task = {
  name: 'notifications.forgetMail',
  async run(call, payload) {
    await call.db.run(forget, [payload['mail']]);
  },
};
