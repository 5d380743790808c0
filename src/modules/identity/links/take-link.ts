// Opens a link once. The lock makes a second opening of the same moment wait, and then find it used.
import { Temporal } from 'temporal-polyfill';
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { linkExpired, linkUnknown, linkUsed } from '../sign-in/refusals.ts';
import { hashToken } from './make-link.ts';
import { lockLink, useLink, type Link, type LinkKind } from './store.ts';

export const linkRefusals = [linkUnknown, linkUsed, linkExpired] as const;

export async function takeLink(call: Call, kind: LinkKind, token: string): Promise<Link> {
  const link = await lockLink(call.db, hashToken(token), kind);
  if (!link) refuse(linkUnknown);
  if (link.usedAt || link.voidedAt) refuse(linkUsed);
  // The last instant is still in time.
  if (Temporal.Instant.compare(call.now, link.expiresAt) > 0) refuse(linkExpired, { until: { moment: link.expiresAt.toString() } });
  await useLink(call.db, link.id, call.now);
  return link;
}
