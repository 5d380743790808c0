// Whose voice a rating is: a person's, or a browser's. The browser's key is kept as a digest only.
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { personId, type Actor } from '#kernel/actor.ts';

export const browserKey = () => z.uuid().optional().describe('For visitors: the key of their browser, made once at random');

export function voterOf(actor: Actor, key: string | undefined): string | null {
  const person = personId(actor);
  if (person) return `person:${person}`;
  return key ? `browser:${createHash('sha256').update(key).digest('hex')}` : null;
}
