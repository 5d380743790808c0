// ACC-8, ACC-13: entries of the audit log by or about a person, and the readings by the team among them.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import { pageParameters, type HoldingPage, type HoldingReader, type HoldingSource } from '#kernel/holding.ts';
import type { Call } from '#kernel/operation.ts';

type Row = { id: string; at: Temporal.Instant; operation: string; via: string; actorKind: string; actorId: string | null; actorRole: string | null; subject: string; detail: unknown };

const columns = `id, at, operation, via, actor_kind as "actorKind", actor_id as "actorId", actor_role as "actorRole", subject, detail`;
// Two questions, each with its index; an entry by a person that also concerns them comes once.
const listAbout = statement<Row>('admin.list_audit_entries_about', `
  select ${columns} from (
    (select * from audit_entries where actor_id = $1 and ($2::timestamptz is null or (at, id) < ($2, $3::uuid)) order by at desc, id desc limit $4)
    union all
    (select * from audit_entries where concerns @> array[$1::uuid] and actor_id is distinct from $1 and ($2::timestamptz is null or (at, id) < ($2, $3::uuid)) order by at desc, id desc limit $4)
  ) e order by at desc, id desc limit $4`);
const listReadings = statement<Row>('admin.list_readings_about', `
  select ${columns} from audit_entries
  where concerns @> array[$1::uuid] and actor_kind = 'operator' and actor_id <> $1 and operation ~ '[.](read|list|inspect|preview|open)[A-Z]'
    and ($2::timestamptz is null or (at, id) < ($2, $3::uuid))
  order by at desc, id desc limit $4`);

export const entriesHeld: HoldingSource = async (call, reader, page) =>
  (await call.db.many(listAbout, pageParameters(reader, page))).map((row) => ({
    kind: 'entry', id: row.id, at: row.at, by: row.actorId === reader.id ? 'me' : 'platform', title: row.operation, text: null, path: null,
    data: { operation: row.operation, via: row.via, actor: row.actorRole ? `${row.actorKind} (${row.actorRole})` : row.actorKind, subject: row.subject, detail: row.detail },
  }));

/** ACC-13: when somebody of the team looked something up about a person. */
export const readingsAbout = (call: Pick<Call, 'db'>, reader: HoldingReader, page: HoldingPage): Promise<Row[]> => call.db.many(listReadings, pageParameters(reader, page));
