// Finds the values in the words of a clause, so that a page can set them off. The text comes with its values written
// in; each is looked for as it is written, the longest first, and never inside a longer word or number.
import type { Parameter } from "./clauses.ts";

export type Part = { text: string; parameter?: string };

type Found = { from: number; to: number; parameter: string };

export function quoted(text: string, parameters: readonly Pick<Parameter, "key" | "formatted">[]): Part[] {
  const found: Found[] = [];
  const longestFirst = [...parameters].sort((a, b) => b.formatted.length - a.formatted.length);
  for (const parameter of longestFirst) {
    const place = placesOf(parameter.formatted, text).find((from) => isFree(from, from + parameter.formatted.length, found));
    if (place !== undefined) found.push({ from: place, to: place + parameter.formatted.length, parameter: parameter.key });
  }
  return cut(text, found.sort((a, b) => a.from - b.from));
}

function placesOf(value: string, text: string): number[] {
  const places: number[] = [];
  if (value === "") return places;
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
    if (isWhole(text, at, at + value.length)) places.push(at);
  }
  return places;
}

/** "2" is not found in "20 days", nor in "2.5". */
function isWhole(text: string, from: number, to: number): boolean {
  const partOfWord = /[\p{L}\p{N}]/u;
  const before = text.slice(Math.max(0, from - 2), from);
  const after = text.slice(to, to + 2);
  if (partOfWord.test(before.at(-1) ?? "") && partOfWord.test(text[from] ?? "")) return false;
  if (partOfWord.test(after[0] ?? "") && partOfWord.test(text[to - 1] ?? "")) return false;
  return !/^[.,]\p{N}/u.test(after) && !/\p{N}[.,]$/u.test(before);
}

function isFree(from: number, to: number, found: readonly Found[]): boolean {
  return found.every((other) => to <= other.from || from >= other.to);
}

function cut(text: string, found: readonly Found[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to, parameter } of found) {
    if (from > at) parts.push({ text: text.slice(at, from) });
    parts.push({ text: text.slice(from, to), parameter });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}
