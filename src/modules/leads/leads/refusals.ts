// Every "no" about leads and contacts; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';

export const leadNotFound = refusal({
  code: 'lead.not_found',
  status: 404,
  say: {
    fr: 'Cette opportunité n’existe pas, ou ne vous a pas été proposée. Revenez à votre liste.',
    it: 'Questa opportunità non esiste, oppure non ti è stata proposta. Torna al tuo elenco.',
    en: 'This lead does not exist, or was not offered to you. Go back to your list.',
    de: 'Diese Auftragschance gibt es nicht, oder sie wurde Ihnen nicht angeboten. Gehen Sie zurück zu Ihrer Liste.',
    es: 'Esta oportunidad no existe o no se te ha ofrecido. Vuelve a tu lista.',
  },
});

export const requestOver = refusal({
  code: 'lead.request_ended',
  status: 409,
  clause: 'LEAD-4',
  say: {
    fr: 'Rien n’a été envoyé ni débité : cette demande est terminée depuis le {ended} (règle {rule}). Votre texte est conservé.',
    it: 'Nulla è stato inviato né scalato: questa richiesta è terminata {ended} (regola {rule}). Il testo è conservato.',
    en: 'Nothing was sent and nothing was taken: this request ended on {ended} (rule {rule}). Your text is saved.',
    de: 'Es wurde nichts gesendet und nichts abgebucht: Diese Anfrage ist beendet, Ende: {ended} (Regel {rule}). Ihr Text ist gespeichert.',
    es: 'No se ha enviado ni descontado nada: esta solicitud terminó el {ended} (regla {rule}). Tu texto está guardado.',
  },
});

export const answersStopped = refusal({
  code: 'lead.answers_stopped',
  status: 409,
  clause: 'LEAD-4',
  say: {
    fr: 'Rien n’a été envoyé ni débité : le client a indiqué qu’il a assez de réponses (règle {rule}). Votre texte est conservé.',
    it: 'Nulla è stato inviato né scalato: il cliente ha indicato che ha abbastanza risposte (regola {rule}). Il testo è conservato.',
    en: 'Nothing was sent and nothing was taken: the client said that they have enough answers (rule {rule}). Your text is saved.',
    de: 'Es wurde nichts gesendet und nichts abgebucht: Auf diese Anfrage sind genug Antworten da (Regel {rule}). Ihr Text ist gespeichert.',
    es: 'No se ha enviado ni descontado nada: el cliente ha indicado que ya tiene suficientes respuestas (regla {rule}). Tu texto está guardado.',
  },
});

export const requestFull = refusal({
  code: 'lead.request_full',
  status: 409,
  clause: 'LEAD-4',
  say: {
    fr: 'Rien n’a été envoyé ni débité : le nombre de prestataires possibles pour cette demande est atteint ({max}, règle {rule}). Votre texte est conservé.',
    it: 'Nulla è stato inviato né scalato: il numero di professionisti possibili per questa richiesta è raggiunto ({max}, regola {rule}). Il testo è conservato.',
    en: 'Nothing was sent and nothing was taken: the number of pros possible for this request is reached ({max}, rule {rule}). Your text is saved.',
    de: 'Es wurde nichts gesendet und nichts abgebucht: Die mögliche Zahl der Profis für diese Anfrage ist erreicht ({max}, Regel {rule}). Ihr Text ist gespeichert.',
    es: 'No se ha enviado ni descontado nada: se ha alcanzado el número de profesionales posibles para esta solicitud ({max}, regla {rule}). Tu texto está guardado.',
  },
});

export const creditsTooFew = refusal({
  code: 'lead.credits_too_few',
  status: 402,
  clause: 'LEAD-6',
  say: {
    fr: 'Ce contact coûte {price} ; votre solde est de {balance}. Rechargez, et vous reprendrez ici même : rien n’a été débité et votre texte est conservé.',
    it: 'Questo contatto costa {price} e il tuo saldo è di {balance}. Ricarica e riprenderai da qui: non è stato scalato nulla e il testo che hai scritto è conservato.',
    en: 'This contact costs {price}; your balance is {balance}. Top up and you will come back to this page. Nothing has been taken, and your text is saved.',
    de: 'Dieser Kontakt kostet {price}, Ihr Guthaben beträgt {balance}. Laden Sie auf, dann geht es genau hier weiter: Es wurde nichts abgebucht, und Ihr Text ist gespeichert.',
    es: 'Este contacto cuesta {price} y tu saldo es de {balance}. Recarga y volverás a este mismo punto: no se ha descontado nada y tu texto está guardado.',
  },
});

export const alreadyAnswered = refusal({
  code: 'lead.already_answered',
  status: 409,
  clause: 'LEAD-2',
  say: {
    fr: 'Ce texte n’a pas été envoyé : votre première réponse l’est déjà. Continuez dans la conversation ; votre texte est conservé.',
    it: 'Questo testo non è stato inviato: la tua prima risposta lo è già. Continua nella conversazione; il testo è conservato.',
    en: 'This text was not sent: your first answer already was. Go on in the conversation; your text is saved.',
    de: 'Dieser Text wurde nicht gesendet: Ihre erste Antwort ist schon da. Schreiben Sie in der Unterhaltung weiter; Ihr Text ist gespeichert.',
    es: 'Este texto no se ha enviado: tu primera respuesta ya lo está. Sigue en la conversación; tu texto está guardado.',
  },
});

export const notAnsweredYet = refusal({
  code: 'lead.not_answered_yet',
  status: 409,
  clause: 'LEAD-2',
  say: {
    fr: 'Rien n’a été envoyé : la conversation commence avec la première réponse du prestataire.',
    it: 'Nulla è stato inviato: la conversazione comincia con la prima risposta del professionista.',
    en: 'Nothing was sent: the conversation begins with the pro’s first answer.',
    de: 'Es wurde nichts gesendet: Die Unterhaltung beginnt mit der ersten Antwort des Profis.',
    es: 'No se ha enviado nada: la conversación empieza con la primera respuesta del profesional.',
  },
});

export const contactUnpaid = refusal({
  code: 'lead.contact_unpaid',
  status: 402,
  clause: 'LEAD-6',
  say: {
    fr: 'Ce message n’a pas été envoyé : le client vous a répondu, et ce contact coûte {price} ; votre solde est de {balance}. Rechargez et prenez le contact, puis continuez ici : votre texte est conservé.',
    it: 'Questo messaggio non è stato inviato: il cliente ti ha risposto, e questo contatto costa {price}; il tuo saldo è di {balance}. Ricarica e prendi il contatto, poi continua qui: il testo è conservato.',
    en: 'This message was not sent: the client has replied, and this contact costs {price}; your balance is {balance}. Top up and take the contact, then go on here: your text is saved.',
    de: 'Diese Nachricht wurde nicht gesendet: Auf Ihre Antwort kam eine Nachricht, und dieser Kontakt kostet {price}; Ihr Guthaben beträgt {balance}. Laden Sie auf und nehmen Sie den Kontakt, dann geht es hier weiter: Ihr Text ist gespeichert.',
    es: 'Este mensaje no se ha enviado: el cliente te ha respondido, y este contacto cuesta {price}; tu saldo es de {balance}. Recarga y toma el contacto, y sigue aquí: tu texto está guardado.',
  },
});

export const nothingToPay = refusal({
  code: 'lead.nothing_to_pay',
  status: 409,
  clause: 'LEAD-2',
  say: {
    fr: 'Rien n’a été débité : aucun message du client n’attend sur cette opportunité.',
    it: 'Nulla è stato scalato: nessun messaggio del cliente attende su questa opportunità.',
    en: 'Nothing was taken: no message of the client is waiting on this lead.',
    de: 'Es wurde nichts abgebucht: Zu dieser Auftragschance wartet keine Nachricht.',
    es: 'No se ha descontado nada: ningún mensaje del cliente espera en esta oportunidad.',
  },
});

export const chargeMomentChanged = refusal({
  code: 'lead.charge_moment_changed',
  status: 409,
  clause: 'LEAD-2',
  say: {
    fr: 'Rien n’a été envoyé ni débité : entre-temps, le client a changé le partage de son téléphone. Les crédits ({price}) seraient maintenant débités {moment}. Relisez le prix et envoyez de nouveau si cela vous convient.',
    it: 'Nulla è stato inviato né scalato: nel frattempo il cliente ha cambiato la condivisione del telefono. I crediti ({price}) verrebbero ora scalati {moment}. Rileggi il prezzo e invia di nuovo se ti va bene.',
    en: 'Nothing was sent or taken: meanwhile the client has changed whether the phone number is shared. The credits ({price}) would now be taken {moment}. Read the price again and send once more if it suits you.',
    de: 'Es wurde nichts gesendet und nichts abgebucht: Inzwischen wurde geändert, ob die Telefonnummer geteilt wird. Die Credits ({price}) würden nun {moment} abgebucht. Lesen Sie den Preis noch einmal und senden Sie erneut, wenn es Ihnen zusagt.',
    es: 'No se ha enviado ni descontado nada: entre tanto, el cliente ha cambiado si comparte su teléfono. Los créditos ({price}) se descontarían ahora {moment}. Vuelve a leer el precio y envía de nuevo si te conviene.',
  },
});

export const priceOutdated = refusal({
  code: 'lead.price_outdated',
  status: 422,
  clause: 'LEAD-2',
  say: {
    fr: 'Rien n’a été envoyé : le prix ne serait valable que jusqu’à un jour passé ({day}). Choisissez aujourd’hui ou un jour à venir, ou laissez ce champ vide.',
    it: 'Nulla è stato inviato: il prezzo varrebbe fino a un giorno già passato ({day}). Scegli oggi o un giorno futuro, oppure lascia vuoto il campo.',
    en: 'Nothing was sent: the price would hold until a day that has passed ({day}). Choose today or a later day, or leave the field empty.',
    de: 'Es wurde nichts gesendet: Der Preis würde nur bis zu einem vergangenen Tag gelten ({day}). Wählen Sie heute oder einen späteren Tag, oder lassen Sie das Feld leer.',
    es: 'No se ha enviado nada: el precio valdría hasta un día ya pasado ({day}). Elige hoy o un día posterior, o deja el campo vacío.',
  },
});

export const noPhoneToShare = refusal({
  code: 'lead.no_phone_to_share',
  status: 422,
  clause: 'LEAD-2',
  say: {
    fr: 'Rien n’a été communiqué : votre demande ne contient pas de numéro de téléphone. Ajoutez-le en modifiant la demande, puis partagez-le avec le prestataire de votre choix.',
    it: 'Nulla è stato condiviso: la tua richiesta non contiene un numero di telefono. Aggiungilo modificando la richiesta, poi condividilo con il professionista che vuoi.',
    en: 'Nothing was shared: your request holds no phone number. Add one by changing the request, then share it with the pro of your choice.',
    de: 'Es wurde nichts mitgeteilt: Ihre Anfrage enthält keine Telefonnummer. Ergänzen Sie sie, indem Sie die Anfrage ändern, und teilen Sie sie dann dem gewünschten Profi mit.',
    es: 'No se ha compartido nada: tu solicitud no contiene ningún teléfono. Añádelo cambiando la solicitud y compártelo con el profesional que elijas.',
  },
});
