// Passkeys are written by the sign-in library at the end of its ceremony; here they are listed and removed.
import type { Temporal } from 'temporal-polyfill';
import { statement, type Database } from '#kernel/database.ts';

const list = statement<{ id: string; name: string | null; createdAt: Temporal.Instant | null; backedUp: boolean }>('identity.list_passkeys', `
  select id, name, created_at as "createdAt", backed_up as "backedUp" from passkeys where person_id = $1 order by created_at, id`);
const remove = statement('identity.remove_passkey', `delete from passkeys where id = $1 and person_id = $2`);

export const listPasskeysOf = (db: Database, personId: string) => db.many(list, [personId]);
export const removeOnePasskey = async (db: Database, personId: string, id: string) => (await db.run(remove, [id, personId])) === 1;
