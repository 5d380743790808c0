// Every "no" about requests; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';

export const requestNotFound = refusal({
  code: 'request.not_found',
  status: 404,
  say: {
    fr: 'Cette demande n’existe pas, ou n’est pas à vous. Revenez à vos demandes.',
    it: 'Questa richiesta non esiste, oppure non è tua. Torna alle tue richieste.',
    en: 'This request does not exist, or is not yours. Go back to your requests.',
    de: 'Diese Anfrage gibt es nicht, oder sie gehört Ihnen nicht. Gehen Sie zurück zu Ihren Anfragen.',
    es: 'Esta solicitud no existe o no es tuya. Vuelve a tus solicitudes.',
  },
});

export const requestSubmitted = refusal({
  code: 'request.submitted',
  status: 409,
  clause: 'LEAD-1',
  say: {
    fr: 'La demande n’a pas été changée : elle est déjà envoyée, et les prestataires doivent tous lire la même. Fermez-la et publiez-en une autre si le besoin a changé.',
    it: 'La richiesta non è cambiata: è già stata inviata, e tutti i professionisti devono leggere la stessa. Chiudila e pubblicane un’altra se l’esigenza è cambiata.',
    en: 'The request was not changed: it has already been sent, and all pros must read the same one. Close it and post another if the need has changed.',
    de: 'Die Anfrage wurde nicht geändert: Sie ist schon abgeschickt, und alle Profis sollen dieselbe lesen. Schließen Sie sie und stellen Sie eine neue, wenn sich der Bedarf geändert hat.',
    es: 'La solicitud no se ha cambiado: ya está enviada, y todos los profesionales deben leer la misma. Ciérrala y publica otra si la necesidad ha cambiado.',
  },
});

export const requestIncomplete = refusal({
  code: 'request.incomplete',
  status: 422,
  clause: 'LEAD-1',
  say: {
    fr: 'La demande n’a pas été envoyée : il manque quelque chose. Les réponses à donner sont marquées ; tout le reste est conservé.',
    it: 'La richiesta non è stata inviata: manca qualcosa. Le risposte da dare sono segnate; tutto il resto è conservato.',
    en: 'The request was not sent: something is missing. The answers needed are marked; everything else is kept.',
    de: 'Die Anfrage wurde nicht abgeschickt: Es fehlt noch etwas. Die nötigen Angaben sind markiert; alles andere bleibt erhalten.',
    es: 'La solicitud no se ha enviado: falta algo. Las respuestas necesarias están marcadas; todo lo demás se conserva.',
  },
});

export const requestStepInvalid = refusal({
  code: 'request.step_invalid',
  status: 422,
  clause: 'LEAD-1',
  say: {
    fr: 'Cette étape n’a pas été enregistrée : une ou plusieurs réponses sont à corriger. Le reste est conservé.',
    it: 'Questo passaggio non è stato registrato: una o più risposte sono da correggere. Il resto è conservato.',
    en: 'This step was not saved: one or more answers need correcting. The rest is kept.',
    de: 'Dieser Schritt wurde nicht gespeichert: Eine oder mehrere Angaben sind zu korrigieren. Der Rest bleibt erhalten.',
    es: 'Este paso no se ha guardado: hay que corregir una o varias respuestas. Lo demás se conserva.',
  },
});

export const requestEnded = refusal({
  code: 'request.ended',
  status: 409,
  clause: 'LEAD-4',
  say: {
    fr: 'Rien n’a été changé : cette demande est terminée. Publiez-en une nouvelle si le besoin existe encore.',
    it: 'Nulla è cambiato: questa richiesta è terminata. Pubblicane una nuova se l’esigenza c’è ancora.',
    en: 'Nothing was changed: this request has ended. Post a new one if the need is still there.',
    de: 'Es wurde nichts geändert: Diese Anfrage ist beendet. Stellen Sie eine neue, wenn der Bedarf noch besteht.',
    es: 'No se ha cambiado nada: esta solicitud ha terminado. Publica una nueva si la necesidad sigue ahí.',
  },
});

export const requestNotPublished = refusal({
  code: 'request.not_published',
  status: 409,
  clause: 'LEAD-4',
  say: {
    fr: 'Rien n’a été changé : cette demande n’est pas encore publiée, personne ne peut y répondre.',
    it: 'Nulla è cambiato: questa richiesta non è ancora pubblicata, nessuno può risponderle.',
    en: 'Nothing was changed: this request is not published yet, so nobody can answer it.',
    de: 'Es wurde nichts geändert: Diese Anfrage ist noch nicht veröffentlicht, niemand kann darauf antworten.',
    es: 'No se ha cambiado nada: esta solicitud aún no está publicada, nadie puede responder a ella.',
  },
});

export const requestAlreadyChecked = refusal({
  code: 'request.already_checked',
  status: 409,
  clause: 'LEAD-1',
  say: {
    fr: 'Cette demande n’attend plus de vérification : quelqu’un l’a déjà traitée, ou le client l’a fermée. Passez à la suivante.',
    it: 'Questa richiesta non attende più una verifica: qualcuno l’ha già trattata, o il cliente l’ha chiusa. Passa alla successiva.',
    en: 'This request no longer waits to be checked: someone has dealt with it, or the client closed it. Go on to the next one.',
    de: 'Diese Anfrage wartet nicht mehr auf Prüfung: Jemand hat sie schon bearbeitet, oder sie wurde geschlossen. Weiter zur nächsten.',
    es: 'Esta solicitud ya no espera revisión: alguien la ha tratado o el cliente la ha cerrado. Pasa a la siguiente.',
  },
});
