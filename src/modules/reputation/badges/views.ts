// What leaves about badges: to everyone that one holds; to its pro and to certifiers the document and its decision too.
import * as z from 'zod';
import type { AuthorisationKey } from '#catalogue';
import type { Locale } from '#kernel/text.ts';
import { badgeName } from '../labels.ts';
import { badgeKinds, type BadgeKind } from './rules.ts';
import type { BadgeRow } from './store.ts';

export const badgeFields = {
  kind: z.enum(badgeKinds),
  authorisation: z.string().nullable().describe('Key of the catalogue, for the kind "authorisation"'),
  name: z.string(),
};

export const publicBadgeView = z.object({ ...badgeFields, active_from: z.string(), active_until: z.string().describe('24:00 of the last day'), checked_at: z.string() });

export const badgeView = z.object({
  id: z.uuid(),
  reference: z.string().describe('What people read aloud: B-7K2MQ4'),
  ...badgeFields,
  number: z.string(),
  issuer: z.string(),
  valid_until: z.string().nullable().describe('As the document says'),
  state: z.enum(['checking', 'active', 'refused', 'withdrawn', 'replaced', 'expired']),
  submitted_at: z.string(),
  active_from: z.string().nullable(),
  active_until: z.string().nullable(),
  decided_at: z.string().nullable(),
  decision: z.uuid().nullable(),
});

export const nameOf = (kind: BadgeKind, authorisation: AuthorisationKey | null | undefined, locale: Locale) =>
  ({ kind, authorisation: authorisation ?? null, name: badgeName(kind, authorisation ?? null)[locale] });

export const viewPublicBadge = (row: BadgeRow, locale: Locale): z.input<typeof publicBadgeView> => ({
  ...nameOf(row.kind, row.authorisation, locale),
  active_from: row.activeFrom?.toString() ?? '',
  active_until: row.activeUntil?.toString() ?? '',
  checked_at: row.decidedAt?.toString() ?? '',
});

export const viewBadge = (row: BadgeRow, locale: Locale): z.input<typeof badgeView> => ({
  id: row.id,
  reference: row.reference,
  ...nameOf(row.kind, row.authorisation, locale),
  number: row.number,
  issuer: row.issuer,
  valid_until: row.validUntil,
  state: row.state,
  submitted_at: row.submittedAt.toString(),
  active_from: row.activeFrom?.toString() ?? null,
  active_until: row.activeUntil?.toString() ?? null,
  decided_at: row.decidedAt?.toString() ?? null,
  decision: row.decision,
});
