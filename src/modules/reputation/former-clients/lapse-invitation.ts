// The link no longer opens: the address is not needed any more, and goes.
import type { Task } from '#kernel/operation.ts';
import { lapse } from './store.ts';

export const lapseInvitation: Task = {
  name: 'reputation.lapseInvitation',
  async run(call, payload) {
    await call.db.run(lapse, [payload['invitation'], call.now]);
  },
};
