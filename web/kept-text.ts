// What was typed when the session had ended: kept in this browser over the sign-in, and shown again, not yet sent.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { redirect, type Cookies, type RequestEvent } from '@sveltejs/kit';
import { href } from './locale.ts';

/** For one form of one page. */
export type KeptText = { path: string; form_id: string; values: Record<string, any> };

// A cookie holds 4 kB and the head of a request 16: three of them are some ten pages of writing.
const PIECE = 3500;
const NAMES = ['kept_text_1', 'kept_text_2', 'kept_text_3'];
const AN_HOUR = 3600;
const LARGEST = 200_000;

export function signInFirst({ cookies, url }: RequestEvent, form_id: string, values: Record<string, any>): never {
  const kept: KeptText = { path: url.pathname, form_id, values };
  const text = deflateRawSync(JSON.stringify(kept)).toString('base64url');
  const fits = text.length <= PIECE * NAMES.length;
  dropKeptText(cookies);
  for (const [index, name] of fits ? NAMES.entries() : []) {
    const piece = text.slice(index * PIECE, (index + 1) * PIECE);
    if (piece) cookies.set(name, piece, { path: '/', maxAge: AN_HOUR, httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' });
  }
  redirect(303, href(`/sign-in?next=${encodeURIComponent(pageOf(url))}${fits ? '&kept' : ''}`));
}

/** The address without the name of its action. */
function pageOf({ pathname, searchParams }: URL): string {
  const query = new URLSearchParams([...searchParams].filter(([name]) => !name.startsWith('/')));
  return query.size > 0 ? `${pathname}?${query}` : pathname;
}

export function keptTextFor(cookies: Cookies, pathname: string): KeptText | null {
  const text = NAMES.map((name) => cookies.get(name) ?? '').join('');
  if (!text) return null;
  try {
    const kept = JSON.parse(inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: LARGEST }).toString()) as KeptText;
    return kept.path === pathname ? kept : null;
  } catch {
    return null;
  }
}

/** Sent, or somebody else is here now. */
export function dropKeptText(cookies: Cookies): void {
  for (const name of NAMES) if (cookies.get(name) !== undefined) cookies.delete(name, { path: '/' });
}
