import * as z from 'zod';
import { visitors } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { linkToken } from '../input.ts';
import { linkRefusals, takeLink } from '../links/take-link.ts';
import { lockPerson } from '../people/store.ts';
import { enter, entered, enterRefusals } from './enter.ts';
import { linkUsed } from './refusals.ts';

export const openMagicLink = write({
  name: 'identity.openMagicLink',
  secret: true,
  summary: 'Sign in by the link of an e-mail',
  description: 'A mailbox is one factor: a person with an app is asked for its code as well.',
  method: 'POST',
  path: '/sign-in/link',
  internal: true,
  clauses: ['ACC-2'],
  input: z.object({ token: linkToken() }),
  output: entered,
  refusals: [...linkRefusals, ...enterRefusals],
  allow: visitors,
  audit: (_input, output) => ({ subject: output.person_id ? `person:${output.person_id}` : 'person', detail: { outcome: output.outcome } }),
  async run(call, input) {
    const link = await takeLink(call, 'magic', input.token);
    const person = await lockPerson(call.db, link.personId);

    // The address has changed since: the link proves a mailbox that is no longer this account's.
    if (person.email !== link.address) refuse(linkUsed);

    return enter(call, person);
  },
});
