// The words for facts and outcomes of deletions.
import { nameFacts, nameOutcomes } from '#rulebook';

nameFacts({
  deletion_still_owed: { fr: 'Reste dû', it: 'Resta dovuto', en: 'Still owed', de: 'Bleibt offen', es: 'Se sigue debiendo' },
  deletion_owed_to_you: { fr: 'Reste dû par nous', it: 'Resta dovuto da noi', en: 'Still owed by us', de: 'Schulden wir weiterhin', es: 'Se sigue debiendo por nuestra parte' },
  deletion_runs_on: { fr: 'Continue jusqu’à son terme', it: 'Continua fino alla scadenza', en: 'Runs until its term', de: 'Läuft bis zum Ende weiter', es: 'Sigue hasta su término' },
  deletion_ends: { fr: 'Prend fin', it: 'Finisce', en: 'Ends', de: 'Endet', es: 'Termina' },
  deletion_lost: { fr: 'Est perdu', it: 'Si perde', en: 'Is lost', de: 'Geht verloren', es: 'Se pierde' },
  accounting_kept: { fr: 'Pièces comptables conservées', it: 'Documenti contabili conservati', en: 'Accounting records kept', de: 'Buchhaltungsunterlagen aufbewahrt', es: 'Documentos contables conservados' },
});

nameOutcomes({
  account_deleted: { fr: 'Compte supprimé', it: 'Account eliminato', en: 'Account deleted', de: 'Konto gelöscht', es: 'Cuenta eliminada' },
});
