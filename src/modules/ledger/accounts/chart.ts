// The chart of accounts: every account that exists has its name made here (docs/money.md). The id is made from the name, so
// that nobody has to look it up.
import { createHash } from 'node:crypto';
import { assert } from '#kernel/refusal.ts';

export const creditTypes = ['lead', 'consultation', 'offer', 'contact'] as const;
/** What a credit can be spent on. */
export type CreditType = (typeof creditTypes)[number];

export type AccountKind = 'asset' | 'liability' | 'income' | 'expense' | 'wallet' | 'counterpart';

export type Account = {
  readonly id: string;
  readonly name: string;
  /** An ISO currency or a credit type. */
  readonly unit: string;
  readonly shard: number;
  readonly kind: AccountKind;
  /** 1: normally a debit balance, -1: normally a credit balance. */
  readonly side: 1 | -1;
  readonly owner: string | null;
  readonly floor: number | null;
};

/** Accounts that everybody's money passes are split, so that two payments do not wait for one row. */
export const shards = 16;

function accountId(name: string, unit: string, shard: number): string {
  const hex = createHash('sha256').update(`${name}\n${unit}\n${shard}`).digest('hex');
  // A UUID of version 8: made by our own rule.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function account(name: string, unit: string, kind: AccountKind, side: 1 | -1, rest: { owner?: string; floor?: number; shard?: number } = {}): Account {
  const shard = rest.shard ?? 0;
  return { id: accountId(name, unit, shard), name, unit, shard, kind, side, owner: rest.owner ?? null, floor: rest.floor ?? null };
}

/** The shard that a cause falls on; the same one for a retry. */
export function shardOf(cause: string): number {
  return (createHash('sha256').update(cause).digest()[0] as number) % shards;
}

function currency(unit: string): string {
  assert(/^[A-Z]{3}$/.test(unit), `not a currency: ${unit}`);
  return unit;
}

/** The credits of a pro, made of lots; never below zero. */
export const wallet = (pro: string, type: CreditType) => account(`credits:${pro}:${type}`, type, 'wallet', 1, { owner: pro, floor: 0 });

// The counterparts are kept per pro: a movement of credits touches rows of that pro only, and for each pro
// issued = wallet + spent + expired.
export const issued = (pro: string, type: CreditType) => account(`credits:issued:${pro}`, type, 'counterpart', -1, { owner: pro, floor: 0 });
export const spent = (pro: string, type: CreditType) => account(`credits:spent:${pro}`, type, 'counterpart', 1, { owner: pro, floor: 0 });
export const expired = (pro: string, type: CreditType) => account(`credits:expired:${pro}`, type, 'counterpart', 1, { owner: pro, floor: 0 });

/** Money at the payment provider. */
export const clearing = (unit: string, cause: string) => account('gateway:clearing', currency(unit), 'asset', 1, { shard: shardOf(cause) });
/** What the provider keeps. */
export const providerFees = (unit: string, cause: string) => account('gateway:fees', currency(unit), 'expense', 1, { shard: shardOf(cause) });
/** Net of VAT. */
export const revenue = (of: 'commission' | 'cover' | 'packs' | 'subscriptions', unit: string, cause: string) =>
  account(`revenue:${of}`, currency(unit), 'income', -1, { shard: shardOf(cause) });
/** VAT on the platform's own sales in a market. */
export const vat = (market: string, unit: string, cause: string) => account(`vat:${market}`, currency(unit), 'liability', -1, { shard: shardOf(cause) });
