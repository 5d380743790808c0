import { numerals, setOf, type Numerals } from './language.ts';

export const french: Numerals = {
  words: new Map([
    ...numerals('zero/zeros un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
    ['rien', 0],
  ]),
  tens: new Map(numerals('vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante', 20, 10)),
  hundreds: new Map([['cent', 100], ['cents', 100]]),
  joiners: setOf('et'),
  vigesimal: true,
  overflow: new Set([60, 80]),
  repeats: new Map([['double', 2], ['triple', 3], ['quadruple', 4]]),
  times: setOf('fois'),
  thousands: setOf('mille million millions milliard'),
};
