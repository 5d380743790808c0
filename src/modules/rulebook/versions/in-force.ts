// Which rules hold: at a moment, or as frozen into what was agreed. A version in force never changes, so it is read once.
import { Temporal } from 'temporal-polyfill';
import type { Call } from '#kernel/operation.ts';
import type { ParameterValue } from '../clause.ts';
import { Rulebook } from '../rulebook.ts';
import { findVersionInForce, listValuesOfVersion } from './store.ts';

const editions = new Map<string, Rulebook>();
const readVersions = new Map<string, Rulebook>();

/** The rules in force at a moment, now if none is given. */
export async function rulesAt(call: Pick<Call, 'db' | 'now'>, moment: Temporal.Instant = call.now): Promise<Rulebook> {
  const { number, edition } = await call.db.one(findVersionInForce, [moment]);
  const known = editions.get(edition);
  if (known) return known;
  const rulebook = await rulesOfVersion(call, number);
  // Before a version is in force, another may still come before it and change what it does not say itself.
  if (Temporal.Instant.compare(moment, call.now) <= 0) keep(editions, edition, rulebook);
  return rulebook;
}

/** The rules as they stood in a published version: what was agreed under it keeps it. */
export async function rulesOfVersion(call: Pick<Call, 'db'>, number: number): Promise<Rulebook> {
  const rows = await call.db.many(listValuesOfVersion, [number]);
  // The same text of values is the same rulebook, whichever database it came from.
  const key = `${number} ${JSON.stringify(rows)}`;
  const known = readVersions.get(key);
  if (known) return known;
  return keep(readVersions, key, new Rulebook(number, new Map<string, ParameterValue>(rows.map((row) => [row.parameter, row.value]))));
}

function keep(shelf: Map<string, Rulebook>, key: string, rulebook: Rulebook): Rulebook {
  if (shelf.size > 200) shelf.clear();
  shelf.set(key, rulebook);
  return rulebook;
}
