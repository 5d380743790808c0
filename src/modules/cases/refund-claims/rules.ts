// REF-1 to REF-6 as pure functions. What the claim page shows beforehand and what decides the claim are the same verdicts.
import { Temporal } from 'temporal-polyfill';
import { endOfDayAfter, isWithin } from '#kernel/business-time/index.ts';
import { verdict, type Verdict } from '#kernel/decision.ts';
import type { Fact, Facts } from '#kernel/fact.ts';

/** REF-2: no thanks, details changed, answered twice, breaks the terms, answered by mistake. */
export const reasons = [1, 2, 3, 4, 5] as const;
export type Reason = (typeof reasons)[number];

export type ClaimFacts = {
  readonly now: Temporal.Instant;
  readonly zone: string;
  readonly offeredAt: Temporal.Instant;
  readonly creditsTaken: number;
  /** Any way of LEAD-2; null when nothing was taken. */
  readonly way: 'answer' | 'client_message' | 'outright' | null;
  readonly firstClientMessageIsNoThanks: boolean | null;
  /** When the request was published. */
  readonly publishedAt: Temporal.Instant;
  /** Charges of the same pro for requests of the same client, category, place and text. */
  readonly sameRequests: readonly { readonly lead: string; readonly chargedAt: Temporal.Instant; readonly publishedAt: Temporal.Instant; readonly refunded: boolean }[];
  readonly chargedAt: Temporal.Instant | null;
  /** A claim for this contact that was not taken back. */
  readonly earlierClaim: { readonly reference: string; readonly openedAt: Temporal.Instant } | null;
  readonly mistakeUsed: { readonly reference: string; readonly decidedAt: Temporal.Instant } | null;
  readonly mistakeOpen: { readonly reference: string } | null;
};

export type ClaimParameters = { readonly windowDays: number; readonly window: Fact; /** Reason 3: how far apart two requests are still the same. */ readonly sameRequestDays: number };

export type ClaimOutcome = 'grant' | 'refuse' | 'wait' | 'ask_operator';

/** REF-1: the last instant to claim, 24:00 of the n-th day after the local day of the offer. */
export function claimDeadline(facts: Pick<ClaimFacts, 'offeredAt' | 'zone'>, windowDays: number): Temporal.Instant {
  return endOfDayAfter(facts.offeredAt, windowDays, facts.zone);
}

type Bar = { readonly name: 'no_credits_taken' | 'too_late' | 'already_claimed' | 'mistake_used_up'; readonly clause: string; readonly facts: Facts };

/** What bars a claim, all that hold, in the order of precedence. */
export function findBars(facts: ClaimFacts, reason: Reason | null, parameters: ClaimParameters): readonly Bar[] {
  const bars: Bar[] = [];
  const deadline = claimDeadline(facts, parameters.windowDays);
  if (facts.creditsTaken === 0) bars.push({ name: 'no_credits_taken', clause: 'REF-1', facts: { credits_taken: { credits: 0 } } });
  if (!isWithin(facts.now, deadline)) {
    bars.push({
      name: 'too_late',
      clause: 'REF-1',
      facts: { offered_at: { moment: facts.offeredAt.toString(), zone: facts.zone }, claim_window: parameters.window, claim_until: { until_end_of: lastDayOf(deadline, facts.zone) } },
    });
  }
  if (facts.earlierClaim) {
    bars.push({ name: 'already_claimed', clause: 'REF-6', facts: { earlier_claim: facts.earlierClaim.reference, earlier_claim_at: { moment: facts.earlierClaim.openedAt.toString(), zone: facts.zone } } });
  }
  if (reason === 5 && facts.mistakeUsed) {
    bars.push({ name: 'mistake_used_up', clause: 'REF-2', facts: { mistake_used_in: facts.mistakeUsed.reference, mistake_used_at: { moment: facts.mistakeUsed.decidedAt.toString(), zone: facts.zone } } });
  }
  return bars;
}

/** The day whose end is the deadline: 24:00 of the 5th is 0:00 of the 6th. */
export function lastDayOf(deadline: Temporal.Instant, zone: string): string {
  return deadline.subtract({ milliseconds: 1 }).toZonedDateTimeISO(zone).toPlainDate().toString();
}

export function judgeClaim(facts: ClaimFacts, reason: Reason, parameters: ClaimParameters): Verdict<ClaimOutcome> {
  const bars = findBars(facts, reason, parameters);
  if (bars.length > 0) {
    return verdict('refuse', [...new Set(bars.map((bar) => bar.clause))], {
      refused_because: { list: bars.map((bar) => ({ text: barTexts[bar.name] })) },
      ...Object.assign({}, ...bars.map((bar) => bar.facts)),
    });
  }
  if (reason === 5 && facts.mistakeOpen) return verdict('wait', ['REF-2'], { open_mistake_claim: facts.mistakeOpen.reference });
  const proof = findProof(facts, reason, parameters);
  if (!proof) return verdict('ask_operator', ['REF-3', 'REF-4'], { claim_reason: { text: reasonTexts[reason] } });
  return verdict('grant', ['REF-2', 'REF-3', 'REF-5'], { claim_reason: { text: reasonTexts[reason] }, ...proof, credits_back: { credits: facts.creditsTaken } });
}

/** REF-3: what the record itself proves; null leaves it to an operator. */
function findProof(facts: ClaimFacts, reason: Reason, parameters: ClaimParameters): Facts | null {
  if (reason === 1) return facts.firstClientMessageIsNoThanks === true ? { first_client_message: { text: saidNoThanks } } : null;
  if (reason === 3) return proveSameRequest(facts, parameters);
  if (reason === 5) return facts.way === 'answer' || facts.way === 'client_message' ? { mistake_claims_before: 0 } : null;
  return null;
}

/** The later charge comes back: this contact must be the later one, and the earlier charge must still stand. */
function proveSameRequest(facts: ClaimFacts, { sameRequestDays }: ClaimParameters): Facts | null {
  const { chargedAt } = facts;
  if (!chargedAt) return null;
  const earlier = facts.sameRequests.find((same) => !same.refunded && Temporal.Instant.compare(same.chargedAt, chargedAt) < 0 && isWithinDays(same.publishedAt, facts, sameRequestDays));
  return earlier ? { charged_before_at: { moment: earlier.chargedAt.toString(), zone: facts.zone } } : null;
}

/** Days of the market's calendar, the last instant included. */
function isWithinDays(other: Temporal.Instant, { publishedAt, zone }: ClaimFacts, days: number): boolean {
  const [first, second] = Temporal.Instant.compare(other, publishedAt) < 0 ? [other, publishedAt] : [publishedAt, other];
  return Temporal.Instant.compare(second, first.toZonedDateTimeISO(zone).add({ days }).toInstant()) <= 0;
}

export const reasonTexts = {
  1: { fr: 'la première réponse du client était un non clair', it: 'la prima risposta del cliente era un no chiaro', en: 'the client’s first answer was a clear no thanks', de: 'die erste Antwort der Kundin oder des Kunden war ein klares Nein', es: 'la primera respuesta del cliente fue un no claro' },
  2: { fr: 'les détails ont changé sur le fond', it: 'i dettagli sono cambiati nella sostanza', en: 'the details changed substantially', de: 'die Angaben haben sich wesentlich geändert', es: 'los detalles cambiaron sustancialmente' },
  3: { fr: 'deux réponses au même client pour la même demande', it: 'due risposte allo stesso cliente per la stessa richiesta', en: 'answered the same client twice for the same request', de: 'zweimal auf dieselbe Anfrage derselben Person geantwortet', es: 'dos respuestas al mismo cliente por la misma solicitud' },
  4: { fr: 'la demande enfreint les règles', it: 'la richiesta viola le regole', en: 'the request breaks the rules', de: 'die Anfrage verstößt gegen die Regeln', es: 'la solicitud infringe las reglas' },
  5: { fr: 'réponse envoyée par erreur', it: 'risposta inviata per errore', en: 'answered by mistake', de: 'versehentlich geantwortet', es: 'respuesta enviada por error' },
} as const;

export const barTexts = {
  no_credits_taken: { fr: 'aucun crédit n’a été débité', it: 'non è stato scalato alcun credito', en: 'no credits were taken', de: 'es wurden keine Credits abgebucht', es: 'no se descontó ningún crédito' },
  too_late: { fr: 'le délai était passé', it: 'il termine era passato', en: 'the time limit had passed', de: 'die Frist war abgelaufen', es: 'el plazo había pasado' },
  already_claimed: { fr: 'ce contact a déjà fait l’objet d’une demande', it: 'per questo contatto c’è già una domanda', en: 'this contact was already claimed', de: 'für diesen Kontakt gibt es bereits einen Antrag', es: 'ya hay una petición por este contacto' },
  mistake_used_up: { fr: 'le motif « par erreur » a déjà servi', it: 'il motivo “per errore” è già stato usato', en: 'the reason “by mistake” was already used', de: 'der Grund „versehentlich“ wurde schon genutzt', es: 'el motivo «por error» ya se usó' },
} as const;

const saidNoThanks = { fr: 'un non clair', it: 'un no chiaro', en: 'a clear no thanks', de: 'ein klares Nein', es: 'un no claro' } as const;
