import { describe, expect, test } from 'vitest';
import { ascii, distanceKm, folded, middle, type Point } from './place.ts';

const lyon = { lat: 45.74846, lon: 4.84671 };
const paris = { lat: 48.85341, lon: 2.3488 };
const madrid = { lat: 40.4165, lon: -3.70256 };

const distances: [title: string, from: Point, to: Point, km: number][] = [
  ['nowhere', lyon, lyon, 0],
  ['Lyon to Paris', lyon, paris, 393.24],
  ['Paris to Lyon', paris, lyon, 393.24],
  ['Paris to Madrid, over the meridian of Greenwich', paris, madrid, 1052.45],
  ['one degree north', { lat: 45, lon: 0 }, { lat: 46, lon: 0 }, 111.2],
  ['one degree east at 60° north', { lat: 60, lon: 0 }, { lat: 60, lon: 1 }, 55.6],
  ['over the date line', { lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }, 111.2],
  ['to the other side of the world', { lat: 0, lon: 0 }, { lat: 0, lon: 180 }, 20015.1],
  ['pole to pole', { lat: 90, lon: 12 }, { lat: -90, lon: 12 }, 20015.1],
];

describe('the distance between two places', () => {
  test.each(distances)('%s', (_title, from, to, km) => {
    expect(Math.abs(distanceKm(from, to) - km)).toBeLessThan(0.001 * km + 0.001);
  });
});

describe('the names of places', () => {
  const names: [name: string, plain: string, compared: string][] = [
    ['Saint-Étienne', 'Saint-Etienne', 'saint etienne'],
    ['L’Haÿ-les-Roses', "L'Hay-les-Roses", 'l hay les roses'],
    ['Œuilly', 'Oeuilly', 'oeuilly'],
    ['Gießen', 'Giessen', 'giessen'],
    ['A Coruña', 'A Coruna', 'a coruna'],
  ];
  test.each(names)('%s is %s in plain letters and compared as %s', (name, plain, compared) => {
    expect([ascii(name), folded(name)]).toEqual([plain, compared]);
  });
});

test('the middle lies nearer to the larger place, and counts an empty one too', () => {
  const at = (lat: number, population: number) => ({ lat, lon: 2, population });

  expect(middle([at(40, 300), at(44, 100)])).toEqual({ lat: 41, lon: 2 });
  expect(middle([at(40, 0), at(44, 0)])).toEqual({ lat: 42, lon: 2 });
});
