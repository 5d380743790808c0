// Every "no" about the first-contacts guarantee; the order is the precedence. A claim whose conditions are lost is no refusal but a decision.
import { refusal } from '#kernel/refusal.ts';
import type { Text } from '#kernel/text.ts';
import type { GuaranteeClaimState } from './lifecycle.ts';
import { claimStateTexts } from '../state-texts.ts';

export const guaranteeClaimNotFound = refusal({
  code: 'guarantee.claim_not_found',
  status: 404,
  say: {
    fr: 'Cette demande de garantie premiers contacts n’existe pas ou ne vous concerne pas.',
    it: 'Questa domanda di garanzia primi contatti non esiste o non ti riguarda.',
    en: 'This guarantee claim does not exist or does not concern you.',
    de: 'Diesen Antrag auf die Kontaktgarantie gibt es nicht oder er betrifft Sie nicht.',
    es: 'Esta petición de la garantía de primeros contactos no existe o no te concierne.',
  },
});

export const contactNotClaimable = refusal({
  code: 'guarantee.contact_unknown',
  status: 422,
  clause: 'GUAR-7',
  say: {
    fr: 'Rien n’a été enregistré : un des contacts n’est pas parmi les premiers que couvre la garantie premiers contacts.',
    it: 'Nulla è stato salvato: uno dei contatti non è tra i primi coperti dalla garanzia primi contatti.',
    en: 'Nothing was saved: one of the contacts is not among the first that the guarantee covers.',
    de: 'Es wurde nichts gespeichert: Einer der Kontakte gehört nicht zu den ersten, die die Kontaktgarantie umfasst.',
    es: 'No se ha guardado nada: uno de los contactos no está entre los primeros que cubre la garantía de primeros contactos.',
  },
});

export const guaranteeClaimUnderWay = refusal({
  code: 'guarantee.claim_under_way',
  status: 409,
  clause: 'GUAR-1',
  say: {
    fr: 'Rien n’a été changé : la demande de garantie premiers contacts {reference} est déjà faite ({state}).',
    it: 'Nulla è cambiato: la domanda di garanzia primi contatti {reference} è già stata fatta ({state}).',
    en: 'Nothing was changed: guarantee claim {reference} is already made ({state}).',
    de: 'Es wurde nichts geändert: Der Antrag {reference} auf die Kontaktgarantie ist bereits gestellt ({state}).',
    es: 'No se ha cambiado nada: la petición de la garantía de primeros contactos {reference} ya está hecha ({state}).',
  },
});

export const statementsNotConfirmed = refusal({
  code: 'guarantee.statements_not_confirmed',
  status: 422,
  clause: 'GUAR-7',
  say: {
    fr: 'Confirmez que vos déclarations sont vraies. Rien n’a été demandé ; vos déclarations sont conservées.',
    it: 'Conferma che le tue dichiarazioni sono vere. Non è stato chiesto nulla; le dichiarazioni sono conservate.',
    en: 'Confirm that your statements are true. Nothing was claimed; your statements are kept.',
    de: 'Bestätigen Sie, dass Ihre Angaben wahr sind. Es wurde nichts beantragt; Ihre Angaben bleiben erhalten.',
    es: 'Confirma que tus declaraciones son ciertas. No se ha pedido nada; tus declaraciones se conservan.',
  },
});

export const statementsMissing = refusal({
  code: 'guarantee.statements_missing',
  status: 422,
  clause: 'GUAR-7',
  say: {
    fr: 'La demande n’est pas acceptée : déclarations données, {given} sur {needed}. Dites pour chaque contact ce qu’il est devenu ; vos déclarations sont conservées.',
    it: 'La domanda non è accettata: dichiarazioni date, {given} su {needed}. Indica per ogni contatto che cosa ne è stato; le dichiarazioni sono conservate.',
    en: 'The claim is not accepted: statements given, {given} of {needed}. Say for each contact what became of it; your statements are kept.',
    de: 'Der Antrag wird nicht angenommen: Angaben gemacht, {given} von {needed}. Geben Sie zu jedem Kontakt an, was daraus wurde; Ihre Angaben bleiben erhalten.',
    es: 'La petición no se acepta: declaraciones hechas, {given} de {needed}. Di de cada contacto qué fue de él; tus declaraciones se conservan.',
  },
});

export const guaranteeTooEarly = refusal({
  code: 'guarantee.too_early',
  status: 409,
  clause: 'GUAR-5',
  say: {
    fr: 'Il est trop tôt pour demander la garantie premiers contacts : vous le pourrez à partir du {day}, {wait} après l’achat du dernier des {n} contacts. D’ici là, la liste des conditions se met à jour d’elle-même (encore à remplir : {open}).',
    it: 'È presto per chiedere la garanzia primi contatti: potrai farlo a partire da {day}, {wait} dopo l’acquisto dell’ultimo dei {n} contatti. Nel frattempo l’elenco delle condizioni si aggiorna da solo (ancora da soddisfare: {open}).',
    en: 'It is too early to claim the first-contacts guarantee: you can do so from {day}, {wait} after buying the last of the {n} contacts. Until then, the checklist keeps itself up to date (conditions not yet met: {open}).',
    de: 'Für die Kontaktgarantie ist es noch zu früh: Sie können sie ab dem {day} beantragen, {wait} nach dem Kauf des letzten der {n} Kontakte. Bis dahin aktualisiert sich die Checkliste von selbst (noch offene Bedingungen: {open}).',
    es: 'Aún es pronto para pedir la garantía de primeros contactos: podrás hacerlo a partir del {day}, {wait} después de comprar el último de los {n} contactos. Mientras tanto, la lista de condiciones se actualiza sola (pendientes: {open}).',
  },
});

export const guaranteeNotYet = refusal({
  code: 'guarantee.conditions_not_yet_met',
  status: 409,
  clause: 'GUAR-8',
  say: {
    fr: 'Rien n’a été demandé : des conditions restent à remplir ({open}). La demande reste possible ; vos déclarations sont conservées.',
    it: 'Non è stato chiesto nulla: restano condizioni da soddisfare ({open}). La domanda resta possibile; le dichiarazioni sono conservate.',
    en: 'Nothing was claimed: conditions are not yet met ({open}). You can still claim; your statements are kept.',
    de: 'Es wurde nichts beantragt: Bedingungen sind noch offen ({open}). Der Antrag bleibt möglich; Ihre Angaben bleiben erhalten.',
    es: 'No se ha pedido nada: quedan condiciones pendientes ({open}). La petición sigue siendo posible; tus declaraciones se conservan.',
  },
});

/** A state as part of a sentence. */
export const stateTexts: Readonly<Record<GuaranteeClaimState, Text>> = {
  ...claimStateTexts,
  draft: { fr: 'brouillon', it: 'bozza', en: 'draft', de: 'Entwurf', es: 'borrador' },
};

export const guaranteeClaimClosed = refusal({
  code: 'guarantee.claim_closed',
  status: 409,
  say: {
    fr: 'Cette demande de garantie premiers contacts est déjà close ({state}). Rien n’a été changé.',
    it: 'Questa domanda di garanzia primi contatti è già chiusa ({state}). Nulla è cambiato.',
    en: 'This guarantee claim is already closed ({state}). Nothing was changed.',
    de: 'Dieser Antrag auf die Kontaktgarantie ist bereits abgeschlossen ({state}). Es wurde nichts geändert.',
    es: 'Esta petición de la garantía de primeros contactos ya está cerrada ({state}). No se ha cambiado nada.',
  },
});

export const anotherOperatorDecides = refusal({
  code: 'guarantee.other_operator_decides',
  status: 403,
  clause: 'SAN-4',
  say: {
    fr: 'Vous avez pris la première décision : une autre personne examine la contestation. Rien n’a été changé.',
    it: 'Hai preso tu la prima decisione: il ricorso lo esamina un’altra persona. Nulla è cambiato.',
    en: 'You took the first decision: someone else decides the appeal. Nothing was changed.',
    de: 'Die erste Entscheidung stammt von Ihnen: Über den Einspruch entscheidet eine andere Person. Es wurde nichts geändert.',
    es: 'Tomaste la primera decisión: el recurso lo decide otra persona. No se ha cambiado nada.',
  },
});

export const statementsUnchecked = refusal({
  code: 'guarantee.statements_unchecked',
  status: 409,
  clause: 'GUAR-7',
  say: {
    fr: 'Rien n’a été décidé : déclarations vérifiées, {checked} sur {total}. Vérifiez chacune avant d’accorder ; votre texte est conservé.',
    it: 'Non è stato deciso nulla: dichiarazioni verificate, {checked} su {total}. Verificale tutte prima di concedere; il testo è conservato.',
    en: 'Nothing was decided: statements checked, {checked} of {total}. Check each of them before granting; your text is kept.',
    de: 'Es wurde nichts entschieden: Angaben geprüft, {checked} von {total}. Prüfen Sie vor dem Gewähren jede; Ihr Text bleibt erhalten.',
    es: 'No se ha decidido nada: declaraciones comprobadas, {checked} de {total}. Comprueba todas antes de conceder; tu texto se conserva.',
  },
});

export const statementFalse = refusal({
  code: 'guarantee.statement_false',
  status: 409,
  clause: 'GUAR-7',
  say: {
    fr: 'Rien n’a été décidé : une déclaration est constatée sciemment fausse, ce qui exclut tout remboursement. Votre texte est conservé.',
    it: 'Non è stato deciso nulla: una dichiarazione risulta consapevolmente falsa, e questo esclude ogni rimborso. Il testo è conservato.',
    en: 'Nothing was decided: a statement is found knowingly false, which rules out any refund. Your text is kept.',
    de: 'Es wurde nichts entschieden: Eine Angabe ist als wissentlich falsch festgestellt, das schließt jede Erstattung aus. Ihr Text bleibt erhalten.',
    es: 'No se ha decidido nada: una declaración consta como falsa a sabiendas, y eso excluye todo reembolso. Tu texto se conserva.',
  },
});

export const noFalseStatement = refusal({
  code: 'guarantee.no_false_statement',
  status: 409,
  clause: 'GUAR-7',
  say: {
    fr: 'Rien n’a été décidé : une suspension demande au moins une déclaration constatée sciemment fausse, dans une première décision. Votre texte est conservé.',
    it: 'Non è stato deciso nulla: la sospensione richiede almeno una dichiarazione consapevolmente falsa, in una prima decisione. Il testo è conservato.',
    en: 'Nothing was decided: a suspension needs at least one statement found knowingly false, in a first decision. Your text is kept.',
    de: 'Es wurde nichts entschieden: Eine Sperre setzt mindestens eine wissentlich falsche Angabe voraus, in einer ersten Entscheidung. Ihr Text bleibt erhalten.',
    es: 'No se ha decidido nada: una suspensión exige al menos una declaración falsa a sabiendas, en una primera decisión. Tu texto se conserva.',
  },
});

export const guaranteeNothingLeft = refusal({
  code: 'guarantee.nothing_left',
  status: 409,
  clause: 'GUAR-1',
  say: {
    fr: 'Rien n’a été rendu : les crédits de tous ces contacts sont déjà revenus, ou une demande de remboursement est en cours pour chacun.',
    it: 'Non è stato restituito nulla: i crediti di tutti questi contatti sono già tornati, o per ognuno c’è una domanda di rimborso in corso.',
    en: 'Nothing was given back: the credits of all these contacts have come back already, or a refund claim is under way for each.',
    de: 'Es wurde nichts zurückgegeben: Die Credits aller dieser Kontakte sind schon zurück, oder zu jedem läuft ein Erstattungsantrag.',
    es: 'No se ha devuelto nada: los créditos de todos estos contactos ya volvieron, o hay una petición de reembolso en curso para cada uno.',
  },
});

export const guaranteeQuestionNotFound = refusal({
  code: 'guarantee.question_not_found',
  status: 404,
  say: {
    fr: 'Cette question ne vous est pas adressée, ou a déjà sa réponse.',
    it: 'Questa domanda non è rivolta a te, o ha già la sua risposta.',
    en: 'This question is not addressed to you, or is already answered.',
    de: 'Diese Frage ist nicht an Sie gerichtet oder schon beantwortet.',
    es: 'Esta pregunta no va dirigida a ti o ya tiene respuesta.',
  },
});

export const guaranteeNotContestable = refusal({
  code: 'guarantee.not_contestable',
  status: 409,
  clause: 'SAN-4',
  say: {
    fr: 'Seul un refus se conteste, et une seule fois. Rien n’a été changé.',
    it: 'Si può fare ricorso solo contro un rifiuto, e una volta sola. Nulla è cambiato.',
    en: 'Only a refusal can be appealed, and only once. Nothing was changed.',
    de: 'Einspruch ist nur gegen eine Ablehnung und nur einmal möglich. Es wurde nichts geändert.',
    es: 'Solo se puede recurrir una denegación, y una sola vez. No se ha cambiado nada.',
  },
});

export const guaranteeContestTooLate = refusal({
  code: 'guarantee.contest_too_late',
  status: 409,
  clause: 'SAN-4',
  say: {
    fr: 'Le délai pour contester est passé : {until}. Rien n’a été changé.',
    it: 'Il termine per il ricorso è passato: {until}. Nulla è cambiato.',
    en: 'The time limit to appeal has passed: {until}. Nothing was changed.',
    de: 'Die Einspruchsfrist ist abgelaufen: {until}. Es wurde nichts geändert.',
    es: 'El plazo para recurrir ha pasado: {until}. No se ha cambiado nada.',
  },
});
