import { beforeAll, describe, expect, test } from 'vitest';
import { marketKeys, markets } from '../markets.ts';
import { arrondissementCentres } from './arrondissements.ts';
import { distanceKm, loadPlaces, readPlaces, type Place } from './gazetteer.ts';

let places: Place[];
beforeAll(() => {
  places = readPlaces();
});

const named = (name: string, market = 'FR') => places.filter((place) => place.name === name && place.market === market && place.kind === 'town');
const coded = (code: string) => places.find((place) => place.id === `postal:FR:${code}`);

describe('the gazetteer', () => {
  test('has towns in every market, each with a name and a point inside Europe', () => {
    for (const market of marketKeys) expect(places.filter((place) => place.market === market).length).toBeGreaterThan(4000);
    const odd = places.filter(
      (place) => place.name === '' || place.ascii_name === '' || place.admin === '' || !(place.lat > 27 && place.lat < 61) || !(place.lon > -19 && place.lon < 20),
    );
    expect(odd).toEqual([]);
  });

  test('gives every place one id, and the same places in the same order every time', () => {
    expect(new Set(places.map((place) => place.id)).size).toBe(places.length);
    expect(readPlaces()).toEqual(places);
  });

  test('loads in batches that together are everything', async () => {
    const sizes: number[] = [];
    const loaded = await loadPlaces(async (rows) => void sizes.push(rows.length));

    expect(loaded).toBe(places.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(places.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2000);
  });

  test('knows towns by the names of their own people, and by the English ones', () => {
    expect(named('Roma', 'IT')[0]?.other_names).toEqual(['Rome']);
    expect(named('München', 'DE')[0]?.other_names).toEqual(['Munich', 'Muenchen']);
    expect(named('Lyon')[0]).toMatchObject({ id: 'geonames:2996944', admin: 'Rhône', approximate: false });
  });
});

describe('French postal codes', () => {
  test('each fits the pattern of the market and stands once', () => {
    const codes = places.filter((place) => place.kind === 'postal_code').flatMap((place) => place.postal_codes);

    expect(codes.length).toBeGreaterThan(6000);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !markets.FR.postalCode.pattern.test(code))).toEqual([]);
  });

  const near: [code: string, name: string, lat: number, lon: number, withinKm: number][] = [
    ['69007', 'Lyon 7e Arrondissement', 45.7337, 4.8372, 2],
    ['75013', 'Paris 13e Arrondissement', 48.8322, 2.3561, 2],
    ['13008', 'Marseille 8e Arrondissement', 43.2535, 5.3823, 3],
    ['31300', 'Toulouse', 43.6043, 1.4437, 4],
    ['05100', 'Briançon', 44.8968, 6.6404, 8],
    ['20000', 'Ajaccio', 41.9189, 8.7381, 4],
    ['29200', 'Brest', 48.3904, -4.4861, 4],
  ];
  test.each(near)('%s is %s', (code, name, lat, lon, withinKm) => {
    const place = coded(code);

    expect(place?.name).toBe(name);
    expect(distanceKm(place!, { lat, lon })).toBeLessThan(withinKm);
  });

  test('every commune has a place, a village a guessed one that says so', () => {
    const village = places.find((place) => place.id === 'insee:01002');

    expect(village).toMatchObject({ name: "L'Abergement-de-Varey", approximate: true, postal_codes: ['01640'] });
    expect(distanceKm(village!, coded('01640')!)).toBeLessThan(5);
  });

  test('the centres of arrondissements lie around their city, none on another', () => {
    const cities = { '75': named('Paris')[0]!, '69': named('Lyon')[0]!, '13': named('Marseille')[0]! };
    const centres = [...arrondissementCentres];

    expect(centres.length).toBe(45);
    for (const [code, point] of centres) {
      expect(distanceKm(point, cities[code.slice(0, 2) as keyof typeof cities])).toBeLessThan(10);
      const others = centres.filter(([other]) => other !== code).map(([, centre]) => distanceKm(point, centre));
      expect(Math.min(...others)).toBeGreaterThan(0.4);
    }
  });
});
