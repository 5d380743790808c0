// Every "no" about badges; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';

export const authorisationMissing = refusal({
  code: 'badge.authorisation_missing',
  status: 422,
  clause: 'GUAR-2',
  say: {
    fr: 'Dites de quelle autorisation il s’agit. Rien n’a été envoyé ; votre saisie est conservée.',
    it: 'Indica di quale autorizzazione si tratta. Non è stato inviato nulla; i dati inseriti sono conservati.',
    en: 'Say which authorisation it is. Nothing was sent; what you typed is kept.',
    de: 'Geben Sie an, um welche Zulassung es geht. Es wurde nichts gesendet; Ihre Eingaben bleiben erhalten.',
    es: 'Indica de qué autorización se trata. No se ha enviado nada; lo que has escrito se conserva.',
  },
});

export const documentExpired = refusal({
  code: 'badge.document_expired',
  status: 422,
  clause: 'GUAR-2',
  say: {
    fr: 'Cette date est passée ({day}) : le document ne prouve plus rien aujourd’hui. Rien n’a été enregistré. Il faut le document en cours de validité.',
    it: 'Questa data è passata ({day}): oggi il documento non prova più nulla. Non è stato registrato nulla. Serve il documento ancora valido.',
    en: 'This date has passed ({day}): the document proves nothing today. Nothing was recorded. The document that is valid now is needed.',
    de: 'Dieses Datum liegt in der Vergangenheit ({day}): Das Dokument belegt heute nichts mehr. Es wurde nichts erfasst. Nötig ist das derzeit gültige Dokument.',
    es: 'Esta fecha ya ha pasado ({day}): el documento hoy no prueba nada. No se ha registrado nada. Hace falta el documento vigente.',
  },
});

export const dateTooFar = refusal({
  code: 'badge.date_too_far',
  status: 422,
  clause: 'GUAR-2',
  say: {
    fr: 'Cette date est trop lointaine ({day}). Rien n’a été enregistré. La plus lointaine possible : {latest}.',
    it: 'Questa data è troppo lontana ({day}). Non è stato registrato nulla. La più lontana possibile: {latest}.',
    en: 'This date is too far away ({day}). Nothing was recorded. The latest possible: {latest}.',
    de: 'Dieses Datum liegt zu weit in der Zukunft ({day}). Es wurde nichts erfasst. Spätestes mögliches Datum: {latest}.',
    es: 'Esta fecha es demasiado lejana ({day}). No se ha registrado nada. La más lejana posible: {latest}.',
  },
});

export const alreadyChecking = refusal({
  code: 'badge.already_checking',
  status: 409,
  say: {
    fr: 'Un document de ce type est déjà en cours de vérification. Celui-ci n’a pas été envoyé ; retirez d’abord l’autre s’il est faux.',
    it: 'Un documento di questo tipo è già in verifica. Questo non è stato inviato; se l’altro è sbagliato, prima ritiralo.',
    en: 'A document of this kind is already being checked. This one was not sent; take the other back first if it is wrong.',
    de: 'Ein Dokument dieser Art wird bereits geprüft. Dieses wurde nicht gesendet; ziehen Sie das andere zuerst zurück, wenn es falsch ist.',
    es: 'Ya se está comprobando un documento de este tipo. Este no se ha enviado; si el otro es erróneo, retíralo antes.',
  },
});

export const badgeNotFound = refusal({
  code: 'badge.not_found',
  status: 404,
  say: {
    fr: 'Ce badge n’existe pas ou n’est pas à vous.',
    it: 'Questo badge non esiste o non è tuo.',
    en: 'This badge does not exist or is not yours.',
    de: 'Dieses Badge gibt es nicht oder es gehört nicht Ihnen.',
    es: 'Esta insignia no existe o no es tuya.',
  },
});

export const badgeClosed = refusal({
  code: 'badge.closed',
  status: 409,
  say: {
    fr: 'Ce document n’est plus à vérifier ({state}). Rien n’a été changé.',
    it: 'Questo documento non è più da verificare ({state}). Nulla è cambiato.',
    en: 'This document is no longer to be checked ({state}). Nothing was changed.',
    de: 'Dieses Dokument ist nicht mehr zu prüfen ({state}). Es wurde nichts geändert.',
    es: 'Este documento ya no está por comprobar ({state}). No se ha cambiado nada.',
  },
});

export const detailsMissing = refusal({
  code: 'badge.decision_incomplete',
  status: 422,
  clause: 'GUAR-2',
  say: {
    fr: 'La décision n’a pas été prise : pour accepter, il faut la date de fin ; pour refuser, un motif de la liste.',
    it: 'La decisione non è stata presa: per accettare serve la data di fine; per rifiutare, un motivo dell’elenco.',
    en: 'The decision was not taken: to accept, the date of the end is needed; to refuse, a reason from the list.',
    de: 'Es wurde nicht entschieden: Zum Annehmen fehlt das Enddatum, zum Ablehnen ein Grund aus der Liste.',
    es: 'No se ha tomado la decisión: para aceptar hace falta la fecha de fin; para denegar, un motivo de la lista.',
  },
});
