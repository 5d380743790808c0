// What a contact costs one pro: the credits of the service, less the discount of the priority service, half up, at least one.
import { credits, type Credits } from '#kernel/money.ts';

/** `discount` in basis points: 2000 is 20 %. */
export function priceOf(listCredits: number, discount: number): Credits {
  return credits(Math.max(1, Math.floor((listCredits * (10_000 - discount) + 5_000) / 10_000)));
}
