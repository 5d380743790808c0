// The only way in. Parse, admit, open the transaction, answer an earlier request with its key, run, audit, keep the
// answer, commit, project the output.
import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type * as z from 'zod';
import type { Actor } from '#kernel/actor.ts';
import { findUnstorable } from '#kernel/input.ts';
import type { InputOf, Operation, OutputOf, Via } from '#kernel/operation.ts';
import type { Ports } from '#kernel/ports.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { Locale } from '#kernel/text.ts';
import { writeAudit } from './audit.ts';
import { callFor } from './call.ts';
import type { Clock } from './clock.ts';
import { connectionOver, type Connection } from './database/connection.ts';
import { transaction } from './database/transaction.ts';
import { earlierAnswer, idempotentRequest, keepAnswer } from './idempotency.ts';
import { fieldProblems, tooDeep, unstorableText } from './input-problems.ts';
import type { TaskRegistry } from './jobs/registry.ts';
import { measured } from './metrics.ts';
import { projectorOf } from './project.ts';
import { invalidInput, notAllowed, scopeMissing, signInNeeded } from './refusals.ts';

/** What performing needs; one per process. */
export type Engine = {
  readonly pool: pg.Pool;
  readonly prepare: boolean;
  readonly clock: Clock;
  readonly ports: Ports;
  readonly tasks: TaskRegistry;
  /** False: answers are cut to their schema and not checked against it. */
  readonly checkOutput?: boolean;
};

export type Request = {
  readonly actor: Actor;
  readonly locale: Locale;
  readonly via: Via;
  readonly idempotencyKey?: string | undefined;
  /** Jobs and stories say the moment; everyone else takes the clock's. */
  readonly now?: Temporal.Instant;
};

export async function perform<Op extends Operation>(engine: Engine, operation: Op, input: InputOf<Op>, request: Request): Promise<OutputOf<Op>> {
  return measured(operation.name, request.via, async () => {
    admit(operation, request.actor);
    const parsed = parse(operation, input);
    const output = operation.kind === 'write' ? await change(engine, operation, parsed, request) : await look(engine, operation, parsed, request);
    return output as OutputOf<Op>;
  });
}

/** Asked again by a door that has much to read before it can perform. */
export function admit(operation: Operation, actor: Actor): void {
  const admitted: boolean = operation.allow.admits(actor);
  if (!admitted) refuse(actor.kind === 'visitor' ? signInNeeded : notAllowed);
  const scopes = 'scopes' in actor ? actor.scopes : null;
  if (!scopes) return;
  const [module] = operation.name.split('.');
  const needed = `${module}:${operation.kind}`;
  if (!scopes.has(needed) && !scopes.has(`*:${operation.kind}`)) refuse(scopeMissing, { scope: needed });
}

function parse(operation: Operation, input: unknown): unknown {
  const unstorable = findUnstorable(input);
  if (unstorable) refuse(invalidInput, {}, [{ path: unstorable.path.join('.'), say: unstorable.because === 'depth' ? tooDeep : unstorableText }]);
  const result = (operation.input as z.ZodType).safeParse(input);
  if (!result.success) refuse(invalidInput, {}, fieldProblems(result.error));
  return result.data;
}

async function look(engine: Engine, operation: Operation, input: unknown, request: Request): Promise<unknown> {
  const db = connectionOver(engine.pool, engine.prepare);
  const now = request.now ?? engine.clock.now();
  const call = callFor(engine, db, request, now);
  const output = await operation.run(call, input);
  const audit = operation.audit?.(input, output);
  if (audit) await writeAudit(db, { operation: operation.name, via: request.via, actor: request.actor, now, ...audit });
  return project(engine, operation, output);
}

async function change(engine: Engine, operation: Operation, input: unknown, request: Request): Promise<unknown> {
  const once = request.idempotencyKey && !operation.secret ? idempotentRequest(operation.name, request.actor, request.idempotencyKey, input) : null;
  return transaction(engine.pool, engine.prepare, async (db) => {
    const now = request.now ?? engine.clock.now();
    const earlier = once && (await earlierAnswer(db, once, now));
    if (earlier) return earlier.output;
    const output = await changeWithin(engine, db, operation, input, request, now);
    if (once) await keepAnswer(db, once, output);
    return output;
  });
}

/** The part of a change that happens inside a transaction already open. */
export async function changeWithin(engine: Engine, db: Connection, operation: Operation, input: unknown, request: Request, now: Temporal.Instant): Promise<unknown> {
  const output = await operation.run(callFor(engine, db, request, now), input);
  const audit = operation.audit?.(input, output);
  if (audit) await writeAudit(db, { operation: operation.name, via: request.via, actor: request.actor, now, ...audit });
  return project(engine, operation, output);
}

/** Nothing leaves that the output schema does not name. */
function project(engine: Engine, operation: Operation, output: unknown): unknown {
  const schema = operation.output as z.ZodType;
  return engine.checkOutput === false ? projectorOf(schema)(output) : schema.parse(output);
}

export { Refused };
