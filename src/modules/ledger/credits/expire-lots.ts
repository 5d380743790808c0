// Each lot with a last instant has an appointment just after it; whatever is overdue then goes, so that none is forgotten.
import type { Temporal } from 'temporal-polyfill';
import type { Task } from '#kernel/operation.ts';
import { expireCredits } from '../postings/expire-credits.ts';
import type { SchedulingCall } from '../postings/posting.ts';
import { listOverdueLots } from './store.ts';

const name = 'ledger.expireLots';

export async function scheduleExpiry(call: SchedulingCall, lotId: string, expiresAt: Temporal.Instant): Promise<void> {
  await call.schedule(name, { lot: lotId }, expiresAt.add({ milliseconds: 1 }), `lot_expiry:${lotId}`);
}

export const expireLots: Task = {
  name,
  async run(call) {
    for (const lot of await listOverdueLots(call.db, call.now)) await expireCredits(call, lot, name);
  },
};
