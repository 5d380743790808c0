// What pages of the help centre show.
import type { Locale, Person } from "#web/door.ts";
import { m } from "#web/paraglide/messages.js";

export type Audience = "everyone" | "clients" | "pros";
export type Summary = { key: string; audience: Audience; title: string; summary: string; matched_in: Locale | null };
export type Section = {
  title: string | null;
  html: string;
  clauses: string[];
  values: { parameter: string; title: string; value: string; clause: string }[];
};
export type Article = Omit<Summary, "matched_in"> & { rules_version: number; sections: Section[]; useful: { yes: number; no: number; mine: boolean | null } };

/** The cookie that keeps a visitor's answers apart from those of others. Set when the first answer is given. */
export const BROWSER_KEY = "help_key";

export function audienceLabel(audience: Audience): string {
  return { everyone: m.help_everyone, clients: m.help_clients, pros: m.help_pros }[audience]();
}

export function audienceTitle(audience: Audience): string {
  return { everyone: m.help_everyone_title, clients: m.help_clients_title, pros: m.help_pros_title }[audience]();
}

/** The reader's own part first. */
export function audiencesFor(person: Person | null): Audience[] {
  if (person?.roles.includes("pro")) return ["pros", "everyone", "clients"];
  if (person?.roles.includes("client")) return ["clients", "everyone", "pros"];
  return ["everyone", "clients", "pros"];
}
