// What the record says about a pack, gathered for the rule.
import { findPackPayment, type PackPayment } from '#billing';
import { isMarket, markets } from '#catalogue';
import type { Call } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import { countOffersBetween } from '#leads';
import { findLot } from '#ledger';
import { rulesOfVersion, type Rulebook } from '#rulebook';
import type { PackFacts, PackParameters } from './rules.ts';
import { findGrantedOf } from './store.ts';

export type GatheredPack = { readonly payment: PackPayment; readonly facts: PackFacts; readonly rules: Rulebook; readonly parameters: PackParameters };

/** Null when the pack is not this pro's or was never paid. The rules are those of the purchase. */
export async function gatherPack(call: Pick<Call, 'db' | 'now'>, payment: string, pro: string | null): Promise<GatheredPack | null> {
  const row = await findPackPayment(call, pro, payment);
  return row?.succeededAt && row.lot ? gatherPaid(call, row) : null;
}

export async function gatherPaid(call: Pick<Call, 'db' | 'now'>, payment: PackPayment): Promise<GatheredPack> {
  const { succeededAt: boughtAt, lot: lotId, person, market } = payment;
  assert(boughtAt && lotId && isMarket(market), `payment ${payment.id} was paid`);
  const rules = await rulesOfVersion(call, payment.rulebookVersion);
  const lot = await findLot(call.db, lotId);
  assert(lot, `payment ${payment.id} made its credits`);
  const offers = await countOffersBetween(call, person, boughtAt, call.now);
  const earlier = await call.db.maybe(findGrantedOf, [person]);
  return {
    payment,
    rules,
    parameters: {
      cases: rules.words('refund.money_cases'), casesFact: rules.fact('refund.money_cases'),
      windowDays: rules.whole('refund.unused_pack'), window: rules.fact('refund.unused_pack'),
      moneyDays: rules.whole('refund.money_within'), moneyWithin: rules.fact('refund.money_within'),
    },
    facts: {
      now: call.now,
      zone: markets[market].timeZone,
      boughtAt,
      purpose: payment.purpose,
      price: { minor: Number(payment.grossMinor), currency: payment.currency },
      credits: payment.credits,
      // Once its money came back the pack has left the wallet unused.
      creditsUsed: payment.state === 'refunded' ? 0 : lot.amount - lot.remaining,
      requestsOffered: offers.count,
      firstOfferedAt: offers.firstAt,
      earlier: earlier && earlier.payment !== payment.id ? { reference: earlier.reference, decidedAt: earlier.decidedAt } : null,
    },
  };
}
