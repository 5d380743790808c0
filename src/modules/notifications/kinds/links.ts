// A link for one person and one kind, good without signing in and for as long as the account is: mails are kept for years. It is
// signed with a key of the person's own, which goes with the account and not with the secret of the server.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from '#kernel/database.ts';
import { isKind, type NotificationKind } from './kinds.ts';
import { findKey, giveKey } from './store.ts';

export const linkToken = /^[A-Za-z0-9_-]{22}\.[a-z_]{2,40}\.[A-Za-z0-9_-]{43}$/;

const signatureOf = (key: Uint8Array, kind: string): Buffer => createHmac('sha256', key).update(`switch off ${kind}`).digest();

export async function makeSwitchToken(db: Database, person: string, kind: NotificationKind): Promise<string> {
  await db.run(giveKey, [person, randomBytes(32)]);
  const { key } = await db.one(findKey, [person]);
  return [Buffer.from(person.replaceAll('-', ''), 'hex').toString('base64url'), kind, signatureOf(key, kind).toString('base64url')].join('.');
}

/** Whose switch, and which; null when the link is none of ours or the account is gone. */
export async function readSwitchToken(db: Database, token: string): Promise<{ person: string; kind: NotificationKind } | null> {
  if (!linkToken.test(token)) return null;
  const [who = '', kind = '', signature = ''] = token.split('.');
  const hex = Buffer.from(who, 'base64url').toString('hex');
  const person = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  if (hex.length !== 32 || !isKind(kind)) return null;
  const found = await db.maybe(findKey, [person]);
  if (!found || !timingSafeEqual(signatureOf(found.key, kind), Buffer.from(signature, 'base64url'))) return null;
  return { person, kind };
}

/** Pages and mail programs open the same address: a mail program posts to it (RFC 8058), a browser is led to the page. */
export const switchAddress = (origin: string, token: string): string => `${origin}/unsubscribe/${token}`;
