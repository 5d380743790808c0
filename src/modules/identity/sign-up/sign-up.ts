import { createHash } from 'node:crypto';
import * as z from 'zod';
import { visitors } from '#kernel/allow.ts';
import { newId } from '#kernel/ids.ts';
import { email, timeZone } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { displayName, locale, market, newPassword } from '../input.ts';
import { limitAttempts } from '../limit.ts';
import { pageUrl } from '../links/make-link.ts';
import { activationHours, zoneOfMarket } from '../parameters.ts';
import { addPerson, lockPersonByEmail } from '../people/store.ts';
import { tooManyAttempts } from '../sign-in/refusals.ts';
import { savePassword } from '../sign-in/store.ts';
import { sendActivation } from './send-activation.ts';

/** An address in the audit log: enough to compare, not to read. */
export const emailSubject = (address: string): string => `email:${createHash('sha256').update(address).digest('hex').slice(0, 16)}`;

export const signUp = write({
  name: 'identity.signUp',
  secret: true,
  summary: 'Create an account as client or pro',
  description: 'Answers the same whether or not the address is known: what to do next is in the e-mail. The account is active once the link in it is opened.',
  method: 'POST',
  path: '/sign-ups',
  clauses: ['ACC-1', 'ACC-2'],
  input: z.object({
    role: z.enum(['client', 'pro']),
    email: email(),
    password: newPassword(),
    name: displayName(),
    locale: locale(),
    market: market(),
    time_zone: timeZone().optional(),
  }),
  output: z.object({ email: z.string(), link_hours: z.int().describe('How long the link in the e-mail is good for') }),
  refusals: [tooManyAttempts],
  allow: visitors,
  audit: (input) => ({ subject: emailSubject(input.email), detail: { role: input.role, market: input.market } }),
  async run(call, input) {
    const hours = await activationHours(call);
    const wish = { name: input.name, locale: input.locale, market: input.market, timeZone: input.time_zone ?? zoneOfMarket(input.market), pro: input.role === 'pro' };

    await limitAttempts(call, 'sign_up', input.email);

    // Hashed before the address is looked at: both answers take the time of one hash.
    const password = await call.ports.signIn.hashPassword(input.password);
    await addPerson(call.db, { id: newId(), kind: 'member', email: input.email, roles: [], ...wish, pro: false }, call.now);
    const person = await lockPersonByEmail(call.db, input.email);

    if (person.activatedAt || person.kind === 'operator') {
      const { id: personId, email: address, locale: reads } = person;
      await call.emit('identity.known_address_signed_up', { personId, email: address, locale: reads, link: pageUrl(call, reads, 'sign-in') });
    } else {
      // Until activation the newest sign-up counts; each link activates the sign-up it was sent for. So nobody can wait
      // on somebody else's address with a password of their own.
      await savePassword(call.db, person.id, password, call.now);
      await sendActivation(call, { ...person, locale: input.locale }, { ...wish, password });
    }

    return { email: input.email, link_hours: hours };
  },
});
