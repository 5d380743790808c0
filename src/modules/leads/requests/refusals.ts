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
    fr: 'La demande n’a pas été changée : elle est déjà envoyée. Une fois publiée, elle se modifie depuis sa page, et les prestataires voient ce qui a changé.',
    it: 'La richiesta non è cambiata: è già stata inviata. Una volta pubblicata, si modifica dalla sua pagina, e i professionisti vedono che cosa è cambiato.',
    en: 'The request was not changed: it has already been sent. Once published, it is changed from its own page, and pros see what has changed.',
    de: 'Die Anfrage wurde nicht geändert: Sie ist schon abgeschickt. Ist sie veröffentlicht, ändern Sie sie auf ihrer Seite, und die Profis sehen, was sich geändert hat.',
    es: 'La solicitud no se ha cambiado: ya está enviada. Una vez publicada, se cambia desde su página, y los profesionales ven qué ha cambiado.',
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

export const requestChangeSuspicious = refusal({
  code: 'request.change_suspicious',
  status: 422,
  clause: 'LEAD-1',
  say: {
    fr: 'La demande n’a pas été changée : le nouveau texte contient {found}. Retirez-le ; ou fermez la demande et publiez-en une autre, que notre équipe lira avant de la publier.',
    it: 'La richiesta non è cambiata: il nuovo testo contiene {found}. Toglilo; oppure chiudi la richiesta e pubblicane un’altra, che il nostro team leggerà prima di pubblicarla.',
    en: 'The request was not changed: the new text contains {found}. Take it out; or close the request and post another, which our team reads before it is published.',
    de: 'Die Anfrage wurde nicht geändert: Der neue Text enthält {found}. Nehmen Sie das heraus; oder schließen Sie die Anfrage und stellen Sie eine neue, die unser Team vor der Veröffentlichung liest.',
    es: 'La solicitud no se ha cambiado: el nuevo texto contiene {found}. Quítalo; o cierra la solicitud y publica otra, que nuestro equipo leerá antes de publicarla.',
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
