// Fills the table of places once, at the first start.
import type { Database } from '#kernel/database.ts';
import { loadPlaces } from './gazetteer.ts';
import { folded, type Place } from './place.ts';
import { addNames, addPlaces, analyzePlaces, countPlaces } from './store.ts';

/** Answers how many places there are now. Harmless when they are there already, or when two processes start at once. */
export async function loadGazetteer(db: Database): Promise<number> {
  const { count } = await db.one(countPlaces);
  if (count > 0) return count;
  const loaded = await loadPlaces((places) => addBatch(db, places));
  await db.run(analyzePlaces);
  return loaded;
}

export async function addBatch(db: Database, places: readonly Place[]): Promise<void> {
  await db.run(addPlaces, [JSON.stringify(places)]);
  const names = places.flatMap((place) => namesOf(place).map((name) => ({ place, name })));
  await db.run(addNames, [names.map(({ place }) => place.id), names.map(({ place }) => place.market), names.map(({ name }) => name)]);
}

/** A town is found by its postal codes too; a postal code also by the name of its town. */
function namesOf(place: Place): string[] {
  const written = [place.name, ...place.other_names, ...place.postal_codes];
  return [...new Set(written.map(folded).filter((name) => name !== ''))];
}
