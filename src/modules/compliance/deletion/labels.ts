// The words for facts and outcomes of deletions.
import type { ObligationEffect } from '#kernel/obligation.ts';
import type { Text } from '#kernel/text.ts';
import { nameFacts, nameOutcomes } from '#rulebook';

/** What a deletion does to what is owed, running or held. */
export const effectTexts: Readonly<Record<ObligationEffect, Text>> = {
  still_owed: { fr: 'Reste dû', it: 'Resta dovuto', en: 'Still owed', de: 'Bleibt offen', es: 'Se sigue debiendo' },
  owed_to_you: { fr: 'Reste dû par nous', it: 'Resta dovuto da noi', en: 'Still owed by us', de: 'Schulden wir weiterhin', es: 'Se sigue debiendo por nuestra parte' },
  runs_on: { fr: 'Continue jusqu’à son terme', it: 'Continua fino alla scadenza', en: 'Runs until its term', de: 'Läuft bis zum Ende weiter', es: 'Sigue hasta su término' },
  ends: { fr: 'Prend fin', it: 'Finisce', en: 'Ends', de: 'Endet', es: 'Termina' },
  lost: { fr: 'Est perdu', it: 'Si perde', en: 'Is lost', de: 'Geht verloren', es: 'Se pierde' },
};

nameFacts({
  ...Object.fromEntries(Object.entries(effectTexts).map(([effect, text]) => [`deletion_${effect}`, text])),
  accounting_kept: { fr: 'Pièces comptables conservées', it: 'Documenti contabili conservati', en: 'Accounting records kept', de: 'Buchhaltungsunterlagen aufbewahrt', es: 'Documentos contables conservados' },
});

nameOutcomes({
  account_deleted: { fr: 'Compte supprimé', it: 'Account eliminato', en: 'Account deleted', de: 'Konto gelöscht', es: 'Cuenta eliminada' },
});
