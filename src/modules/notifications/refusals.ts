import { refusal } from '#kernel/refusal.ts';

export const onlyInSandbox = refusal({
  code: 'sandbox.only',
  status: 403,
  say: {
    fr: 'Cela n’existe qu’en mode test.',
    it: 'Esiste solo nell’ambiente di prova.',
    en: 'This exists in the sandbox only.',
    de: 'Das gibt es nur in der Testumgebung.',
    es: 'Esto solo existe en el entorno de pruebas.',
  },
});

export const mailNotFound = refusal({
  code: 'mail.not_found',
  status: 404,
  clause: 'ACC-6',
  say: {
    fr: 'Cet e-mail ne figure pas parmi ceux qui vous ont été envoyés. Rien n’a été renvoyé.',
    it: 'Questa e-mail non è tra quelle inviate a te. Non è stato rinviato nulla.',
    en: 'This e-mail is not among those sent to you. Nothing was sent again.',
    de: 'Diese E-Mail ist nicht unter den an Sie gesendeten. Es wurde nichts erneut gesendet.',
    es: 'Este correo no está entre los que se te enviaron. No se ha reenviado nada.',
  },
});

export const switchLinkUnknown = refusal({
  code: 'notification_link.unknown',
  status: 404,
  clause: 'ACC-5',
  say: {
    fr: 'Ce lien n’est pas un de nos liens, ou le compte n’existe plus. Rien n’a changé. Vos notifications se règlent aussi sur la page de votre compte.',
    it: 'Questo link non è nostro, oppure l’account non esiste più. Nulla è cambiato. Le notifiche si regolano anche nella pagina del tuo account.',
    en: 'This link is not one of ours, or the account is gone. Nothing has changed. Your notifications can also be set on your account page.',
    de: 'Dieser Link stammt nicht von uns, oder das Konto besteht nicht mehr. Es wurde nichts geändert. Benachrichtigungen stellen Sie auch auf Ihrer Kontoseite ein.',
    es: 'Este enlace no es nuestro o la cuenta ya no existe. No ha cambiado nada. Las notificaciones también se ajustan en la página de tu cuenta.',
  },
});

export const mailResentJustNow = refusal({
  code: 'mail.resent_just_now',
  status: 429,
  clause: 'ACC-6',
  say: {
    fr: 'Rien n’a été renvoyé : cet e-mail vient de partir. Un nouvel envoi est possible {next}. Regardez entre-temps dans les indésirables.',
    it: 'Non è stato rinviato nulla: questa e-mail è appena partita. Un nuovo invio è possibile {next}. Nel frattempo guarda nella posta indesiderata.',
    en: 'Nothing was sent again: this e-mail has just gone out. It can be sent again {next}. Look in the spam folder meanwhile.',
    de: 'Es wurde nichts erneut gesendet: Diese E-Mail ist gerade erst hinausgegangen. Erneut senden können Sie sie {next}. Sehen Sie solange im Spam-Ordner nach.',
    es: 'No se ha reenviado nada: este correo acaba de salir. Se puede reenviar {next}. Mientras tanto, mira en la carpeta de spam.',
  },
});

export const tooManyResends = refusal({
  code: 'mail.too_many_resends',
  status: 429,
  clause: 'ACC-6',
  say: {
    fr: 'Rien n’a été renvoyé : le nombre de renvois possibles en 24 heures est atteint ({limit}). Le texte de chaque e-mail se lit sur cette page.',
    it: 'Non è stato rinviato nulla: il numero di rinvii possibili in 24 ore è raggiunto ({limit}). Il testo di ogni e-mail si legge in questa pagina.',
    en: 'Nothing was sent again: the number of mails that can be sent again within 24 hours is reached ({limit}). The text of each e-mail can be read on this page.',
    de: 'Es wurde nichts erneut gesendet: Mehr als {limit} E-Mails in 24 Stunden lassen sich nicht erneut senden. Der Text jeder E-Mail steht auf dieser Seite.',
    es: 'No se ha reenviado nada: se ha alcanzado el número de reenvíos posibles en 24 horas ({limit}). El texto de cada correo se puede leer en esta página.',
  },
});
