import { statement, type Database } from '#kernel/database.ts';
import type { Person } from '../people/store.ts';

export type DemoPerson = Pick<Person, 'id' | 'name' | 'pro' | 'roles' | 'state'>;

const list = statement<DemoPerson>('identity.list_demo_people', `
  select id, name, pro, roles, state from people where demo_rank is not null and state <> 'closed' order by demo_rank, id`);
const rank = statement('identity.rank_demo_person', `update people set demo_rank = $2 where id = $1`);
const isListed = statement<{ listed: boolean }>('identity.is_demo_person', `
  select exists (select from people where id = $1 and demo_rank is not null) as listed`);

export const listRanked = (db: Database) => db.many(list);
export const rankPerson = (db: Database, id: string, at: number) => db.run(rank, [id, at]);
export const isRanked = async (db: Database, id: string) => (await db.one(isListed, [id])).listed;
