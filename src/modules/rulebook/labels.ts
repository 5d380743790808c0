// Words for the facts and outcomes of decisions. A fact without a label here would reach people as code: a test reads them all.
import type { Locale, Text } from '#kernel/text.ts';

const registeredFacts = new Map<string, Text>();
const registeredOutcomes = new Map<string, Text>();

/** Modules name their facts and outcomes when they load; the same name means the same everywhere. */
export function nameFacts(labels: Readonly<Record<string, Text>>): void {
  for (const [name, label] of Object.entries(labels)) registeredFacts.set(name, label);
}

export function nameOutcomes(labels: Readonly<Record<string, Text>>): void {
  for (const [name, label] of Object.entries(labels)) registeredOutcomes.set(name, label);
}

export const factLabel = (name: string, locale: Locale): string => registeredFacts.get(name)?.[locale] ?? name;
export const outcomeLabel = (name: string, locale: Locale): string => registeredOutcomes.get(name)?.[locale] ?? name;
export const hasFactLabel = (name: string): boolean => registeredFacts.has(name);
export const hasOutcomeLabel = (name: string): boolean => registeredOutcomes.has(name);
