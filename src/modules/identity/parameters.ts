// What this module takes from the rules in force, and limits that are ours to choose.
import type { Call } from '#kernel/operation.ts';
import { rulesAt } from '#rulebook';

/** ACC-1: hours an activation link is good for. */
export const activationHours = async (call: Call): Promise<number> => (await rulesAt(call)).whole('activation.ttl');

/** ACC-3 */
export const nameChangesPerYear = async (call: Call): Promise<number> => (await rulesAt(call)).whole('pseudonym.changes_per_year');

/** ACC-4: the share of each part of a profile in its completeness. */
export const profileWeights = async (call: Call): Promise<Readonly<Record<string, number>>> => (await rulesAt(call)).table('profile.weights');

// Short, since a mailbox may be open on another screen; long enough for a slow mail.
export const magicLinkMinutes = 30;
export const passwordResetMinutes = 60;
export const emailChangeHours = 24;
/** The way to stop a change of address outlives the change by a week: its reader may be away. */
export const emailChangeStopHours = 7 * 24;
/** Between the password and the code. */
export const secondFactorMinutes = 10;

/**
 * Attempts per window, for one e-mail address (or account) and for one network address. Low enough against guessing, high
 * enough for a person with a wrong keyboard layout and for an office behind one address.
 */
export const limits = {
  sign_in: { perEmail: 10, perAddress: 100, minutes: 15 },
  code: { perEmail: 10, perAddress: 100, minutes: 15 },
  sign_up: { perEmail: 5, perAddress: 30, minutes: 60 },
  mail: { perEmail: 5, perAddress: 30, minutes: 60 },
  support: { perEmail: 5, perAddress: 20, minutes: 60 },
} as const;

const zones: Readonly<Record<string, string>> = {
  FR: 'Europe/Paris', IT: 'Europe/Rome', DE: 'Europe/Berlin', ES: 'Europe/Madrid', GB: 'Europe/London', IE: 'Europe/Dublin',
  BE: 'Europe/Brussels', CH: 'Europe/Zurich', AT: 'Europe/Vienna', LU: 'Europe/Luxembourg', PT: 'Europe/Lisbon',
  NL: 'Europe/Amsterdam', US: 'America/New_York', CA: 'America/Toronto',
};

/** The zone of a market until the person says another. */
export const zoneOfMarket = (market: string): string => zones[market.slice(0, 2)] ?? 'Europe/Paris';
