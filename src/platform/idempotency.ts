// PAY-3: the same key with the same content gives the same answer and changes nothing twice. The key is stored in the
// transaction of the change itself, so a lost answer and a lost change cannot be told apart by accident.
import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { personId, type Actor } from '#kernel/actor.ts';
import { statement, type Database } from '#kernel/database.ts';
import { refuse } from '#kernel/refusal.ts';
import { keyInvalid, keyReused } from './refusals.ts';

// A second request with the same key waits here until the first has committed or rolled back.
const claimKey = statement('platform.claim_idempotency_key', `
  insert into idempotency_keys (scope, key, request_hash, created_at) values ($1, $2, $3, $4)
  on conflict do nothing`);
const findAnswer = statement<{ requestHash: string; answer: { output: unknown } }>('platform.find_idempotent_answer', `
  select request_hash as "requestHash", answer from idempotency_keys where scope = $1 and key = $2`);
const storeAnswer = statement('platform.store_idempotent_answer', `
  update idempotency_keys set answer = $3 where scope = $1 and key = $2`);
const forgetKeysBefore = statement('platform.forget_idempotency_keys', `
  delete from idempotency_keys where created_at < $1`);

export type IdempotentRequest = { scope: string; key: string; requestHash: string };

export function idempotentRequest(operation: string, actor: Actor, key: string, input: unknown): IdempotentRequest {
  if (!/^[\x21-\x7e]{16,200}$/.test(key)) refuse(keyInvalid);
  const scope = `${personId(actor) ?? actor.kind}:${operation}`;
  return { scope, key, requestHash: createHash('sha256').update(JSON.stringify(input) ?? '').digest('hex') };
}

/** The stored answer of an earlier request, or null when this one is the first. */
export async function earlierAnswer(db: Database, request: IdempotentRequest, now: Temporal.Instant): Promise<{ output: unknown } | null> {
  const claimed = await db.run(claimKey, [request.scope, request.key, request.requestHash, now]);
  if (claimed === 1) return null;
  const earlier = await db.one(findAnswer, [request.scope, request.key]);
  if (earlier.requestHash !== request.requestHash) refuse(keyReused);
  return earlier.answer;
}

export async function keepAnswer(db: Database, request: IdempotentRequest, output: unknown): Promise<void> {
  await db.run(storeAnswer, [request.scope, request.key, JSON.stringify({ output })]);
}

/** Answers are kept as long as a client may sensibly retry. */
export async function forgetOldKeys(db: Database, now: Temporal.Instant): Promise<number> {
  return db.run(forgetKeysBefore, [now.subtract({ hours: 7 * 24 })]);
}
