// The rules in force, or those of one version, filtered by what is looked for.
import { read } from "#web/act.ts";
import type { Rules, VersionWithChanges } from "./clauses.ts";
import { begunBy, historyOf, sinceOf, standingOf } from "./history.ts";
import { search } from "./search.ts";

export const load = async (event) => {
  const { now } = event.locals.door;
  const query = (event.url.searchParams.get("q") ?? "").trim().slice(0, 100);
  const asked = event.url.searchParams.get("version");
  const rules = await read<Rules>(event, "rulebook.readRules", asked === null ? {} : { version: Number(asked) });
  const { items: versions } = await read<{ items: VersionWithChanges[] }>(event, "rulebook.listVersions");

  const shown = versions.find((version) => version.number === rules.version.number);
  const standing = shown ? standingOf(shown, versions, now) : "in_force";
  const at = standing === "in_force" ? now : (rules.version.in_force_at ?? now);
  const begun = begunBy(versions, at);
  const coming = versions.filter((version) => rules.coming.some((one) => one.number === version.number)).toReversed();
  return {
    version: rules.version,
    standing,
    query,
    total: rules.clauses.length,
    coming,
    clauses: search(rules.clauses, query).map((clause) => ({
      ...clause,
      since: sinceOf(begun, clause.id),
      coming: standing === "in_force" ? historyOf(coming, clause.id) : [],
    })),
  };
};
