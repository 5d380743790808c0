import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { obligationEffects, type Obligation } from '#kernel/obligation.ts';
import { textFrom } from '#kernel/text.ts';
import { hasFactLabel, hasOutcomeLabel } from '../../rulebook/labels.ts';
import './labels.ts';
import { judgeDeletion } from './rules.ts';

const obligation = (effect: Obligation['effect'], clause = 'ACC-7'): Obligation => ({ code: `test.${effect}`, effect, say: textFrom(() => 'Something of {amount}.'), facts: { amount: { credits: 3 } }, clause });
const judge = (obligations: readonly Obligation[], hasAccounts = false) =>
  judgeDeletion({ obligations, hasAccounts, retention: { parameter: 'retention.accounting', unit: 'years', value: 10 }, now: Temporal.Instant.from('2026-03-02T09:00:00Z'), zone: 'Europe/Paris' });

describe('ACC-7 what a deletion does', () => {
  test.each(obligationEffects.map((effect) => [effect]))('ACC-7 nothing that is %s stands in its way, and it is named', (effect) => {
    const { outcome, facts } = judge([obligation(effect)]);
    expect(outcome).toBe('account_deleted');
    expect(Object.keys(facts)).toEqual([`deletion_${effect}`]);
    expect(hasFactLabel(`deletion_${effect}`)).toBe(true);
  });

  test('ACC-7 accounting records are named only where there are any; the clauses of what is owed come along', () => {
    expect(judge([]).facts).toEqual({});
    expect(Object.keys(judge([], true).facts)).toEqual(['accounting_kept']);
    expect(judge([obligation('runs_on', 'SUB-2'), obligation('lost'), obligation('ends', 'SUB-2')]).clauses).toEqual(['ACC-7', 'SUB-2']);
    expect(hasOutcomeLabel('account_deleted')).toBe(true);
  });
});
