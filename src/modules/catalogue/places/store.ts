// All SQL of places.
import { statement } from '#kernel/database.ts';

export type PlaceRow = {
  id: string;
  kind: 'town' | 'postal_code';
  market: string;
  name: string;
  admin: string;
  latitude: number;
  longitude: number;
  population: number;
  postalCodes: string[];
  approximate: boolean;
};

const columns = `p.id, p.kind, p.market, p.name, p.admin, p.latitude, p.longitude, p.population, p.postal_codes as "postalCodes", p.approximate`;

export const findPlaceById = statement<PlaceRow>('catalogue.find_place', `select ${columns} from places p where p.id = $1`);
export const countPlaces = statement<{ count: number }>('catalogue.count_places', `select count(*)::int as count from places`);

/** Names that begin so: the whole name first, then the larger towns. $4 is the end of the range of names that begin with $3. */
export const listPlacesFrom = statement<PlaceRow>('catalogue.list_places_from', `
  select ${columns} from (
    select place_id, bool_or(name = $2) as whole from place_names where market = $1 and name >= $2 and name < $3 group by place_id
  ) n join places p on p.id = n.place_id
  order by n.whole desc, p.population desc, p.id limit $4`);
/** Names that are nearly so, for slips of the finger. */
export const listPlacesLike = statement<PlaceRow>('catalogue.list_places_like', `
  select ${columns} from (
    select place_id, max(similarity(name, $2)) as likeness from place_names where market = $1 and name % $2 group by place_id order by 2 desc limit 50
  ) n join places p on p.id = n.place_id
  order by n.likeness desc, p.population desc, p.id limit $3`);

/** Arrays go in as JSON: one statement a batch, whatever its size. */
export const addPlaces = statement('catalogue.add_places', `
  insert into places (id, kind, market, name, admin, latitude, longitude, population, postal_codes, approximate)
  select id, kind, market, name, admin, lat, lon, population, array(select jsonb_array_elements_text(postal_codes)), approximate
  from jsonb_to_recordset($1::jsonb) x (id text, kind text, market text, name text, admin text, lat double precision, lon double precision,
    population integer, postal_codes jsonb, approximate boolean)
  on conflict (id) do nothing`);
export const addNames = statement('catalogue.add_place_names', `
  insert into place_names (place_id, market, name) select * from unnest($1::text[], $2::text[], $3::text[]) on conflict do nothing`);
/** After the first filling: without statistics the planner walks a whole country for each slip of the finger. */
export const analyzePlaces = statement('catalogue.analyze_places', `analyze places, place_names`);
