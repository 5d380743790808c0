import { m } from '#web/paraglide/messages.js';
import { money, number } from '#web/format.ts';

export type Account = {
  name: string;
  unit: string;
  kind: 'asset' | 'liability' | 'income' | 'expense' | 'wallet' | 'counterpart';
  owner: string | null;
  balance: number;
  movements: number;
  frozen: boolean;
  parts: { id: string; shard: number; balance: number }[];
};

export const KINDS: Record<string, () => string> = {
  asset: m.desk_kind_asset,
  liability: m.desk_kind_liability,
  income: m.desk_kind_income,
  expense: m.desk_kind_expense,
  wallet: m.desk_kind_wallet,
  counterpart: m.desk_kind_counterpart,
};

/** Currencies in money, credits in whole numbers. */
export function amountIn(unit: string, amount: number, signed = false): string {
  if (/^[A-Z]{3}$/.test(unit)) return money(amount, unit, signed);
  const sign = amount < 0 ? '−\u00a0' : signed && amount > 0 ? '+\u00a0' : '';
  return `${sign}${number(Math.abs(amount))}`;
}

export function unitName(unit: string): string {
  const types: Record<string, () => string> = { lead: m.desk_unit_lead, consultation: m.desk_unit_consultation, offer: m.desk_unit_offer, contact: m.desk_unit_contact };
  return types[unit]?.() ?? unit;
}
