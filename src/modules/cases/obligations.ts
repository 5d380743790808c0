// ACC-7: refund claims that nobody has decided yet.
import type { Obligation } from '#kernel/obligation.ts';
import type { Call } from '#kernel/operation.ts';
import { listUndecidedOf } from './refund-claims/store.ts';

export async function obligationsOf(call: Call, person: string): Promise<Obligation[]> {
  const claims = await call.db.many(listUndecidedOf, [person]);
  return claims.map((claim): Obligation => ({
    code: 'cases.refund_claim_open', effect: 'runs_on', say: undecided, facts: { reference: claim.reference, credits: { credits: claim.credits } }, clause: 'REF-4', path: `/refund-claims/${claim.id}`,
  }));
}

const undecided = {
  fr: 'La demande de remboursement {reference} ({credits}) est encore étudiée. Elle sera décidée sans vous, et des crédits rendus ne pourront plus servir.',
  it: 'La domanda di rimborso {reference} ({credits}) è ancora in esame. Sarà decisa senza di te, e i crediti restituiti non si potranno più usare.',
  en: 'Refund claim {reference} ({credits}) is still being looked into. It will be decided without you, and credits given back can no longer be used.',
  de: 'Der Erstattungsantrag {reference} ({credits}) wird noch geprüft. Er wird ohne Sie entschieden, und zurückgegebene Credits sind nicht mehr nutzbar.',
  es: 'La petición de reembolso {reference} ({credits}) aún se está estudiando. Se decidirá sin ti, y los créditos devueltos ya no podrán usarse.',
};
