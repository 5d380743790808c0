// Where bytes lie. A shelf puts, gets and takes away; what may lie there was checked before.
import { createHash, randomBytes } from 'node:crypto';

export interface Shelf {
  put(key: string, bytes: Uint8Array, mediaType: string): Promise<void>;
  /** Null: nothing lies there. */
  get(key: string): Promise<Uint8Array | null>;
  /** Nothing to take away is no error. */
  take(key: string): Promise<void>;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The content's digest, so that damage shows when it is read; and a part of its own for each upload, so that removing one
 * file can never take the bytes of another that happens to be the same.
 */
export const newKey = (digest: string): string => `${digest.slice(0, 2)}/${digest}-${randomBytes(8).toString('hex')}`;

export function digestIn(key: string): string {
  const match = /^[0-9a-f]{2}\/([0-9a-f]{64})-[0-9a-f]{16}$/.exec(key);
  if (!match) throw new Error('this is no key of the file store');
  return match[1] as string;
}
