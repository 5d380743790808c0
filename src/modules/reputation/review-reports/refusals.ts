// Every "no" about reports of reviews; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';

export const ownReview = refusal({
  code: 'review_report.own_review',
  status: 409,
  say: {
    fr: 'Cet avis est le vôtre ; il n’a pas été signalé. Un avis publié ne se retire pas.',
    it: 'Questa recensione è tua; non è stata segnalata. Una recensione pubblicata non si ritira.',
    en: 'This review is your own; it was not reported. A published review cannot be taken back.',
    de: 'Diese Bewertung stammt von Ihnen; sie wurde nicht gemeldet. Eine veröffentlichte Bewertung lässt sich nicht zurücknehmen.',
    es: 'Esta opinión es tuya; no se ha avisado de ella. Una opinión publicada no se retira.',
  },
});

export const alreadyReported = refusal({
  code: 'review_report.already_made',
  status: 409,
  say: {
    fr: 'Vous avez déjà signalé cet avis ({reference}). Rien n’a été ajouté ; la décision vous parviendra par e-mail.',
    it: 'Hai già segnalato questa recensione ({reference}). Non è stato aggiunto nulla; la decisione arriverà per e-mail.',
    en: 'You have already reported this review ({reference}). Nothing was added; the decision comes by e-mail.',
    de: 'Sie haben diese Bewertung schon gemeldet ({reference}). Es wurde nichts hinzugefügt; die Entscheidung kommt per E-Mail.',
    es: 'Ya has avisado de esta opinión ({reference}). No se ha añadido nada; la decisión llegará por correo.',
  },
});

export const reportNotFound = refusal({
  code: 'review_report.not_found',
  status: 404,
  say: {
    fr: 'Ce signalement n’existe pas. Ouvrez-le depuis la file des avis signalés.',
    it: 'Questa segnalazione non esiste. Aprila dalla coda delle recensioni segnalate.',
    en: 'This report does not exist. Open it from the queue of reported reviews.',
    de: 'Diese Meldung gibt es nicht. Öffnen Sie sie über die Liste der gemeldeten Bewertungen.',
    es: 'Este aviso no existe. Ábrelo desde la cola de opiniones con avisos.',
  },
});

export const reportClosed = refusal({
  code: 'review_report.closed',
  status: 409,
  say: {
    fr: 'Ce signalement est déjà décidé. Rien n’a été changé ; la décision est sur cette page.',
    it: 'Questa segnalazione è già decisa. Nulla è cambiato; la decisione è in questa pagina.',
    en: 'This report is already decided. Nothing was changed; the decision is on this page.',
    de: 'Über diese Meldung ist bereits entschieden. Es wurde nichts geändert; die Entscheidung steht auf dieser Seite.',
    es: 'Este aviso ya está decidido. No se ha cambiado nada; la decisión está en esta página.',
  },
});
