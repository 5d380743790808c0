// The unit of the product: one verb, defined once as data plus one function. REST, web forms, CLI, jobs and the demo all
// reach it through `perform`.
import type { Temporal } from 'temporal-polyfill';
import type * as z from 'zod';
import type { Actor } from './actor.ts';
import type { Allow } from './allow.ts';
import type { Database } from './database.ts';
import type { Ports } from './ports.ts';
import type { RefusalKind } from './refusal.ts';
import type { Locale } from './text.ts';

export type Via = 'web' | 'api' | 'cli' | 'job' | 'demo';

export type Call<A extends Actor = Actor> = {
  /** The transaction of a write; the pool for a read. */
  readonly db: Database;
  readonly actor: A;
  /** The marketplace's time. The only source of time in modules. */
  readonly now: Temporal.Instant;
  readonly locale: Locale;
  readonly via: Via;
  readonly ports: Ports;
  /** The caller's own key, for what is asked of the outside world: a retry must ask for the same thing there too (PAY-3). */
  readonly idempotencyKey?: string | undefined;
  /** Tells other modules, after commit, through the outbox: each handler of the event becomes a job. */
  emit(event: string, payload: Readonly<Record<string, unknown>>): Promise<void>;
  /** Runs a task at a moment of marketplace time; the same key replaces the earlier appointment. */
  schedule(task: string, payload: Readonly<Record<string, unknown>>, dueAt: Temporal.Instant, key: string): Promise<void>;
  cancelScheduled(key: string): Promise<void>;
  /** Live updates: tells open pages of these people that the topic changed, after commit. */
  tell(people: readonly string[], topic: string): Promise<void>;
};

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export type Audit = { readonly subject: string; readonly concerns?: readonly string[]; readonly detail?: Readonly<Record<string, unknown>> };

type Definition<I extends z.ZodType, O extends z.ZodType, A extends Actor> = {
  /** `module.verbNoun`, unique; the file is called verb-noun.ts. */
  readonly name: string;
  readonly summary: string;
  readonly description?: string;
  readonly method: Method;
  /** Under /api/v1; `{name}` takes a field of the input. */
  readonly path: string;
  readonly clauses?: readonly string[];
  readonly input: I;
  readonly output: O;
  readonly refusals?: readonly RefusalKind[];
  readonly allow: Allow<A>;
  /** Not offered over REST (sign-in cookies, jobs): still in the CLI, the matrix and the audit. */
  readonly internal?: boolean;
  /** Its input or output holds a secret (password, token): the answer is never kept, so an idempotency key does nothing. */
  readonly secret?: boolean;
  run(call: Call<A>, input: z.output<I>): Promise<z.input<O>>;
};

export type ReadOperation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType, A extends Actor = Actor> =
  Definition<I, O, A> & {
    readonly kind: 'read';
    /** For what is private: the reading itself is logged (MSG-1, ACC-13). */
    readonly audit?: (input: z.output<I>, output: z.input<O>) => Audit | null;
  };

export type WriteOperation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType, A extends Actor = Actor> =
  Definition<I, O, A> & {
    readonly kind: 'write';
    /** What the audit log keeps of it: the subject, whom it concerns, and what is worth knowing without personal data. */
    readonly audit: (input: z.output<I>, output: z.input<O>) => Audit;
  };

// `any` on purpose: an operation is invariant in its schemas, and the registry holds all of them.
// oxlint-disable-next-line typescript/no-explicit-any
export type Operation = ReadOperation<any, any, any> | WriteOperation<any, any, any>;

export function read<I extends z.ZodType, O extends z.ZodType, A extends Actor>(
  definition: Omit<ReadOperation<I, O, A>, 'kind'>,
): ReadOperation<I, O, A> {
  return { kind: 'read', ...definition };
}

export function write<I extends z.ZodType, O extends z.ZodType, A extends Actor>(
  definition: Omit<WriteOperation<I, O, A>, 'kind'>,
): WriteOperation<I, O, A> {
  return { kind: 'write', ...definition };
}

export type InputOf<Op> = Op extends { input: infer I extends z.ZodType } ? z.input<I> : never;
export type OutputOf<Op> = Op extends { output: infer O extends z.ZodType } ? z.output<O> : never;

/** What happens later: a handler of events of other modules, or a task at its time. Always idempotent. */
export type Task = {
  /** `module.verbNoun` */
  readonly name: string;
  /** Events that start it; a task without any is only scheduled. */
  readonly on?: readonly string[];
  run(call: Call, payload: Readonly<Record<string, unknown>>): Promise<void>;
};

/** What a module hands to the application. */
export type Module = {
  readonly name: string;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly tasks?: readonly Task[];
};
