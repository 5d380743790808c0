// ACC-4: how complete a profile is, and what it lacks. Pure: the page that lists what is missing and whoever ranks by the
// score read the same answer.

export const profileParts = ['photo', 'headline', 'skills', 'rates', 'description', 'languages', 'service_area', 'opening_hours'] as const;
export type ProfilePart = (typeof profileParts)[number];

/** What each part holds; null, empty text and empty lists are missing. */
export type ProfileFacts = Readonly<Record<ProfilePart, unknown>>;

export type Completeness = {
  /** 0 to 100; 100 only when nothing is missing. */
  readonly percent: number;
  /** Heaviest first; `adds` is what filling it adds, in percent of the whole. */
  readonly missing: readonly { readonly part: ProfilePart; readonly adds: number }[];
};

export function completeness(facts: ProfileFacts, weights: Readonly<Record<string, number>>): Completeness {
  const weighed = profileParts.map((part) => ({ part, weight: weights[part] ?? 0 })).filter(({ weight }) => weight > 0);
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const lacking = weighed.filter(({ part }) => isMissing(facts[part]));
  const lost = lacking.reduce((sum, { weight }) => sum + weight, 0);
  return {
    percent: whole === 0 ? 100 : Math.floor((100 * (whole - lost)) / whole),
    missing: lacking.map(({ part, weight }) => ({ part, adds: Math.round((100 * weight) / whole) })).sort((a, b) => b.adds - a.adds),
  };
}

function isMissing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === 'object') return Object.values(value).every(isMissing);
  return false;
}
