// Every "no" about pack refunds; the order is the precedence. What the rule refuses is no refusal but a decision (REF-5).
import { refusal } from '#kernel/refusal.ts';

export const packNotFound = refusal({
  code: 'pack_refund.pack_not_found',
  status: 404,
  clause: 'REF-5',
  say: {
    fr: 'Ce pack n’est pas parmi les vôtres, ou n’a pas été payé. Vos packs sont sur la page des crédits.',
    it: 'Questo pacchetto non è tra i tuoi, o non è stato pagato. I tuoi pacchetti sono nella pagina dei crediti.',
    en: 'This pack is not among yours, or was not paid. Your packs are on the credits page.',
    de: 'Dieses Paket gehört nicht zu Ihren oder wurde nicht bezahlt. Ihre Pakete stehen auf der Seite der Credits.',
    es: 'Este pack no está entre los tuyos o no se ha pagado. Tus packs están en la página de créditos.',
  },
});

export const packRefundNotFound = refusal({
  code: 'pack_refund.not_found',
  status: 404,
  clause: 'REF-5',
  say: {
    fr: 'Cette demande de remboursement n’existe pas ou ne vous concerne pas.',
    it: 'Questa domanda di rimborso non esiste o non ti riguarda.',
    en: 'This refund claim does not exist or does not concern you.',
    de: 'Diesen Erstattungsantrag gibt es nicht oder er betrifft Sie nicht.',
    es: 'Esta petición de reembolso no existe o no te concierne.',
  },
});

export const packNotConfirmed = refusal({
  code: 'pack_refund.not_confirmed',
  status: 422,
  clause: 'REF-5',
  say: {
    fr: 'Confirmez que les crédits du pack doivent être retirés contre l’argent. Rien n’a été demandé.',
    it: 'Conferma che i crediti del pacchetto vanno tolti in cambio del denaro. Non è stato chiesto nulla.',
    en: 'Confirm that the credits of the pack are to be taken off in exchange for the money. Nothing was claimed.',
    de: 'Bestätigen Sie, dass die Credits des Pakets gegen das Geld abgezogen werden. Es wurde nichts beantragt.',
    es: 'Confirma que los créditos del pack se retirarán a cambio del dinero. No se ha pedido nada.',
  },
});

export const packDisputed = refusal({
  code: 'pack_refund.disputed',
  status: 409,
  clause: 'REF-5',
  say: {
    fr: 'Votre banque examine ce paiement : l’argent ne peut pas revenir par deux voies. Rien n’a été demandé ; attendez sa décision.',
    it: 'La tua banca sta esaminando questo pagamento: il denaro non può tornare per due vie. Non è stato chiesto nulla; attendi la sua decisione.',
    en: 'Your bank is looking into this payment: money cannot come back in two ways. Nothing was claimed; wait for its decision.',
    de: 'Ihre Bank prüft diese Zahlung: Geld kann nicht auf zwei Wegen zurückkommen. Es wurde nichts beantragt; warten Sie deren Entscheidung ab.',
    es: 'Tu banco está examinando este pago: el dinero no puede volver por dos vías. No se ha pedido nada; espera su decisión.',
  },
});

export const packClaimed = refusal({
  code: 'pack_refund.already_claimed',
  status: 409,
  clause: 'REF-6',
  say: {
    fr: 'Ce pack a déjà fait l’objet de la demande {reference}. Rien n’a été changé ; un refus peut être contesté sur sa page.',
    it: 'Per questo pacchetto c’è già la domanda {reference}. Nulla è cambiato; contro un rifiuto si fa ricorso dalla sua pagina.',
    en: 'This pack already has the claim {reference}. Nothing was changed; a refusal can be appealed on its page.',
    de: 'Für dieses Paket gibt es bereits den Antrag {reference}. Es wurde nichts geändert; gegen eine Ablehnung legen Sie auf deren Seite Einspruch ein.',
    es: 'Este pack ya tiene la petición {reference}. No se ha cambiado nada; una denegación se recurre en su página.',
  },
});

export const packNotContestable = refusal({
  code: 'pack_refund.not_contestable',
  status: 409,
  clause: 'REF-6',
  say: {
    fr: 'Seul un refus peut être contesté, et une seule fois. Rien n’a été changé.',
    it: 'Si può fare ricorso solo contro un rifiuto, e una sola volta. Nulla è cambiato.',
    en: 'Only a refusal can be appealed, and only once. Nothing was changed.',
    de: 'Einspruch ist nur gegen eine Ablehnung und nur einmal möglich. Es wurde nichts geändert.',
    es: 'Solo se puede recurrir una denegación, y una sola vez. No se ha cambiado nada.',
  },
});

export const packContestTooLate = refusal({
  code: 'pack_refund.contest_too_late',
  status: 409,
  clause: 'REF-6',
  say: {
    fr: 'Dernier jour pour contester : {until}. Rien n’a été changé.',
    it: 'Ultimo giorno per fare ricorso: {until}. Nulla è cambiato.',
    en: 'Last day to appeal: {until}. Nothing was changed.',
    de: 'Letzter Tag für den Einspruch: {until}. Es wurde nichts geändert.',
    es: 'Último día para recurrir: {until}. No se ha cambiado nada.',
  },
});

export const packAppealClosed = refusal({
  code: 'pack_refund.closed',
  status: 409,
  clause: 'REF-6',
  say: {
    fr: 'Aucune contestation n’attend ici une décision. Rien n’a été changé.',
    it: 'Qui nessun ricorso attende una decisione. Nulla è cambiato.',
    en: 'No appeal waits for a decision here. Nothing was changed.',
    de: 'Hier wartet kein Einspruch auf eine Entscheidung. Es wurde nichts geändert.',
    es: 'Aquí no hay ningún recurso pendiente de decisión. No se ha cambiado nada.',
  },
});

export const packOnce = refusal({
  code: 'pack_refund.once',
  status: 409,
  clause: 'REF-5',
  say: {
    fr: 'Ce prestataire a déjà été remboursé en argent d’un pack ({reference}), ce qui n’arrive qu’une fois. Rien n’a été changé ; refusez en donnant ce motif.',
    it: 'A questo professionista è già stato rimborsato in denaro un pacchetto ({reference}), il che avviene una sola volta. Nulla è cambiato; rifiuta indicando questo motivo.',
    en: 'This pro already had a pack refunded in money ({reference}), which happens once. Nothing was changed; refuse and give that reason.',
    de: 'Diesem Profi wurde schon ein Paket in Geld erstattet ({reference}), das geht nur einmal. Es wurde nichts geändert; lehnen Sie mit diesem Grund ab.',
    es: 'A este profesional ya se le reembolsó un pack en dinero ({reference}), y solo ocurre una vez. No se ha cambiado nada; deniega indicando ese motivo.',
  },
});

export const packUsed = refusal({
  code: 'pack_refund.credits_gone',
  status: 409,
  clause: 'REF-5',
  say: {
    fr: 'Des crédits de ce pack viennent d’être utilisés : il ne peut plus être repris en entier. Rien n’a été changé.',
    it: 'Alcuni crediti di questo pacchetto sono appena stati usati: non può più essere ripreso intero. Nulla è cambiato.',
    en: 'Credits of this pack have just been used: it can no longer be taken back whole. Nothing was changed.',
    de: 'Credits dieses Pakets wurden gerade verbraucht: Es kann nicht mehr ganz zurückgenommen werden. Es wurde nichts geändert.',
    es: 'Se acaban de usar créditos de este pack: ya no se puede devolver entero. No se ha cambiado nada.',
  },
});
