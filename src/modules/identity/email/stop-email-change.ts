import * as z from 'zod';
import { Temporal } from 'temporal-polyfill';
import { visitors } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { revokeKeysMadeSince } from '../api-keys/store.ts';
import { linkToken } from '../input.ts';
import { makeLink } from '../links/make-link.ts';
import { linkRefusals, takeLink } from '../links/take-link.ts';
import { voidLinks } from '../links/store.ts';
import { passwordResetMinutes } from '../parameters.ts';
import { changePersonEmail, lockPerson } from '../people/store.ts';
import { emailNoLongerFree } from '../refusals.ts';
import { endSessions } from '../sign-in/store.ts';

export const stopEmailChange = write({
  name: 'identity.stopEmailChange',
  summary: 'Stop or undo a change of address, from the old address',
  description: 'Also ends every session, revokes the API keys made since, and sends the old address a link to set a new password: whoever asked for the change knew the old one.',
  method: 'POST',
  path: '/email-changes/stop',
  input: z.object({ token: linkToken() }),
  output: z.object({ person_id: z.uuid(), email: z.string(), sessions_ended: z.int() }),
  refusals: [...linkRefusals, emailNoLongerFree],
  allow: visitors,
  audit: (_input, output) => ({ subject: `person:${output.person_id}`, concerns: [output.person_id], detail: { sessions_ended: output.sessions_ended } }),
  async run(call, input) {
    const link = await takeLink(call, 'email_change_stop', input.token);
    const person = await lockPerson(call.db, link.personId);
    const back = link.address;

    if (person.email !== back && !(await changePersonEmail(call.db, person.id, back, call.now))) refuse(emailNoLongerFree);

    await voidLinks(call.db, person.id, ['email_change', 'magic', 'password_reset', 'second_factor'], call.now);
    const ended = await endSessions(call.db, person.id, null);
    await revokeKeysMadeSince(call.db, person.id, Temporal.Instant.from(String(link.payload['since'])), call.now);
    call.ports.signIn.forgetPerson(person.id);
    const { url } = await makeLink(call, { ...person, email: back }, { kind: 'password_reset', minutes: passwordResetMinutes });
    await call.emit('identity.password_reset_requested', { personId: person.id, email: back, locale: person.locale, link: url, minutes: passwordResetMinutes });

    return { person_id: person.id, email: back, sessions_ended: ended };
  },
});
