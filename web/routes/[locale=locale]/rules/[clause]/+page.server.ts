// One rule: its words today, its values, and every version that changed it.
import { error, redirect } from "@sveltejs/kit";
import { read } from "#web/act.ts";
import { href } from "#web/locale.ts";
import type { Clause, Rules, VersionWithChanges } from "../clauses.ts";
import { begunBy, historyOf, sinceOf } from "../history.ts";

export const load = async (event) => {
  const asked = event.params.clause;
  if (asked !== asked.toLowerCase()) redirect(308, href(`/rules/${asked.toLowerCase()}`, event.locals.locale));

  const { history: _, ...clause } = await read<Clause & { history: unknown }>(event, "rulebook.readClause", { clause: asked });
  const rules = await read<Rules>(event, "rulebook.readRules");
  const { items: versions } = await read<{ items: VersionWithChanges[] }>(event, "rulebook.listVersions");

  const index = rules.clauses.findIndex((one) => one.id === clause.id);
  if (index === -1) error(404);
  const neighbour = (at: number) => {
    const found = rules.clauses[at];
    return found ? { id: found.id, title: found.title } : null;
  };
  return {
    clause,
    since: sinceOf(begunBy(versions, event.locals.door.now), clause.id),
    history: historyOf(versions, clause.id),
    previous: neighbour(index - 1),
    next: neighbour(index + 1),
  };
};
