// A new password: saved, other sessions ended, open links void, the person told.
import type { Call } from '#kernel/operation.ts';
import { clearAttempts } from '../limit.ts';
import { pageUrl } from '../links/make-link.ts';
import { voidLinks } from '../links/store.ts';
import type { Person } from '../people/store.ts';
import { endSessions, savePassword } from '../sign-in/store.ts';

export async function setPassword(call: Call, person: Person, password: string, keepSession: string | null): Promise<number> {
  await savePassword(call.db, person.id, await call.ports.signIn.hashPassword(password), call.now);
  const ended = await endSessions(call.db, person.id, keepSession);
  await voidLinks(call.db, person.id, ['password_reset', 'magic', 'second_factor'], call.now);
  await clearAttempts(call, 'sign_in', person.email);
  await call.emit('identity.password_changed', { personId: person.id, email: person.email, locale: person.locale, at: call.now.toString(), link: pageUrl(call, person.locale, 'lost-password') });
  return ended;
}
