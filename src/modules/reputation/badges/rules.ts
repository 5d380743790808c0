// GUAR-2 as pure functions: which badges a trade needs, and from when to when a badge holds.
import { Temporal } from 'temporal-polyfill';
import { authorisations, findService, type AuthorisationKey } from '#catalogue';
import { endOfDay, isWithin } from '#kernel/business-time/index.ts';

export const badgeKinds = ['company', 'liability', 'authorisation'] as const;
export type BadgeKind = (typeof badgeKinds)[number];
export type BadgeWanted = { readonly kind: BadgeKind; readonly authorisation?: AuthorisationKey };

/** Business and liability for everybody, and each authorisation that one of the services asks for, in the order of the catalogue. */
export function neededBadges(services: readonly string[]): readonly BadgeWanted[] {
  const asked = new Set(services.flatMap((key) => findService(key)?.authorisations ?? []));
  const keys = (Object.keys(authorisations) as AuthorisationKey[]).filter((key) => asked.has(key));
  return [{ kind: 'company' }, { kind: 'liability' }, ...keys.map((authorisation) => ({ kind: 'authorisation', authorisation }) as const)];
}

export type SpanFacts = {
  readonly now: Temporal.Instant;
  readonly submittedAt: Temporal.Instant;
  /** The end of the badge before this one, if there was one. */
  readonly previousUntil: Temporal.Instant | null;
};

/** Sent in while the one before still held, it takes over where that one ends or now, whichever is earlier: our checking makes no gap. */
export function activeFrom({ now, submittedAt, previousUntil }: SpanFacts): Temporal.Instant {
  if (!previousUntil || !isWithin(submittedAt, previousUntil)) return now;
  return Temporal.Instant.compare(previousUntil, now) < 0 ? previousUntil : now;
}

/** The last instant is 24:00 of the day in the zone of the pro's market. */
export const activeUntil = (day: string, zone: string): Temporal.Instant => endOfDay(Temporal.PlainDate.from(day), zone);

export const warningDays = [30, 7] as const;

/** The mails before the end that are still to come. */
export function warningsBefore(until: Temporal.Instant, now: Temporal.Instant, zone: string): readonly { days: number; at: Temporal.Instant }[] {
  return warningDays
    .map((days) => ({ days, at: until.toZonedDateTimeISO(zone).subtract({ days }).toInstant() }))
    .filter(({ at }) => Temporal.Instant.compare(at, now) > 0);
}

/** Longer than any of these papers holds: a slip of the keyboard. */
export const longestYears = 12;
