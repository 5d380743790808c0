import { describe, expect, test } from 'vitest';
import { findClause } from '#rulebook';
import { allowed, judgeAction, type MayTable, type StatusFacts } from './rules.ts';

const parameter = findClause('ACC-10')?.parameters[0];
const table = parameter?.value as MayTable;
const of = (status: StatusFacts['status'], declaredFor: string | null = 'FR', country = 'FR'): StatusFacts => ({ status, declaredFor, country });

describe('ACC-10 what each status may do', () => {
  test.each([
    ['nothing declared may build a profile', of(null, null), 'profile', 'may'],
    ['nothing declared may look around', of(null, null), 'browse', 'may'],
    ['nothing declared may not buy contacts', of(null, null), 'contact', 'may_not'],
    ['nothing declared may not sign', of(null, null), 'sign', 'may_not'],
    ['a company signs', of('company'), 'sign', 'may'],
    ['self-employed buys contacts', of('sole_trader'), 'contact', 'may'],
    ['an umbrella company invoices work, not goods', of('umbrella'), 'order', 'may_not'],
    ['an employee builds a profile', of('employee'), 'profile', 'may'],
    ['an employee does not sign', of('employee'), 'sign', 'may_not'],
    ['unemployed does not buy contacts', of('unemployed'), 'contact', 'may_not'],
    ['a company of another country has not declared here', of('company', 'FR', 'IT'), 'sign', 'may_not'],
    ['… and keeps what needs no status', of('company', 'FR', 'IT'), 'profile', 'may'],
  ] as const)('ACC-10 %s', (_case, facts, action, outcome) => {
    expect(judgeAction(facts, action, table).outcome).toBe(outcome);
  });

  test('ACC-10 the table decides, not the code', () => {
    expect(judgeAction(of('employee'), 'sign', { ...table, employee: ['profile', 'sign'] }).outcome).toBe('may');
    expect(allowed(of('company'), { ...table, company: [] })).toEqual([]);
    expect(allowed(of('company'), { ...table, company: ['order', 'profile'] })).toEqual(['profile', 'order']);
  });

  test('ACC-10 the verdict names the status, what was asked, and who may', () => {
    const { clauses, facts } = judgeAction(of('employee'), 'contact', table);
    expect(clauses).toEqual(['ACC-10']);
    expect(facts).toMatchObject({ legal_status: { text: { en: 'employee' } }, asked_action: { text: { en: 'buy contacts' } }, statuses_that_may: { list: [{ text: { en: 'company' } }, { text: { en: 'self-employed' } }, { text: { en: 'umbrella company' } }] } });
    expect(judgeAction(of('employee'), 'sign', { employee: [] }).facts).toMatchObject({ statuses_that_may: { text: { de: 'keiner' } } });
  });
});
