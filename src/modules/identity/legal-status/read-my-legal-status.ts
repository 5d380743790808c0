import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { read, type Call } from '#kernel/operation.ts';
import type { Member } from '#kernel/actor.ts';
import { assert } from '#kernel/refusal.ts';
import { rulesAt, viewReason } from '#rulebook';
import { hasAcknowledged } from '../acknowledgements/store.ts';
import { countryName, countryOf } from '../countries/countries.ts';
import { judgeCountry } from '../countries/served.ts';
import { findPerson } from '../people/store.ts';
import { professional } from '../people/professional.ts';
import { mayTable, statusFactsOf } from './may-as.ts';
import { judgeAction, statusThatHolds } from './rules.ts';
import { actionLabel, actions, statuses, statusLabel } from './statuses.ts';
import { listDeclarations } from './store.ts';
import { myLegalStatusView, viewDeclaration, viewStatusRow } from './views.ts';

export const readMyLegalStatus = read({
  name: 'identity.readMyLegalStatus',
  summary: 'My professional status: what it allows and why, what each other would, and every declaration',
  method: 'GET',
  path: '/me/legal-status',
  clauses: ['ACC-10', 'ACC-11'],
  input: z.object({}),
  output: myLegalStatusView,
  allow: pros,
  run: (call) => viewMyLegalStatus(call),
});

export async function viewMyLegalStatus(call: Call<Member>): Promise<z.input<typeof myLegalStatusView>> {
  const rules = await rulesAt(call);
  const table = mayTable(rules);
  const person = await findPerson(call.db, call.actor.id);
  assert(person, 'the actor is a person');
  const facts = await statusFactsOf(call, person.id);
  const declarations = await listDeclarations(call.db, person.id);
  const country = judgeCountry(person.market, rules);
  const held = statusThatHolds(facts);
  return {
    status: held,
    label: held && statusLabel(held)[call.locale],
    number: held ? (declarations[0]?.number ?? null) : null,
    country: { code: countryOf(person.market), name: countryName(countryOf(person.market))[call.locale], served: country.outcome === 'served', why: viewReason(call, country, rules) },
    may: actions.map((action) => {
      const judged = judgeAction(facts, action, table);
      return { action, label: actionLabel(action)[call.locale], may: judged.outcome === 'may', why: viewReason(call, judged, rules) };
    }),
    acknowledged: await hasAcknowledged(call.db, person.id, professional.key),
    choices: statuses.map((status) => viewStatusRow(status, table[status] ?? [], facts.country, call.locale)),
    declarations: declarations.map((row) => viewDeclaration(row, call.locale)),
  };
}
