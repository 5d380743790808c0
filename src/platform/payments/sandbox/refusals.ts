// Every "no" of the sandbox gateway's own operations.
import { refusal } from '#kernel/refusal.ts';

export const sandboxOff = refusal({
  code: 'sandbox_gateway.off',
  status: 409,
  say: {
    fr: 'Les paiements passent ici par un vrai service de paiement : ses messages ne peuvent pas être simulés. Rien n’a été changé.',
    it: 'Qui i pagamenti passano da un vero servizio di pagamento: i suoi messaggi non si possono simulare. Nulla è cambiato.',
    en: 'Payments go through a real payment service here: its messages cannot be simulated. Nothing was changed.',
    de: 'Zahlungen laufen hier über einen echten Zahlungsdienst: Seine Meldungen lassen sich nicht simulieren. Es wurde nichts geändert.',
    es: 'Aquí los pagos pasan por un servicio de pago real: sus mensajes no se pueden simular. No se ha cambiado nada.',
  },
});

export const eventNotFound = refusal({
  code: 'sandbox_event.not_found',
  status: 404,
  say: {
    fr: 'Aucun message du service de paiement ne porte ce numéro. La liste des messages les montre tous.',
    it: 'Nessun messaggio del servizio di pagamento ha questo numero. L’elenco dei messaggi li mostra tutti.',
    en: 'No message of the payment service has this number. The list of messages shows all of them.',
    de: 'Keine Meldung des Zahlungsdienstes trägt diese Nummer. Die Liste der Meldungen zeigt alle.',
    es: 'Ningún mensaje del servicio de pago lleva este número. La lista de mensajes los muestra todos.',
  },
});

export const disputeNotOpen = refusal({
  code: 'sandbox_dispute.not_open',
  status: 409,
  say: {
    fr: 'La banque n’a ouvert aucune rétrofacturation sur ce paiement, ou elle est déjà tranchée. Rien n’a été changé.',
    it: 'La banca non ha aperto alcuno storno su questo pagamento, oppure è già deciso. Nulla è cambiato.',
    en: 'The bank has opened no chargeback on this payment, or it is already decided. Nothing was changed.',
    de: 'Die Bank hat zu dieser Zahlung keine Rückbelastung eröffnet, oder sie ist schon entschieden. Es wurde nichts geändert.',
    es: 'El banco no ha abierto ninguna retrocesión sobre este pago, o ya está resuelta. No se ha cambiado nada.',
  },
});
