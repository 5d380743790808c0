// An expected "no". A refusal has a stable code, a status, and a sentence that says what did not happen, why, and what to do.
import type { Facts } from './fact.ts';
import type { Text } from './text.ts';

export type RefusalStatus = 400 | 401 | 402 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 503;

export type RefusalKind = {
  readonly code: string;
  readonly status: RefusalStatus;
  /** The clause that this refusal carries out, where there is one. */
  readonly clause?: string;
  readonly say: Text;
};

export type FieldProblem = { readonly path: string; readonly say: Text; readonly values?: Facts };

export function refusal(kind: RefusalKind): RefusalKind {
  return kind;
}

export class Refused extends Error {
  readonly kind: RefusalKind;
  readonly facts: Facts;
  readonly fields: readonly FieldProblem[];

  constructor(kind: RefusalKind, facts: Facts, fields: readonly FieldProblem[]) {
    super(kind.code);
    this.name = 'Refused';
    this.kind = kind;
    this.facts = facts;
    this.fields = fields;
  }
}

export function refuse(kind: RefusalKind, facts: Facts = {}, fields: readonly FieldProblem[] = []): never {
  throw new Refused(kind, facts, fields);
}

/** A broken assumption of ours: the transaction rolls back and the answer is 500. Never used for what a person can cause. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`assertion failed: ${message}`);
}
