// Where to go back to. The address comes from outside, so only a path of our own counts.
import type { Person } from './door.ts';
import { href } from './locale.ts';

export function returnPath(wish: string | null | undefined): string | null {
  if (!wish?.startsWith('/') || !URL.canParse(wish, 'http://here')) return null;
  const { host, pathname, search } = new URL(wish, 'http://here');
  return host === 'here' && !/\/sign-(in|out)(\/|$)/.test(pathname) ? pathname + search : null;
}

/** `?next=…` for a link or an action, after `?` or `&`; empty when there is nowhere to return to. */
export const nextQuery = (next: string | null, mark: '?' | '&'): string => (next ? `${mark}next=${encodeURIComponent(next)}` : '');

/** Where a person begins: what is due, the cases, or the search. */
export function startPage(person: Person): string {
  if (person.roles.includes('pro')) return href('/today');
  return person.roles.includes('client') ? href('/') : href('/operator');
}
