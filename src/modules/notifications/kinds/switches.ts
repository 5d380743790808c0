// Whether a kind is on for a person, and turning it.
import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { Call } from '#kernel/operation.ts';
import type { Locale } from '#kernel/text.ts';
import { notificationKinds, type NotificationKind } from './kinds.ts';
import { findSwitch, turnSwitch, type SwitchRow } from './store.ts';

export const switchView = z.object({
  kind: z.string(),
  name: z.string(),
  text: z.string().describe('When such a mail comes'),
  on: z.boolean(),
  changed_at: z.string().nullable().describe('Null: as it was at first'),
  changed_by: z.enum(['page', 'link', 'one_click']).nullable(),
});

export function viewSwitch(kind: NotificationKind, row: SwitchRow | null, locale: Locale): z.input<typeof switchView> {
  const { name, text, onAtFirst } = notificationKinds[kind];
  return { kind, name: name[locale], text: text[locale], on: row?.isOn ?? onAtFirst, changed_at: row?.changedAt.toString() ?? null, changed_by: row?.changedBy ?? null };
}

/** Since when a person wants none of this kind; null when they do. */
export async function offSince(call: Call, person: { id: string; createdAt?: Temporal.Instant }, kind: NotificationKind): Promise<Temporal.Instant | null> {
  const row = await call.db.maybe(findSwitch, [person.id, kind]);
  if (row) return row.isOn ? null : row.changedAt;
  return notificationKinds[kind].onAtFirst ? null : (person.createdAt ?? call.now);
}

export async function turn(call: Call, person: string, kind: NotificationKind, on: boolean, by: SwitchRow['changedBy']): Promise<z.input<typeof switchView>> {
  const before = await call.db.maybe(findSwitch, [person, kind]);
  if ((before?.isOn ?? notificationKinds[kind].onAtFirst) !== on) {
    await call.db.run(turnSwitch, [person, kind, on, by, call.now]);
    await call.tell([person], 'notifications');
  }
  return viewSwitch(kind, await call.db.maybe(findSwitch, [person, kind]), call.locale);
}
