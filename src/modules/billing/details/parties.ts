// Who sells and who buys now.
import type { Call } from '#kernel/operation.ts';
import type { Party } from './party.ts';
import { eraseDetails, findDetails, findSeller } from './store.ts';

/** Until somebody has entered the company, the name of the marketplace is all there is. */
export async function sellerNow(call: Pick<Call, 'db' | 'ports'>): Promise<Party> {
  return (await call.db.maybe(findSeller, [])) ?? { name: call.ports.marketplace, country: 'FR' };
}

export async function detailsOf(call: Pick<Call, 'db'>, person: string): Promise<Party | null> {
  return call.db.maybe(findDetails, [person]);
}

/** ACC-7: what is not in an invoice goes; invoices are kept. */
export async function eraseBillingDetails(call: Pick<Call, 'db'>, person: string): Promise<void> {
  await call.db.run(eraseDetails, [person]);
}
