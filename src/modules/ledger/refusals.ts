// Every "no" of the ledger's own operations.
import { refusal } from '#kernel/refusal.ts';

export const accountNotFound = refusal({
  code: 'ledger_account.not_found',
  status: 404,
  say: {
    fr: 'Ce solde n’existe pas ou n’est pas le vôtre. Ouvrez-le depuis la page de vos crédits.',
    it: 'Questo saldo non esiste o non è tuo. Aprilo dalla pagina dei tuoi crediti.',
    en: 'This balance does not exist or is not yours. Open it from your credits page.',
    de: 'Dieses Guthaben gibt es nicht oder es ist nicht Ihres. Öffnen Sie es über Ihre Credit-Seite.',
    es: 'Este saldo no existe o no es tuyo. Ábrelo desde la página de tus créditos.',
  },
});
