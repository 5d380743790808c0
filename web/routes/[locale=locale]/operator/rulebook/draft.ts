// The draft of the rules beside the rules in force.
import { read } from "#web/act.ts";
import type { Change, Parameter, Rules, Version, VersionWithChanges } from "../../rules/clauses.ts";

export type Draft = { draft: Version | null; changes: Change[] };

export async function readDraftAndRules(event: { locals: App.Locals }): Promise<Draft & { rules: Rules; coming: VersionWithChanges[] }> {
  const draft = await read<Draft>(event, "rulebook.readDraft");
  const rules = await read<Rules>(event, "rulebook.readRules");
  const { items } = await read<{ items: VersionWithChanges[] }>(event, "rulebook.listVersions");
  return { ...draft, rules, coming: items.filter((version) => rules.coming.some((one) => one.number === version.number)) };
}

/** What the draft holds for a value: its own, or the one in force. */
export function drafted(parameter: Parameter, changes: readonly Change[]): unknown {
  const change = changes.find((one) => one.parameter === parameter.key);
  return change ? change.value : parameter.value;
}
