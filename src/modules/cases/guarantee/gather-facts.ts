// What the record says about one pro's first contacts, gathered for the rules.
import { incidentsOf, isPackActiveToday } from '#billing';
import { marketOf } from '#catalogue';
import { completenessOf, findPerson, findProfileOf } from '#identity';
import type { Call } from '#kernel/operation.ts';
import { contactsInOrder, firstContactsOf, type ContactRow, type FirstContact } from '#leads';
import { positiveFrom, reviewsForGuarantee, type ReviewsForGuarantee } from '#reputation';
import { rulesAt, rulesOfVersion, type Rulebook } from '#rulebook';
import { badgeText } from './badge-names.ts';
import { missingBadges } from './keep-standing.ts';
import { countedContacts, type Bought, type Fate, type GuaranteeFacts, type GuaranteeParameters, type ProfileStanding } from './rules.ts';
import { findLiveClaim, findStanding, listStatements, type GuaranteeClaimRow, type StatementRow } from './store.ts';

export type Gathered = {
  readonly facts: GuaranteeFacts;
  readonly parameters: GuaranteeParameters;
  /** Those of the first purchase that counts; today's before it. */
  readonly rules: Rulebook;
  readonly market: string;
  readonly rows: readonly ContactRow[];
  readonly firstContacts: ReadonlyMap<string, FirstContact>;
  readonly reviews: ReviewsForGuarantee;
  readonly live: GuaranteeClaimRow | null;
  readonly statements: readonly StatementRow[];
};
type Asked = Pick<Call, 'db' | 'now'>;

/** More purchases than this never matter: so many refunds before the last one that counts. */
const farthest = 300;

export async function gatherFacts(call: Asked, pro: string): Promise<Gathered> {
  const person = await findPerson(call.db, pro);
  const market = person?.market ?? 'FR';
  const zone = marketOf(market).timeZone;
  const rows = await contactsInOrder(call, pro, { limit: farthest });
  const first = rows.find(({ refundedAt }) => refundedAt === null);
  const rules = first ? await rulesOfVersion(call, first.rulebookVersion) : await rulesAt(call);
  const firstContacts = await firstContactsOf(call, rows);
  const reviews = await reviewsForGuarantee(call, pro, rows.map(({ leadId }) => leadId));
  const live = await call.db.maybe(findLiveClaim, [pro]);
  const statements = live && live.state !== 'granted' ? await call.db.many(listStatements, [live.id]) : [];
  const parameters = parametersOf(rules);
  const facts: GuaranteeFacts = {
    zone,
    contacts: rows.map((row) => boughtOf(row, firstContacts)),
    standing: await standingOf(call, pro, first),
    incidents: await incidentsOf(call, pro),
    tiedReviews: reviews.tied.map(({ lead, about, rating }) => ({ lead, about, positive: rating >= positiveFrom })),
    formerReviews: reviews.former.length,
    packActive: await isPackActiveToday(call, pro, zone),
    grantedBefore: live?.state === 'granted' ? live.reference : null,
    statements: new Map(statements.flatMap(({ contact, fate }): [string, Fate][] => (fate ? [[contact, fate]] : []))),
  };
  return { facts, parameters, rules, market, rows, firstContacts, reviews, live, statements };
}

export function parametersOf(rules: Rulebook): GuaranteeParameters {
  return {
    contacts: rules.whole('guarantee.contacts'),
    profile: rules.whole('guarantee.profile'),
    spanMonths: rules.whole('guarantee.span'),
    reviewsContacts: rules.whole('guarantee.reviews_contacts'),
    reviewsFormer: rules.whole('guarantee.reviews_former'),
    waitMonths: rules.whole('guarantee.wait'),
    firstContactHours: rules.whole('guarantee.first_contact'),
  };
}

/** The rows of the contacts that count, in their order. */
export function countedRows({ facts, parameters, rows }: Gathered): readonly ContactRow[] {
  const counted = new Set(countedContacts(facts.contacts, parameters.contacts).map(({ id }) => id));
  return rows.filter(({ id }) => counted.has(id));
}

function boughtOf(row: ContactRow, firstContacts: ReadonlyMap<string, FirstContact>): Bought {
  return {
    id: row.id, lead: row.leadId, chargedAt: row.chargedAt, discounted: row.discount > 0, refunded: row.refundedAt !== null, credits: row.creditsCharged,
    firstContactAt: firstContacts.get(row.id)?.at ?? null,
  };
}

/** As kept at the first purchase. Before it, and in the moment until it is kept, as of now. */
async function standingOf(call: Asked, pro: string, first: ContactRow | undefined): Promise<ProfileStanding> {
  const kept = first && (await call.db.maybe(findStanding, [first.id]));
  if (kept) return { completeness: kept.completeness, missingBadges: kept.badgesMissing.map(badgeText) };
  const profile = await findProfileOf(call.db, pro);
  const weights = (await rulesAt(call)).table('profile.weights');
  return {
    completeness: profile ? completenessOf(profile, weights).percent * 100 : 0,
    missingBadges: (await missingBadges(call, pro, first?.chargedAt ?? call.now)).map(badgeText),
  };
}
