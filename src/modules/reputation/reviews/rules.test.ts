import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { publicationOf, summarise } from './rules.ts';

const at = (text: string) => Temporal.Instant.from(text);

describe('REV-1 when a review is shown', () => {
  test.each([
    ['the other side has rated', '2026-03-02T09:00:00Z', true, 14, 'now'],
    ['alone: fourteen days later, at the same time of day', '2026-03-02T09:00:00Z', false, 14, '2026-03-16T09:00:00Z'],
    ['across the night of 23 hours the time of day stays', '2026-03-20T09:00:00Z', false, 14, '2026-04-03T08:00:00Z'],
    ['across the night of 25 hours too', '2026-10-20T08:00:00Z', false, 14, '2026-11-03T09:00:00Z'],
    ['one day is possible', '2026-03-02T09:00:00Z', false, 1, '2026-03-03T09:00:00Z'],
  ])('REV-1 %s', (_what, writtenAt, otherSideHasRated, days, expected) => {
    const publication = publicationOf({ writtenAt: at(writtenAt), otherSideHasRated, zone: 'Europe/Paris' }, days);
    expect(publication.at === 'now' ? 'now' : publication.dueAt.toString()).toBe(expected);
  });
});

describe('REV-1 what ratings sum up to', () => {
  test.each([
    ['none', [], null, 0],
    ['one', [[5, 1]], 5, 1],
    ['two thirds, in two decimals', [[5, 2], [4, 1]], 4.67, 3],
    ['every rating', [[1, 1], [2, 1], [3, 1], [4, 1], [5, 1]], 3, 5],
  ])('REV-1 %s', (_what, counts, average, count) => {
    const sum = summarise(counts.map(([rating, number]) => ({ rating: rating as number, count: number as number })));
    expect([sum.average, sum.count]).toEqual([average, count]);
    expect(sum.distribution.reduce((all, one) => all + one, 0)).toBe(count);
  });
});
