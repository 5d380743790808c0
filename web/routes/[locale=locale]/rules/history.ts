// When a rule took the value it has, and what is announced for it.
import type { VersionWithChanges } from "./clauses.ts";

export type Since = { version: number; at: string | null };

const isInForce = (version: VersionWithChanges, now: string) => version.in_force_at !== null && Date.parse(version.in_force_at) <= Date.parse(now);

/** The versions in force at a moment or before it, newest first. */
export const begunBy = (versions: readonly VersionWithChanges[], now: string) => versions.filter((version) => isInForce(version, now));

const changes = (version: VersionWithChanges, clause: string) => version.changes.some((change) => change.clause === clause);

/** The last of the versions begun that changed a rule; the first version where none did. */
export function sinceOf(begun: readonly VersionWithChanges[], clause: string): Since {
  const found = begun.find((version) => changes(version, clause)) ?? begun.at(-1);
  return { version: found?.number ?? 1, at: found?.in_force_at ?? null };
}

/** Those of the versions that change a rule, in their order, with nothing but that. */
export function historyOf(versions: readonly VersionWithChanges[], clause: string): VersionWithChanges[] {
  return versions
    .map((version) => ({ ...version, changes: version.changes.filter((change) => change.clause === clause) }))
    .filter((version) => version.changes.length > 0);
}

export type Standing = "coming" | "in_force" | "earlier";

export function standingOf(version: VersionWithChanges, versions: readonly VersionWithChanges[], now: string): Standing {
  if (!isInForce(version, now)) return "coming";
  return versions.find((one) => isInForce(one, now))?.number === version.number ? "in_force" : "earlier";
}
