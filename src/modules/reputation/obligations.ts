// ACC-7: badges, invitations that nobody has answered, and reviews that are not shown yet.
import type { Obligation } from '#kernel/obligation.ts';
import type { Call } from '#kernel/operation.ts';
import { listBadgesOfPro } from './badges/store.ts';
import { countOpenInvitations } from './former-clients/store.ts';
import { badgeName } from './labels.ts';
import { countWaitingBy, countWaitingFor } from './reviews/store.ts';

export async function obligationsOf(call: Call, person: string): Promise<Obligation[]> {
  const badges = await call.db.many(listBadgesOfPro, [person]);
  const active = badges.filter(({ state }) => state === 'active');
  const invited = (await call.db.one(countOpenInvitations, [person])).count;
  const written = (await call.db.one(countWaitingBy, [person])).count;
  const received = (await call.db.one(countWaitingFor, [person])).count;
  const named = { list: active.map(({ kind, authorisation }) => ({ text: badgeName(kind, authorisation) })) };
  return [
    ...(active.length > 0 ? [{ code: 'reputation.badges_active', effect: 'lost', say: held, facts: { badges: named }, clause: 'GUAR-2', path: '/badges' } as const] : []),
    ...badges.filter(({ state }) => state === 'checking').map(({ reference }): Obligation => ({ code: 'reputation.badge_checking', effect: 'ends', say: checking, facts: { reference }, clause: 'GUAR-2', path: '/badges' })),
    ...(invited > 0 ? [{ code: 'reputation.invitations_open', effect: 'ends', say: invitations, facts: { number: invited }, clause: 'REV-2', path: '/reviews' } as const] : []),
    ...(written > 0 ? [{ code: 'reputation.reviews_written_waiting', effect: 'runs_on', say: mine, facts: { number: written }, clause: 'REV-1', path: '/reviews' } as const] : []),
    ...(received > 0 ? [{ code: 'reputation.reviews_received_waiting', effect: 'runs_on', say: theirs, facts: { number: received }, clause: 'REV-1', path: '/reviews' } as const] : []),
  ];
}

const held = {
  fr: 'Vos badges ({badges}) disparaissent avec le compte. Pour un autre compte, les documents devront être vérifiés de nouveau.',
  it: 'I tuoi badge ({badges}) scompaiono con l’account. Per un altro account i documenti andranno verificati di nuovo.',
  en: 'Your badges ({badges}) go with the account. For another account the documents have to be checked again.',
  de: 'Ihre Badges ({badges}) verschwinden mit dem Konto. Für ein anderes Konto müssen die Dokumente neu geprüft werden.',
  es: 'Tus insignias ({badges}) desaparecen con la cuenta. Para otra cuenta habrá que comprobar los documentos de nuevo.',
};
const checking = {
  fr: 'Le document {reference} n’est plus vérifié : il est retiré avec le compte.',
  it: 'Il documento {reference} non viene più verificato: è ritirato con l’account.',
  en: 'Document {reference} is no longer checked: it is withdrawn with the account.',
  de: 'Das Dokument {reference} wird nicht weiter geprüft: Es wird mit dem Konto zurückgezogen.',
  es: 'El documento {reference} deja de comprobarse: se retira con la cuenta.',
};
const invitations = {
  fr: 'Invitations d’anciens clients sans réponse : {number}. Leurs liens ne fonctionnent plus.',
  it: 'Inviti a ex clienti senza risposta: {number}. I loro link non funzionano più.',
  en: 'Invitations of former clients without an answer: {number}. Their links no longer work.',
  de: 'Unbeantwortete Einladungen an frühere Kundschaft: {number}. Ihre Links funktionieren nicht mehr.',
  es: 'Invitaciones a antiguos clientes sin respuesta: {number}. Sus enlaces dejan de funcionar.',
};
const mine = {
  fr: 'Avis écrits par vous et pas encore publiés : {number}. Ils seront publiés sous votre pseudonyme.',
  it: 'Recensioni scritte da te e non ancora pubblicate: {number}. Saranno pubblicate sotto il tuo pseudonimo.',
  en: 'Reviews that you wrote and that are not published yet: {number}. They will be published under your pseudonym.',
  de: 'Von Ihnen geschriebene, noch nicht veröffentlichte Bewertungen: {number}. Sie werden unter Ihrem Pseudonym veröffentlicht.',
  es: 'Opiniones escritas por ti y aún sin publicar: {number}. Se publicarán con tu seudónimo.',
};
const theirs = {
  fr: 'Avis sur vous pas encore publiés : {number}. Vous ne pourrez plus les lire ni y répondre.',
  it: 'Recensioni su di te non ancora pubblicate: {number}. Non potrai più leggerle né rispondere.',
  en: 'Reviews about you that are not published yet: {number}. You will no longer be able to read them or to reply.',
  de: 'Noch nicht veröffentlichte Bewertungen über Sie: {number}. Sie können sie nicht mehr lesen und nicht mehr darauf antworten.',
  es: 'Opiniones sobre ti aún sin publicar: {number}. Ya no podrás leerlas ni responder.',
};
