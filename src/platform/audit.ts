// The audit log: one entry per write, and per reading of what is private; sealed into a hash chain after commit.
import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { personId, type Actor } from '#kernel/actor.ts';
import { statement, type Database } from '#kernel/database.ts';
import { newId } from '#kernel/ids.ts';
import type { Audit, Via } from '#kernel/operation.ts';
import type { AuditLog } from '#kernel/ports.ts';

const writeEntry = statement('platform.write_audit_entry', `
  insert into audit_entries (id, at, operation, via, actor_kind, actor_id, actor_role, subject, concerns, detail, detail_hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`);
// Entries become visible at commit, not in the order of their ids: the sealer takes what is committed and not sealed yet.
const unsealed = statement<SealedFields>('platform.list_unsealed_audit_entries', `
  select e.id, e.at, e.operation, e.via, e.actor_kind as "actorKind", e.actor_id as "actorId", e.subject, e.detail_hash as "detailHash"
  from audit_entries e left join audit_seals s on s.entry_id = e.id
  where s.entry_id is null order by e.at, e.id limit 1000`);
const lastSeal = statement<{ seq: bigint; hash: string }>('platform.find_last_audit_seal', `
  select seq, hash from audit_seals order by seq desc limit 1`);
const writeSeal = statement('platform.write_audit_seal', `
  insert into audit_seals (seq, entry_id, previous_hash, hash) values ($1, $2, $3, $4)`);
const chainFrom = statement<SealedFields & { seq: bigint; previousHash: string; hash: string; detail: unknown }>('platform.read_audit_chain', `
  select s.seq, s.previous_hash as "previousHash", s.hash, e.id, e.at, e.operation, e.via, e.actor_kind as "actorKind",
    e.actor_id as "actorId", e.subject, e.detail_hash as "detailHash", e.detail
  from audit_seals s join audit_entries e on e.id = s.entry_id where s.seq > $1 order by s.seq limit 1000`);
const lockSealer = statement('platform.lock_audit_sealer', `select pg_advisory_xact_lock(7305111)`);

type SealedFields = {
  id: string;
  at: Temporal.Instant;
  operation: string;
  via: string;
  actorKind: string;
  actorId: string | null;
  subject: string;
  detailHash: string;
};

const origin = 'entremise audit log';
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

function sealOf(previousHash: string, seq: bigint, entry: SealedFields): string {
  const { id, at, operation, via, actorKind, actorId, subject, detailHash } = entry;
  return digest([previousHash, seq, id, at.epochMilliseconds, operation, via, actorKind, actorId ?? '', subject, detailHash].join('\n'));
}

export async function writeAudit(db: Database, entry: { operation: string; via: Via; actor: Actor; now: Temporal.Instant } & Audit): Promise<void> {
  const { actor, detail } = entry;
  const role = actor.kind === 'operator' ? [...actor.roles].join(',') : actor.kind === 'system' ? actor.task : null;
  const text = detail ? JSON.stringify(detail) : null;
  await db.run(writeEntry, [
    newId(), entry.now, entry.operation, entry.via, actor.kind, personId(actor), role,
    entry.subject, entry.concerns ?? [], text, digest(canonical(detail ?? null)),
  ]);
}

/** Seals what was committed since the last time; answers how many entries. One sealer at a time. */
export async function sealAudit(db: Database): Promise<number> {
  await db.run(lockSealer);
  let last = (await db.maybe(lastSeal)) ?? { seq: 0n, hash: digest(origin) };
  const entries = await db.many(unsealed);
  for (const entry of entries) {
    const seq = last.seq + 1n;
    const hash = sealOf(last.hash, seq, entry);
    await db.run(writeSeal, [seq, entry.id, last.hash, hash]);
    last = { seq, hash };
  }
  return entries.length;
}

const countSeals = statement<{ count: bigint }>('platform.count_audit_seals', `select count(*) from audit_seals`);

const eraseDetails = statement('platform.erase_audit_details', `
  update audit_entries set detail = null where detail is not null and (actor_id = $1 or $1::uuid = any (concerns) or subject = 'person:' || $1::text)`);

export const auditLog: AuditLog = {
  async verify(db) {
    const broken = await findBrokenSeal(db);
    return { sealed: Number((await db.one(countSeals)).count), brokenAt: broken ? Number(broken.seq) : null };
  },
  async forget(db, person) {
    await db.run(eraseDetails, [person]);
  },
};

/** The first broken link of the chain, or null. A detail that was erased is no break; one that was changed is. */
export async function findBrokenSeal(db: Database): Promise<{ seq: bigint; id: string } | null> {
  let previous = { seq: 0n, hash: digest(origin) };
  for (;;) {
    const links = await db.many(chainFrom, [previous.seq]);
    for (const link of links) {
      const detailHolds = link.detail === null || digest(canonical(link.detail)) === link.detailHash;
      const chainHolds = link.seq === previous.seq + 1n && link.previousHash === previous.hash && link.hash === sealOf(previous.hash, link.seq, link);
      if (!detailHolds || !chainHolds) return { seq: link.seq, id: link.id };
      previous = { seq: link.seq, hash: link.hash };
    }
    if (links.length === 0) return null;
  }
}

/** JSON with sorted keys: PostgreSQL does not keep their order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}
