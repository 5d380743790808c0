import * as z from 'zod';
import { visitors } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { linkToken } from '../input.ts';
import { linkRefusals, takeLink } from '../links/take-link.ts';
import { voidLinks } from '../links/store.ts';
import { changePersonEmail, lockPerson } from '../people/store.ts';
import { emailNoLongerFree } from '../refusals.ts';
import { accountClosed, linkUsed } from '../sign-in/refusals.ts';
import { makeStopLink } from './make-stop-link.ts';

export const confirmEmailChange = write({
  name: 'identity.confirmEmailChange',
  summary: 'Confirm the new address by the link sent to it',
  method: 'POST',
  path: '/email-changes/confirmation',
  input: z.object({ token: linkToken() }),
  output: z.object({ person_id: z.uuid(), email: z.string() }),
  refusals: [...linkRefusals, accountClosed, emailNoLongerFree],
  allow: visitors,
  audit: (_input, output) => ({ subject: `person:${output.person_id}`, concerns: [output.person_id] }),
  async run(call, input) {
    const link = await takeLink(call, 'email_change', input.token);
    const person = await lockPerson(call.db, link.personId);

    if (person.state === 'closed') refuse(accountClosed);
    if (person.email !== link.payload['from']) refuse(linkUsed);
    const changed = await changePersonEmail(call.db, person.id, link.address, call.now);
    if (!changed) refuse(emailNoLongerFree);

    // Links in the old mailbox open nothing from now on.
    await voidLinks(call.db, person.id, ['magic', 'password_reset'], call.now);
    const stop = await makeStopLink(call, person, link.address, link.createdAt);
    await call.emit('identity.email_changed', { personId: person.id, email: person.email, newEmail: link.address, locale: person.locale, link: stop });

    return { person_id: person.id, email: link.address };
  },
});
