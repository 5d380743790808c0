// Questions about people. Higher modules ask through the door (find-people.ts), never these tables.
import type { Temporal } from 'temporal-polyfill';
import type { OperatorRole } from '#kernel/actor.ts';
import { statement, type Database } from '#kernel/database.ts';
import type { Locale } from '#kernel/text.ts';

export type Person = {
  id: string;
  kind: 'member' | 'operator';
  name: string;
  email: string;
  locale: Locale;
  market: string;
  timeZone: string;
  pro: boolean;
  roles: OperatorRole[];
  state: 'active' | 'suspended' | 'closed';
  suspendedUntil: Temporal.Instant | null;
  createdAt: Temporal.Instant;
  activatedAt: Temporal.Instant | null;
};

const columns = `
  id, kind, name, email, locale, market, time_zone as "timeZone", pro, roles, state, suspended_until as "suspendedUntil",
  created_at as "createdAt", activated_at as "activatedAt"`;

const byId = statement<Person>('identity.find_person', `select ${columns} from people where id = $1`);
const byIds = statement<Person>('identity.list_people_by_id', `select ${columns} from people where id = any($1::uuid[])`);
const byEmail = statement<Person>('identity.find_person_by_email', `select ${columns} from people where email = $1`);
const operatorsOf = statement<Person>('identity.list_operators_of_role', `
  select ${columns} from people where kind = 'operator' and $1 = any(roles) and state = 'active' order by id`);
const lock = statement<Person>('identity.lock_person', `select ${columns} from people where id = $1 for update`);
const lockByEmail = statement<Person>('identity.lock_person_by_email', `select ${columns} from people where email = $1 for update`);
const insert = statement('identity.insert_person', `
  insert into people (id, kind, name, email, locale, market, time_zone, pro, roles, created_at, updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) on conflict (email) do nothing`);
const activate = statement('identity.activate_person', `
  update people set activated_at = $2, updated_at = $2, email_verified = true, name = $3, locale = $4, market = $5, time_zone = $6, pro = $7
  where id = $1 and activated_at is null`);
const update = statement('identity.update_person', `
  update people set name = $2, locale = $3, market = $4, time_zone = $5, updated_at = $6 where id = $1`);
const makePro = statement('identity.make_pro', `update people set pro = true, updated_at = $2 where id = $1 and kind = 'member' and not pro`);
const changeEmail = statement('identity.change_email', `
  update people set email = $2, email_verified = true, updated_at = $3
  where id = $1 and not exists (select from people where email = $2)`);
const setRoles = statement('identity.set_roles', `update people set roles = $2, updated_at = $3 where id = $1 and kind = 'operator'`);
const lockAdmins = statement<{ id: string }>('identity.lock_admins', `
  select id from people where kind = 'operator' and 'admin' = any(roles) and state = 'active' order by id for update`);
const setState = statement('identity.set_state', `
  update people set state = $2, suspended_until = $3, updated_at = $4 where id = $1`);
const list = statement<Person>('identity.list_people', `
  select ${columns} from people
  where ($1::text is null or email = lower($1) or strpos(lower(name), lower($1)) > 0)
    and ($2::text is null or kind = $2) and ($3::text is null or state = $3) and (not $4::boolean or pro)
    and ($5::timestamptz is null or (created_at, id) < ($5, $6::uuid))
  order by created_at desc, id desc limit $7`);
const keepName = statement('identity.keep_former_name', `insert into former_names (person_id, name, until) values ($1, $2, $3)`);
const formerNames = statement<{ name: string; until: Temporal.Instant }>('identity.list_former_names', `
  select name, until from former_names where person_id = $1 order by until desc`);
const namesThen = statement<{ name: string }>('identity.list_names_of_the_day', `
  select coalesce((select f.name from former_names f where f.person_id = p.id and f.until > w.moment order by f.until limit 1), p.name, '–') as name
  from unnest($1::uuid[], $2::timestamptz[]) with ordinality w (id, moment, place) left join people p on p.id = w.id order by w.place`);

export const findPerson = (db: Database, id: string) => db.maybe(byId, [id]);
export const findPeople = (db: Database, ids: readonly string[]) => db.many(byIds, [ids]);
/** Active operators of one role. */
export const listOperators = (db: Database, role: string) => db.many(operatorsOf, [role]);
/** ACC-3: what each was called at a moment, in the order asked; records keep it. A person erased is called what erasure wrote. */
export const namesOfTheDay = async (db: Database, wanted: readonly { readonly id: string; readonly at: Temporal.Instant }[]): Promise<string[]> =>
  (await db.many(namesThen, [wanted.map(({ id }) => id), wanted.map(({ at }) => at.toString())])).map(({ name }) => name);
export const findPersonByEmail = (db: Database, email: string) => db.maybe(byEmail, [email]);
export const lockPerson = (db: Database, id: string) => db.one(lock, [id]);
export const findAndLockPerson = (db: Database, id: string) => db.maybe(lock, [id]);
export const lockPersonByEmail = (db: Database, email: string) => db.one(lockByEmail, [email]);

export type NewPerson = Pick<Person, 'id' | 'kind' | 'name' | 'email' | 'locale' | 'market' | 'timeZone' | 'pro' | 'roles'>;

/** False when the address is taken; a second sign-up of the same moment waits here for the first. */
export async function addPerson(db: Database, person: NewPerson, now: Temporal.Instant): Promise<boolean> {
  const { id, kind, name, email, locale, market, timeZone, pro, roles } = person;
  return (await db.run(insert, [id, kind, name, email, locale, market, timeZone, pro, roles, now])) === 1;
}

export type SignUp = Pick<Person, 'name' | 'locale' | 'market' | 'timeZone' | 'pro'>;

export const activatePerson = (db: Database, id: string, { name, locale, market, timeZone, pro }: SignUp, now: Temporal.Instant) =>
  db.run(activate, [id, now, name, locale, market, timeZone, pro]);
export const updatePerson = (db: Database, id: string, { name, locale, market, timeZone }: Omit<SignUp, 'pro'>, now: Temporal.Instant) =>
  db.run(update, [id, name, locale, market, timeZone, now]);
export const makePersonPro = (db: Database, id: string, now: Temporal.Instant) => db.run(makePro, [id, now]);
/** False when the address is taken. */
export const changePersonEmail = async (db: Database, id: string, email: string, now: Temporal.Instant) => (await db.run(changeEmail, [id, email, now])) === 1;
export const setPersonRoles = (db: Database, id: string, roles: readonly OperatorRole[], now: Temporal.Instant) => db.run(setRoles, [id, roles, now]);
export const lockActiveAdmins = (db: Database) => db.many(lockAdmins);
export const setPersonState = (db: Database, id: string, state: Person['state'], until: Temporal.Instant | null, now: Temporal.Instant) =>
  db.run(setState, [id, state, until, now]);
export const keepFormerName = (db: Database, id: string, name: string, now: Temporal.Instant) => db.run(keepName, [id, name, now]);
/** Newest first. */
export const listFormerNames = (db: Database, id: string) => db.many(formerNames, [id]);

export type PeopleFilter = { search: string | null; kind: string | null; state: string | null; pro: boolean; before: { at: string; id: string } | null; limit: number };
export const listPeopleBy = (db: Database, { search, kind, state, pro, before, limit }: PeopleFilter) =>
  db.many(list, [search, kind, state, pro, before?.at ?? null, before?.id ?? null, limit]);
