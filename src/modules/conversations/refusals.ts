// Every "no" of conversations; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';

export const conversationNotFound = refusal({
  code: 'conversation.not_found',
  status: 404,
  say: {
    fr: 'Cette conversation n’existe pas ou n’est pas la vôtre. Ouvrez-la depuis la liste de vos conversations.',
    it: 'Questa conversazione non esiste o non è tua. Aprila dall’elenco delle tue conversazioni.',
    en: 'This conversation does not exist or is not yours. Open it from the list of your conversations.',
    de: 'Diese Unterhaltung gibt es nicht oder sie ist nicht Ihre. Öffnen Sie sie aus der Liste Ihrer Unterhaltungen.',
    es: 'Esta conversación no existe o no es tuya. Ábrela desde la lista de tus conversaciones.',
  },
});

export const messageNotFound = refusal({
  code: 'message.not_found',
  status: 404,
  say: {
    fr: 'Ce message n’est pas dans cette conversation. Rien n’a été changé ; rechargez la conversation.',
    it: 'Questo messaggio non è in questa conversazione. Nulla è cambiato; ricarica la conversazione.',
    en: 'This message is not in this conversation. Nothing was changed; reload the conversation.',
    de: 'Diese Nachricht steht nicht in dieser Unterhaltung. Es wurde nichts geändert; laden Sie die Unterhaltung neu.',
    es: 'Este mensaje no está en esta conversación. No se ha cambiado nada; vuelve a cargar la conversación.',
  },
});

export const messageEmpty = refusal({
  code: 'message.empty',
  status: 422,
  say: {
    fr: 'Rien n’a été envoyé : le message est vide. Écrivez un texte ou joignez un fichier.',
    it: 'Non è stato inviato nulla: il messaggio è vuoto. Scrivi un testo o allega un file.',
    en: 'Nothing was sent: the message is empty. Write a text or attach a file.',
    de: 'Es wurde nichts gesendet: Die Nachricht ist leer. Schreiben Sie einen Text oder hängen Sie eine Datei an.',
    es: 'No se ha enviado nada: el mensaje está vacío. Escribe un texto o adjunta un archivo.',
  },
});

export const messageTooLong = refusal({
  code: 'message.too_long',
  status: 422,
  say: {
    fr: 'Rien n’a été envoyé : ce message compte {length} caractères, et la limite est {limit}. Raccourcissez-le ou joignez un fichier ; votre texte est conservé.',
    it: 'Non è stato inviato nulla: questo messaggio ha {length} caratteri e il limite è {limit}. Accorcialo o allega un file; il testo è conservato.',
    en: 'Nothing was sent: this message has {length} characters and the limit is {limit}. Shorten it or attach a file; your text is saved.',
    de: 'Es wurde nichts gesendet: Diese Nachricht hat {length} Zeichen, die Grenze liegt bei {limit}. Kürzen Sie sie oder hängen Sie eine Datei an; Ihr Text ist gespeichert.',
    es: 'No se ha enviado nada: este mensaje tiene {length} caracteres y el límite es {limit}. Acórtalo o adjunta un archivo; tu texto está guardado.',
  },
});

export const contactDetailsBlocked = refusal({
  code: 'message.contact_details',
  status: 422,
  clause: 'MSG-2',
  say: {
    fr: 'Rien n’a été envoyé : le texte contient {found}, et les coordonnées ne s’échangent pas encore à ce stade. Retirez-les et renvoyez ; votre texte est conservé.',
    it: 'Non è stato inviato nulla: il testo contiene {found}, e in questa fase i recapiti non si possono ancora scambiare. Toglili e invia di nuovo; il testo è conservato.',
    en: 'Nothing was sent: the text holds {found}, and contact details cannot be exchanged at this stage yet. Take them out and send again; your text is saved.',
    de: 'Es wurde nichts gesendet: Der Text enthält {found}, und Kontaktdaten dürfen in dieser Phase noch nicht ausgetauscht werden. Entfernen Sie sie und senden Sie erneut; Ihr Text ist gespeichert.',
    es: 'No se ha enviado nada: el texto contiene {found}, y en esta fase aún no se pueden intercambiar datos de contacto. Quítalos y envía de nuevo; tu texto está guardado.',
  },
});

export const leakNotFound = refusal({
  code: 'leak.not_found',
  status: 404,
  say: {
    fr: 'Cette détection n’existe pas ou ne concerne pas un texte de vous. Ouvrez-la depuis votre message.',
    it: 'Questo rilevamento non esiste o non riguarda un tuo testo. Aprilo dal tuo messaggio.',
    en: 'This finding does not exist or is not about a text of yours. Open it from your message.',
    de: 'Diesen Fund gibt es nicht, oder er betrifft keinen Text von Ihnen. Öffnen Sie ihn aus Ihrer Nachricht.',
    es: 'Esta detección no existe o no se refiere a un texto tuyo. Ábrela desde tu mensaje.',
  },
});

export const leakAlreadyContested = refusal({
  code: 'leak.already_contested',
  status: 409,
  clause: 'MSG-2',
  say: {
    fr: 'Rien n’a été changé : cette détection a déjà été contestée ou tranchée. La décision se lit sous votre message.',
    it: 'Nulla è cambiato: per questo rilevamento c’è già un ricorso o una decisione. La decisione si legge sotto il tuo messaggio.',
    en: 'Nothing was changed: this finding has been contested or decided already. The decision is read under your message.',
    de: 'Es wurde nichts geändert: Gegen diesen Fund wurde schon Einspruch eingelegt, oder er ist entschieden. Die Entscheidung steht unter Ihrer Nachricht.',
    es: 'No se ha cambiado nada: esta detección ya se ha recurrido o decidido. La decisión se lee debajo de tu mensaje.',
  },
});

export const leakNotWaiting = refusal({
  code: 'leak.not_waiting',
  status: 409,
  clause: 'MSG-2',
  say: {
    fr: 'Rien n’a été changé : personne ne conteste cette détection, ou elle est déjà tranchée. Rechargez la file.',
    it: 'Nulla è cambiato: nessuno ha fatto ricorso contro questo rilevamento, oppure è già deciso. Ricarica la coda.',
    en: 'Nothing was changed: nobody contests this finding, or it is decided already. Reload the queue.',
    de: 'Es wurde nichts geändert: Gegen diesen Fund liegt kein Einspruch vor, oder er ist schon entschieden. Laden Sie die Warteschlange neu.',
    es: 'No se ha cambiado nada: nadie ha recurrido esta detección, o ya está decidida. Vuelve a cargar la cola.',
  },
});

export const breachReportNotFound = refusal({
  code: 'breach_report.not_found',
  status: 404,
  say: {
    fr: 'Ce signalement n’existe pas. Ouvrez-le depuis la file.',
    it: 'Questa segnalazione non esiste. Aprila dalla coda.',
    en: 'This report does not exist. Open it from the queue.',
    de: 'Diese Meldung gibt es nicht. Öffnen Sie sie aus der Warteschlange.',
    es: 'Esta denuncia no existe. Ábrela desde la cola.',
  },
});

export const breachReportClosed = refusal({
  code: 'breach_report.closed',
  status: 409,
  clause: 'MSG-3',
  say: {
    fr: 'Rien n’a été changé : ce signalement est déjà tranché. Rechargez la file.',
    it: 'Nulla è cambiato: questa segnalazione è già decisa. Ricarica la coda.',
    en: 'Nothing was changed: this report is decided already. Reload the queue.',
    de: 'Es wurde nichts geändert: Diese Meldung ist schon entschieden. Laden Sie die Warteschlange neu.',
    es: 'No se ha cambiado nada: esta denuncia ya está decidida. Vuelve a cargar la cola.',
  },
});

export const nobodyToReport = refusal({
  code: 'breach_report.nobody',
  status: 422,
  clause: 'MSG-3',
  say: {
    fr: 'Rien n’a été signalé : la personne indiquée ne participe pas à cette conversation. Choisissez l’autre participant.',
    it: 'Non è stato segnalato nulla: la persona indicata non partecipa a questa conversazione. Scegli l’altro partecipante.',
    en: 'Nothing was reported: the person named is not in this conversation. Choose the other participant.',
    de: 'Es wurde nichts gemeldet: Die genannte Person nimmt an dieser Unterhaltung nicht teil. Wählen Sie die andere Seite.',
    es: 'No se ha denunciado nada: la persona indicada no participa en esta conversación. Elige al otro participante.',
  },
});

export const tooManyFiles = refusal({
  code: 'message.too_many_files',
  status: 422,
  say: {
    fr: 'Rien n’a été envoyé : fichiers joints à ce message : {count}, limite : {limit}. Répartissez-les sur plusieurs messages ; votre texte est conservé.',
    it: 'Non è stato inviato nulla: file allegati a questo messaggio: {count}, limite: {limit}. Dividili in più messaggi; il testo è conservato.',
    en: 'Nothing was sent: files attached to this message: {count}, limit: {limit}. Spread them over several messages; your text is saved.',
    de: 'Es wurde nichts gesendet: Dateien an dieser Nachricht: {count}, Grenze: {limit}. Verteilen Sie sie auf mehrere Nachrichten; Ihr Text ist gespeichert.',
    es: 'No se ha enviado nada: archivos adjuntos a este mensaje: {count}, límite: {limit}. Repártelos en varios mensajes; tu texto está guardado.',
  },
});
