import * as z from 'zod';
import { email } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { inPerson } from '../access.ts';
import { givenPassword } from '../input.ts';
import { limitAttempts } from '../limit.ts';
import { makeLink } from '../links/make-link.ts';
import { voidLinks } from '../links/store.ts';
import { emailChangeHours } from '../parameters.ts';
import { findPersonByEmail, lockPerson } from '../people/store.ts';
import { confirmPassword } from '../recovery/confirm-password.ts';
import { emailSame, passwordWrong } from '../refusals.ts';
import { tooManyAttempts } from '../sign-in/refusals.ts';
import { makeStopLink } from './make-stop-link.ts';

export const requestEmailChange = write({
  name: 'identity.requestEmailChange',
  secret: true,
  summary: 'Ask to sign in with another address',
  description: 'The new address confirms by a link; the old one is told at once and can stop it. Answers the same whether or not the new address is known.',
  method: 'POST',
  path: '/me/email-changes',
  clauses: ['ACC-2'],
  input: z.object({ email: email(), password: givenPassword().optional() }),
  output: z.object({ email: z.string(), link_hours: z.int() }),
  refusals: [emailSame, tooManyAttempts, passwordWrong],
  allow: inPerson,
  audit: () => ({ subject: 'email' }),
  async run(call, input) {
    const person = await lockPerson(call.db, call.actor.id);

    if (person.email === input.email) refuse(emailSame);
    await limitAttempts(call, 'mail', person.id);
    await confirmPassword(call, person, input.password);

    await voidLinks(call.db, person.id, ['email_change'], call.now);
    const stop = await makeStopLink(call, person, input.email, call.now);
    const to = { personId: person.id, locale: person.locale };
    if (await findPersonByEmail(call.db, input.email)) {
      await call.emit('identity.email_change_address_taken', { ...to, email: input.email });
    } else {
      const { url } = await makeLink(call, person, { kind: 'email_change', minutes: emailChangeHours * 60, address: input.email, payload: { from: person.email } });
      await call.emit('identity.email_change_requested', { ...to, email: input.email, link: url, hours: emailChangeHours });
    }
    await call.emit('identity.email_change_announced', { ...to, email: person.email, newEmail: input.email, link: stop });

    return { email: input.email, link_hours: emailChangeHours };
  },
});
