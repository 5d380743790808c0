// The words for facts and outcomes of deletions.
import type { ObligationEffect } from '#kernel/obligation.ts';
import type { Text } from '#kernel/text.ts';
import { nameFacts, nameOutcomes } from '#rulebook';

/** What a deletion does to what is owed, running or held. */
export const effectTexts: Readonly<Record<ObligationEffect, Text>> = {
  still_owed: { fr: 'Reste dû par vous', it: 'Resta dovuto da te', en: 'Still owed by you', de: 'Bleibt von Ihnen zu zahlen', es: 'Lo sigues debiendo' },
  owed_to_you: { fr: 'Reste dû par nous', it: 'Resta dovuto da noi', en: 'Still owed by us', de: 'Schulden wir Ihnen weiterhin', es: 'Te lo seguimos debiendo' },
  runs_on: { fr: 'Suit son cours', it: 'Prosegue', en: 'Goes on until its end', de: 'Läuft bis zum Ende weiter', es: 'Sigue hasta el final' },
  ends: { fr: 'Prend fin avec le compte', it: 'Finisce con l’account', en: 'Ends with the account', de: 'Endet mit dem Konto', es: 'Termina con la cuenta' },
  lost: { fr: 'Est perdu', it: 'Si perde', en: 'Is lost', de: 'Geht verloren', es: 'Se pierde' },
};

nameFacts({
  ...Object.fromEntries(Object.entries(effectTexts).map(([effect, text]) => [`deletion_${effect}`, text])),
  accounting_kept: { fr: 'Pièces comptables conservées', it: 'Documenti contabili conservati', en: 'Accounting records kept', de: 'Buchhaltungsunterlagen aufbewahrt', es: 'Documentos contables conservados' },
});

nameOutcomes({
  account_deleted: { fr: 'Compte supprimé', it: 'Account eliminato', en: 'Account deleted', de: 'Konto gelöscht', es: 'Cuenta eliminada' },
});
