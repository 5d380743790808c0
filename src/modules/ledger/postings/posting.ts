// What every named posting is given and answers.
import type { Call } from '#kernel/operation.ts';
import type { Facts } from '#kernel/fact.ts';
import { assert } from '#kernel/refusal.ts';

/** The part of a call that a posting needs; a call fits as it is. */
export type PostingCall = Pick<Call, 'db' | 'now'>;
/** A posting that makes credits which expire also makes the appointment for that. */
export type SchedulingCall = Pick<Call, 'db' | 'now' | 'schedule'>;

export type PostingOrigin = {
  /** What made it happen, `refund_claim:<id>`. With the posting's name it happens once, however often it is asked (PAY-3). */
  readonly cause: string;
  /** The decision that it carries out; where there is none, the operation that caused it (PAY-1). */
  readonly decision?: string | null | undefined;
  readonly operation?: string | undefined;
  /** What it is about, `lead:<id>`. */
  readonly subject?: string | null | undefined;
  /** What a person reads beside the movement: clauses, prices, discounts, numbers; never names of people. */
  readonly facts?: Facts | undefined;
};

export type Posted = { readonly postingId: string; /** True when an earlier call did it; nothing moved now. */ readonly alreadyDone: boolean };

/** Fewer credits than asked: the price and what is there to spend, both whole credits (LEAD-6). */
export type Insufficient = { readonly outcome: 'insufficient'; readonly price: number; readonly balance: number };
export type Done = { readonly outcome: 'done' } & Posted;
export type Frozen = { readonly outcome: 'frozen' };

/** Every movement carries the decision or the operation that caused it (PAY-1). */
export function checkOrigin(origin: PostingOrigin): void {
  assert(origin.decision || origin.operation, `${origin.cause} names neither a decision nor an operation`);
  assert(/^[a-z_]+:\S{1,160}$/.test(origin.cause), `not a cause: ${origin.cause}`);
}

/** The same cause was used for another content: a bug of the caller, never a person's doing. */
export class PostingConflict extends Error {
  constructor(name: string, cause: string, postingId: string) {
    super(`${name} for ${cause} was posted before with another content (${postingId})`);
    this.name = 'PostingConflict';
  }
}
