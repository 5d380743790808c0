// The session cookie in the sign-in library's own format (value.signature, HMAC-SHA-256), so that both read the other's.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { requestAtHand } from './request.ts';

export const cookiePrefix = 'entremise';

export type SessionCookies = {
  readonly name: string;
  /** What goes into the cookie, and what an API client sends as its bearer. */
  sign(token: string): string;
  /** The token, when the signature is ours. */
  open(signed: string): string | null;
  find(cookieHeader: string | null | undefined): string | null;
  /** Sends the cookie with the answer to the request at hand. */
  set(token: string): void;
  clear(): void;
};

export function sessionCookies(options: { secret: string; origin: string; maxAgeSeconds: number }): SessionCookies {
  const secure = options.origin.startsWith('https:');
  const name = `${secure ? '__Secure-' : ''}${cookiePrefix}.session_token`;
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  const signature = (token: string) => createHmac('sha256', options.secret).update(token).digest('base64');
  const put = (value: string, maxAge: number) => requestAtHand()?.cookies.set(name, `${name}=${value}; Max-Age=${maxAge}; ${attributes}`);

  const sign = (token: string) => `${token}.${signature(token)}`;

  function open(signed: string): string | null {
    const dot = signed.lastIndexOf('.');
    const token = signed.slice(0, dot);
    if (dot < 1) return null;
    const given = Buffer.from(signed.slice(dot + 1));
    const ours = Buffer.from(signature(token));
    return given.length === ours.length && timingSafeEqual(given, ours) ? token : null;
  }

  return {
    name,
    sign,
    open,
    find(header) {
      for (const part of (header ?? '').split(';')) {
        const [key, ...rest] = part.split('=');
        if (key?.trim() === name) return decoded(rest.join('=').trim());
      }
      return null;
    },
    set: (token) => void put(encodeURIComponent(sign(token)), options.maxAgeSeconds),
    clear: () => void put('', 0),
  };
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
