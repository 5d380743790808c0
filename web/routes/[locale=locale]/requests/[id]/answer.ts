// The answers of pros as their client compares them.
import { read } from '#web/act.ts';
import type { Answer as DoorAnswer } from '#web/door.ts';
import { day, list, money } from '#web/format.ts';
import { m } from '#web/paraglide/messages.js';

type AnswerFile = { name: string; address: string; bytes: number };
export type AnswerPrice = { minor: number; currency: string; unit: 'job' | 'from' | 'hour' | 'day'; valid_until: string | null };
export type Answer = {
  lead: string;
  pro: { id: string; name: string; address: string | null; headline: string; languages: string[]; since: string | null };
  state: 'answered' | 'in_touch' | 'waiting' | 'no_thanks';
  answered_at: string | null;
  minutes_to_answer: number | null;
  first_answer: string | null;
  files: AnswerFile[];
  price: AnswerPrice | null;
  favourite: boolean;
  phone_shared: boolean;
  distance_km: number | null;
  conversation: string | null;
  waiting_messages: { text: string; written_at: string; files: AnswerFile[] }[];
};
export type Rating = { average: number; count: number };
export type Shown = Answer & { unread: boolean; rating: Rating | null; badges: string[] };

export const SORTS = ['arrival', 'price', 'time', 'distance', 'rating'] as const;
export type Sort = (typeof SORTS)[number];

/** The one place where reviews and badges come in: asked of reputation, for all pros of the page at once. */
export async function readRatings(event: { locals: App.Locals }, pros: string[]): Promise<Map<string, Rating>> {
  if (pros.length === 0) return new Map();
  const { items } = await read<{ items: (Rating & { pro: string })[] }>(event, 'reputation.listRatings', { pros });
  return new Map(items.map(({ pro, average, count }) => [pro, { average, count }]));
}

/** What each pro has proven, by name; nothing of a pro who is not shown now. */
export async function readBadges(event: { locals: App.Locals }, pros: string[]): Promise<Map<string, string[]>> {
  const found = await Promise.all(pros.map((pro) => event.locals.door.perform('reputation.readReputation', { pro })));
  return new Map(pros.map((pro, index) => [pro, badgesIn(found[index])]));
}

const badgesIn = (found: DoorAnswer | undefined): string[] => (found?.ok ? found.output.badges.map(({ name }: { name: string }) => name) : []);

/** Prices of one kind compare; what has none, or is declined, comes last. */
export function sorted(answers: Shown[], sort: Sort): Shown[] {
  const units = ['job', 'from', 'day', 'hour'];
  const by: Record<Sort, (answer: Shown) => number[]> = {
    arrival: () => [0],
    price: ({ price }) => (price ? [units.indexOf(price.unit), price.minor] : [units.length]),
    time: ({ minutes_to_answer }) => [minutes_to_answer ?? Infinity],
    distance: ({ distance_km }) => [distance_km ?? 0],
    rating: ({ rating }) => (rating ? [-rating.average, -rating.count] : [0]),
  };
  const rank = (answer: Shown) => [Number(answer.state === 'no_thanks'), ...by[sort](answer)];
  return answers.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    for (const [index, value] of left.entries()) if (value !== right[index]) return value - (right[index] ?? 0);
    return 0;
  });
}

export function priceOf(price: AnswerPrice): string {
  const amount = money(price.minor, price.currency);
  return { job: m.answers_price_job, from: m.answers_price_from, hour: m.answers_price_hour, day: m.answers_price_day }[price.unit]({ amount });
}

export const validOf = (price: AnswerPrice, options: { zone: string; now: string }): string | null =>
  price.valid_until && m.answers_price_valid({ day: day(price.valid_until, options) });

export function languagesOf(tags: string[], locale: string): string {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return list(tags.map((tag) => names.of(tag) ?? tag));
}
