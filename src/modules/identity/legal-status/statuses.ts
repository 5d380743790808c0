// The statuses a pro can declare, and the number each country gives to who may invoice.
import type { Text } from '#kernel/text.ts';
import { findClause } from '#rulebook';
import { numberKinds, type NumberKind } from './numbers.ts';

export const statuses = ['company', 'sole_trader', 'umbrella', 'employee', 'unemployed'] as const;
export type Status = (typeof statuses)[number];

/** The words of the table `status.may`. */
export const actions = ['profile', 'browse', 'contact', 'offer', 'sign', 'appointment', 'event', 'order'] as const;
export type Action = (typeof actions)[number];

/** With no status declared, a pro may do what needs no invoice: build a profile and look around (ACC-10). */
export const withoutStatus: readonly Action[] = ['profile', 'browse'];

const invoicing: readonly Status[] = ['company', 'sole_trader', 'umbrella'];
const ofCountry: Readonly<Record<string, readonly NumberKind[]>> = { FR: ['siret'], IT: ['partita_iva'], DE: ['vat_de'], ES: ['nif'] };

/** Which numbers prove the status in a country, any one of them; none where no invoice is written. An umbrella company's own. */
export function numbersFor(status: Status, country: string): readonly NumberKind[] {
  if (!invoicing.includes(status)) return [];
  if (country === 'GB') return status === 'sole_trader' ? ['utr', 'vat_gb'] : ['company_number', 'vat_gb'];
  return ofCountry[country] ?? ['vat_other'];
}

/** The first kind that the number is, with its spelling in registers. */
export function readNumber(typed: string, kinds: readonly NumberKind[], country: string): { kind: NumberKind; number: string } | null {
  for (const kind of kinds) {
    const number = numberKinds[kind].read(typed, country);
    if (number) return { kind, number };
  }
  return null;
}

const table = () => {
  const parameter = findClause('ACC-10')?.parameters.find(({ key }) => key === 'status.may');
  return parameter?.kind === 'table' ? parameter : undefined;
};
const plain = (word: string): Text => ({ fr: word, it: word, en: word, de: word, es: word });
export const statusLabel = (status: Status): Text => table()?.rows[status] ?? plain(status);
export const actionLabel = (action: Action): Text => table()?.words?.[action] ?? plain(action);
