import { describe, expect, test } from 'vitest';
import { checkAnswers, type Checked } from './questions.ts';
import { choice, choices, date, freeText, number, option, optional, text, yesNo } from './writing.ts';

const label = text('x', 'x', 'x', 'x', 'x');
const colours = ['red', 'green', 'blue'].map((key) => option(key, key, key, key, key, key));

const painting = {
  questions: [
    choice('room', label, colours),
    optional({ ...choices('colours', label, colours), max: 2 }),
    optional(number('area', label, 1, 500)),
    optional(freeText('notes', label, 10)),
    optional(date('start_on', label)),
    optional(yesNo('furnished', label)),
  ],
};

const answered = (answers: object) => ({ ok: true, answers });
const refused = (...pairs: string[]) => ({
  ok: false,
  problems: pairs.map((pair) => ({ question: pair.split(' ')[0], problem: pair.split(' ')[1] })),
});

// One case, one line.
// oxfmt-ignore
const cases: [title: string, given: Record<string, unknown>, expected: object][] = [
  ['takes the required answer alone', { room: 'red' }, answered({ room: 'red' })],
  ['takes every kind of answer', { room: 'red', colours: ['green'], area: 20.5, notes: 'ok', start_on: '2028-02-29', furnished: false }, answered({ room: 'red', colours: ['green'], area: 20.5, notes: 'ok', start_on: '2028-02-29', furnished: false })],
  ['names a missing required answer', {}, refused('room missing')],
  ['counts blanks as missing', { room: '  ' }, refused('room missing')],
  ['counts null as missing', { room: null }, refused('room missing')],
  ['lets optional answers be empty', { room: 'red', colours: [], area: null, notes: '', start_on: undefined }, answered({ room: 'red' })],
  ['trims text', { room: ' red ', notes: '  a wall ' }, answered({ room: 'red', notes: 'a wall' })],
  ['refuses an unknown option', { room: 'mauve' }, refused('room unknown_option')],
  ['refuses one unknown option among several', { room: 'red', colours: ['red', 'mauve'] }, refused('colours unknown_option')],
  ['puts choices in the order of the options, once each', { room: 'red', colours: ['blue', 'red', 'blue'] }, answered({ room: 'red', colours: ['red', 'blue'] })],
  ['refuses too many choices', { room: 'red', colours: ['red', 'green', 'blue'] }, refused('colours out_of_range')],
  ['refuses several choices where one is asked', { room: ['red'] }, refused('room wrong_type')],
  ['refuses one choice where a list is asked', { room: 'red', colours: 'red' }, refused('colours wrong_type')],
  ['takes the bounds themselves', { room: 'red', area: 500 }, answered({ room: 'red', area: 500 })],
  ['refuses a number below', { room: 'red', area: 0 }, refused('area out_of_range')],
  ['refuses a number above', { room: 'red', area: 501 }, refused('area out_of_range')],
  ['refuses text for a number', { room: 'red', area: '20' }, refused('area wrong_type')],
  ['refuses no number at all', { room: 'red', area: Number.NaN }, refused('area wrong_type')],
  ['takes text up to its limit, an emoji being one character', { room: 'red', notes: '🏠'.repeat(10) }, answered({ room: 'red', notes: '🏠'.repeat(10) })],
  ['refuses text over its limit', { room: 'red', notes: 'x'.repeat(11) }, refused('notes too_long')],
  ['refuses a day that does not exist', { room: 'red', start_on: '2027-02-29' }, refused('start_on wrong_type')],
  ['refuses a day of another form', { room: 'red', start_on: '8/3/2027' }, refused('start_on wrong_type')],
  ['refuses words for yes or no', { room: 'red', furnished: 'yes' }, refused('furnished wrong_type')],
  ['refuses a question of another service', { room: 'red', fuel: 'gas' }, refused('fuel unknown_question')],
  ['does not mistake what every object inherits for an answer', JSON.parse('{"room":"red","constructor":"x"}'), refused('constructor unknown_question')],
  ['names all problems at once, in the order of the questions', { fuel: 'gas', area: 0, notes: 1 }, refused('room missing', 'area out_of_range', 'notes wrong_type', 'fuel unknown_question')],
];

describe('LEAD-1 answers to the questions of a service', () => {
  test.each(cases)('LEAD-1 %s', (_title, given, expected) => {
    const checked: Checked = checkAnswers(painting, given);

    expect(checked).toEqual(expected);
  });

  test('LEAD-1 checked answers pass the check again unchanged', () => {
    const once = checkAnswers(painting, { room: ' red ', colours: ['blue', 'green'], notes: ' a ' });
    if (!once.ok) throw new Error('refused');

    expect(checkAnswers(painting, once.answers)).toEqual(once);
  });
});
