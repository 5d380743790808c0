import * as z from 'zod';
import { visitors } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { linkToken } from '../input.ts';
import { linkRefusals, takeLink } from '../links/take-link.ts';
import { voidLinks } from '../links/store.ts';
import { activatePerson, lockPerson } from '../people/store.ts';
import { openProfile } from '../profiles/open-profile.ts';
import { enter, entered } from '../sign-in/enter.ts';
import { accountClosed, linkUsed } from '../sign-in/refusals.ts';
import { savePassword } from '../sign-in/store.ts';
import type { ActivationPayload } from './send-activation.ts';

export const openActivationLink = write({
  name: 'identity.openActivationLink',
  secret: true,
  summary: 'Activate the account by the link of the activation e-mail, and sign in',
  method: 'POST',
  path: '/sign-ups/activation',
  clauses: ['ACC-1'],
  input: z.object({ token: linkToken() }),
  output: entered.extend({ pro: z.boolean() }),
  refusals: [...linkRefusals, accountClosed],
  allow: visitors,
  audit: (_input, output) => ({ subject: `person:${output.person_id}` }),
  async run(call, input) {
    const link = await takeLink(call, 'activation', input.token);
    const { password, ...signUp } = link.payload as ActivationPayload;
    const before = await lockPerson(call.db, link.personId);

    if (before.activatedAt) refuse(linkUsed);
    if (before.state === 'closed') refuse(accountClosed);

    await activatePerson(call.db, before.id, before.kind === 'operator' ? { ...signUp, pro: false } : signUp, call.now);
    if (password) await savePassword(call.db, before.id, password, call.now);
    await voidLinks(call.db, before.id, ['activation'], call.now);
    const person = await lockPerson(call.db, before.id);
    if (person.pro) await openProfile(call, person);
    await call.emit('identity.activated', { personId: person.id, pro: person.pro });

    return { ...(await enter(call, person)), pro: person.pro };
  },
});
