import * as z from 'zod';
import { operatorRoles } from '#kernel/actor.ts';
import { onlySystem } from '#kernel/allow.ts';
import { newId } from '#kernel/ids.ts';
import { email, timeZone } from '#kernel/input.ts';
import { write, type Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { displayName, locale, market, newPassword } from '../input.ts';
import { zoneOfMarket } from '../parameters.ts';
import { addressTaken } from '../people/refusals.ts';
import { activatePerson, addPerson, lockPerson } from '../people/store.ts';
import { openProfile } from '../profiles/open-profile.ts';
import { countryOf } from '../countries/countries.ts';
import { declare } from '../legal-status/declare-legal-status.ts';
import { numberKinds } from '../legal-status/numbers.ts';
import { numbersFor, statuses, type Status } from '../legal-status/statuses.ts';
import { sandboxOnly } from '../sign-in/refusals.ts';
import { savePassword } from '../sign-in/store.ts';
import { rankPerson } from './store.ts';

export const addDemoPerson = write({
  name: 'identity.addDemoPerson',
  summary: 'Sandbox: add a person whose account is already active',
  method: 'POST',
  path: '/sandbox/people',
  internal: true,
  input: z.object({
    email: email(), name: displayName(), locale: locale(), market: market(), time_zone: timeZone().optional(),
    pro: z.boolean().default(false), roles: z.array(z.enum(operatorRoles)).default([]).describe('Any makes it an operator'),
    password: newPassword().optional(), legal_status: z.enum(statuses).nullable().default('sole_trader').describe('What a pro has declared, with a made-up number'),
    rank: z.int().min(0).max(10_000).optional().describe('Place in the list "sign in as"'),
  }),
  output: z.object({ id: z.uuid() }),
  refusals: [sandboxOnly, addressTaken],
  allow: onlySystem,
  audit: (_input, output) => ({ subject: `person:${output.id}`, concerns: [output.id] }),
  async run(call, input) {
    if (!call.ports.sandbox) refuse(sandboxOnly);
    const kind = input.roles.length > 0 ? ('operator' as const) : ('member' as const);
    const { email: address, name, locale: reads, market: country, roles } = input;
    const signUp = { name, locale: reads, market: country, timeZone: input.time_zone ?? zoneOfMarket(country), pro: kind === 'member' && input.pro };
    const id = newId();

    if (!(await addPerson(call.db, { id, kind, email: address, roles, ...signUp }, call.now))) refuse(addressTaken);

    await activatePerson(call.db, id, signUp, call.now);
    if (input.password) await savePassword(call.db, id, await call.ports.signIn.hashPassword(input.password), call.now);
    if (input.rank !== undefined) await rankPerson(call.db, id, input.rank);
    const person = await lockPerson(call.db, id);
    if (person.pro) await openProfile(call, person);
    if (person.pro && input.legal_status) await declareAsExample(call, id, input.legal_status, countryOf(country));

    return { id };
  },
});

async function declareAsExample(call: Call, id: string, status: Status, country: string): Promise<void> {
  const [kind] = numbersFor(status, country);
  const number = kind && numberKinds[kind].read(numberKinds[kind].example, country);
  await declare(call, id, { status, country, proof: kind && number ? { kind, number } : null });
}
