// The door of ACC-10 for the modules above: may this pro do that, and why not.
import type { Call } from '#kernel/operation.ts';
import type { Verdict } from '#kernel/decision.ts';
import { refuse } from '#kernel/refusal.ts';
import { rulesAt, type Rulebook } from '#rulebook';
import { countryOf } from '../countries/countries.ts';
import { findPerson } from '../people/store.ts';
import { judgeAction, type MayOutcome, type MayTable, type StatusFacts } from './rules.ts';
import { statusMayNot } from './refusals.ts';
import { findDeclaration } from './store.ts';
import type { Action } from './statuses.ts';

export const mayTable = (rules: Rulebook): MayTable => rules.table<readonly string[]>('status.may');

export async function statusFactsOf(call: Pick<Call, 'db'>, personId: string): Promise<StatusFacts> {
  const person = await findPerson(call.db, personId);
  const declared = await findDeclaration(call.db, personId);
  return { status: declared?.status ?? null, declaredFor: declared?.country ?? null, country: countryOf(person?.market ?? '') };
}

/** By the newest declaration and the rules in force now. */
export async function mayAs(call: Pick<Call, 'db' | 'now'>, personId: string, action: Action): Promise<Verdict<MayOutcome>> {
  return judgeAction(await statusFactsOf(call, personId), action, mayTable(await rulesAt(call)));
}

/** Operations that call it name `statusMayNot` among their refusals. */
export async function refuseUnlessMay(call: Pick<Call, 'db' | 'now'>, personId: string, action: Action): Promise<void> {
  const { outcome, facts } = await mayAs(call, personId, action);
  if (outcome === 'may_not') refuse(statusMayNot, facts);
}
