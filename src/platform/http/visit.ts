// Who is at the door: the actor, the language and the market of one HTTP request.
import type { IncomingMessage } from 'node:http';
import type { Actor } from '#kernel/actor.ts';
import { isLocale, locales, type Locale } from '#kernel/text.ts';
import type { Application } from '../application.ts';

export type Visit = {
  readonly actor: Actor;
  readonly personId: string | null;
  readonly sessionId: string | null;
  readonly locale: Locale;
  readonly market: string;
  readonly timeZone: string | null;
  /** Signed in by a key or token in the header, not by a cookie. */
  readonly bearer: boolean;
};

export async function visitOf(application: Application, request: IncomingMessage): Promise<Visit> {
  const { cookie, authorization } = request.headers;
  const found = await application.authenticate({ cookie, authorization });
  return {
    actor: found.actor,
    personId: found.personId,
    sessionId: found.sessionId,
    locale: localeOf(request) ?? found.locale ?? 'en',
    market: found.market ?? cookieValue(cookie, 'market') ?? 'FR',
    timeZone: found.timeZone,
    bearer: authorization !== undefined,
  };
}

/** The address says the language of a page; elsewhere the header does. */
export function localeOf(request: IncomingMessage): Locale | null {
  const first = request.url?.split(/[/?]/)[1];
  if (isLocale(first)) return first;
  for (const wish of (request.headers['accept-language'] ?? '').split(',')) {
    const wanted = wish.trim().slice(0, 2).toLowerCase();
    const locale = locales.find((known) => known === wanted);
    if (locale) return locale;
  }
  return null;
}

function cookieValue(cookie: string | undefined, name: string): string | undefined {
  return cookie?.split(/;\s*/).find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
