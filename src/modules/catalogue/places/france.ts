// France: every commune and every postal code. GeoNames gives the point of the larger places, the Code officiel
// géographique (npm `@etalab/decoupage-administratif`) all communes with their postal codes and population; both
// carry the code of INSEE, so they join without guessing at names. A commune without a point of its own (a village)
// stands in the middle of its neighbours and says that this is approximate.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arrondissementCentres } from './arrondissements.ts';
import { ascii, folded, middle, type Place, type Point } from './place.ts';
import { townOf, type City } from './towns.ts';

export type Commune = Readonly<{
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'arrondissement-municipal' | 'commune-deleguee' | 'commune-associee';
  zone: string;
  departement: string;
  arrondissement: string;
  /** Of a commune that became part of another one: the code of that one. */
  chefLieu?: string;
  codesPostaux?: readonly string[];
  population?: number;
}>;

export type France = Readonly<{
  communes: readonly Commune[];
  /** Names of the départements by code. */
  departements: ReadonlyMap<string, string>;
  /** Code of the intercommunality by code of the commune. */
  epcis: ReadonlyMap<string, string>;
}>;

export function readFrance(): France {
  const require = createRequire(import.meta.url);
  const read = (file: string) => JSON.parse(readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${file}.json`), 'utf8'));
  const departements = read('departements') as { code: string; nom: string }[];
  const epcis = read('epci') as { code: string; membres: { code: string }[] }[];
  return {
    communes: (read('communes') as Commune[]).filter((commune) => commune.zone === 'metro'),
    departements: new Map(departements.map(({ code, nom }) => [code, nom])),
    epcis: new Map(epcis.flatMap((epci) => epci.membres.map((member) => [member.code, epci.code]))),
  };
}

export function placesOfFrance(france: France, cities: readonly City[]): Place[] {
  const { located, others } = join(france, cities);
  const guess = guesser(france, located);
  const communes = france.communes.filter(isPlace).map((commune) => {
    const found = located.get(commune.code);
    return found ?? { ...placeOf(france, commune), ...guess(commune), approximate: true };
  });
  return [...communes, ...others, ...postalCodes(france, communes)];
}

function isPlace(commune: Commune): boolean {
  return commune.type === 'commune-actuelle' || commune.type === 'arrondissement-municipal';
}

function placeOf(france: France, commune: Commune): Omit<Place, 'lat' | 'lon' | 'approximate'> {
  return {
    id: `insee:${commune.code}`,
    kind: 'town',
    market: 'FR',
    name: commune.nom,
    ascii_name: ascii(commune.nom),
    other_names: [],
    admin: france.departements.get(commune.departement) ?? '',
    population: commune.population ?? 0,
    postal_codes: commune.codesPostaux ?? [],
  };
}

/** Communes that have a point, by code, and the towns and quarters of GeoNames that are no commune themselves. */
function join(france: France, cities: readonly City[]): { located: Map<string, Place>; others: Place[] } {
  const byCode = new Map(france.communes.map((commune) => [commune.code, commune]));
  const today = new Map(france.communes.map((commune) => [commune.code, commune.chefLieu ?? commune.code]));
  const towns = new Map<string, City[]>();
  const others: Place[] = [];
  for (const city of cities.filter((city) => city.country === 'FR')) {
    // GeoNames leaves out the code of one commune only, the largest.
    const code = city.featureCode === 'PPLC' ? '75056' : (today.get(city.muniSub ?? '') ?? '');
    if (!byCode.has(code)) others.push(townOf(city, 'FR', france.departements.get((city.muniSub ?? '').slice(0, 2)) ?? ''));
    else towns.set(code, [...(towns.get(code) ?? []), city]);
  }

  const located = new Map<string, Place>();
  for (const commune of france.communes.filter(isPlace)) {
    const centre = arrondissementCentres.get(commune.code);
    if (centre) located.set(commune.code, { ...placeOf(france, commune), ...centre, approximate: false });
    const within = (towns.get(commune.code) ?? []).toSorted((a, b) => b.population - a.population || a.cityId - b.cityId);
    if (within.length === 0) continue;

    const place = placeOf(france, commune);
    const namesake = within.find((city) => folded(city.name) === folded(commune.nom));
    const { lat, lon, id } = townOf(namesake ?? within[0]!, 'FR', place.admin);
    located.set(commune.code, { ...place, id: namesake ? id : place.id, lat, lon, approximate: false });
    const onlyCode = place.postal_codes.length === 1 ? place.postal_codes : [];
    for (const city of within) if (city !== namesake) others.push({ ...townOf(city, 'FR', place.admin), postal_codes: onlyCode });
  }
  return { located, others };
}

/** Where a commune without a point must be: among those of its postal code, else intercommunality, arrondissement, département. */
function guesser(france: France, located: ReadonlyMap<string, Place>): (commune: Commune) => Point {
  const areas = new Map<string, Place[]>();
  for (const commune of france.communes) {
    const place = located.get(commune.code);
    if (place) for (const area of areasOf(france, commune)) areas.set(area, [...(areas.get(area) ?? []), place]);
  }
  const middles = new Map([...areas].map(([area, places]) => [area, middle(places)]));
  return (commune) => {
    const area = areasOf(france, commune).find((area) => middles.has(area));
    if (!area) throw new Error(`No located place in the département of commune ${commune.code}`);
    return middles.get(area)!;
  };
}

function areasOf(france: France, commune: Commune): string[] {
  return [
    ...(commune.codesPostaux ?? []).map((code) => `postal ${code}`),
    `epci ${france.epcis.get(commune.code)}`,
    `arrondissement ${commune.arrondissement}`,
    `departement ${commune.departement}`,
  ];
}

/** A postal code lies in the middle of its communes; in the three split cities, of its arrondissement. */
function postalCodes(france: France, communes: readonly Place[]): Place[] {
  const split = new Set(['75056', '69123', '13055'].map((code) => france.communes.find((commune) => commune.code === code)?.nom));
  const byCode = new Map<string, Place[]>();
  for (const place of communes.filter((place) => !split.has(place.name))) {
    for (const code of place.postal_codes) byCode.set(code, [...(byCode.get(code) ?? []), place]);
  }

  return [...byCode].map(([code, places]) => {
    const exact = places.filter((place) => !place.approximate);
    const largest = places.toSorted((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1))[0]!;
    return {
      ...largest,
      ...middle(exact.length > 0 ? exact : places),
      id: `postal:FR:${code}`,
      kind: 'postal_code' as const,
      population: Math.round(places.reduce((sum, place) => sum + place.population / place.postal_codes.length, 0)),
      postal_codes: [code],
      approximate: exact.length === 0,
    };
  });
}
