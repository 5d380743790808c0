// All SQL of acknowledgements.
import type { Temporal } from 'temporal-polyfill';
import { statement, type Database } from '#kernel/database.ts';
import type { Locale } from '#kernel/text.ts';
import type { Shown } from './show.ts';

export type AcknowledgementRow = {
  id: string;
  key: string;
  version: number;
  step: string;
  about: string;
  locale: Locale;
  shown: Shown;
  digest: string;
  word: string;
  operation: string;
  rulebookVersion: number;
  givenAt: Temporal.Instant;
};

const columns = `id, key, version, step, about, locale, shown, digest, word, operation, rulebook_version as "rulebookVersion", given_at as "givenAt"`;

const keep = statement('identity.keep_acknowledgement', `
  insert into acknowledgements (id, person_id, key, version, step, about, locale, shown, digest, word, operation, rulebook_version, given_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`);
const ofPerson = statement<AcknowledgementRow>('identity.list_acknowledgements', `
  select ${columns} from acknowledgements
  where person_id = $1 and ($2::timestamptz is null or (given_at, id) < ($2, $3::uuid)) order by given_at desc, id desc limit $4`);
const one = statement<AcknowledgementRow>('identity.find_acknowledgement', `select ${columns} from acknowledgements where id = $1 and person_id = $2`);
const given = statement<{ id: string }>('identity.find_acknowledgement_of_text', `
  select id from acknowledgements where person_id = $1 and key = $2 order by given_at desc, id desc limit 1`);

export const keepAcknowledgement = (db: Database, personId: string, row: AcknowledgementRow) =>
  db.run(keep, [row.id, personId, row.key, row.version, row.step, row.about, row.locale, JSON.stringify(row.shown), row.digest, row.word, row.operation, row.rulebookVersion, row.givenAt]);
export const findAcknowledgement = (db: Database, id: string, personId: string) => db.maybe(one, [id, personId]);
/** Newest first. */
export const listAcknowledgementsOf = (db: Database, personId: string, before: { at: string; id: string } | null, limit: number) =>
  db.many(ofPerson, [personId, before?.at ?? null, before?.id ?? null, limit]);
export const hasAcknowledged = async (db: Database, personId: string, key: string) => (await db.maybe(given, [personId, key])) !== null;
