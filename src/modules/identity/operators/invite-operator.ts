import * as z from 'zod';
import { operatorRoles } from '#kernel/actor.ts';
import { either, onlySystem } from '#kernel/allow.ts';
import { newId } from '#kernel/ids.ts';
import { email, timeZone } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { admins } from '../access.ts';
import { displayName, locale, market } from '../input.ts';
import { zoneOfMarket } from '../parameters.ts';
import { addressTaken } from '../people/refusals.ts';
import { addPerson } from '../people/store.ts';
import { sendActivation } from '../sign-up/send-activation.ts';

export const inviteOperator = write({
  name: 'identity.inviteOperator',
  summary: 'Create an account of the team; its owner activates it by e-mail',
  description: 'The first administrator is invited from the command line.',
  method: 'POST',
  path: '/operators',
  input: z.object({
    email: email(), name: displayName(), locale: locale(), market: market(), time_zone: timeZone().optional(),
    roles: z.array(z.enum(operatorRoles)).min(1).max(operatorRoles.length),
  }),
  output: z.object({ id: z.uuid() }),
  refusals: [addressTaken],
  allow: either(admins, onlySystem),
  audit: (input, output) => ({ subject: `person:${output.id}`, concerns: [output.id], detail: { roles: input.roles } }),
  async run(call, input) {
    const signUp = { name: input.name, locale: input.locale, market: input.market, timeZone: input.time_zone ?? zoneOfMarket(input.market), pro: false };
    const person = { id: newId(), kind: 'operator' as const, email: input.email, roles: [...new Set(input.roles)], ...signUp };

    if (!(await addPerson(call.db, person, call.now))) refuse(addressTaken);
    await sendActivation(call, person, { ...signUp, password: null });

    return { id: person.id };
  },
});
