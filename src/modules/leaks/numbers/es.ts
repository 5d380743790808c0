import { numerals, setOf, type Numerals } from './language.ts';

const units = 'cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve';
const twenties = numerals('uno dos tres cuatro cinco seis siete ocho nueve', 21).map(([unit, value]): [string, number] => [`veinti${unit}`, value]);

export const spanish: Numerals = {
  words: new Map([...numerals(units), ...twenties, ['veintiun', 21]]),
  tens: new Map(numerals('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa', 20, 10)),
  hundreds: new Map([['cien', 100], ['ciento', 100], ...numerals('doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos', 200, 100)]),
  joiners: setOf('y'),
  repeats: new Map([['doble', 2], ['triple', 3]]),
  times: setOf('veces'),
  thousands: setOf('mil millon millones'),
};
