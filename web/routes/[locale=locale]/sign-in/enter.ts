// What follows when a first factor was proven: the page one came for, or the code of the app.
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { href } from '#web/locale.ts';
import { nextQuery, returnPath } from '#web/return-path.ts';

type Entered = { outcome: 'signed_in' | 'second_factor'; challenge: string | null };

export const CHALLENGE = 'second_factor';
const TEN_MINUTES = 600;

/** The sign-in page sends everyone who is signed in to where they begin; it knows the person only on the next request. */
export function enter({ cookies, url }: RequestEvent, { outcome, challenge }: Entered, then?: string): never {
  const next = returnPath(then ?? url.searchParams.get('next'));
  if (outcome === 'signed_in') redirect(303, href(`/sign-in${nextQuery(next, '?')}`));
  cookies.set(CHALLENGE, challenge ?? '', { path: '/', maxAge: TEN_MINUTES, httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' });
  redirect(303, href(`/sign-in/code${nextQuery(next, '?')}`));
}
