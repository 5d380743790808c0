// ACC-7: claims that nobody has decided yet, and a guarantee that is running.
import type { Obligation } from '#kernel/obligation.ts';
import type { Call } from '#kernel/operation.ts';
import { gatherFacts } from './guarantee/gather-facts.ts';
import { judgeGuarantee } from './guarantee/rules.ts';
import { listPackClaimsOf } from './pack-refunds/store.ts';
import { listUndecidedOf } from './refund-claims/store.ts';

export async function obligationsOf(call: Call, person: string): Promise<Obligation[]> {
  const claims = await call.db.many(listUndecidedOf, [person]);
  return [
    ...claims.map((claim): Obligation => ({
      code: 'cases.refund_claim_open', effect: 'runs_on', say: undecided, facts: { reference: claim.reference, credits: { credits: claim.credits } }, clause: 'REF-4', path: `/refund-claims/${claim.id}`,
    })),
    ...(await call.db.many(listPackClaimsOf, [person])).filter(({ state }) => state === 'contested').map((claim): Obligation => ({
      code: 'cases.pack_refund_contested', effect: 'runs_on', say: packContested, facts: { reference: claim.reference, amount: { money: { minor: Number(claim.grossMinor), currency: claim.currency } } }, clause: 'REF-5',
      path: `/credits/packs/${claim.payment}`,
    })),
    ...(await guaranteeOf(call, person)),
  ];
}

async function guaranteeOf(call: Call, person: string): Promise<Obligation[]> {
  const { facts, parameters, live } = await gatherFacts(call, person);
  if (live?.state === 'open' || live?.state === 'contested') {
    return [{ code: 'cases.guarantee_claim_open', effect: 'runs_on', say: claimed, facts: { reference: live.reference, credits: { credits: live.credits ?? 0 } }, clause: 'GUAR-7', path: `/guarantee/claims/${live.id}` }];
  }
  const { state, counted } = judgeGuarantee(facts, parameters, call.now);
  if (state === 'lost' || counted.length === 0) return [];
  return [{ code: 'cases.guarantee_running', effect: 'lost', say: running, facts: { bought: counted.length, needed: parameters.contacts }, clause: 'GUAR-1', path: '/guarantee' }];
}

const undecided = {
  fr: 'La demande de remboursement {reference} ({credits}) est encore étudiée. Elle sera décidée sans vous, et des crédits rendus ne pourront plus servir.',
  it: 'La domanda di rimborso {reference} ({credits}) è ancora in esame. Sarà decisa senza di te, e i crediti restituiti non si potranno più usare.',
  en: 'Refund claim {reference} ({credits}) is still being looked into. It will be decided without you, and credits given back can no longer be used.',
  de: 'Der Erstattungsantrag {reference} ({credits}) wird noch geprüft. Er wird ohne Sie entschieden, und zurückgegebene Credits sind nicht mehr nutzbar.',
  es: 'La petición de reembolso {reference} ({credits}) aún se está estudiando. Se decidirá sin ti, y los créditos devueltos ya no podrán usarse.',
};
const packContested = {
  fr: 'Le recours {reference} ({amount}) est encore étudié. Il sera décidé sans vous ; une somme remboursée revient sur votre moyen de paiement.',
  it: 'Il ricorso {reference} ({amount}) è ancora in esame. Sarà deciso senza di te; una somma rimborsata torna sul tuo mezzo di pagamento.',
  en: 'Appeal {reference} ({amount}) is still being looked into. It will be decided without you; a sum refunded goes back to your means of payment.',
  de: 'Der Einspruch {reference} ({amount}) wird noch geprüft. Er wird ohne Sie entschieden; ein erstatteter Betrag geht an Ihr Zahlungsmittel zurück.',
  es: 'El recurso {reference} ({amount}) aún se está estudiando. Se decidirá sin ti; una suma reembolsada vuelve a tu medio de pago.',
};
const claimed = {
  fr: 'La demande de garantie {reference} ({credits}) est encore étudiée. Elle sera décidée sans vous, et des crédits rendus ne pourront plus servir.',
  it: 'La domanda di garanzia {reference} ({credits}) è ancora in esame. Sarà decisa senza di te, e i crediti restituiti non si potranno più usare.',
  en: 'Guarantee claim {reference} ({credits}) is still being looked into. It will be decided without you, and credits given back can no longer be used.',
  de: 'Der Garantieantrag {reference} ({credits}) wird noch geprüft. Er wird ohne Sie entschieden, und zurückgegebene Credits sind nicht mehr nutzbar.',
  es: 'La petición de garantía {reference} ({credits}) aún se está estudiando. Se decidirá sin ti, y los créditos devueltos ya no podrán usarse.',
};
const running = {
  fr: 'Votre garantie premiers contacts court encore (contacts achetés : {bought} sur {needed}). Sans compte, elle ne peut plus être demandée.',
  it: 'La tua garanzia primi contatti è ancora in corso (contatti acquistati: {bought} su {needed}). Senza account non si può più chiedere.',
  en: 'Your first-contacts guarantee is still running (contacts bought: {bought} of {needed}). Without an account it can no longer be claimed.',
  de: 'Ihre Kontaktgarantie läuft noch (gekaufte Kontakte: {bought} von {needed}). Ohne Konto lässt sie sich nicht mehr beantragen.',
  es: 'Tu garantía de primeros contactos sigue en curso (contactos comprados: {bought} de {needed}). Sin cuenta ya no se puede pedir.',
};
