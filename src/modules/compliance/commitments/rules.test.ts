import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { judgeEnd, judgeKeeping, type CommitmentKind, type Promised } from './rules.ts';

const untilAt = Temporal.Instant.from('2026-03-10T23:00:00Z');
const promised = (kind: CommitmentKind, withDay = true): Promised =>
  ({ reference: 'C-7K2MQ4AB', kind, credits: 6, amount: null, untilOn: withDay ? '2026-03-10' : null, untilAt: withDay ? untilAt : null });
const at = (ms: number) => untilAt.add({ milliseconds: ms });

describe('ACC-9 the end of the day that was named', () => {
  test.each([
    ['special_offer', -1, null, 'commitment_kept'],
    ['special_offer', 0, null, 'commitment_kept'],
    ['special_offer', 1, 'commitment_lapsed', 'commitment_lapsed'],
    ['refund', 0, null, 'commitment_kept'],
    ['refund', 1, 'commitment_overdue', 'commitment_kept'],
    ['deadline', 1, 'commitment_overdue', 'commitment_kept'],
    ['other', 86_400_000, 'commitment_overdue', 'commitment_kept'],
  ] as const)('ACC-9 %s, %i ms after its last instant: %s; kept by then: %s', (kind, ms, end, keeping) => {
    expect(judgeEnd(promised(kind), at(ms))?.outcome ?? null).toBe(end);
    expect(judgeKeeping(promised(kind), at(ms)).outcome).toBe(keeping);
  });

  test('ACC-9 without a day it never ends', () => {
    expect(judgeEnd(promised('special_offer', false), at(1e12))).toBeNull();
    expect(judgeKeeping(promised('special_offer', false), at(1e12)).outcome).toBe('commitment_kept');
  });

  test('ACC-9 kept late is kept, and says so', () => {
    expect(judgeKeeping(promised('refund'), at(1)).facts).toMatchObject({ commitment_late: true });
    expect(judgeKeeping(promised('refund'), at(0)).facts).not.toHaveProperty('commitment_late');
  });
});
