import { m } from "#web/paraglide/messages.js";
import { roleName } from '#web/roles.ts';

/** Who may try an operation, in words. */
export function whoName(who: string): string {
  if (who === "visitor") return m.developers_who_visitor();
  if (who === "client") return m.developers_who_client();
  if (who === "pro") return m.developers_who_pro();
  if (who === "system") return m.developers_who_system();
  return m.developers_who_team({ role: roleName(who) });
}

const EVERYONE = 10;

/** The list, or "everyone" where all kinds of people are in it. */
export function whoNames(who: readonly string[]): string {
  const people = who.filter((one) => one !== "system");
  return people.length >= EVERYONE ? m.developers_who_everyone() : who.map(whoName).join(", ");
}
