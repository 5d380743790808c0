// ACC-7: personal data goes, the row stays, so that contracts, invoices and the ledger still have their party.
import type { Call } from '#kernel/operation.ts';
import { erasePersonalData } from './erasure-store.ts';
import { closePerson } from './standing.ts';

/** `name` is what the records show from now on. */
export async function erasePerson(call: Call, personId: string, name: string): Promise<void> {
  await closePerson(call, personId);
  await erasePersonalData(call.db, personId, name, call.now);
}
