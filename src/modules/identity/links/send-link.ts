// Sends the link that was asked for. Whether the address is known shows here, after the answer has gone out, and not in the
// time the answer took (ACC-2).
import type { Call, Task } from '#kernel/operation.ts';
import { magicLinkMinutes, passwordResetMinutes } from '../parameters.ts';
import { findPersonByEmail, type Person } from '../people/store.ts';
import { sendActivationAgain } from '../sign-up/send-activation.ts';
import { makeLink, pageUrl } from './make-link.ts';

export type Wish = 'activation' | 'magic' | 'password_reset' | 'identifier';

export const linkWanted = 'identity.link_wanted';

export const sendLink: Task = {
  name: 'identity.sendLink',
  on: [linkWanted],
  async run(call, payload) {
    const { wish, email, locale } = payload as { wish: Wish; email: string; locale: Person['locale'] };
    const person = await findPersonByEmail(call.db, email);
    if (person && person.state !== 'closed') await send(call, wish, person);
    // A person with several addresses learns here which one it was not.
    else if (wish === 'identifier') await call.emit('identity.unknown_address_asked', { email, locale, link: pageUrl(call, locale, 'lost-identifier') });
  },
};

async function send(call: Call, wish: Wish, person: Person): Promise<void> {
  const { id: personId, email, locale, name } = person;
  const to = { personId, email, locale };
  // Nothing opens an account that is not active but its activation link (ACC-1).
  if (!person.activatedAt) return sendActivationAgain(call, person);
  switch (wish) {
    case 'activation':
      return call.emit('identity.known_address_signed_up', { ...to, link: pageUrl(call, locale, 'sign-in') });
    case 'identifier':
      return call.emit('identity.identifier_requested', { ...to, name, link: pageUrl(call, locale, 'sign-in') });
    case 'magic': {
      const { url } = await makeLink(call, person, { kind: 'magic', minutes: magicLinkMinutes });
      return call.emit('identity.magic_link_requested', { ...to, link: url, minutes: magicLinkMinutes });
    }
    case 'password_reset': {
      const { url } = await makeLink(call, person, { kind: 'password_reset', minutes: passwordResetMinutes });
      return call.emit('identity.password_reset_requested', { ...to, link: url, minutes: passwordResetMinutes });
    }
  }
}
