// Who the person behind a session or a key is, as an actor, given the standing of the account.
import { Temporal } from 'temporal-polyfill';
import type { Actor, OperatorRole } from '#kernel/actor.ts';
import { visitor } from '#kernel/actor.ts';
import type { Locale } from '#kernel/text.ts';

export type PersonRow = {
  personId: string;
  kind: 'member' | 'operator';
  name: string;
  locale: Locale;
  market: string;
  timeZone: string;
  pro: boolean;
  roles: OperatorRole[];
  state: 'active' | 'suspended' | 'closed';
  suspendedUntil: Temporal.Instant | null;
  activatedAt: Temporal.Instant | null;
};

export type Standing = 'active' | 'suspended';

// SAN-4: a suspended person reads everything of theirs, answers, contests, and looks after the sign-in; nothing else.
const suspendedMayWrite = ['cases', 'conversations', 'identity', 'help-centre', 'notifications'];

/** Marks a person at the keyboard; no API key can hold it. */
export const inPersonScope = 'in-person';

export function actorOf(person: PersonRow, keyScopes: readonly string[] | null, now: Temporal.Instant): { actor: Actor; standing: Standing } | null {
  if (person.state === 'closed' || person.activatedAt === null) return null;
  const over = person.suspendedUntil !== null && Temporal.Instant.compare(now, person.suspendedUntil) >= 0;
  const suspended = person.state === 'suspended' && !over;
  const granted = keyScopes && new Set(keyScopes);
  const scopes = suspended ? whileSuspended(granted) : granted;
  const base = { id: person.personId, name: person.name, scopes };
  const actor: Actor = person.kind === 'operator'
    ? { kind: 'operator', roles: new Set(suspended ? [] : person.roles), ...base }
    : { kind: 'member', pro: person.pro, ...base };
  return { actor, standing: suspended ? 'suspended' : 'active' };
}

function whileSuspended(granted: ReadonlySet<string> | null): ReadonlySet<string> {
  const writes = suspendedMayWrite.map((module) => `${module}:write`);
  if (!granted) return new Set(['*:read', inPersonScope, ...writes]);
  const reads = [...granted].filter((scope) => scope.endsWith(':read'));
  return new Set([...reads, ...writes.filter((scope) => granted.has(scope) || granted.has('*:write'))]);
}

export const nobody = { actor: visitor, standing: null, personId: null, sessionId: null, locale: null, market: null, timeZone: null } as const;
