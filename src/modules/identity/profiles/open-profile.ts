// A pro has a profile from the start, and an address made of the display name.
import { randomBytes } from 'node:crypto';
import type { Call } from '#kernel/operation.ts';
import type { Person } from '../people/store.ts';
import { openProfileOf, takeProfileAddress } from './store.ts';

export async function openProfile(call: Call, person: Person): Promise<void> {
  await openProfileOf(call.db, person.id, [person.locale], call.now);
  await giveAddress(call, person.id, person.name);
}

/** The newest address is the one shown; earlier ones stay this person's and lead to it (ACC-3). */
export async function giveAddress(call: Call, personId: string, name: string): Promise<string> {
  const base = slugOf(name);
  for (let slug = base; ; slug = `${base}-${randomBytes(3).toString('hex')}`) {
    if (await takeProfileAddress(call.db, slug, personId, call.now)) return slug;
  }
}

const slugOf = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'pro';
