// The whole tree, in the order in which it is shown, and the ways into it.
import type { AskedAs, Matter, MatterGroup } from './matter.ts';
import { account, mails, personalData } from './words/account.ts';
import { payments, priority, rest } from './words/money.ts';
import { between, contacts, requests } from './words/work.ts';

export const matterGroups: readonly MatterGroup[] = [account, mails, requests, contacts, between, payments, priority, personalData, rest];

const byKey = new Map(matterGroups.flatMap((group) => group.matters.map((matter) => [matter.key, { matter, group }] as const)));

export const findMatter = (key: string): Matter | null => byKey.get(key)?.matter ?? null;
export const groupOf = (key: string): MatterGroup | null => byKey.get(key)?.group ?? null;

export function groupsFor(who: AskedAs): MatterGroup[] {
  return matterGroups
    .map((group) => ({ ...group, matters: group.matters.filter((matter) => matter.for.includes(who)) }))
    .filter((group) => group.matters.length > 0);
}

/** Null also where the matter is not for somebody like them. */
export function matterFor(key: string, who: AskedAs): Matter | null {
  const matter = findMatter(key);
  return matter?.for.includes(who) ? matter : null;
}
