// A commitment reaches its person by mail and on the page, at the same moment.
import type { Facts } from '#kernel/fact.ts';
import type { Call } from '#kernel/operation.ts';
import type { CommitmentRow } from './store.ts';

export async function tellPerson(call: Call, row: CommitmentRow, event: string, facts: Facts = {}): Promise<void> {
  await call.emit(event, { to: [row.person], commitment: row.id, facts: { reference: row.reference, wording: row.wording, ...facts }, path: `/account/commitments#${row.reference}` });
  await call.tell([row.person], 'commitments');
}
