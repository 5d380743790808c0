// Everything of a person that is not needed to read old records.
import type { Temporal } from 'temporal-polyfill';
import { statement, type Database } from '#kernel/database.ts';

const pseudonymise = statement('identity.pseudonymise_person', `
  update people set name = $2, email = 'erased-' || id || '@invalid', email_verified = false, image = null, updated_at = $3 where id = $1`);
const erasures = [
  statement('identity.erase_former_names', `delete from former_names where person_id = $1`),
  statement('identity.erase_accounts', `delete from sign_in_accounts where person_id = $1`),
  statement('identity.erase_passkeys', `delete from passkeys where person_id = $1`),
  statement('identity.erase_backup_codes', `delete from backup_codes where person_id = $1`),
  statement('identity.erase_two_factor', `delete from two_factors where person_id = $1`),
  statement('identity.erase_links', `delete from sign_in_links where person_id = $1`),
  statement('identity.erase_devices', `delete from known_devices where person_id = $1`),
  statement('identity.erase_keys', `delete from api_keys where person_id = $1`),
  statement('identity.erase_addresses', `delete from profile_addresses where person_id = $1`),
  statement('identity.erase_register_numbers', `update legal_statuses set number = null where person_id = $1 and number is not null`),
  statement('identity.erase_profile', `delete from profiles where person_id = $1`),
];

export async function erasePersonalData(db: Database, personId: string, name: string, now: Temporal.Instant): Promise<void> {
  for (const erasure of erasures) await db.run(erasure, [personId]);
  await db.run(pseudonymise, [personId, name, now]);
}
