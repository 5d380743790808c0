// Facts for the design page: one moment of a made-up marketplace.
import { m } from '#web/paraglide/messages.js';
import { href } from '#web/locale.ts';
import type { AcknowledgementShown, ChartPoint, ClockShown, Reason } from '#web/shown.ts';
import { credits, day } from '#web/format.ts';

export const NOW = '2026-11-20T14:12:00+01:00';
const ZONE = 'Europe/Paris';

export const running: ClockShown = {
  due_at: '2026-11-23T11:30:00+01:00',
  state: 'running',
  minutes: 1278,
  total_minutes: 1440,
  clause: 'MSG-4',
};

export function withSegments(): ClockShown {
  return {
    ...running,
    segments: [
      { from: '2026-11-20T11:30:00+01:00', to: '2026-11-21T00:00:00+01:00', counted: true },
      { from: '2026-11-21T00:00:00+01:00', to: '2026-11-23T00:00:00+01:00', counted: false, reason: m.design_weekend() },
      { from: '2026-11-23T00:00:00+01:00', to: '2026-11-23T11:30:00+01:00', counted: true },
    ],
  };
}

export const missed: ClockShown = { due_at: '2026-11-19T16:20:00+01:00', state: 'missed', minutes: 1312, clause: 'MSG-7' };
export const met: ClockShown = { due_at: '2026-11-16T10:02:00+01:00', state: 'met', minutes: 32 };
export const wholeDay: ClockShown = { due_at: '2026-11-28T00:00:00+01:00', state: 'running', minutes: 10_668 };

export function charge(): Reason {
  return {
    rule: m.design_why_rule(),
    clause: 'LEAD-2',
    value: credits(7),
    facts: [{ text: m.design_why_fact_1() }, { text: m.design_why_fact_2() }],
    at: '2026-11-16T10:02:00+01:00',
    version: 14,
    contest: { href: href('/refund-claims'), label: m.design_why_contest(), until: '2026-12-17T00:00:00+01:00' },
  };
}

export function masking(): Reason {
  return {
    rule: m.design_mask_rule(),
    clause: 'MSG-2',
    facts: [{ text: m.design_mask_fact() }],
    by: m.design_why_team(),
    at: '2026-11-20T11:30:00+01:00',
    version: 14,
    contest: { href: href('/refund-claims'), label: m.design_mask_contest() },
  };
}

const BALANCE: [number, number][] = [
  [0, 30],
  [5, 24],
  [9, 17],
  [13, 11],
  [15, 91],
  [22, 85],
  [27, 78],
  [36, 64],
  [41, 57],
  [52, 50],
  [58, 43],
  [66, 29],
  [70, 28],
  [71, 88],
  [73, 75],
  [75, 69],
  [83, 53],
  [86, 46],
  [90, 46],
];

export function balance(): ChartPoint[] {
  const start = Date.parse('2026-08-22T12:00:00Z');
  return BALANCE.map(([x, y]) => ({ x, y, label: shortDay(new Date(start + x * 86_400_000).toISOString()) }));
}

export function shortDay(at: string): string {
  return day(at, { zone: ZONE, now: NOW, style: 'list' });
}

export function weeks(values: number[]): ChartPoint[] {
  return values.map((y, index) => ({ x: index, y, label: String(40 + index) }));
}

export function days(values: number[]): ChartPoint[] {
  return values.map((y, index) => ({
    x: index,
    y,
    label: shortDay(`2026-11-${14 + index}`)
      .replace(/\s\S*\d.*$/, '')
      .replace(/,$/, ''),
  }));
}

export function acknowledgement(): AcknowledgementShown {
  const word = m.design_acknowledge_word();
  return { version: 1, required: true, title: '', paragraphs: [m.design_acknowledge_text({ word })], clauses: [{ id: 'LEAD-2', title: m.design_why_title(), text: m.design_why_rule() }], word, digest: 'sample' };
}
