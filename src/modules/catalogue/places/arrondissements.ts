// Paris, Lyon and Marseille are one commune each, but their postal codes follow the arrondissements, and seven
// kilometres matter when a pro serves half a city. No package gives these centres, so they stand here: the middle of
// the inhabited part (without the woods of Vincennes and Boulogne and the Calanques), good to about one kilometre.

import { type Point } from './place.ts';

// oxfmt-ignore
const paris: [number, number][] = [
  [48.8626, 2.3363], [48.8683, 2.3428], [48.8629, 2.36], [48.8543, 2.3576], [48.8444, 2.3507],
  [48.8491, 2.3329], [48.8562, 2.3122], [48.8727, 2.3126], [48.8772, 2.3375], [48.8761, 2.3607],
  [48.8591, 2.3801], [48.8412, 2.3959], [48.8284, 2.3623], [48.8292, 2.3265], [48.8401, 2.2928],
  [48.8604, 2.27], [48.8873, 2.3068], [48.8926, 2.3481], [48.8871, 2.3848], [48.8635, 2.4011],
];

// oxfmt-ignore
const lyon: [number, number][] = [
  [45.77, 4.829], [45.748, 4.824], [45.756, 4.869], [45.778, 4.824], [45.756, 4.802],
  [45.772, 4.852], [45.734, 4.838], [45.735, 4.87], [45.782, 4.805],
];

// oxfmt-ignore
const marseille: [number, number][] = [
  [43.2999, 5.3837], [43.311, 5.364], [43.312, 5.38], [43.306, 5.4], [43.293, 5.397], [43.287, 5.381],
  [43.283, 5.356], [43.25, 5.38], [43.242, 5.423], [43.277, 5.427], [43.289, 5.482], [43.307, 5.441],
  [43.348, 5.43], [43.342, 5.393], [43.357, 5.361], [43.364, 5.332],
];

/** By the code of the arrondissement at INSEE: Paris 1er is 75101, Lyon 1er 69381, Marseille 1er 13201. */
export const arrondissementCentres: ReadonlyMap<string, Point> = new Map([
  ...coded(75101, paris),
  ...coded(69381, lyon),
  ...coded(13201, marseille),
]);

function coded(first: number, points: [number, number][]): [string, Point][] {
  return points.map(([lat, lon], i) => [String(first + i), { lat, lon }]);
}
