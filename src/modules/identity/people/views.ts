// What leaves about a person: to themselves, to operators.
import * as z from 'zod';
import { operatorRoles } from '#kernel/actor.ts';
import { locales } from '#kernel/text.ts';
import type { Person } from './store.ts';

const shared = {
  id: z.uuid(),
  kind: z.enum(['member', 'operator']),
  name: z.string(),
  email: z.string(),
  locale: z.enum(locales),
  market: z.string(),
  time_zone: z.string(),
  pro: z.boolean(),
  roles: z.array(z.enum(operatorRoles)),
  state: z.enum(['active', 'suspended', 'closed']),
  suspended_until: z.string().nullable(),
  created_at: z.string(),
};

export const personView = z.object({ ...shared, activated_at: z.string().nullable() });
export const meView = z.object({ ...shared, has_password: z.boolean(), second_factor: z.boolean(), profile_address: z.string().nullable() });

export function viewPerson(person: Person): z.infer<typeof personView> {
  const { id, kind, name, email, locale, market, timeZone, pro, roles, state, suspendedUntil, createdAt, activatedAt } = person;
  return {
    id, kind, name, email, locale, market, time_zone: timeZone, pro, roles, state,
    suspended_until: suspendedUntil?.toString() ?? null, created_at: createdAt.toString(), activated_at: activatedAt?.toString() ?? null,
  };
}
