// The sandbox gateway's pure parts, by table.
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { outcomeOf, readCard, type Conduct } from './cards.ts';
import { isSigned, sign } from './signature.ts';

const now = Temporal.Instant.from('2026-11-20T12:00:00Z');
const good = { number: '4242424242424242', expires: '12/26', cvc: '123' };

describe('test cards', () => {
  test.each([
    [{}, 'succeeds'],
    [{ number: '4242 4242-4242 4242' }, 'succeeds'],
    [{ number: '4000 0000 0000 0002' }, 'declined'],
    [{ number: '4000 0000 0000 9995' }, 'insufficient_funds'],
    [{ number: '4000 0025 0000 3155' }, 'needs_confirmation'],
    [{ number: '4000 0000 0000 0259' }, 'disputed_later'],
    [{ number: '4000 0000 0000 0341' }, 'declined_later'],
    [{ expires: '11/26' }, 'succeeds'],
    [{ expires: '1 / 2027' }, 'succeeds'],
    [{ number: '4242 4242 4242 4243' }, 'number_wrong'],
    [{ number: '' }, 'number_wrong'],
    [{ number: '5555 5555 5555 4444' }, 'number_not_for_tests'],
    [{ expires: '10/26' }, 'expired'],
    [{ expires: '00/27' }, 'expiry_wrong'],
    [{ expires: 'soon' }, 'expiry_wrong'],
    [{ cvc: '12' }, 'code_wrong'],
    [{ cvc: 'abc' }, 'code_wrong'],
  ])('LEAD-5 %o: %s', (given, expected) => {
    const read = readCard({ ...good, ...given }, now);
    expect('problem' in read ? read.problem : read.conduct).toBe(expected);
  });

  test.each<[Conduct, payerIsThere: boolean, string]>([
    ['succeeds', true, 'succeeded'],
    ['succeeds', false, 'succeeded'],
    ['declined', true, 'card_declined'],
    ['insufficient_funds', false, 'insufficient_funds'],
    ['needs_confirmation', true, 'needs_confirmation'],
    ['needs_confirmation', false, 'authentication_required'],
    ['declined_later', true, 'succeeded'],
    ['declined_later', false, 'card_declined'],
    ['disputed_later', true, 'succeeded'],
  ])('LEAD-5 a card that %s, payer there %s: %s', (conduct, payerIsThere, expected) => {
    const outcome = outcomeOf({ conduct, expires: '2026-11' }, payerIsThere, now);
    expect(outcome.failureCode ?? outcome.status).toBe(expected);
    expect(outcomeOf({ conduct, expires: '2026-10' }, payerIsThere, now).failureCode).toBe('expired_card');
  });
});

describe('signatures', () => {
  const signed = sign('{"a":1}', 'secret', 1000);
  test.each([
    ['{"a":1}', signed, 'secret', 1000, true],
    ['{"a":1}', signed, 'secret', 1300, true],
    ['{"a":1}', signed, 'secret', 1301, false],
    ['{"a":1}', signed, 'secret', 699, false],
    ['{"a":2}', signed, 'secret', 1000, false],
    ['{"a":1}', signed, 'other', 1000, false],
    ['{"a":1}', signed.replace('t=1000', 't=1200'), 'secret', 1200, false],
    ['{"a":1}', `${signed.replace(/v1=.*/, 'v1=00')},${signed.slice(7)}`, 'secret', 1000, true],
    ['{"a":1}', 't=1000', 'secret', 1000, false],
    ['{"a":1}', '', 'secret', 1000, false],
  ])('PAY-3 %s with %s under %s at %d: %s', (body, header, secret, seconds, expected) => {
    expect(isSigned(body, header, secret, seconds)).toBe(expected);
  });
});
