import { read } from "#web/act.ts";
import type { VersionWithChanges } from "../clauses.ts";
import { standingOf } from "../history.ts";

export const load = async (event) => {
  const { items } = await read<{ items: VersionWithChanges[] }>(event, "rulebook.listVersions");
  return { versions: items.map((version) => ({ ...version, standing: standingOf(version, items, event.locals.door.now) })) };
};
