// A few towns around Lyon, where the gazetteer would take seconds.
import type { Place } from '../../src/modules/catalogue/places/place.ts';

const town = (name: string, lat: number, lon: number, population: number): Place => ({
  id: `test:${name.toLowerCase()}`, kind: 'town', market: 'FR', name, ascii_name: name, other_names: [], admin: 'Rhône', lat, lon, population, postal_codes: [], approximate: false,
});

export const lyon = town('Lyon', 45.748, 4.847, 520_000);
export const villeurbanne = town('Villeurbanne', 45.766, 4.88, 160_000);
export const vienne = town('Vienne', 45.525, 4.874, 30_000);
export const towns: readonly Place[] = [lyon, villeurbanne, vienne];
