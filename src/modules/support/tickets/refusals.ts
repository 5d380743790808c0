// Every "no" about support tickets; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';

export const matterNotFound = refusal({
  code: 'support.matter_not_found',
  status: 404,
  clause: 'MSG-9',
  say: {
    fr: 'Ce sujet n’existe pas, ou n’est pas pour vous. Choisissez-en un dans la liste.',
    it: 'Questo argomento non esiste o non fa per te. Scegline uno dall’elenco.',
    en: 'This matter does not exist, or is not for you. Choose one from the list.',
    de: 'Dieses Anliegen gibt es nicht, oder es ist nicht für Sie. Wählen Sie eines aus der Liste.',
    es: 'Este asunto no existe o no es para ti. Elige uno de la lista.',
  },
});

export const hasItsPlace = refusal({
  code: 'support.has_its_place',
  status: 409,
  clause: 'MSG-9',
  say: {
    fr: 'Votre question n’est pas partie : ce sujet se traite à un autre endroit ({matter}), à cette adresse : {path}.',
    it: 'La tua richiesta non è partita: questo argomento si tratta altrove ({matter}), a questo indirizzo: {path}.',
    en: 'Your question was not sent: this matter is treated in another place ({matter}), at this address: {path}.',
    de: 'Ihre Frage wurde nicht gesendet: Dieses Anliegen wird an anderer Stelle bearbeitet ({matter}), unter dieser Adresse: {path}.',
    es: 'Tu consulta no se ha enviado: este asunto se trata en otro lugar ({matter}), en esta dirección: {path}.',
  },
});

export const subjectNotYours = refusal({
  code: 'support.subject_not_yours',
  status: 422,
  clause: 'MSG-9',
  say: {
    fr: 'Votre question n’est pas partie : ce que vous avez choisi n’est pas dans votre liste pour ce sujet. Choisissez de nouveau.',
    it: 'La tua richiesta non è partita: ciò che hai scelto non è nel tuo elenco per questo argomento. Scegli di nuovo.',
    en: 'Your question was not sent: what you chose is not in your list for this matter. Choose again.',
    de: 'Ihre Frage wurde nicht gesendet: Ihre Auswahl steht bei diesem Anliegen nicht in Ihrer Liste. Wählen Sie erneut.',
    es: 'Tu consulta no se ha enviado: lo que has elegido no está en tu lista para este asunto. Elige de nuevo.',
  },
});

export const notAddressable = refusal({
  code: 'support.already_member',
  status: 409,
  clause: 'MSG-9',
  say: {
    fr: 'Vous êtes connecté : posez votre question depuis votre compte, elle y sera classée avec sa réponse.',
    it: 'Hai effettuato l’accesso: fai la richiesta dal tuo account, dove resterà con la sua risposta.',
    en: 'You are signed in: ask from your account, where the question is kept with its answer.',
    de: 'Sie sind eingeloggt: Fragen Sie über Ihr Konto, dort bleibt die Frage mit ihrer Antwort.',
    es: 'Has iniciado sesión: pregunta desde tu cuenta, donde la consulta queda con su respuesta.',
  },
});

export const ticketNotFound = refusal({
  code: 'support.ticket_not_found',
  status: 404,
  say: {
    fr: 'Cette question à l’assistance n’existe pas, ou n’est pas la vôtre.',
    it: 'Questa richiesta di assistenza non esiste o non è tua.',
    en: 'This support question does not exist, or is not yours.',
    de: 'Diese Frage an den Support gibt es nicht, oder sie ist nicht Ihre.',
    es: 'Esta consulta al soporte no existe o no es tuya.',
  },
});

export const linkUnknown = refusal({
  code: 'support.link_unknown',
  status: 404,
  say: {
    fr: 'Ce lien n’ouvre rien : il est incomplet, ou la question a été effacée. Prenez le dernier e-mail reçu, ou posez la question de nouveau.',
    it: 'Questo link non apre nulla: è incompleto, o la richiesta è stata cancellata. Usa l’ultima e-mail ricevuta o scrivi di nuovo.',
    en: 'This link opens nothing: it is not complete, or the question was erased. Take the latest mail, or ask again.',
    de: 'Dieser Link öffnet nichts: Er ist unvollständig, oder die Frage wurde gelöscht. Nehmen Sie die letzte E-Mail oder fragen Sie erneut.',
    es: 'Este enlace no abre nada: está incompleto, o la consulta se ha borrado. Usa el último correo o pregunta de nuevo.',
  },
});

export const ticketMoved = refusal({
  code: 'support.not_in_this_state',
  status: 409,
  clause: 'MSG-9',
  say: {
    fr: 'Rien n’a été changé : l’état de cette question ne le permet pas ({state}).',
    it: 'Nulla è cambiato: lo stato di questa richiesta non lo permette ({state}).',
    en: 'Nothing was changed: the state of this question does not allow it ({state}).',
    de: 'Es wurde nichts geändert: Der Stand dieser Frage lässt das nicht zu ({state}).',
    es: 'No se ha cambiado nada: el estado de esta consulta no lo permite ({state}).',
  },
});

export const reopenTooLate = refusal({
  code: 'support.reopen_too_late',
  status: 409,
  clause: 'MSG-9',
  say: {
    fr: 'La question reste close : le délai pour la rouvrir courait {until}. Posez-en une nouvelle et citez celle-ci.',
    it: 'La richiesta resta chiusa: il termine per riaprirla correva {until}. Fanne una nuova e cita questa.',
    en: 'The question stays closed: the time limit to reopen it ran {until}. Ask a new one and quote this one.',
    de: 'Die Frage bleibt geschlossen: Die Frist zum Wiederöffnen lief {until}. Stellen Sie eine neue und nennen Sie diese.',
    es: 'La consulta sigue cerrada: el plazo para reabrirla corría {until}. Haz una nueva y cita esta.',
  },
});

export const sameDesk = refusal({
  code: 'support.same_desk',
  status: 409,
  say: {
    fr: 'Cette question est déjà chez cette fonction. Rien n’a été changé.',
    it: 'Questa richiesta è già presso questo ruolo. Nulla è cambiato.',
    en: 'This question is with that role already. Nothing was changed.',
    de: 'Diese Frage liegt bereits bei dieser Rolle. Es wurde nichts geändert.',
    es: 'Esta consulta ya está en esa función. No se ha cambiado nada.',
  },
});

export const notAPlace = refusal({
  code: 'support.not_a_place',
  status: 422,
  clause: 'MSG-9',
  say: {
    fr: 'La question reste ouverte : ce sujet n’a pas d’endroit propre pour cette personne, c’est à nous d’y répondre.',
    it: 'La richiesta resta aperta: questo argomento non ha una sede propria per questa persona, tocca a noi rispondere.',
    en: 'The question stays open: this matter has no proper place for this person, it is ours to answer.',
    de: 'Die Frage bleibt offen: Dieses Anliegen hat für diese Person keinen eigenen Ort, wir müssen antworten.',
    es: 'La consulta sigue abierta: este asunto no tiene lugar propio para esta persona, nos toca responder.',
  },
});

export const articleNotOffered = refusal({
  code: 'support.article_not_found',
  status: 404,
  say: {
    fr: 'Cet article d’aide n’existe pas. Rien n’a été compté.',
    it: 'Questo articolo di aiuto non esiste. Non è stato contato nulla.',
    en: 'This help article does not exist. Nothing was counted.',
    de: 'Diesen Hilfeartikel gibt es nicht. Es wurde nichts gezählt.',
    es: 'Este artículo de ayuda no existe. No se ha contado nada.',
  },
});
