// Every "no" about exports; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';

export const exportBeingMade = refusal({
  code: 'export.being_prepared',
  status: 409,
  clause: 'ACC-13',
  say: {
    fr: 'Rien n’a été lancé : un fichier de vos données est déjà en préparation. Un e-mail vous dira quand il est prêt.',
    it: 'Non è stato avviato nulla: un file dei tuoi dati è già in preparazione. Un’e-mail ti dirà quando è pronto.',
    en: 'Nothing was started: a file of your data is being prepared already. An e-mail will say when it is ready.',
    de: 'Es wurde nichts gestartet: Eine Datei mit Ihren Daten wird bereits vorbereitet. Eine E-Mail sagt Ihnen, wenn sie bereitliegt.',
    es: 'No se ha iniciado nada: ya se está preparando un archivo con tus datos. Un correo te avisará cuando esté listo.',
  },
});

export const exportNotFound = refusal({
  code: 'export.not_found',
  status: 404,
  clause: 'ACC-13',
  say: {
    fr: 'Ce fichier ne figure pas parmi les vôtres.',
    it: 'Questo file non è tra i tuoi.',
    en: 'This file is not among yours.',
    de: 'Diese Datei ist nicht unter Ihren.',
    es: 'Este archivo no está entre los tuyos.',
  },
});

export const exportNotThere = refusal({
  code: 'export.not_there',
  status: 410,
  clause: 'ACC-13',
  say: {
    fr: 'Le fichier n’est pas là : il est encore en préparation, ou ses jours de garde sont passés. Vous pouvez en demander un nouveau.',
    it: 'Il file non c’è: è ancora in preparazione, oppure i suoi giorni di conservazione sono passati. Puoi chiederne uno nuovo.',
    en: 'The file is not there: it is still being prepared, or the days for which it is kept are over. You can ask for a new one.',
    de: 'Die Datei ist nicht da: Sie wird noch vorbereitet, oder ihre Aufbewahrungstage sind vorbei. Sie können eine neue anfordern.',
    es: 'El archivo no está: aún se está preparando o ya han pasado los días en que se guarda. Puedes pedir uno nuevo.',
  },
});
