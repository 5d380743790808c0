// ACC-10: what a pro may do by the status declared. What pages show beforehand and what refuses is this one function.
import { verdict, type Verdict } from '#kernel/decision.ts';
import { actionLabel, actions, statuses, statusLabel, withoutStatus, type Action, type Status } from './statuses.ts';

/** `status.may`: for each status the actions it allows. */
export type MayTable = Readonly<Record<string, readonly string[]>>;
/** The newest declaration, and the country the person is in now. */
export type StatusFacts = { readonly status: Status | null; readonly declaredFor: string | null; readonly country: string };
export type MayOutcome = 'may' | 'may_not';

/** A declaration is made for a country, by its numbers: who moves declares again. */
export const statusThatHolds = ({ status, declaredFor, country }: StatusFacts): Status | null => (declaredFor === country ? status : null);

export const allowed = (facts: StatusFacts, table: MayTable): readonly Action[] => {
  const status = statusThatHolds(facts);
  const may = status ? (table[status] ?? []) : withoutStatus;
  return actions.filter((action) => may.includes(action));
};

export function judgeAction(facts: StatusFacts, action: Action, table: MayTable): Verdict<MayOutcome> {
  const held = statusThatHolds(facts);
  const whoMay = statuses.filter((status) => table[status]?.includes(action));
  return verdict(allowed(facts, table).includes(action) ? 'may' : 'may_not', ['ACC-10'], {
    legal_status: { text: held ? statusLabel(held) : facts.status ? declaredElsewhere : undeclared },
    asked_action: { text: actionLabel(action) },
    statuses_that_may: whoMay.length > 0 ? { list: whoMay.map((status) => ({ text: statusLabel(status) })) } : { text: none },
  });
}

const undeclared = { fr: 'non déclaré', it: 'non dichiarato', en: 'not declared', de: 'nicht angegeben', es: 'no declarada' };
const declaredElsewhere = { fr: 'déclaré pour un autre pays', it: 'dichiarato per un altro paese', en: 'declared for another country', de: 'für ein anderes Land angegeben', es: 'declarada para otro país' };
const none = { fr: 'aucun', it: 'nessuno', en: 'none', de: 'keiner', es: 'ninguna' };
