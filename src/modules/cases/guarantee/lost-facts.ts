// The conditions that decide, as clauses and facts of a decision or a refusal.
import type { Fact, Facts } from '#kernel/fact.ts';
import type { Condition } from './rules.ts';
import { conditionWords } from './words.ts';

/** Every lost condition: its clause once, its name in the list, and the facts of each. */
export function lostFacts(conditions: readonly Condition[]): [clauses: string[], facts: Facts] {
  const lost = conditions.filter(({ state }) => state === 'lost');
  return [[...new Set(lost.map(({ clause }) => clause))], { conditions_lost: namesOf(lost), ...Object.assign({}, ...lost.map(({ facts }) => facts)) }];
}

export const openNames = (conditions: readonly Condition[]): Fact => namesOf(conditions.filter(({ state }) => state === 'not_yet'));

const namesOf = (conditions: readonly Condition[]): Fact => ({ list: conditions.map(({ name }) => ({ text: conditionWords[name].title })) });
