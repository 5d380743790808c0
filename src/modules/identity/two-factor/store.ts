// The app of a person, and the backup codes for the day it is lost.
import type { Temporal } from 'temporal-polyfill';
import { statement, type Database } from '#kernel/database.ts';

export type TwoFactor = { secret: string; confirmedAt: Temporal.Instant | null };

const confirmed = statement<{ has: boolean }>('identity.has_second_factor', `
  select exists (select from two_factors where person_id = $1 and confirmed_at is not null) as has`);
const lock = statement<TwoFactor>('identity.lock_two_factor', `
  select secret, confirmed_at as "confirmedAt" from two_factors where person_id = $1 for update`);
const save = statement('identity.save_two_factor', `
  insert into two_factors (person_id, secret, created_at) values ($1, $2, $3)
  on conflict (person_id) do update set secret = excluded.secret, created_at = excluded.created_at, last_step = 0
  where two_factors.confirmed_at is null`);
const confirm = statement('identity.confirm_two_factor', `update two_factors set confirmed_at = $2 where person_id = $1`);
const remove = statement('identity.remove_two_factor', `delete from two_factors where person_id = $1`);
const spendStep = statement('identity.spend_totp_step', `update two_factors set last_step = $2 where person_id = $1 and last_step < $2`);
const addCodes = statement('identity.add_backup_codes', `
  insert into backup_codes (person_id, code_hash) select $1, unnest($2::text[])`);
const removeCodes = statement('identity.remove_backup_codes', `delete from backup_codes where person_id = $1`);
const spendCode = statement('identity.spend_backup_code', `
  update backup_codes set used_at = $3 where person_id = $1 and code_hash = $2 and used_at is null`);
const countCodes = statement<{ count: number }>('identity.count_backup_codes', `
  select count(*)::integer as count from backup_codes where person_id = $1 and used_at is null`);

export const hasSecondFactor = async (db: Database, personId: string) => (await db.one(confirmed, [personId])).has;
export const lockTwoFactor = (db: Database, personId: string) => db.maybe(lock, [personId]);
/** Zero when one is already confirmed. */
export const saveTwoFactor = (db: Database, personId: string, secret: string, now: Temporal.Instant) => db.run(save, [personId, secret, now]);
export const confirmTwoFactor = (db: Database, personId: string, now: Temporal.Instant) => db.run(confirm, [personId, now]);
/** A time step is good once, and none before it. */
export const spendTotpStep = async (db: Database, personId: string, step: bigint) => (await db.run(spendStep, [personId, step])) === 1;
export const spendBackupCode = async (db: Database, personId: string, hash: string, now: Temporal.Instant) => (await db.run(spendCode, [personId, hash, now])) === 1;
export const countBackupCodes = async (db: Database, personId: string) => (await db.one(countCodes, [personId])).count;

export async function replaceBackupCodes(db: Database, personId: string, hashes: readonly string[]): Promise<void> {
  await db.run(removeCodes, [personId]);
  await db.run(addCodes, [personId, hashes]);
}

export async function removeTwoFactor(db: Database, personId: string): Promise<void> {
  await db.run(removeCodes, [personId]);
  await db.run(remove, [personId]);
}
