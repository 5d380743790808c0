// Every "no" about invitations of former clients; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';

export const ownAddress = refusal({
  code: 'former_client.own_address',
  status: 422,
  clause: 'REV-2',
  say: {
    fr: 'L’invitation n’est pas partie : cette adresse est la vôtre. Un avis vient de quelqu’un pour qui vous avez travaillé.',
    it: 'L’invito non è partito: questo indirizzo è il tuo. Una recensione viene da qualcuno per cui hai lavorato.',
    en: 'The invitation was not sent: this address is yours. A review comes from somebody you worked for.',
    de: 'Die Einladung wurde nicht gesendet: Diese Adresse ist Ihre eigene. Eine Bewertung kommt von jemandem, für den Sie gearbeitet haben.',
    es: 'La invitación no se ha enviado: esta dirección es la tuya. Una opinión viene de alguien para quien has trabajado.',
  },
});

export const tooManyInvitations = refusal({
  code: 'former_client.too_many',
  status: 429,
  clause: 'REV-2',
  say: {
    fr: 'L’invitation n’est pas partie : le nombre d’invitations possibles en {days} jours est atteint ({limit}). La prochaine sera possible à partir du {next}.',
    it: 'L’invito non è partito: il numero di inviti possibili in {days} giorni è raggiunto ({limit}). Il prossimo sarà possibile a partire da {next}.',
    en: 'The invitation was not sent: the number of invitations possible in {days} days is reached ({limit}). The next one is possible from {next}.',
    de: 'Die Einladung wurde nicht gesendet: Die Zahl der in {days} Tagen möglichen Einladungen ist erreicht ({limit}). Die nächste ist möglich ab {next}.',
    es: 'La invitación no se ha enviado: se ha alcanzado el número de invitaciones posibles en {days} días ({limit}). La próxima será posible a partir del {next}.',
  },
});

export const alreadyInvited = refusal({
  code: 'former_client.already_invited',
  status: 409,
  clause: 'REV-2',
  say: {
    fr: 'L’invitation n’est pas partie : cette adresse a déjà été invitée par vous. Une personne est invitée une seule fois ; depuis la liste, vous pouvez lui renvoyer l’e-mail tant qu’elle n’a pas répondu.',
    it: 'L’invito non è partito: hai già invitato questo indirizzo. Una persona si invita una sola volta; dall’elenco puoi rimandare l’e-mail finché non ha risposto.',
    en: 'The invitation was not sent: you have already invited this address. A person is invited once; from the list you can send the e-mail again until they have answered.',
    de: 'Die Einladung wurde nicht gesendet: Diese Adresse haben Sie schon eingeladen. Eine Person wird nur einmal eingeladen; über die Liste können Sie die E-Mail erneut senden, solange keine Antwort da ist.',
    es: 'La invitación no se ha enviado: ya has invitado a esta dirección. A una persona se la invita una sola vez; desde la lista puedes reenviar el correo mientras no haya respondido.',
  },
});

export const invitationNotFound = refusal({
  code: 'former_client.not_found',
  status: 404,
  say: {
    fr: 'Cette invitation n’existe pas ou n’est pas à vous.',
    it: 'Questo invito non esiste o non è tuo.',
    en: 'This invitation does not exist or is not yours.',
    de: 'Diese Einladung gibt es nicht oder sie gehört nicht Ihnen.',
    es: 'Esta invitación no existe o no es tuya.',
  },
});

export const sentEnough = refusal({
  code: 'former_client.sent_enough',
  status: 409,
  clause: 'REV-2',
  say: {
    fr: 'L’e-mail n’est pas reparti : il a déjà été envoyé autant de fois que possible ({limit}). Cette personne a le lien ; à elle de répondre.',
    it: 'L’e-mail non è ripartita: è già stata inviata tutte le volte possibili ({limit}). Questa persona ha il link; sta a lei rispondere.',
    en: 'The e-mail was not sent again: it has been sent as many times as possible ({limit}). This person has the link; it is up to them to answer.',
    de: 'Die E-Mail wurde nicht erneut gesendet: Sie ging schon so oft wie möglich hinaus ({limit}). Die Person hat den Link; die Antwort liegt bei ihr.',
    es: 'El correo no se ha reenviado: ya se ha enviado todas las veces posibles ({limit}). Esta persona tiene el enlace; le toca responder.',
  },
});

export const sentRecently = refusal({
  code: 'former_client.sent_recently',
  status: 409,
  clause: 'REV-2',
  say: {
    fr: 'L’e-mail n’est pas reparti : le dernier est trop récent. Vous pourrez le renvoyer à partir du {next}.',
    it: 'L’e-mail non è ripartita: l’ultima è troppo recente. Potrai rimandarla a partire da {next}.',
    en: 'The e-mail was not sent again: the last one is too recent. You can send it again from {next}.',
    de: 'Die E-Mail wurde nicht erneut gesendet: Die letzte ist zu frisch. Erneut senden können Sie ab {next}.',
    es: 'El correo no se ha reenviado: el último es demasiado reciente. Podrás reenviarlo a partir del {next}.',
  },
});

export const linkUnknown = refusal({
  code: 'former_client.link_unknown',
  status: 404,
  clause: 'REV-2',
  say: {
    fr: 'Ce lien ne mène à aucune invitation. Ouvrez-le depuis l’e-mail reçu, en entier.',
    it: 'Questo link non porta a nessun invito. Aprilo dall’e-mail ricevuta, per intero.',
    en: 'This link leads to no invitation. Open it from the e-mail you got, in full.',
    de: 'Dieser Link führt zu keiner Einladung. Öffnen Sie ihn vollständig aus der erhaltenen E-Mail.',
    es: 'Este enlace no lleva a ninguna invitación. Ábrelo desde el correo recibido, completo.',
  },
});

export const invitationClosed = refusal({
  code: 'former_client.closed',
  status: 409,
  clause: 'REV-2',
  say: {
    fr: 'Cette invitation est close ({state}). Rien n’a été changé.',
    it: 'Questo invito è chiuso ({state}). Nulla è cambiato.',
    en: 'This invitation is closed ({state}). Nothing was changed.',
    de: 'Diese Einladung ist abgeschlossen ({state}). Es wurde nichts geändert.',
    es: 'Esta invitación está cerrada ({state}). No se ha cambiado nada.',
  },
});
