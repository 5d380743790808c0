import * as z from 'zod';
import { decodeCursor, line, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { peopleReaders } from '../access.ts';
import { listPeopleBy } from './store.ts';
import { personView, viewPerson } from './views.ts';

export const listPeople = read({
  name: 'identity.listPeople',
  summary: 'People of the marketplace, newest first',
  method: 'GET',
  path: '/people',
  input: z.object({
    search: line(200).optional().describe('An e-mail address, or part of a name'),
    kind: z.enum(['member', 'operator']).optional(),
    state: z.enum(['active', 'suspended', 'closed']).optional(),
    pro: z.stringbool().or(z.boolean()).default(false).describe('Only pros'),
    ...pageFields,
  }),
  output: pageOf(personView),
  allow: peopleReaders,
  audit: (input) => ({ subject: 'people', detail: { searched: input.search !== undefined } }),
  async run(call, { search, kind, state, pro, after, limit }) {
    const rows = await listPeopleBy(call.db, { search: search ?? null, kind: kind ?? null, state: state ?? null, pro, before: decodeCursor(after), limit: limit + 1 });
    return pageFrom(rows, limit, (row) => row.createdAt, viewPerson);
  },
});
