// ACC-11: a pro of a country that is not served is told so before paying anything.
import { verdict, type Verdict } from '#kernel/decision.ts';
import type { Facts } from '#kernel/fact.ts';
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { rulesAt, type Rulebook } from '#rulebook';
import { findPerson } from '../people/store.ts';
import { countryName, countryOf } from './countries.ts';
import { countryNotServed } from './refusals.ts';

export type ServedOutcome = 'served' | 'not_served';

/** Pure: what pages show beforehand and what refuses is this one answer. */
export function judgeCountry(market: string, rules: Pick<Rulebook, 'words' | 'fact'>): Verdict<ServedOutcome> {
  const country = countryOf(market);
  const facts: Facts = { country: { text: countryName(country) }, countries_served: rules.fact('countries.served') };
  return verdict(rules.words('countries.served').includes(country) ? 'served' : 'not_served', ['ACC-11'], facts);
}

/** The verdict for a person. Who has left is served nowhere. */
export async function isServed(call: Pick<Call, 'db' | 'now'>, personId: string): Promise<Verdict<ServedOutcome>> {
  const person = await findPerson(call.db, personId);
  return judgeCountry(person?.market ?? '', await rulesAt(call));
}

/** Before anything is opened or charged. */
export async function refuseUnlessServed(call: Pick<Call, 'db' | 'now'>, personId: string): Promise<void> {
  const { outcome, facts } = await isServed(call, personId);
  if (outcome === 'not_served') refuse(countryNotServed, facts);
}
