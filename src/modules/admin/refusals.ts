import { refusal } from '#kernel/refusal.ts';

export const sandboxOnly = refusal({
  code: 'clock.sandbox_only',
  status: 403,
  say: {
    fr: 'L’horloge ne se règle qu’en mode test. Rien n’a été changé.',
    it: 'L’orologio si regola solo nell’ambiente di prova. Nulla è cambiato.',
    en: 'The clock can be set in the sandbox only. Nothing was changed.',
    de: 'Die Uhr lässt sich nur in der Testumgebung stellen. Es wurde nichts geändert.',
    es: 'El reloj solo se ajusta en el entorno de pruebas. No se ha cambiado nada.',
  },
});

export const clockNeverBack = refusal({
  code: 'clock.never_back',
  status: 422,
  say: {
    fr: 'Il est déjà {now} sur la plateforme : l’horloge ne recule jamais. Choisissez un moment à venir.',
    it: 'Sulla piattaforma è già {now}: l’orologio non torna indietro. Scegli un momento futuro.',
    en: 'The platform is already at {now}: the clock never goes back. Choose a moment to come.',
    de: 'Auf der Plattform ist es bereits {now}: Die Uhr läuft nie zurück. Wählen Sie einen künftigen Zeitpunkt.',
    es: 'En la plataforma ya es {now}: el reloj nunca retrocede. Elige un momento futuro.',
  },
});

export const clockTooFar = refusal({
  code: 'clock.too_far',
  status: 422,
  say: {
    fr: 'C’est trop loin : {days} jours au plus en une fois. Avancez en plusieurs étapes.',
    it: 'È troppo lontano: al massimo {days} giorni per volta. Avanza a più riprese.',
    en: 'That is too far: at most {days} days at once. Move forward in several steps.',
    de: 'Das ist zu weit: höchstens {days} Tage auf einmal. Gehen Sie in mehreren Schritten vor.',
    es: 'Es demasiado lejos: como máximo {days} días de una vez. Avanza en varios pasos.',
  },
});
