// The id of a payment is also our reference at the gateway. It follows from what is paid and the caller's key: whoever asks
// again after a lost answer, or after this process died between the gateway and the commit, asks for the same payment (PAY-3).
import { createHash } from 'node:crypto';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';

/** A uuid of version 8 from what makes this payment one and the same. */
export function idFor(...parts: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  const variant = ((Number.parseInt(hex[16] as string, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const paymentIdOf = (call: Call, person: string, ...what: readonly string[]): string =>
  call.idempotencyKey ? idFor(person, ...what, call.idempotencyKey) : newId();
