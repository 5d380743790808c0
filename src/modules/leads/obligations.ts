// ACC-7: requests that still take answers, and messages that wait to be paid.
import type { Obligation } from '#kernel/obligation.ts';
import type { Call } from '#kernel/operation.ts';
import { countUnpaidOf, lockRunningRequestsOf } from './requests/store.ts';

export async function obligationsOf(call: Call, person: string): Promise<Obligation[]> {
  const running = await call.db.many(lockRunningRequestsOf, [person]);
  const { count } = await call.db.one(countUnpaidOf, [person]);
  const shown = running.filter(({ state }) => state !== 'draft');
  const drafts = running.length - shown.length;
  return [
    ...shown.map((request): Obligation => ({ code: 'leads.request_running', effect: 'ends', say: closes, facts: { reference: request.reference }, clause: 'LEAD-4', path: `/requests/${request.id}` })),
    ...(drafts > 0 ? [{ code: 'leads.drafts', effect: 'ends', say: drafted, facts: { number: drafts }, clause: 'LEAD-1', path: '/requests' } as const] : []),
    ...(count > 0 ? [{ code: 'leads.messages_waiting', effect: 'lost', say: waiting, facts: { number: count }, clause: 'LEAD-6', path: '/leads' } as const] : []),
  ];
}

const closes = {
  fr: 'Votre demande {reference} est fermée : personne ne peut plus y répondre. Les conversations restent à ceux à qui vous avez écrit.',
  it: 'La tua richiesta {reference} viene chiusa: nessuno può più rispondere. Le conversazioni restano a chi ha parlato con te.',
  en: 'Your request {reference} is closed: nobody can answer it any more. Conversations stay with those you wrote to.',
  de: 'Ihre Anfrage {reference} wird geschlossen: Niemand kann mehr antworten. Unterhaltungen bleiben bei denen, denen Sie geschrieben haben.',
  es: 'Tu solicitud {reference} se cierra: nadie podrá responder. Las conversaciones quedan para quienes escribieron contigo.',
};
const drafted = {
  fr: 'Brouillons de demande effacés : {number}.',
  it: 'Bozze di richiesta cancellate: {number}.',
  en: 'Drafts of requests erased: {number}.',
  de: 'Gelöschte Entwürfe von Anfragen: {number}.',
  es: 'Borradores de solicitud borrados: {number}.',
};
const waiting = {
  fr: 'Messages qui attendent votre recharge et que vous ne lirez pas : {number}.',
  it: 'Messaggi in attesa di una tua ricarica, che non leggerai: {number}.',
  en: 'Messages that wait for you to top up and that you will not read: {number}.',
  de: 'Nachrichten, die auf Ihre Aufladung warten und die Sie nicht lesen werden: {number}.',
  es: 'Mensajes que esperan tu recarga y que no leerás: {number}.',
};
