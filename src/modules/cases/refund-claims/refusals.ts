// Every "no" about refund claims; the order is the precedence. What the rules refuse is no refusal but a decision (REF-1).
import { refusal } from '#kernel/refusal.ts';
import type { Text } from '#kernel/text.ts';
import type { ClaimState } from './store.ts';
import { claimStateTexts } from '../state-texts.ts';

export const leadNotFound = refusal({
  code: 'refund_claim.contact_not_found',
  status: 404,
  clause: 'REF-1',
  say: {
    fr: 'Ce contact n’est pas parmi les vôtres. Ouvrez la demande de remboursement depuis vos contacts ou vos mouvements.',
    it: 'Questo contatto non è tra i tuoi. Apri la domanda di rimborso dai tuoi contatti o dai tuoi movimenti.',
    en: 'This contact is not among yours. Open the refund claim from your contacts or your transactions.',
    de: 'Dieser Kontakt gehört nicht zu Ihren. Öffnen Sie den Erstattungsantrag über Ihre Kontakte oder Kontobewegungen.',
    es: 'Este contacto no está entre los tuyos. Abre la petición de reembolso desde tus contactos o movimientos.',
  },
});

export const claimNotFound = refusal({
  code: 'refund_claim.not_found',
  status: 404,
  say: {
    fr: 'Cette demande de remboursement n’existe pas ou ne vous concerne pas.',
    it: 'Questa domanda di rimborso non esiste o non ti riguarda.',
    en: 'This refund claim does not exist or does not concern you.',
    de: 'Diesen Erstattungsantrag gibt es nicht oder er betrifft Sie nicht.',
    es: 'Esta petición de reembolso no existe o no te concierne.',
  },
});

export const notConfirmed = refusal({
  code: 'refund_claim.facts_not_confirmed',
  status: 422,
  clause: 'REF-1',
  say: {
    fr: 'Confirmez que les indications prises dans le dossier sont justes. Rien n’a été demandé ; votre texte est conservé.',
    it: 'Conferma che i dati presi dalla pratica sono giusti. Non è stato chiesto nulla; il testo è conservato.',
    en: 'Confirm that the details taken from the record are right. Nothing was claimed; your text is kept.',
    de: 'Bestätigen Sie, dass die Angaben aus dem Vorgang stimmen. Es wurde nichts beantragt; Ihr Text bleibt erhalten.',
    es: 'Confirma que los datos tomados del expediente son correctos. No se ha pedido nada; tu texto se conserva.',
  },
});

/** A state as part of a sentence. */
export const stateTexts: Readonly<Record<ClaimState, Text>> = {
  ...claimStateTexts,
  waiting: { fr: 'en attente d’une autre demande', it: 'in attesa di un’altra domanda', en: 'waits for another claim', de: 'wartet auf einen anderen Antrag', es: 'a la espera de otra petición' },
  withdrawn: { fr: 'retirée', it: 'ritirata', en: 'taken back', de: 'zurückgezogen', es: 'retirada' },
};

export const claimClosed = refusal({
  code: 'refund_claim.closed',
  status: 409,
  say: {
    fr: 'Cette demande est déjà close ({state}). Rien n’a été changé.',
    it: 'Questa domanda è già chiusa ({state}). Nulla è cambiato.',
    en: 'This claim is already closed ({state}). Nothing was changed.',
    de: 'Dieser Antrag ist bereits abgeschlossen ({state}). Es wurde nichts geändert.',
    es: 'Esta petición ya está cerrada ({state}). No se ha cambiado nada.',
  },
});

export const claimWaits = refusal({
  code: 'refund_claim.waits',
  status: 409,
  clause: 'REF-2',
  say: {
    fr: 'Cette demande attend la décision sur une autre demande pour erreur. Décidez l’autre d’abord.',
    it: 'Questa domanda attende la decisione su un’altra domanda per errore. Decidi prima l’altra.',
    en: 'This claim waits for the decision on another claim by mistake. Decide the other first.',
    de: 'Dieser Antrag wartet auf die Entscheidung über einen anderen wegen Versehens. Entscheiden Sie zuerst den anderen.',
    es: 'Esta petición espera la decisión sobre otra por error. Decide primero la otra.',
  },
});

export const otherOperatorDecides = refusal({
  code: 'refund_claim.other_operator_decides',
  status: 403,
  clause: 'REF-6',
  say: {
    fr: 'Vous avez pris la première décision : une autre personne examine la contestation. Rien n’a été changé.',
    it: 'Hai preso tu la prima decisione: il ricorso lo esamina un’altra persona. Nulla è cambiato.',
    en: 'You took the first decision: someone else decides the appeal. Nothing was changed.',
    de: 'Die erste Entscheidung stammt von Ihnen: Über den Einspruch entscheidet eine andere Person. Es wurde nichts geändert.',
    es: 'Tomaste la primera decisión: el recurso lo decide otra persona. No se ha cambiado nada.',
  },
});

export const clauseNotApplicable = refusal({
  code: 'refund_claim.clause_unknown',
  status: 422,
  say: {
    fr: 'Une décision cite des règles qui existent : {clause} n’en est pas une. Rien n’a été décidé ; votre texte est conservé.',
    it: 'Una decisione cita regole che esistono: {clause} non lo è. Non è stato deciso nulla; il testo è conservato.',
    en: 'A decision names rules that exist: {clause} is none. Nothing was decided; your text is kept.',
    de: 'Eine Entscheidung nennt Regeln, die es gibt: {clause} ist keine. Es wurde nichts entschieden; Ihr Text bleibt erhalten.',
    es: 'Una decisión cita reglas que existen: {clause} no lo es. No se ha decidido nada; tu texto se conserva.',
  },
});

export const questionNotFound = refusal({
  code: 'refund_claim.question_not_found',
  status: 404,
  say: {
    fr: 'Cette question ne vous est pas adressée, ou a déjà sa réponse.',
    it: 'Questa domanda non è rivolta a te, o ha già la sua risposta.',
    en: 'This question is not addressed to you, or is already answered.',
    de: 'Diese Frage ist nicht an Sie gerichtet oder schon beantwortet.',
    es: 'Esta pregunta no va dirigida a ti o ya tiene respuesta.',
  },
});

export const notContestable = refusal({
  code: 'refund_claim.not_contestable',
  status: 409,
  clause: 'REF-6',
  say: {
    fr: 'Seul un refus se conteste, et une seule fois. Rien n’a été changé.',
    it: 'Si può fare ricorso solo contro un rifiuto, e una volta sola. Nulla è cambiato.',
    en: 'Only a refusal can be appealed, and only once. Nothing was changed.',
    de: 'Einspruch ist nur gegen eine Ablehnung und nur einmal möglich. Es wurde nichts geändert.',
    es: 'Solo se puede recurrir una denegación, y una sola vez. No se ha cambiado nada.',
  },
});

export const contestTooLate = refusal({
  code: 'refund_claim.contest_too_late',
  status: 409,
  clause: 'REF-6',
  say: {
    fr: 'Le délai pour contester courait {until}. Rien n’a été changé.',
    it: 'Il termine per il ricorso correva {until}. Nulla è cambiato.',
    en: 'The time limit to appeal ran {until}. Nothing was changed.',
    de: 'Die Einspruchsfrist lief {until}. Es wurde nichts geändert.',
    es: 'El plazo para recurrir corría {until}. No se ha cambiado nada.',
  },
});

export const nothingLeft = refusal({
  code: 'refund_claim.nothing_left',
  status: 409,
  clause: 'REF-5',
  say: {
    fr: 'Les crédits de ce contact ont déjà été rendus par une autre décision. Rien n’a été changé ; vos mouvements la montrent.',
    it: 'I crediti di questo contatto sono già stati restituiti con un’altra decisione. Nulla è cambiato; la trovi nei tuoi movimenti.',
    en: 'The credits of this contact were already given back by another decision. Nothing was changed; your transactions show it.',
    de: 'Die Credits dieses Kontakts wurden schon durch eine andere Entscheidung zurückgegeben. Es wurde nichts geändert; Ihre Kontobewegungen zeigen sie.',
    es: 'Los créditos de este contacto ya se devolvieron por otra decisión. No se ha cambiado nada; tus movimientos la muestran.',
  },
});

export const contactClaimed = refusal({
  code: 'refund_claim.contact_claimed',
  status: 409,
  clause: 'REF-6',
  say: {
    fr: 'Ce contact a une autre demande ({reference}), et un contact n’en a qu’une. Rien n’a été changé ; décidez celle-là, ou refusez celle-ci.',
    it: 'Questo contatto ha un’altra domanda ({reference}), e un contatto ne ha una sola. Nulla è cambiato; decidi quella o rifiuta questa.',
    en: 'This contact has another claim ({reference}), and a contact has only one. Nothing was changed; decide that one, or refuse this one.',
    de: 'Zu diesem Kontakt gibt es einen anderen Antrag ({reference}), und je Kontakt gibt es nur einen. Es wurde nichts geändert; entscheiden Sie jenen oder lehnen Sie diesen ab.',
    es: 'Este contacto tiene otra petición ({reference}), y cada contacto solo tiene una. No se ha cambiado nada; decide aquella o deniega esta.',
  },
});

export const mistakeUsedUp = refusal({
  code: 'refund_claim.mistake_used_up',
  status: 409,
  clause: 'REF-2',
  say: {
    fr: 'Le motif « par erreur » a déjà servi dans {reference}, et il ne sert qu’une fois. Rien n’a été changé ; refusez en donnant ce motif.',
    it: 'Il motivo “per errore” è già stato usato in {reference}, e vale una sola volta. Nulla è cambiato; rifiuta indicando questo motivo.',
    en: 'The reason “by mistake” was already used in {reference}, and it serves once. Nothing was changed; refuse and give that reason.',
    de: 'Der Grund „versehentlich“ wurde schon in {reference} genutzt, und er gilt nur einmal. Es wurde nichts geändert; lehnen Sie mit diesem Grund ab.',
    es: 'El motivo «por error» ya se usó en {reference}, y solo vale una vez. No se ha cambiado nada; deniega indicando ese motivo.',
  },
});
