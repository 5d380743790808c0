import { findPerson } from '#identity';
import type { HoldingReader } from '#kernel/holding.ts';
import type { Call } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import type { Locale } from '#kernel/text.ts';

export async function readerOf(call: Pick<Call, 'db'>, id: string, locale: Locale): Promise<HoldingReader & { readonly name: string; readonly email: string }> {
  const person = await findPerson(call.db, id);
  assert(person, 'whose holdings are read is a person');
  return { id, locale, zone: person.timeZone, name: person.name, email: person.email };
}
