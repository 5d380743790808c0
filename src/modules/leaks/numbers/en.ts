import { numerals, setOf, type Numerals } from './language.ts';

export const english: Numerals = {
  words: new Map(
    numerals('zero/oh/nil/nought/naught one two three/tree four five/fife six seven eight nine/niner ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
  ),
  tens: new Map(numerals('twenty thirty forty/fourty fifty sixty seventy eighty ninety', 20, 10)),
  hundreds: new Map([['hundred', 100]]),
  joiners: setOf('and'),
  repeats: new Map([['double', 2], ['twice', 2], ['triple', 3], ['treble', 3], ['quadruple', 4]]),
  times: setOf('times'),
  thousands: setOf('thousand million billion k'),
};
