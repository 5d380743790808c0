// The contacts that count, one line each, as the checklist and the case page lay them out.
import type * as z from 'zod';
import { findPeople } from '#identity';
import type { Call } from '#kernel/operation.ts';
import type { ContactRow } from '#leads';
import { positiveFrom } from '#reputation';
import type { Gathered } from './gather-facts.ts';
import { firstContactState, firstContactUntil } from './rules.ts';
import type { StatementRow } from './store.ts';
import type { guaranteeContactView } from './views.ts';

type About = Pick<Gathered, 'parameters' | 'firstContacts' | 'reviews'>;

export async function viewContacts(call: Pick<Call, 'db' | 'now'>, rows: readonly ContactRow[], about: About, statements: readonly StatementRow[]): Promise<z.input<typeof guaranteeContactView>[]> {
  const people = await findPeople(call.db, [...new Set(rows.map(({ clientId }) => clientId))]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const hours = about.parameters.firstContactHours;
  return rows.map((row, index) => {
    const first = about.firstContacts.get(row.id);
    const timed = { chargedAt: row.chargedAt, firstContactAt: first?.at ?? null };
    const said = statements.find(({ contact }) => contact === row.id);
    return {
      number: index + 1,
      contact: row.id,
      lead: row.leadId,
      client_name: names.get(row.clientId) ?? '–',
      bought_at: row.chargedAt.toString(),
      credits: row.creditsCharged,
      discounted: row.discount > 0,
      first_contact: first ? { at: first.at.toString(), by: first.by } : null,
      first_contact_until: firstContactUntil(timed, hours).toString(),
      first_contact_state: firstContactState(timed, hours, call.now),
      reviews: about.reviews.tied.filter(({ lead, rating }) => lead === row.leadId && rating >= positiveFrom).length,
      statement: said ? { fate: said.fate, note: said.note } : null,
    };
  });
}
