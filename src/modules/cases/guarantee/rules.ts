// GUAR-1 to GUAR-7 as a pure function: for every condition met, not yet or lost, why, and until when. The checklist shows it
// from the first purchase on (GUAR-8), and the same function decides a claim.
import { Temporal } from 'temporal-polyfill';
import { addMonths, isWithin } from '#kernel/business-time/index.ts';
import type { Fact, Facts } from '#kernel/fact.ts';

export const conditionNames = [
  'contacts', 'once', 'no_job', 'profile', 'badges', 'priority', 'span', 'incidents', 'reviews_contacts', 'reviews_former', 'wait', 'pack', 'first_contact', 'statements',
] as const;
export type ConditionName = (typeof conditionNames)[number];
export type ConditionState = 'met' | 'not_yet' | 'lost';

/** What became of a contact, in the pro's claim. */
export const fates = ['no_answer', 'declined', 'other_pro', 'postponed', 'no_agreement', 'job'] as const;
export type Fate = (typeof fates)[number];

/** A purchase by any way of LEAD-2. */
export type Bought = {
  readonly id: string;
  readonly lead: string;
  readonly chargedAt: Temporal.Instant;
  /** Through the priority service, with its discount. */
  readonly discounted: boolean;
  readonly refunded: boolean;
  readonly credits: number;
  /** The first call logged or message sent after the purchase. */
  readonly firstContactAt: Temporal.Instant | null;
};

/** The profile as it stood at a purchase; basis points, as the parameter. */
export type ProfileStanding = { readonly completeness: number; readonly missingBadges: readonly Fact[] };

export type GuaranteeFacts = {
  readonly zone: string;
  /** In order of time, refunded ones too. */
  readonly contacts: readonly Bought[];
  /** At the first purchase that counts; as of now before it. */
  readonly standing: ProfileStanding;
  /** When payment incidents were opened. */
  readonly incidents: readonly Temporal.Instant[];
  readonly tiedReviews: readonly { readonly lead: string; readonly about: 'contact' | 'work'; readonly positive: boolean }[];
  readonly formerReviews: number;
  readonly packActive: boolean;
  /** The claim by which this account already had its guarantee. */
  readonly grantedBefore: string | null;
  /** By contact. */
  readonly statements: ReadonlyMap<string, Fate>;
};

export type GuaranteeParameters = {
  readonly contacts: number;
  readonly profile: number;
  readonly spanMonths: number;
  readonly reviewsContacts: number;
  readonly reviewsFormer: number;
  readonly waitMonths: number;
  readonly firstContactHours: number;
};

export type Condition = {
  readonly name: ConditionName;
  readonly clause: string;
  readonly state: ConditionState;
  readonly facts: Facts;
  /** Not yet: until when it can still be met, or from when it will be. */
  readonly until: Temporal.Instant | null;
};

export type Judgement = {
  readonly state: ConditionState;
  readonly conditions: readonly Condition[];
  /** The purchases that count, at most as many as the guarantee covers. */
  readonly counted: readonly Bought[];
};

/** GUAR-1: the first purchases in order of time; a refunded one is not counted and the next takes its place. */
export function countedContacts(contacts: readonly Bought[], number: number): readonly Bought[] {
  return contacts.filter((contact) => !contact.refunded).slice(0, number);
}

export function judgeGuarantee(facts: GuaranteeFacts, parameters: GuaranteeParameters, at: Temporal.Instant): Judgement {
  const counted = countedContacts(facts.contacts, parameters.contacts);
  const course: Course = { facts, parameters, at, counted, first: counted[0], last: counted.length === parameters.contacts ? counted.at(-1) : undefined };
  const conditions = conditionNames.map((name): Condition => ({ name, clause: clauseOf[name], until: null, facts: {}, ...judges[name](course) }));
  return { state: worst(conditions), conditions, counted };
}

export function worst(conditions: readonly Pick<Condition, 'state'>[]): ConditionState {
  if (conditions.some(({ state }) => state === 'lost')) return 'lost';
  return conditions.some(({ state }) => state === 'not_yet') ? 'not_yet' : 'met';
}

/** GUAR-6: the last instant at which the client must have been contacted. */
export function firstContactUntil(contact: Pick<Bought, 'chargedAt'>, hours: number): Temporal.Instant {
  return contact.chargedAt.add({ hours });
}

export function firstContactState(contact: Pick<Bought, 'chargedAt' | 'firstContactAt'>, hours: number, at: Temporal.Instant): ConditionState {
  const until = firstContactUntil(contact, hours);
  if (contact.firstContactAt) return isWithin(contact.firstContactAt, until) ? 'met' : 'lost';
  return isWithin(at, until) ? 'not_yet' : 'lost';
}

type Course = {
  readonly facts: GuaranteeFacts;
  readonly parameters: GuaranteeParameters;
  readonly at: Temporal.Instant;
  readonly counted: readonly Bought[];
  readonly first: Bought | undefined;
  /** Only once all are bought. */
  readonly last: Bought | undefined;
};
type Found = Pick<Condition, 'state'> & Partial<Pick<Condition, 'facts' | 'until'>>;

const clauseOf: Readonly<Record<ConditionName, string>> = {
  contacts: 'GUAR-1', once: 'GUAR-1', no_job: 'GUAR-1', profile: 'GUAR-2', badges: 'GUAR-2', priority: 'GUAR-3', span: 'GUAR-3', incidents: 'GUAR-3',
  reviews_contacts: 'GUAR-4', reviews_former: 'GUAR-4', wait: 'GUAR-5', pack: 'GUAR-5', first_contact: 'GUAR-6', statements: 'GUAR-7',
};

const judges: Readonly<Record<ConditionName, (course: Course) => Found>> = {
  contacts: ({ counted, parameters, last }) => ({ state: last ? 'met' : 'not_yet', facts: { guarantee_bought: counted.length, guarantee_needed: parameters.contacts } }),
  once: ({ facts }) => (facts.grantedBefore ? { state: 'lost', facts: { earlier_claim: facts.grantedBefore } } : { state: 'met' }),
  no_job: judgeNoJob,
  profile: ({ facts, parameters, first }) => ({
    state: facts.standing.completeness >= parameters.profile ? 'met' : first ? 'lost' : 'not_yet',
    facts: { profile_then: rate(facts.standing.completeness), profile_needed: rate(parameters.profile), ...boughtAt(first, facts.zone) },
  }),
  badges: ({ facts, first }) => {
    const missing = facts.standing.missingBadges;
    if (missing.length === 0) return { state: 'met' };
    return { state: first ? 'lost' : 'not_yet', facts: { badges_missing: { list: missing }, ...boughtAt(first, facts.zone) } };
  },
  priority: ({ counted, last }): Found => {
    const without = counted.findIndex((contact) => !contact.discounted);
    if (without >= 0) return { state: 'lost', facts: { contact_without_discount: without + 1 } };
    return { state: last ? 'met' : 'not_yet', facts: { guarantee_bought: counted.length } };
  },
  span: judgeSpan,
  incidents: ({ facts, at, first, last }) => {
    const opened = first && facts.incidents.find((instant) => isWithin(first.chargedAt, instant) && isWithin(instant, last?.chargedAt ?? at));
    if (opened) return { state: 'lost', facts: { incident_at: moment(opened, facts.zone) } };
    return { state: last ? 'met' : 'not_yet' };
  },
  reviews_contacts: ({ facts, parameters, counted }) => {
    const leads = new Set(counted.map(({ lead }) => lead));
    const found = facts.tiedReviews.filter(({ lead, positive }) => positive && leads.has(lead)).length;
    return enough(found, parameters.reviewsContacts);
  },
  reviews_former: ({ facts, parameters }) => enough(facts.formerReviews, parameters.reviewsFormer),
  wait: ({ facts, parameters, at, last }) => {
    if (!last) return { state: 'not_yet' };
    const from = addMonths(last.chargedAt, parameters.waitMonths, facts.zone);
    return { state: isWithin(from, at) ? 'met' : 'not_yet', until: from, facts: { last_purchase_at: moment(last.chargedAt, facts.zone), claim_from: moment(from, facts.zone) } };
  },
  pack: ({ facts }) => ({ state: facts.packActive ? 'met' : 'not_yet' }),
  first_contact: judgeFirstContact,
  statements: ({ facts, counted, last }) => {
    const said = counted.filter(({ id }) => facts.statements.has(id)).length;
    return { state: last && said === counted.length ? 'met' : 'not_yet', facts: { guarantee_stated: said, guarantee_bought: counted.length } };
  },
};

/** GUAR-1: a job is told by the pro's own statement, or by a review of work that came of a contact. */
function judgeNoJob({ facts, counted }: Course): Found {
  const worked = new Set(facts.tiedReviews.filter(({ about }) => about === 'work').map(({ lead }) => lead));
  const number = counted.findIndex(({ id, lead }) => worked.has(lead) || facts.statements.get(id) === 'job') + 1;
  return number > 0 ? { state: 'lost', facts: { contact_with_job: number } } : { state: 'met' };
}

function judgeSpan({ facts, parameters, at, first, last }: Course): Found {
  if (!first) return { state: 'not_yet' };
  const until = addMonths(first.chargedAt, parameters.spanMonths, facts.zone);
  const said = { first_purchase_at: moment(first.chargedAt, facts.zone), span_until: moment(until, facts.zone) };
  if (last) return { state: isWithin(last.chargedAt, until) ? 'met' : 'lost', until, facts: { ...said, last_purchase_at: moment(last.chargedAt, facts.zone) } };
  return { state: isWithin(at, until) ? 'not_yet' : 'lost', until, facts: said };
}

function judgeFirstContact({ facts, parameters, at, counted, last }: Course): Found {
  const hours = parameters.firstContactHours;
  const states = counted.map((contact) => firstContactState(contact, hours, at));
  const late = states.indexOf('lost');
  if (late >= 0) return { state: 'lost', facts: lateFacts(counted[late] as Bought, late + 1, hours, facts.zone) };
  const said = { guarantee_in_time: states.filter((state) => state === 'met').length, guarantee_bought: counted.length };
  const open = counted.find((_contact, index) => states[index] === 'not_yet');
  if (open) {
    const until = firstContactUntil(open, hours);
    return { state: 'not_yet', until, facts: { ...said, contact_number: counted.indexOf(open) + 1, first_contact_until: moment(until, facts.zone) } };
  }
  return { state: last ? 'met' : 'not_yet', facts: said };
}

function lateFacts(contact: Bought, number: number, hours: number, zone: string): Facts {
  return {
    contact_number: number,
    ...(contact.firstContactAt ? { first_contact_at: moment(contact.firstContactAt, zone) } : {}),
    first_contact_until: moment(firstContactUntil(contact, hours), zone),
  };
}

const enough = (found: number, needed: number): Found => ({ state: found >= needed ? 'met' : 'not_yet', facts: { reviews_found: found, reviews_needed: needed } });
const moment = (instant: Temporal.Instant, zone: string): Fact => ({ moment: instant.toString(), zone });
const rate = (value: number): Fact => ({ parameter: 'guarantee.profile', unit: 'rate', value });
const boughtAt = (first: Bought | undefined, zone: string): Facts => (first ? { first_purchase_at: moment(first.chargedAt, zone) } : {});
