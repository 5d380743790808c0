// A link is made with a fresh random token, of which only the hash is kept: 256 bits need no slow hash.
import { createHash, randomBytes } from 'node:crypto';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import type { Locale } from '#kernel/text.ts';
import { addLink, type LinkKind } from './store.ts';

/** Pages that the links of mails lead to; each opens its link by the operation of the same name. */
const pages: Readonly<Record<LinkKind, string>> = {
  activation: 'activate',
  magic: 'sign-in/link',
  password_reset: 'reset-password',
  email_change: 'confirm-email',
  email_change_stop: 'stop-email-change',
  second_factor: 'sign-in/code',
};

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

export type Addressee = { readonly id: string; readonly email: string; readonly locale: Locale };
export type LinkWish = { readonly kind: LinkKind; readonly minutes: number; readonly payload?: object; readonly address?: string };

/** Answers the token, and the address of the page that takes it. */
export async function makeLink(call: Call, person: Addressee, { kind, minutes, payload = {}, address = person.email }: LinkWish): Promise<{ token: string; url: string }> {
  const token = randomBytes(32).toString('base64url');
  await addLink(call.db, {
    id: newId(), kind, tokenHash: hashToken(token), personId: person.id, address, payload,
    now: call.now, expiresAt: call.now.add({ minutes }),
  });
  return { token, url: `${call.ports.origin}/${person.locale}/${pages[kind]}?token=${token}` };
}

/** A page of this marketplace in a person's language, for mails. */
export const pageUrl = (call: Call, locale: Locale, path: string): string => `${call.ports.origin}/${locale}/${path}`;
