// The values of one section, as the draft holds them.
import { error, redirect, type RequestEvent } from "@sveltejs/kit";
import { act, values, type Refused } from "#web/act.ts";
import { href } from "#web/locale.ts";
import { m } from "#web/paraglide/messages.js";
import { possible } from "../../../rules/bounds.ts";
import type { Parameter } from "../../../rules/clauses.ts";
import { sectionCalled, sectionOf } from "../../../rules/sections.ts";
import { drafted, readDraftAndRules } from "../draft.ts";
import { isSame, typedValue } from "../typed-values.ts";

async function readSection(event: Pick<RequestEvent<{ section: string }>, "params" | "locals">) {
  const section = sectionCalled(event.params.section);
  const { rules, changes, draft, coming } = await readDraftAndRules(event);
  const clauses = rules.clauses.filter((clause) => sectionOf(clause.id) === section && clause.parameters.length > 0);
  if (!section || clauses.length === 0) error(404);
  return { section, clauses, changes, draft, coming, version: rules.version };
}

export const load = async (event) => {
  const { section, ...read } = await readSection(event);
  return { ...read, letter: section.letter };
};

export const actions = {
  keep: async (event) => {
    const { clauses, changes } = await readSection(event);
    const typed = await values(event);

    // Only what differs from the draft is sent: a value nobody touched is not judged again.
    const changed: Record<string, unknown> = {};
    const parameters = clauses.flatMap((clause) => clause.parameters);
    for (const parameter of parameters) {
      const value = typedValue(parameter, parameter.key.split(".").reduce((at, step) => at?.[step], typed.values));
      if (!isSame(value, drafted(parameter, changes))) changed[parameter.key] = value;
    }

    if (Object.keys(changed).length === 0) redirect(303, href(`/operator/rulebook?kept=0`, event.locals.locale));
    const answer = await act(event, "rulebook.changeDraft", { values: changed }, () =>
      redirect(303, href(`/operator/rulebook?kept=${Object.keys(changed).length}`, event.locals.locale)),
    );
    sayInTheirUnits(answer.data, parameters);
    return answer;
  },
};

/** The operation names what fits as rules store it (basis points, cents); the form says it as people type it. */
function sayInTheirUnits(refused: Refused, parameters: readonly Parameter[]): void {
  refused.refusal.fields = refused.refusal.fields?.map((field) => {
    const parameter = parameters.find((one) => field.path === `values.${one.key}`);
    const range = parameter && possible(parameter);
    return range ? { ...field, sentence: m.operator_value_misfit({ title: parameter.title, range }) } : field;
  });
}
