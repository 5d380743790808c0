// REF-5, unused_pack: may the money of a pack come back? Pure: the record and the parameters of the purchase in, a verdict out. The
// list that a page shows before the click is made of the same conditions.
import { Temporal } from 'temporal-polyfill';
import { endOfDayAfter, isWithin } from '#kernel/business-time/index.ts';
import { verdict, type Verdict } from '#kernel/decision.ts';
import type { Fact, Facts } from '#kernel/fact.ts';
import type { Text } from '#kernel/text.ts';

export type PackFacts = {
  readonly now: Temporal.Instant;
  readonly zone: string;
  readonly boughtAt: Temporal.Instant;
  readonly purpose: 'pack' | 'priority';
  readonly price: { readonly minor: number; readonly currency: string };
  readonly credits: number;
  /** Of the pack, spent and not come back. */
  readonly creditsUsed: number;
  /** Offered to the pro from the purchase until now: the matching offers only what suits category, area and language. */
  readonly requestsOffered: number;
  readonly firstOfferedAt: Temporal.Instant | null;
  /** An earlier pack whose money came back. */
  readonly earlier: { readonly reference: string; readonly decidedAt: Temporal.Instant } | null;
};

export type PackParameters = {
  readonly cases: readonly string[];
  readonly casesFact: Fact;
  readonly windowDays: number;
  readonly window: Fact;
  readonly moneyDays: number;
  readonly moneyWithin: Fact;
};

export const conditionNames = ['case_in_force', 'single_pack', 'in_time', 'nothing_used', 'no_request', 'first_time'] as const;
export type ConditionName = (typeof conditionNames)[number];
export type PackCondition = { readonly name: ConditionName; readonly met: boolean; readonly facts: Facts };

/** The last instant to claim: 24:00 of the n-th day after the day of the purchase. */
export const packDeadline = (facts: Pick<PackFacts, 'boughtAt' | 'zone'>, days: number): Temporal.Instant => endOfDayAfter(facts.boughtAt, days, facts.zone);

/** 24:00 of the 5th is 0:00 of the 6th; people read the 5th. */
export const lastDay = (deadline: Temporal.Instant, zone: string): string => deadline.subtract({ milliseconds: 1 }).toZonedDateTimeISO(zone).toPlainDate().toString();

/** In the order of their precedence. */
export function packConditions(facts: PackFacts, parameters: PackParameters): PackCondition[] {
  const { zone, firstOfferedAt, earlier } = facts;
  const deadline = packDeadline(facts, parameters.windowDays);
  const moment = (at: Temporal.Instant): Fact => ({ moment: at.toString(), zone });
  return [
    { name: 'case_in_force', met: parameters.cases.includes('unused_pack'), facts: { money_cases: parameters.casesFact } },
    { name: 'single_pack', met: facts.purpose === 'pack', facts: {} },
    { name: 'in_time', met: isWithin(facts.now, deadline), facts: { pack_bought_at: moment(facts.boughtAt), claim_window: parameters.window, claim_until: { until_end_of: lastDay(deadline, zone) } } },
    { name: 'nothing_used', met: facts.creditsUsed === 0, facts: { pack_credits_used: { credits: facts.creditsUsed } } },
    { name: 'no_request', met: facts.requestsOffered === 0, facts: { requests_offered: facts.requestsOffered, ...(firstOfferedAt ? { first_request_at: moment(firstOfferedAt) } : {}) } },
    { name: 'first_time', met: earlier === null, facts: earlier ? { earlier_pack_refund: earlier.reference, earlier_pack_refund_at: moment(earlier.decidedAt) } : {} },
  ];
}

export function judgePack(facts: PackFacts, parameters: PackParameters): Verdict<'grant' | 'refuse'> {
  const conditions = packConditions(facts, parameters);
  const lost = conditions.filter(({ met }) => !met);
  const price: Facts = { price_gross: { money: facts.price } };
  if (lost.length === 0) return verdict('grant', ['REF-5'], { ...price, ...Object.assign({}, ...conditions.map((one) => one.facts)), money_within: parameters.moneyWithin });
  return verdict('refuse', ['REF-5'], {
    refused_because: { list: lost.map(({ name }) => ({ text: lostTexts[name] })) },
    ...price,
    ...Object.assign({}, ...lost.map((one) => one.facts)),
  });
}

/** The last day on which the money is paid back. */
export const moneyDue = (at: Temporal.Instant, zone: string, days: number): Temporal.Instant => endOfDayAfter(at, days, zone);

export const lostTexts: Readonly<Record<ConditionName, Text>> = {
  case_in_force: { fr: 'ce cas n’est pas remboursé en argent', it: 'questo caso non si rimborsa in denaro', en: 'this case is not refunded in money', de: 'dieser Fall wird nicht in Geld erstattet', es: 'este caso no se reembolsa en dinero' },
  single_pack: { fr: 'ce pack est un mois du service prioritaire', it: 'questo pacchetto è un mese del servizio prioritario', en: 'this pack is a month of the priority service', de: 'dieses Paket ist ein Monat des Prioritätsservice', es: 'este pack es un mes del servicio prioritario' },
  in_time: { fr: 'le délai était passé', it: 'il termine era passato', en: 'the time limit had passed', de: 'die Frist war abgelaufen', es: 'el plazo había pasado' },
  nothing_used: { fr: 'des crédits de ce pack ont été utilisés', it: 'alcuni crediti di questo pacchetto sono stati usati', en: 'credits of this pack were used', de: 'Credits dieses Pakets wurden verbraucht', es: 'se usaron créditos de este pack' },
  no_request: { fr: 'une demande adaptée a été proposée depuis l’achat', it: 'dall’acquisto è stata proposta una richiesta adatta', en: 'a suitable request was offered since the purchase', de: 'seit dem Kauf wurde eine passende Anfrage angeboten', es: 'desde la compra se ha ofrecido una solicitud adecuada' },
  first_time: { fr: 'un pack a déjà été remboursé en argent', it: 'un pacchetto è già stato rimborsato in denaro', en: 'a pack was already refunded in money', de: 'ein Paket wurde schon in Geld erstattet', es: 'ya se reembolsó un pack en dinero' },
};
