// The fifteen sections of the rules, in their order; the first letters of a clause's number say which is its own.
import { m } from "#web/paraglide/messages.js";

export type Section = { letter: string; prefixes: readonly string[]; title: () => string };

export const SECTIONS: readonly Section[] = [
  { letter: "A", prefixes: ["ACC"], title: m.rules_section_accounts },
  { letter: "B", prefixes: ["MSG"], title: m.rules_section_conversations },
  { letter: "C", prefixes: ["SAN"], title: m.rules_section_sanctions },
  { letter: "D", prefixes: ["LEAD"], title: m.rules_section_leads },
  { letter: "E", prefixes: ["REF"], title: m.rules_section_refund_claims },
  { letter: "F", prefixes: ["GUAR"], title: m.rules_section_guarantee },
  { letter: "G", prefixes: ["PROJ"], title: m.rules_section_projects },
  { letter: "H", prefixes: ["DISP"], title: m.rules_section_disputes },
  { letter: "I", prefixes: ["SUB"], title: m.rules_section_subscriptions },
  { letter: "J", prefixes: ["CERT", "REV"], title: m.rules_section_reputation },
  { letter: "K", prefixes: ["BOOK"], title: m.rules_section_appointments },
  { letter: "L", prefixes: ["EVT"], title: m.rules_section_events },
  { letter: "M", prefixes: ["ORD"], title: m.rules_section_orders },
  { letter: "N", prefixes: ["HELP", "SRCH"], title: m.rules_section_help_and_search },
  { letter: "O", prefixes: ["PAY"], title: m.rules_section_money },
];

const byPrefix = new Map(SECTIONS.flatMap((section) => section.prefixes.map((prefix) => [prefix, section])));

export function sectionOf(clause: string): Section | undefined {
  return byPrefix.get(clause.slice(0, clause.indexOf("-")));
}

export function sectionCalled(letter: string): Section | undefined {
  return SECTIONS.find((section) => section.letter === letter.toUpperCase());
}

/** Clauses under their section; sections without any are left out. */
export function bySection<Clause extends { id: string }>(clauses: readonly Clause[]): { section: Section; clauses: Clause[] }[] {
  const groups = Map.groupBy(clauses, (clause) => sectionOf(clause.id));
  return SECTIONS.flatMap((section) => {
    const own = groups.get(section);
    return own ? [{ section, clauses: own }] : [];
  });
}

/** The place of a clause on the page of all rules. */
export function anchor(clause: string): string {
  return clause.toLowerCase();
}
