import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { PackPreview } from './packs/[payment]/pack.ts';
import { lineOf, readAbout, readReasons, type Statement } from './movements.ts';
import { readBar } from '../standing.ts';
import { askWhoPays, readPacks, safePath, toCheckout } from './pay.ts';

export type Pack = {
  pack: string;
  credits: number;
  net_minor: number;
  vat_minor: number;
  gross_minor: number;
  per_credit_minor: number;
  priority: { net_minor: number; gross_minor: number; discount: number; per_credit_minor: number };
};
export type Packs = { currency: string; vat_rate: number; packs: Pack[] };
export type Wallet = {
  balance: number;
  lots: { id: string; origin: string; amount: number; remaining: number; made_at: string; expires_at: string | null }[];
  points: { on: string; balance: number }[];
  totals: { posting: string; credits: number; movements: number }[];
};

const SPANS = [30, 90, 365];

export const load = async (event: RequestEvent) => {
  const query = event.url.searchParams;
  const days = SPANS.find((span) => String(span) === query.get('days')) ?? 90;
  const after = query.get('after') ?? undefined;
  const [wallet, statement, packs, { priority }, rules, bar, recent] = await Promise.all([
    read<Wallet>(event, 'ledger.readBalance', { days, time_zone: event.locals.door.timeZone ?? 'Europe/Paris' }),
    read<Statement>(event, 'ledger.readCreditStatement', { after, limit: 20 }),
    readPacks(event),
    read<{ priority: { state: string; paid_until: string | null; pack_name: string } | null }>(event, 'billing.readPriority'),
    read<{ parameters: { key: string; formatted: string }[] }>(event, 'rulebook.readClause', { clause: 'REF-5' }).catch(() => null),
    readBar(event, 'contact'),
    read<{ packs: PackPreview[] }>(event, 'cases.listPackRefunds'),
  ]);
  const about = await readAbout(event, statement.items);
  const lines = statement.items.map((movement) => lineOf(movement, about));
  const reasons = await readReasons(event, lines);
  return {
    wallet,
    days,
    spans: SPANS,
    after: after ?? null,
    next: statement.next,
    lines: lines.map((line) => ({ ...line, why: line.decision ? (reasons.get(line.decision) ?? null) : null })),
    packs,
    bar,
    priority,
    rules,
    recentPacks: recent.packs,
    returnTo: safePath(query.get('return_to')),
    need: Math.max(0, Number(query.get('need')) || 0),
  };
};

export const actions = {
  buy: async (event: RequestEvent) => {
    const { pack, return_to } = await values(event);
    const back = safePath(return_to) ?? href('/credits');
    await askWhoPays(event, `${href('/credits')}${return_to ? `?return_to=${encodeURIComponent(back)}` : ''}#packs`);
    return act(event, 'billing.buyPack', { pack, return_to: back }, (payment) => redirect(303, toCheckout(event, payment)));
  },
};
