// ACC-7: what of billing is owed or running.
import type { Obligation } from '#kernel/obligation.ts';
import type { Call } from '#kernel/operation.ts';
import { listUnsettledOf } from './payments/store.ts';
import { findNewestPriority, findOpenIncident } from './priority/store.ts';

export async function obligationsOf(call: Call, person: string): Promise<Obligation[]> {
  const disputed = await call.db.many(listUnsettledOf, [person]);
  return [...(await ofPriority(call, person)), ...disputed.map((payment): Obligation => ({
    code: payment.dispute === 'lost' ? 'billing.payment_taken_back' : 'billing.payment_disputed',
    effect: 'still_owed',
    say: payment.dispute === 'lost' ? takenBack : disputedSay,
    facts: { amount: { money: { minor: Number(payment.grossMinor - payment.refundedMinor), currency: payment.currency } } },
    clause: 'ACC-7',
    path: '/credits/payments',
  }))];
}

async function ofPriority(call: Call, person: string): Promise<Obligation[]> {
  const priority = await call.db.maybe(findNewestPriority, [person]);
  if (!priority || priority.state === 'ended') return [];
  const common = { clause: 'SUB-2', path: '/credits/priority' } as const;
  if (priority.state === 'past_due') {
    const incident = await call.db.maybe(findOpenIncident, [priority.id]);
    return [{ ...common, code: 'billing.priority_unpaid', effect: 'ends', say: unpaid, facts: { amount: { money: { minor: Number(incident?.grossMinor ?? 0), currency: priority.currency } } } }];
  }
  if (priority.state === 'starting' || !priority.paidUntil) return [{ ...common, code: 'billing.priority_starting', effect: 'ends', say: starting, facts: {} }];
  return [{ ...common, code: 'billing.priority_running', effect: 'runs_on', say: running, facts: { until: { moment: priority.paidUntil.toString() } } }];
}

const running = {
  fr: 'Le service prioritaire est payé jusqu’à son terme ({until}) ; il n’est pas renouvelé et le mois entamé n’est pas remboursé.',
  it: 'Il servizio prioritario è pagato fino alla scadenza ({until}); non si rinnova e il mese iniziato non è rimborsato.',
  en: 'The priority service is paid until its term ({until}); it is not renewed, and the month begun is not refunded.',
  de: 'Der Prioritätsservice ist bis zu seinem Ende bezahlt ({until}); er wird nicht verlängert, und der begonnene Monat wird nicht erstattet.',
  es: 'El servicio prioritario está pagado hasta su término ({until}); no se renueva y el mes empezado no se reembolsa.',
};
const starting = {
  fr: 'Le premier mois du service prioritaire n’est pas payé : il ne commence pas, et rien n’est dû.',
  it: 'Il primo mese del servizio prioritario non è pagato: non comincia e non è dovuto nulla.',
  en: 'The first month of the priority service is not paid: it does not begin, and nothing is owed.',
  de: 'Der erste Monat des Prioritätsservice ist nicht bezahlt: Er beginnt nicht, und es ist nichts offen.',
  es: 'El primer mes del servicio prioritario no está pagado: no empieza y no se debe nada.',
};
const unpaid = {
  fr: 'Un paiement du service prioritaire a échoué ({amount}) : le service s’arrête aussitôt et les nouveaux essais aussi ; le mois non payé n’est pas dû.',
  it: 'Un pagamento del servizio prioritario non è riuscito ({amount}): il servizio finisce subito, e così i nuovi tentativi; il mese non pagato non è dovuto.',
  en: 'A payment for the priority service failed ({amount}): the service ends at once and so do the new attempts; the month not paid is not owed.',
  de: 'Eine Zahlung für den Prioritätsservice ist fehlgeschlagen ({amount}): Der Service endet sofort, ebenso die neuen Versuche; der unbezahlte Monat ist nicht geschuldet.',
  es: 'Un pago del servicio prioritario ha fallado ({amount}): el servicio termina enseguida y también los nuevos intentos; el mes no pagado no se debe.',
};
const disputedSay = {
  fr: 'Un paiement de {amount} est contesté auprès de la banque. Ce qu’elle décide vaut aussi après la suppression.',
  it: 'Un pagamento di {amount} è contestato presso la banca. Ciò che la banca decide vale anche dopo l’eliminazione.',
  en: 'A payment of {amount} is disputed at the bank. What the bank decides holds after the deletion too.',
  de: 'Eine Zahlung über {amount} wird bei der Bank bestritten. Ihre Entscheidung gilt auch nach der Löschung.',
  es: 'Un pago de {amount} está impugnado ante el banco. Lo que decida vale también tras la eliminación.',
};
const takenBack = {
  fr: 'Un paiement de {amount} a été repris par la banque alors que ses crédits ont servi. Cette somme reste due.',
  it: 'Un pagamento di {amount} è stato ripreso dalla banca, ma i suoi crediti sono stati usati. La somma resta dovuta.',
  en: 'A payment of {amount} was taken back by the bank although its credits were used. The sum is still owed.',
  de: 'Eine Zahlung über {amount} wurde von der Bank zurückgeholt, obwohl ihre Credits genutzt wurden. Der Betrag bleibt offen.',
  es: 'El banco ha retirado un pago de {amount} aunque sus créditos se usaron. El importe se sigue debiendo.',
};
