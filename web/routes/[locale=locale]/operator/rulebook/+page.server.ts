// The draft of the rules: the difference it makes, its publication, and the way to every value.
import { redirect, type RequestEvent } from "@sveltejs/kit";
import { act, read, values } from "#web/act.ts";
import { href } from "#web/locale.ts";
import type { Rules } from "../../rules/clauses.ts";
import { search } from "../../rules/search.ts";
import { readDraftAndRules } from "./draft.ts";
import { dayInZone, momentInZone } from "./moment-in-zone.ts";

/** What has just been done, as the address tells it after a redirect. */
const DONE = ["kept", "taken", "published", "discarded"] as const;

function doneOf(query: URLSearchParams): { what: (typeof DONE)[number]; number: number } | null {
  const what = DONE.find((one) => query.has(one));
  return what ? { what, number: Number(query.get(what)) || 0 } : null;
}

const zoneOf = (event: { locals: App.Locals }) => event.locals.door.timeZone ?? "Europe/Paris";

export const load = async (event) => {
  const { rules, ...draft } = await readDraftAndRules(event);
  const query = (event.url.searchParams.get("q") ?? "").trim().slice(0, 100);
  const changed = new Set(draft.changes.map((change) => change.clause));
  const withValues = rules.clauses.filter((clause) => clause.parameters.length > 0);
  return {
    ...draft,
    query,
    version: rules.version,
    changed: rules.clauses.filter((clause) => changed.has(clause.id)),
    clauses: withValues.map((clause) => ({ id: clause.id, parameters: clause.parameters.map((parameter) => parameter.key) })),
    found: query ? search(withValues, query).map(({ id, title }) => ({ id, title })) : [],
    today: dayInZone(event.locals.door.now, zoneOf(event)),
    done: doneOf(event.url.searchParams),
  };
};

const back = (event: RequestEvent, done: string) => redirect(303, href(`/operator/rulebook?${done}`, event.locals.locale));

export const actions = {
  publish: async (event) => {
    const { in_force_at: day = "", in_force_time: time = "", reason } = await values(event);
    return act(event, "rulebook.publishDraft", { in_force_at: day ? momentInZone(day, time, zoneOf(event)) : undefined, reason }, (version) =>
      back(event, `published=${version.number}`),
    );
  },
  discard: async (event) => {
    await values(event);
    return act(event, "rulebook.discardDraft", {}, (output) => back(event, `discarded=${output.discarded}`));
  },
  take_back: async (event) => {
    const { parameter } = await values(event);
    const { clauses } = await read<Rules>(event, "rulebook.readRules");
    const inForce = clauses.flatMap((clause) => clause.parameters).find((one) => one.key === parameter)?.value;
    return act(event, "rulebook.changeDraft", { values: { [String(parameter)]: inForce } }, () => back(event, "taken=1"));
  },
};
