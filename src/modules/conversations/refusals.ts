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
