import * as z from 'zod';
import { findPerson } from '#identity';
import { signedIn } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import { kindsFor } from './kinds.ts';
import { listSwitchesOf } from './store.ts';
import { switchView, viewSwitch } from './switches.ts';

export const listNotificationSwitches = read({
  name: 'notifications.listNotificationSwitches',
  summary: 'The kinds of notification that reach me, each with its switch',
  method: 'GET',
  path: '/notification-switches',
  clauses: ['ACC-5'],
  input: z.object({}),
  output: z.object({ items: z.array(switchView) }),
  allow: signedIn,
  async run(call) {
    const person = await findPerson(call.db, call.actor.id);
    assert(person, 'the actor is a person');
    const rows = await call.db.many(listSwitchesOf, [person.id]);
    return { items: kindsFor(person).map((kind) => viewSwitch(kind, rows.find((row) => row.kind === kind) ?? null, call.locale)) };
  },
});
