import type { Clause } from "./clauses.ts";

/** Rules that hold every word of a query in their number, title, words or the names of their values; accents do not count. */
export function search(clauses: readonly Clause[], query: string): Clause[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...clauses];
  return clauses.filter((clause) => {
    const text = plain([clause.id, clause.title, clause.text, ...clause.parameters.flatMap((one) => [one.key, one.title])].join(" "));
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
