// ACC-7: who leaves pays no further month, and no card of theirs is kept. Payments and invoices stay: they are the accounts.
import type { Call } from '#kernel/operation.ts';
import { eraseBillingDetails } from './details/parties.ts';
import { countAccountsOf } from './payments/store.ts';
import { stopPriority } from './priority/stop-priority.ts';
import { forgetCards, lockLivePriority } from './priority/store.ts';

export async function leaveBilling(call: Call, person: string): Promise<void> {
  const live = await call.db.maybe(lockLivePriority, [person]);
  if (live) await stopPriority(call, live);
  await call.db.run(forgetCards, [person]);
  await eraseBillingDetails(call, person);
}

/** Whether there is a payment or an invoice that accounting must be able to put a name to. */
export const hasAccounts = async (call: Pick<Call, 'db'>, person: string): Promise<boolean> => (await call.db.one(countAccountsOf, [person])).count > 0;
