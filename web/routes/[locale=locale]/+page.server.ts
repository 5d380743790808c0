import { read } from '#web/act.ts';

type Clause = { id: string; parameters: { key: string; formatted: string }[] };
type Rules = { version: { number: number; in_force_at: string | null }; clauses: Clause[] };
type Groups = { groups: { key: string; name: string; services: { key: string; name: string }[] }[] };

/** The four rules that most people meet first, by the value that says most. */
const SHOWN = ['reply.hours', 'book.cancel', 'lead.max_pros', 'review.blind'] as const;

export const load = async (event) => {
  const [{ groups }, rules] = await Promise.all([read<Groups>(event, 'catalogue.listServices'), read<Rules>(event, 'rulebook.readRules')]);
  const values = rules.clauses.flatMap((clause) => clause.parameters.map(({ key, formatted }) => ({ key, formatted, clause: clause.id })));
  return {
    groups: groups.map(({ key, name, services }) => ({ key, name, services: services.map((one) => ({ key: one.key, name: one.name })) })),
    version: rules.version,
    ruleCount: rules.clauses.length,
    rules: SHOWN.flatMap((shown) => values.filter(({ key }) => key === shown)),
  };
};
