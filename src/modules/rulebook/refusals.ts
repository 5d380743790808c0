// Every "no" of the rulebook; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';

export const decisionNotFound = refusal({
  code: 'decision.not_found',
  status: 404,
  say: {
    fr: 'Cette décision n’existe pas ou ne vous concerne pas. Ouvrez-la depuis le dossier ou le mouvement qui la cite.',
    it: 'Questa decisione non esiste o non ti riguarda. Aprila dalla pratica o dal movimento che la cita.',
    en: 'This decision does not exist or does not concern you. Open it from the case or transaction that names it.',
    de: 'Diese Entscheidung gibt es nicht oder sie betrifft Sie nicht. Öffnen Sie sie über den Fall oder die Kontobewegung, die sie nennt.',
    es: 'Esta decisión no existe o no te concierne. Ábrela desde el expediente o el movimiento que la cita.',
  },
});

export const clauseNotFound = refusal({
  code: 'clause.not_found',
  status: 404,
  say: {
    fr: 'Aucune règle ne porte ce numéro. Cherchez-la dans la liste des règles en vigueur.',
    it: 'Nessuna regola ha questo numero. Cercala nell’elenco delle regole in vigore.',
    en: 'No rule has this number. Look for it in the list of the rules in force.',
    de: 'Keine Regel trägt diese Nummer. Suchen Sie sie in der Liste der geltenden Regeln.',
    es: 'Ninguna regla lleva este número. Búscala en la lista de reglas vigentes.',
  },
});

export const versionNotFound = refusal({
  code: 'rulebook_version.not_found',
  status: 404,
  say: {
    fr: 'Cette version des règles n’existe pas. La liste des versions les montre toutes.',
    it: 'Questa versione delle regole non esiste. L’elenco delle versioni le mostra tutte.',
    en: 'This version of the rules does not exist. The list of versions shows all of them.',
    de: 'Diese Fassung der Regeln gibt es nicht. Die Liste der Fassungen zeigt alle.',
    es: 'Esta versión de las reglas no existe. La lista de versiones las muestra todas.',
  },
});

export const parameterUnknown = refusal({
  code: 'parameter.unknown',
  status: 422,
  say: {
    fr: 'Aucune valeur ne s’appelle {parameter}. Rien n’a été changé.',
    it: 'Nessun valore si chiama {parameter}. Nulla è cambiato.',
    en: 'No value is called {parameter}. Nothing was changed.',
    de: 'Kein Wert heißt {parameter}. Es wurde nichts geändert.',
    es: 'Ningún valor se llama {parameter}. No se ha cambiado nada.',
  },
});

export const valueOutOfBounds = refusal({
  code: 'parameter.out_of_bounds',
  status: 422,
  say: {
    fr: 'Cette valeur ne convient pas à {parameter}. Possible : {possible}. Rien n’a été changé.',
    it: 'Questo valore non va bene per {parameter}. Possibile: {possible}. Nulla è cambiato.',
    en: 'This value does not fit {parameter}. Possible: {possible}. Nothing was changed.',
    de: 'Dieser Wert passt nicht zu {parameter}. Möglich: {possible}. Es wurde nichts geändert.',
    es: 'Este valor no sirve para {parameter}. Posible: {possible}. No se ha cambiado nada.',
  },
});

export const noDraft = refusal({
  code: 'rulebook_draft.none',
  status: 409,
  say: {
    fr: 'Aucun brouillon de règles n’est ouvert : il a été publié ou abandonné. Changez une valeur pour en ouvrir un.',
    it: 'Nessuna bozza di regole è aperta: è stata pubblicata o scartata. Cambia un valore per aprirne una.',
    en: 'No draft of the rules is open: it was published or discarded. Change a value to open one.',
    de: 'Kein Regelentwurf ist offen: Er wurde veröffentlicht oder verworfen. Ändern Sie einen Wert, um einen zu öffnen.',
    es: 'No hay ningún borrador de reglas abierto: se publicó o se descartó. Cambia un valor para abrir uno.',
  },
});

export const draftUnchanged = refusal({
  code: 'rulebook_draft.unchanged',
  status: 409,
  say: {
    fr: 'Ce brouillon ne change aucune valeur : il n’y a rien à publier.',
    it: 'Questa bozza non cambia alcun valore: non c’è nulla da pubblicare.',
    en: 'This draft changes no value: there is nothing to publish.',
    de: 'Dieser Entwurf ändert keinen Wert: Es gibt nichts zu veröffentlichen.',
    es: 'Este borrador no cambia ningún valor: no hay nada que publicar.',
  },
});

export const datePast = refusal({
  code: 'rulebook_draft.date_past',
  status: 422,
  say: {
    fr: 'Une règle ne change jamais pour le passé : choisissez un moment après {now}. Le brouillon est conservé.',
    it: 'Una regola non cambia mai per il passato: scegli un momento dopo {now}. La bozza è conservata.',
    en: 'A rule never changes for the past: choose a moment after {now}. The draft is kept.',
    de: 'Eine Regel ändert sich nie für die Vergangenheit: Wählen Sie einen Zeitpunkt nach {now}. Der Entwurf bleibt erhalten.',
    es: 'Una regla nunca cambia para el pasado: elige un momento posterior a {now}. El borrador se conserva.',
  },
});

export const dateTaken = refusal({
  code: 'rulebook_draft.date_taken',
  status: 409,
  say: {
    fr: 'Une autre version entre en vigueur à ce moment précis. Choisissez-en un autre ; le brouillon est conservé.',
    it: 'Un’altra versione entra in vigore in quel preciso momento. Scegline un altro; la bozza è conservata.',
    en: 'Another version takes effect at that very moment. Choose another; the draft is kept.',
    de: 'Genau zu diesem Zeitpunkt tritt eine andere Fassung in Kraft. Wählen Sie einen anderen; der Entwurf bleibt erhalten.',
    es: 'Otra versión entra en vigor en ese preciso momento. Elige otro; el borrador se conserva.',
  },
});
