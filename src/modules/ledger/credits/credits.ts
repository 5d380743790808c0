// Credits are whole and are not money: a type of their own, so that neither is taken for the other.
import { assert } from '#kernel/refusal.ts';

declare const unit: unique symbol;
export type Credits = number & { readonly [unit]: 'credits' };

/** A number of credits: whole, not negative. */
export function credits(count: number | bigint): Credits {
  const whole = Number(count);
  assert(Number.isSafeInteger(whole) && whole >= 0, `not a number of credits: ${count}`);
  return whole as Credits;
}
