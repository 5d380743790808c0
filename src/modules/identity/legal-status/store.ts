// All SQL of declared statuses. The newest declaration holds.
import type { Temporal } from 'temporal-polyfill';
import { statement, type Database } from '#kernel/database.ts';
import type { NumberKind } from './numbers.ts';
import type { Status } from './statuses.ts';

export type DeclarationRow = {
  id: string;
  status: Status;
  country: string;
  numberKind: NumberKind | null;
  number: string | null;
  decision: string | null;
  declaredAt: Temporal.Instant;
};

const columns = `id, status, country, number_kind as "numberKind", number, decision, declared_at as "declaredAt"`;

const keep = statement('identity.keep_legal_status', `
  insert into legal_statuses (id, person_id, status, country, number_kind, number, decision, rulebook_version, declared_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`);
const newest = statement<DeclarationRow>('identity.find_legal_status', `
  select ${columns} from legal_statuses where person_id = $1 order by declared_at desc, id desc limit 1`);
const all = statement<DeclarationRow>('identity.list_legal_statuses_of', `
  select ${columns} from legal_statuses where person_id = $1 order by declared_at desc, id desc limit 200`);

export const listDeclarationsHeld = statement<DeclarationRow>('identity.list_legal_statuses_held', `
  select ${columns} from legal_statuses
  where person_id = $1 and ($2::timestamptz is null or (declared_at, id) < ($2, $3::uuid)) order by declared_at desc, id desc limit $4`);

export const keepDeclaration = (db: Database, personId: string, row: DeclarationRow, rulebookVersion: number) =>
  db.run(keep, [row.id, personId, row.status, row.country, row.numberKind, row.number, row.decision, rulebookVersion, row.declaredAt]);
export const findDeclaration = (db: Database, personId: string) => db.maybe(newest, [personId]);
export const listDeclarations = (db: Database, personId: string) => db.many(all, [personId]);
