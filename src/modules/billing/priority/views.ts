import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { money, vatOf } from '#kernel/money.ts';
import type { Call } from '#kernel/operation.ts';
import { markets, type MarketKey } from '#catalogue';
import { rulesAt } from '#rulebook';
import { failureText, limitedMeanwhile, packName } from '../words.ts';
import { priorityLife } from './lifecycle.ts';
import { findOpenIncident, type IncidentRow, type PriorityRow } from './store.ts';

const incidentView = z.object({
  id: z.string(),
  currency: z.string(),
  gross_minor: z.int(),
  failure: z.object({ code: z.string(), sentence: z.string() }),
  attempts: z.int(),
  retries_at: z.array(z.string()).describe('Those still to come'),
  limited: z.string().describe('What is limited meanwhile'),
  opened_at: z.string(),
});

export const priorityView = z.object({
  id: z.string(),
  state: z.enum(priorityLife.states),
  pack: z.string(),
  pack_name: z.string(),
  credits: z.int().describe('Each month'),
  currency: z.string(),
  net_minor: z.int(),
  vat_minor: z.int(),
  gross_minor: z.int(),
  discount: z.int().describe('Off the price of each contact, basis points'),
  card: z.object({ brand: z.string(), last4: z.string() }).nullable(),
  paid_until: z.string().nullable(),
  next_payment_at: z.string().nullable(),
  ended_at: z.string().nullable(),
  incident: incidentView.nullable(),
});

export async function viewPriority(call: Pick<Call, 'db' | 'now' | 'locale'>, row: PriorityRow): Promise<z.input<typeof priorityView>> {
  const price = vatOf({ net: money(row.netMinor, row.currency) }, markets[row.market as MarketKey].vatRate);
  const incident = await call.db.maybe(findOpenIncident, [row.id]);
  const toCome = (incident?.retriesAt ?? []).map((at) => Temporal.Instant.from(at)).filter((at) => Temporal.Instant.compare(at, call.now) > 0).map(String);
  const paidUntil = row.paidUntil?.toString() ?? null;
  return {
    id: row.id,
    state: row.state,
    pack: row.pack,
    pack_name: packName(row.pack)[call.locale],
    credits: row.credits,
    currency: row.currency,
    net_minor: Number(price.net.minor),
    vat_minor: Number(price.vat.minor),
    gross_minor: Number(price.gross.minor),
    discount: (await rulesAt(call)).whole('pack.priority_discount'),
    card: row.cardBrand && row.cardLast4 ? { brand: row.cardBrand, last4: row.cardLast4 } : null,
    paid_until: paidUntil,
    next_payment_at: row.state === 'active' ? paidUntil : (toCome[0] ?? null),
    ended_at: row.endedAt?.toString() ?? null,
    incident: incident && viewIncident(incident, toCome, call.locale),
  };
}

function viewIncident(row: IncidentRow, toCome: string[], locale: Call['locale']): z.input<typeof incidentView> {
  return {
    id: row.id,
    currency: row.currency,
    gross_minor: Number(row.grossMinor),
    failure: { code: row.failureCode, sentence: failureText(row.failureCode)[locale] },
    attempts: row.attempts,
    retries_at: toCome,
    limited: limitedMeanwhile[locale],
    opened_at: row.openedAt.toString(),
  };
}
