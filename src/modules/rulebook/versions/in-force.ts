// Which rules hold: at a moment, or as frozen into what was agreed. A published version never changes, so it is read once.
import type { Temporal } from 'temporal-polyfill';
import type { Call } from '#kernel/operation.ts';
import type { ParameterValue } from '../clause.ts';
import { Rulebook } from '../rulebook.ts';
import { findVersionInForce, listValuesOfVersion } from './store.ts';

const readVersions = new Map<string, Rulebook>();

/** The rules in force at a moment, now if none is given. */
export async function rulesAt(call: Pick<Call, 'db' | 'now'>, moment: Temporal.Instant = call.now): Promise<Rulebook> {
  const { number } = await call.db.one(findVersionInForce, [moment]);
  return rulesOfVersion(call, number);
}

/** The rules as they stood in a published version: what was agreed under it keeps it. */
export async function rulesOfVersion(call: Pick<Call, 'db'>, number: number): Promise<Rulebook> {
  const rows = await call.db.many(listValuesOfVersion, [number]);
  // The same text of values is the same rulebook, whichever database it came from.
  const key = `${number} ${JSON.stringify(rows)}`;
  const known = readVersions.get(key);
  if (known) return known;
  const rulebook = new Rulebook(number, new Map<string, ParameterValue>(rows.map((row) => [row.parameter, row.value])));
  if (readVersions.size > 200) readVersions.clear();
  readVersions.set(key, rulebook);
  return rulebook;
}
