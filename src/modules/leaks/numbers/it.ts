import { numerals, setOf, type Numerals } from './language.ts';

const units = 'zero uno/un/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove';
const tens = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta';

/** ventuno, ventotto: the tens lose their last vowel before a vowel; trecentoquarantacinque is one word. */
function written(): [string, number][] {
  const small = numerals(units).filter(([word]) => !['un', 'una', 'zero'].includes(word));
  const below100: [string, number][] = [...small];
  for (const [ten, value] of numerals(tens, 20, 10)) {
    below100.push([ten, value]);
    for (const [unit, more] of small.slice(0, 9)) below100.push([(/^[aeiou]/.test(unit) ? ten.slice(0, -1) : ten) + unit, value + more]);
  }
  const hundreds = [['cento', 100] as const, ...small.slice(1, 9).map(([unit, value]) => [`${unit}cento`, value * 100] as const)];
  return hundreds.flatMap(([hundred, value]): [string, number][] => [[hundred, value], ...below100.map(([word, more]): [string, number] => [hundred + word, value + more])]).concat(below100);
}

export const italian: Numerals = {
  words: new Map([...written(), ...numerals(units)]),
  tens: new Map(),
  hundreds: new Map(),
  joiners: new Set(),
  repeats: new Map([['doppio', 2], ['doppia', 2], ['triplo', 3], ['tripla', 3]]),
  times: setOf('volte'),
  thousands: setOf('mille mila milione milioni'),
};
