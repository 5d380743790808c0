import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { statement } from '#kernel/database.ts';
import { decodeCursor, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';

type AuditRow = { id: string; at: Temporal.Instant; operation: string; via: string; actorKind: string; actorId: string | null; actorRole: string | null; subject: string; detail: unknown; seq: bigint | null; hash: string | null };

const listEntries = statement<AuditRow>('admin.list_audit_entries', `
  select e.id, e.at, e.operation, e.via, e.actor_kind as "actorKind", e.actor_id as "actorId", e.actor_role as "actorRole", e.subject, e.detail, s.seq, s.hash
  from audit_entries e left join audit_seals s on s.entry_id = e.id
  where ($1::text is null or e.subject = $1) and ($2::timestamptz is null or (e.at, e.id) < ($2, $3::uuid))
  order by e.at desc, e.id desc limit $4`);

export const listAudit = read({
  name: 'admin.listAudit',
  summary: 'The audit log, newest first, with its seals',
  method: 'GET',
  path: '/audit',
  input: z.object({ ...pageFields, subject: z.string().max(100).optional().describe('noun:id') }),
  output: pageOf(z.object({
    id: z.uuid(),
    at: z.string(),
    operation: z.string(),
    via: z.string(),
    actor: z.string().describe('The kind of actor, and the role of an operator'),
    actor_id: z.uuid().nullable(),
    subject: z.string(),
    detail: z.unknown(),
    seal: z.object({ number: z.int(), hash: z.string() }).nullable().describe('Its place in the hash chain; null for a second or two'),
  })),
  allow: operators('admin'),
  async run(call, input) {
    const after = decodeCursor(input.after);
    const rows = await call.db.many(listEntries, [input.subject ?? null, after?.at ?? null, after?.id ?? null, input.limit + 1]);
    return pageFrom(rows, input.limit, (row) => row.at, (row) => ({
      id: row.id,
      at: row.at.toString(),
      operation: row.operation,
      via: row.via,
      actor: row.actorRole ? `${row.actorKind} (${row.actorRole})` : row.actorKind,
      actor_id: row.actorId,
      subject: row.subject,
      detail: row.detail,
      seal: row.seq === null || row.hash === null ? null : { number: Number(row.seq), hash: row.hash },
    }));
  },
});
