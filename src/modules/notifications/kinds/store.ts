// All SQL of the switches and of the keys that sign their links.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';

export type SwitchRow = { kind: string; isOn: boolean; changedBy: 'page' | 'link' | 'one_click'; changedAt: Temporal.Instant };

const columns = `kind, is_on as "isOn", changed_by as "changedBy", changed_at as "changedAt"`;

export const listSwitchesOf = statement<SwitchRow>('notifications.list_switches_of', `select ${columns} from notification_switches where person = $1`);
export const findSwitch = statement<SwitchRow>('notifications.find_switch', `select ${columns} from notification_switches where person = $1 and kind = $2`);
/** The moment of a switch is when it was turned, not when somebody pressed it once more. */
export const turnSwitch = statement('notifications.turn_switch', `
  insert into notification_switches as s (person, kind, is_on, changed_by, changed_at) values ($1, $2, $3, $4, $5)
  on conflict (person, kind) do update set is_on = excluded.is_on, changed_by = excluded.changed_by, changed_at = excluded.changed_at
  where s.is_on <> excluded.is_on`);
export const giveKey = statement('notifications.give_key', `insert into notification_keys (person, key) values ($1, $2) on conflict do nothing`);
export const findKey = statement<{ key: Uint8Array }>('notifications.find_key', `select key from notification_keys where person = $1`);
export const dropSwitches = statement('notifications.drop_switches', `delete from notification_switches where person = $1`);
export const dropKey = statement('notifications.drop_key', `delete from notification_keys where person = $1`);
