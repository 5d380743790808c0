import * as z from 'zod';
import { signedIn } from '#kernel/allow.ts';
import { timeZone } from '#kernel/input.ts';
import { write, type Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { displayName, locale, market } from '../input.ts';
import { judgeNameChange } from '../names/rules.ts';
import { nameChangesPerYear, zoneOfMarket } from '../parameters.ts';
import { giveAddress } from '../profiles/open-profile.ts';
import { viewMe } from './read-me.ts';
import { nameChangesNotAllowed, nameChangesUsedUp } from './refusals.ts';
import { keepFormerName, listFormerNames, lockPerson, updatePerson, type Person } from './store.ts';
import { meView } from './views.ts';

export const updateMe = write({
  name: 'identity.updateMe',
  summary: 'Change my display name, language, country or time zone',
  description: 'Old contracts and records keep the name of their day; old profile addresses lead to the new one.',
  method: 'PATCH',
  path: '/me',
  clauses: ['ACC-3'],
  input: z.object({ name: displayName().optional(), locale: locale().optional(), market: market().optional(), time_zone: timeZone().optional() }),
  output: meView,
  refusals: [nameChangesNotAllowed, nameChangesUsedUp],
  allow: signedIn,
  audit: (input, output) => ({ subject: `person:${output.id}`, detail: { changed: Object.keys(input) } }),
  async run(call, input) {
    const person = await lockPerson(call.db, call.actor.id);
    const moved = input.market !== undefined && input.market !== person.market;
    const changed = {
      name: input.name ?? person.name,
      locale: input.locale ?? person.locale,
      market: input.market ?? person.market,
      timeZone: input.time_zone ?? (moved ? zoneOfMarket(input.market as string) : person.timeZone),
    };
    const renamed = changed.name !== person.name;
    if (renamed) await refuseTooManyNames(call, person);

    await updatePerson(call.db, person.id, changed, call.now);
    if (renamed) {
      await keepFormerName(call.db, person.id, person.name, call.now);
      if (person.pro) await giveAddress(call, person.id, changed.name);
      await call.emit('identity.name_changed', { personId: person.id, from: person.name, to: changed.name });
    }
    if (person.pro) await call.emit('identity.profile_updated', { personId: person.id });
    call.ports.signIn.forgetPerson(person.id);

    return viewMe(call, person.id);
  },
});

async function refuseTooManyNames(call: Call, person: Person): Promise<void> {
  const allowed = await nameChangesPerYear(call);
  const changes = (await listFormerNames(call.db, person.id)).map(({ until }) => until).toReversed();
  const answer = judgeNameChange(changes, allowed, call.now, person.timeZone);
  if (answer.outcome === 'never') refuse(nameChangesNotAllowed);
  if (answer.outcome === 'not_before') refuse(nameChangesUsedUp, { allowed, next: { moment: answer.next.toString(), zone: person.timeZone } });
}
