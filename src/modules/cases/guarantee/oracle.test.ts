// The clauses a second time, as plainly as they read, on numbers: no code shared with rules.ts. Both must say the same about
// ten thousand random histories, and a claim must be answered as its checklist said.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { judgeGuarantee, type Fate, type GuaranteeFacts } from './rules.ts';

const hour = 3_600_000;
type Contact = { id: string; lead: string; at: number; discounted: boolean; refunded: boolean; firstContact: number | null };
type History = {
  contacts: Contact[]; completeness: number; badgesMissing: number; incidents: number[]; reviews: { lead: string; work: boolean; positive: boolean }[];
  former: number; pack: boolean; before: boolean; said: Record<string, Fate>;
  rules: { contacts: number; profile: number; span: number; tied: number; former: number; wait: number; hours: number };
};
type Answer = 'met' | 'not_yet' | 'lost';

// --- a calendar of Paris made by hand: summer time from the last Sunday of March to that of October, at 1:00 UTC ---
const lastSunday = (year: number, month: number) => {
  const end = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, end.getUTCDate() - end.getUTCDay(), 1);
};
const offset = (utc: number) => {
  const year = new Date(utc).getUTCFullYear();
  return utc >= lastSunday(year, 2) && utc < lastSunday(year, 9) ? 2 * hour : hour;
};
function monthsLater(utc: number, months: number): number {
  const local = new Date(utc + offset(utc));
  const target = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + months, 1));
  const longest = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  const wall = Date.UTC(target.getUTCFullYear(), target.getUTCMonth(), Math.min(local.getUTCDate(), longest)) + ((utc + offset(utc)) % (24 * hour));
  // Twice the same wall clock in autumn: the first; none in spring: the hour is jumped over.
  for (const shift of [2 * hour, hour]) if (offset(wall - shift) === shift) return wall - shift;
  return wall - hour;
}

function answer(story: History, now: number): Record<string, Answer> {
  const { rules } = story;
  const notRefunded: Contact[] = [];
  for (const contact of story.contacts) if (!contact.refunded) notRefunded.push(contact);
  const mine = notRefunded.slice(0, rules.contacts);
  const all = mine.length === rules.contacts;
  const first = mine.length > 0 ? (mine[0] as Contact).at : null;
  const last = all ? (mine[mine.length - 1] as Contact).at : null;
  const answers: Record<string, Answer> = {};

  answers.contacts = all ? 'met' : 'not_yet';
  answers.once = story.before ? 'lost' : 'met';
  answers.no_job = 'met';
  for (const one of mine) {
    if (story.said[one.id] === 'job') answers.no_job = 'lost';
    for (const review of story.reviews) if (review.work && review.lead === one.lead) answers.no_job = 'lost';
  }
  const failed = first === null ? 'not_yet' : 'lost';
  answers.profile = story.completeness < rules.profile ? failed : 'met';
  answers.badges = story.badgesMissing > 0 ? failed : 'met';
  answers.priority = all ? 'met' : 'not_yet';
  for (const one of mine) if (!one.discounted) answers.priority = 'lost';
  answers.span = 'not_yet';
  if (first !== null) {
    const end = monthsLater(first, rules.span);
    if (last !== null) answers.span = last <= end ? 'met' : 'lost';
    else if (now > end) answers.span = 'lost';
  }
  answers.incidents = all ? 'met' : 'not_yet';
  if (first !== null) for (const opened of story.incidents) if (opened >= first && opened <= (last ?? now)) answers.incidents = 'lost';
  let tied = 0;
  for (const review of story.reviews) if (review.positive && mine.some((one) => one.lead === review.lead)) tied += 1;
  answers.reviews_contacts = tied < rules.tied ? 'not_yet' : 'met';
  answers.reviews_former = story.former < rules.former ? 'not_yet' : 'met';
  answers.wait = last !== null && now >= monthsLater(last, rules.wait) ? 'met' : 'not_yet';
  answers.pack = story.pack ? 'met' : 'not_yet';
  answers.first_contact = all ? 'met' : 'not_yet';
  for (const one of mine) {
    const limit = one.at + rules.hours * hour;
    if (one.firstContact === null && now <= limit && answers.first_contact !== 'lost') answers.first_contact = 'not_yet';
    if (one.firstContact === null ? now > limit : one.firstContact > limit) answers.first_contact = 'lost';
  }
  answers.statements = all && mine.every((one) => one.id in story.said) ? 'met' : 'not_yet';
  return answers;
}

/** A claim with all its statements: refused when something is lost, not accepted when something is missing, else an operator checks. */
function claim(story: History, now: number): 'operator' | 'not_accepted' | 'refused' {
  const answers = Object.values(answer(story, now));
  if (answers.includes('lost')) return 'refused';
  return answers.includes('not_yet') ? 'not_accepted' : 'operator';
}

// --- random histories: mostly good ones with a few flaws, times that fall on edges ---
const start = Date.UTC(2026, 0, 1);
const edge = fc.constantFrom(-1, 0, 1);
const rarely = fc.integer({ min: 0, max: 24 }).map((n) => n === 0);
const mostly = rarely.map((no) => !no);
const history = fc.record({
  number: fc.integer({ min: 2, max: 6 }), more: fc.integer({ min: -1, max: 2 }), from: fc.integer({ min: 0, max: 700 * 24 }), gap: fc.integer({ min: 0, max: 40 }),
  span: fc.integer({ min: 1, max: 4 }), wait: fc.integer({ min: 0, max: 2 }), hours: fc.integer({ min: 1, max: 48 }), tied: fc.integer({ min: 0, max: 2 }), former: fc.integer({ min: 0, max: 2 }),
  lastOnEdge: fc.option(edge), seen: fc.oneof(fc.constantFrom('wait', 'span', 'contact' as const), fc.integer({ min: 0, max: 200 })), seenEdge: edge,
  flaws: fc.array(fc.record({ discounted: mostly, refunded: rarely, contact: fc.oneof({ weight: 8, arbitrary: fc.constant('early') }, { weight: 2, arbitrary: fc.constantFrom('last', 'late', 'never') }), job: rarely, silent: rarely }), { minLength: 8, maxLength: 8 }),
  completeness: fc.constantFrom(8000, 8000, 9000, 7999), badgesMissing: fc.constantFrom(0, 0, 0, 1), incident: fc.option(fc.record({ at: fc.constantFrom('first', 'last', 'now'), edge }), { freq: 4 }),
  reviews: fc.array(fc.record({ lead: fc.nat(7), work: rarely, positive: mostly }), { maxLength: 6 }), formerFound: fc.integer({ min: 0, max: 3 }), pack: mostly, before: rarely,
});

function play(seed: typeof history extends fc.Arbitrary<infer T> ? T : never): { story: History; now: number } {
  const began = start + seed.from * hour;
  const contacts: Contact[] = Array.from({ length: seed.number + seed.more }, (_, n) => {
    const flaw = seed.flaws[n] as (typeof seed.flaws)[number];
    const onEdge = seed.lastOnEdge !== null && n === seed.number - 1;
    const at = onEdge ? monthsLater(began, seed.span) + (seed.lastOnEdge as number) : began + n * seed.gap * 6 * hour;
    const firstContact = { early: at, last: at + seed.hours * hour, late: at + seed.hours * hour + 1, never: null }[flaw.contact] ?? null;
    return { id: `c${n}`, lead: `l${n}`, at, discounted: flaw.discounted, refunded: flaw.refunded, firstContact };
  }).sort((a, b) => a.at - b.at);
  const last = contacts.at(-1)?.at ?? began;
  const now = { wait: monthsLater(last, seed.wait), span: monthsLater(began, seed.span), contact: last + seed.hours * hour }[String(seed.seen)] ?? last + Number(seed.seen) * 24 * hour;
  const incidentAt = seed.incident && { first: contacts[0]?.at ?? began, last, now }[seed.incident.at as 'first' | 'last' | 'now'] + seed.incident.edge;
  const said: Record<string, Fate> = {};
  contacts.forEach((one, n) => { if (!seed.flaws[n]?.silent) said[one.id] = seed.flaws[n]?.job ? 'job' : 'declined'; });
  return {
    now: now + seed.seenEdge,
    story: {
      contacts, completeness: seed.completeness, badgesMissing: seed.badgesMissing, incidents: incidentAt === null ? [] : [incidentAt],
      reviews: seed.reviews.map(({ lead, work, positive }) => ({ lead: `l${lead}`, work, positive })), former: seed.formerFound, pack: seed.pack, before: seed.before, said,
      rules: { contacts: seed.number, profile: 8000, span: seed.span, tied: seed.tied, former: seed.former, wait: seed.wait, hours: seed.hours },
    },
  };
}

const instant = (millis: number) => Temporal.Instant.fromEpochMilliseconds(millis);
function judge({ rules, ...story }: History, now: number) {
  const facts: GuaranteeFacts = {
    zone: 'Europe/Paris',
    contacts: story.contacts.map(({ id, lead, at, discounted, refunded, firstContact }) => ({ id, lead, chargedAt: instant(at), discounted, refunded, credits: 4, firstContactAt: firstContact === null ? null : instant(firstContact) })),
    standing: { completeness: story.completeness, missingBadges: Array.from({ length: story.badgesMissing }, () => 'liability') },
    incidents: story.incidents.map(instant),
    tiedReviews: story.reviews.map(({ lead, work, positive }) => ({ lead, about: work ? 'work' : 'contact', positive })),
    formerReviews: story.former, packActive: story.pack, grantedBefore: story.before ? 'G-1' : null, statements: new Map(Object.entries(story.said)),
  };
  const parameters = { contacts: rules.contacts, profile: rules.profile, spanMonths: rules.span, reviewsContacts: rules.tied, reviewsFormer: rules.former, waitMonths: rules.wait, firstContactHours: rules.hours };
  return judgeGuarantee(facts, parameters, instant(now));
}

test('GUAR-1 to GUAR-7 say the same as a plain reading of the clauses, in 10,000 random histories', () => {
  const met = { operator: 0, not_accepted: 0, refused: 0 };
  fc.assert(
    fc.property(history, (seed) => {
      const { story, now } = play(seed);
      const judged = judge(story, now);
      expect(Object.fromEntries(judged.conditions.map(({ name, state }) => [name, state]))).toEqual(answer(story, now));
      // GUAR-8: what the checklist says and what a claim is answered are one thing.
      const verdict = claim(story, now);
      expect({ met: 'operator', not_yet: 'not_accepted', lost: 'refused' }[judged.state]).toBe(verdict);
      met[verdict] += 1;
    }),
    { numRuns: 10_000, seed: 20_260_302 },
  );
  // The histories are no use if they all end alike.
  expect(Math.min(...Object.values(met))).toBeGreaterThan(150);
});
