// Queues a mail in the transaction of what it tells of; a job delivers it after commit. A notification that its reader switched off
// is kept as such and not sent.
import type { Temporal } from 'temporal-polyfill';
import type { Facts } from '#kernel/fact.ts';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { readFacts } from '#kernel/read-fact.ts';
import type { Locale } from '#kernel/text.ts';
import { makeSwitchToken, switchAddress } from '../kinds/links.ts';
import { offSince } from '../kinds/switches.ts';
import { compose, type Letter } from './compose.ts';
import { queueMail } from './store.ts';

export type Recipient = { readonly id: string | null; readonly name: string; readonly email: string; readonly locale: Locale; readonly timeZone?: string; readonly createdAt?: Temporal.Instant; /** Of an address without an account: the member for whom it is written. */ readonly writtenFor?: string };

/** `path` begins with a slash and has no language: the recipient's is put before it. A full address is kept as it is. */
export async function sendMail(call: Call, letter: Letter, to: Recipient, facts: Facts, path: string | null): Promise<string> {
  const id = newId();
  const link = path === null || path.startsWith('http') ? path : `${call.ports.origin}/${to.locale}${path}`;
  const values = readFacts(facts, to.locale, { now: call.now, ...(to.timeZone ? { zone: to.timeZone } : {}) });
  // Transactional mail, and mail to an address without an account, asks no switch.
  const kind = to.id === null ? undefined : letter.kind;
  const off = kind && to.id ? switchAddress(call.ports.origin, await makeSwitchToken(call.db, to.id, kind)) : null;
  const switchedOffAt = kind && to.id ? await offSince(call, { ...to, id: to.id }, kind) : null;
  const { subject, text, html } = compose(letter, to, values, link, call.ports.marketplace, off);
  await call.db.run(queueMail, [id, to.id, to.email, letter.event, to.locale, subject, text, html, null, call.now, kind ?? null, switchedOffAt, to.writtenFor ?? null]);
  if (!switchedOffAt) await call.schedule('notifications.deliverMail', { mail: id }, call.now, `mail:${id}`);
  return id;
}
