// One task for each letter: who is told, with which facts, and which page the mail leads to.
import { findPeople, findPerson, listOperators } from '#identity';
import type { Fact, Facts } from '#kernel/fact.ts';
import type { Call, Task } from '#kernel/operation.ts';
import { isLocale } from '#kernel/text.ts';
import type { Letter } from '../mails/compose.ts';
import { sendMail, type Recipient } from '../mails/send-mail.ts';

type Payload = Readonly<Record<string, unknown>>;

/** The events of identity say the address themselves: it may be new, old, or nobody's. */
export function accountLetter(letter: Letter): Task {
  return {
    name: taskName(letter),
    on: [letter.event],
    async run(call, payload) {
      await sendMail(call, letter, await addressee(call, payload), accountFacts(payload), typeof payload['link'] === 'string' ? payload['link'] : null);
    },
  };
}

type Outside = Pick<Recipient, 'name' | 'email' | 'locale' | 'writtenFor'>;

/** The events of work say who is told: people by id, every operator of a role, or somebody outside who has no account. */
export function workLetter(letter: Letter): Task {
  return {
    name: taskName(letter),
    on: [letter.event],
    async run(call, payload) {
      const outside = payload['outside'] as Outside | undefined;
      if (outside) return void (await sendMail(call, letter, { id: null, ...outside }, workFacts(payload), String(payload['path'])));
      const people = typeof payload['role'] === 'string' ? await listOperators(call.db, payload['role']) : await findPeople(call.db, (payload['to'] ?? [payload['person']]) as string[]);
      for (const person of people) {
        if (person.state === 'closed') continue;
        await sendMail(call, letter, person, workFacts(payload), (payload['path'] as string | undefined) ?? letter.path ?? null);
      }
    },
  };
}

function workFacts(payload: Payload): Facts {
  const credits: Facts = typeof payload['credits'] === 'number' ? { credits: { credits: payload['credits'] } } : {};
  return { ...credits, ...((payload['facts'] ?? {}) as Facts) };
}

const taskName = (letter: Letter) => `notifications.mail.${letter.event}`;

async function addressee(call: Call, payload: Payload): Promise<Recipient> {
  const id = typeof payload['personId'] === 'string' ? payload['personId'] : null;
  const person = id ? await findPerson(call.db, id) : null;
  const locale = isLocale(payload['locale']) ? payload['locale'] : (person?.locale ?? 'en');
  return { id: person?.id ?? null, name: person?.name ?? '', email: String(payload['email']), locale, ...(person ? { timeZone: person.timeZone } : {}) };
}

function accountFacts(payload: Payload): Facts {
  const lifetime = typeof payload['hours'] === 'number' ? payload['hours'] * 60 : payload['minutes'];
  const facts: Record<string, Fact> = {};
  if (typeof lifetime === 'number') facts['lifetime'] = { duration_minutes: lifetime };
  if (typeof payload['at'] === 'string') facts['at'] = { moment: payload['at'] };
  for (const [fact, field] of [['email', 'email'], ['new_email', 'newEmail'], ['device', 'device']] as const) {
    if (typeof payload[field] === 'string') facts[fact] = payload[field];
  }
  return facts;
}

const daysKept = 30;

/** To somebody whose account is gone: the mail proves it for a while, then the address and the name in it go as well. */
export function farewellLetter(letter: Letter): Task {
  return {
    name: taskName(letter),
    on: [letter.event],
    async run(call, payload) {
      const { name, email, locale } = payload as Record<string, string>;
      const mail = await sendMail(call, letter, { id: null, name: name ?? '', email: String(email), locale: isLocale(locale) ? locale : 'en' }, (payload['facts'] ?? {}) as Facts, letter.path ?? null);
      await call.schedule('notifications.forgetMail', { mail }, call.now.add({ hours: daysKept * 24 }), `forget_mail:${mail}`);
    },
  };
}
