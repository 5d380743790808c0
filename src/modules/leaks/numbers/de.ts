import { numerals, setOf, type Numerals } from './language.ts';

const units = 'null eins/ein/eine/einer zwei/zwo drei vier funf/fuenf sechs sieben acht neun zehn elf zwolf/zwoelf dreizehn vierzehn funfzehn/fuenfzehn sechzehn siebzehn achtzehn neunzehn';
const tens = 'zwanzig dreissig/dreizig vierzig funfzig/fuenfzig sechzig siebzig achtzig neunzig';

/** siebenundachtzig, dreihundertfunfundvierzig: always one word. */
function written(): [string, number][] {
  const small = numerals(units).filter(([word]) => !['null', 'eine', 'einer'].includes(word));
  const digits = small.filter(([, value]) => value < 10);
  const below100 = [...small, ...numerals(tens, 20, 10).flatMap(([ten, value]): [string, number][] => [[ten, value], ...digits.map(([unit, more]): [string, number] => [`${unit}und${ten}`, value + more])])];
  const hundreds: [string, number][] = [['hundert', 100], ...digits.map(([unit, value]): [string, number] => [`${unit}hundert`, value * 100])];
  return [...hundreds.flatMap(([hundred, value]): [string, number][] => [[hundred, value], ...below100.map(([word, more]): [string, number] => [hundred + word, value + more])]), ...below100];
}

export const german: Numerals = {
  words: new Map([...written(), ...numerals(units)]),
  tens: new Map(numerals(tens, 20, 10)),
  hundreds: new Map(),
  joiners: new Set(),
  inverted: 'und',
  repeats: new Map([['doppel', 2], ['doppelte', 2], ['doppelt', 2], ['zweimal', 2], ['dreimal', 3], ['dreifach', 3], ['viermal', 4]]),
  times: setOf('mal'),
  thousands: setOf('tausend million millionen'),
};
