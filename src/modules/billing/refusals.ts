// Every "no" of billing; the order is the precedence.
import { refusal, refuse, type RefusalKind } from '#kernel/refusal.ts';
import type { CardProblem } from '#kernel/ports.ts';

export const marketNotServed = refusal({
  code: 'billing.market_not_served',
  status: 422,
  clause: 'ACC-11',
  say: {
    fr: 'Aucun prix n’existe pour ce pays. Rien n’a été débité ; choisissez dans votre compte un pays où la plateforme est présente.',
    it: 'Per questo paese non esiste alcun prezzo. Non è stato addebitato nulla; scegli nel tuo account un paese in cui la piattaforma è presente.',
    en: 'There is no price for this country. Nothing was charged; choose a country served by the platform in your account.',
    de: 'Für dieses Land gibt es keinen Preis. Es wurde nichts abgebucht; wählen Sie in Ihrem Konto ein Land, in dem die Plattform tätig ist.',
    es: 'No hay precio para este país. No se ha cobrado nada; elige en tu cuenta un país en el que esté la plataforma.',
  },
});

export const detailsMissing = refusal({
  code: 'billing.details_missing',
  status: 409,
  clause: 'PAY-2',
  say: {
    fr: 'Il manque le nom et l’adresse que la facture doit porter. Rien n’a été débité ; indiquez-les, puis vous reprendrez l’achat ici même.',
    it: 'Mancano il nome e l’indirizzo da riportare in fattura. Non è stato addebitato nulla; indicali e riprenderai l’acquisto da qui.',
    en: 'The name and address for the invoice are missing. Nothing was charged; enter them and you will come back to this purchase.',
    de: 'Es fehlen Name und Anschrift für die Rechnung. Es wurde nichts abgebucht; geben Sie beides an, dann geht der Kauf hier weiter.',
    es: 'Faltan el nombre y la dirección para la factura. No se ha cobrado nada; indícalos y volverás a esta compra.',
  },
});

export const detailsWrong = refusal({
  code: 'billing.details_wrong',
  status: 422,
  clause: 'PAY-2',
  say: {
    fr: 'Un numéro ne va pas. Rien n’a été enregistré ; corrigez-le, ou laissez ce champ vide.',
    it: 'Un numero non va bene. Non è stato salvato nulla; correggilo o lascia vuoto il campo.',
    en: 'One of the numbers is not right. Nothing was saved; correct it, or leave that field empty.',
    de: 'Eine der Nummern stimmt nicht. Es wurde nichts gespeichert; berichtigen Sie sie oder lassen Sie das Feld leer.',
    es: 'Uno de los números no es correcto. No se ha guardado nada; corrígelo o deja ese campo vacío.',
  },
});

export const invoiceNotFound = refusal({
  code: 'invoice.not_found',
  status: 404,
  clause: 'PAY-2',
  say: {
    fr: 'Cette facture n’existe pas ou n’est pas la vôtre. La liste de vos factures les montre toutes.',
    it: 'Questa fattura non esiste o non è tua. L’elenco delle tue fatture le mostra tutte.',
    en: 'This invoice does not exist or is not yours. The list of your invoices shows all of them.',
    de: 'Diese Rechnung gibt es nicht oder sie ist nicht Ihre. Die Liste Ihrer Rechnungen zeigt alle.',
    es: 'Esta factura no existe o no es tuya. La lista de tus facturas las muestra todas.',
  },
});

export const paymentNotFound = refusal({
  code: 'payment.not_found',
  status: 404,
  say: {
    fr: 'Ce paiement n’existe pas ou n’est pas le vôtre. Rien n’a été débité. La liste de vos paiements les montre tous.',
    it: 'Questo pagamento non esiste o non è tuo. Non è stato addebitato nulla. L’elenco dei tuoi pagamenti li mostra tutti.',
    en: 'This payment does not exist or is not yours. Nothing was charged. The list of your payments shows all of them.',
    de: 'Diese Zahlung gibt es nicht oder sie ist nicht Ihre. Es wurde nichts abgebucht. Die Liste Ihrer Zahlungen zeigt alle.',
    es: 'Este pago no existe o no es tuyo. No se ha cobrado nada. La lista de tus pagos los muestra todos.',
  },
});

/** Answered to the gateway: it sends the message again later, when the payment may have been committed. */
export const paymentUnknown = refusal({
  code: 'payment.unknown',
  status: 404,
  clause: 'PAY-3',
  say: {
    fr: 'Ce message parle d’un paiement inconnu. Rien n’a été déplacé ; renvoyez-le plus tard.',
    it: 'Questo messaggio riguarda un pagamento sconosciuto. Non è stato spostato nulla; invialo di nuovo più tardi.',
    en: 'This message is about an unknown payment. Nothing was moved; send it again later.',
    de: 'Diese Meldung betrifft eine unbekannte Zahlung. Es wurde nichts bewegt; senden Sie sie später erneut.',
    es: 'Este mensaje se refiere a un pago desconocido. No se ha movido nada; envíalo de nuevo más tarde.',
  },
});

export const noSandboxCheckout = refusal({
  code: 'payment.no_sandbox',
  status: 409,
  say: {
    fr: 'Ici, les cartes se donnent au service de paiement, jamais à la plateforme. Rien n’a été débité ; ouvrez la page de paiement.',
    it: 'Qui la carta si indica al servizio di pagamento, mai alla piattaforma. Non è stato addebitato nulla; apri la pagina di pagamento.',
    en: 'Cards are given to the payment service here, never to the platform. Nothing was charged; open the payment page.',
    de: 'Karten werden hier dem Zahlungsdienst angegeben, nie der Plattform. Es wurde nichts abgebucht; öffnen Sie die Zahlungsseite.',
    es: 'Aquí la tarjeta se indica al servicio de pago, nunca a la plataforma. No se ha cobrado nada; abre la página de pago.',
  },
});

export const cardNumberWrong = refusal({
  code: 'card.number_wrong',
  status: 422,
  say: {
    fr: 'Ce numéro de carte comporte une erreur de frappe. Rien n’a été débité ; comparez-le à la carte.',
    it: 'Questo numero di carta contiene un errore di battitura. Non è stato addebitato nulla; confrontalo con la carta.',
    en: 'This card number has a typing error. Nothing was charged; compare it with the card.',
    de: 'Diese Kartennummer enthält einen Tippfehler. Es wurde nichts abgebucht; vergleichen Sie sie mit der Karte.',
    es: 'Este número de tarjeta contiene un error. No se ha cobrado nada; compáralo con la tarjeta.',
  },
});

export const cardNotForTests = refusal({
  code: 'card.not_for_tests',
  status: 422,
  say: {
    fr: 'Cette plateforme est un bac à sable : seules les cartes de test sont acceptées, par exemple 4242 4242 4242 4242. Ce numéro n’a été ni débité ni enregistré.',
    it: 'Questa piattaforma è una sandbox: accetta solo carte di prova, per esempio 4242 4242 4242 4242. Questo numero non è stato né addebitato né registrato.',
    en: 'This platform is a sandbox: it takes test cards only, for example 4242 4242 4242 4242. This number was neither charged nor stored.',
    de: 'Diese Plattform ist eine Sandbox: Sie nimmt nur Testkarten an, zum Beispiel 4242 4242 4242 4242. Diese Nummer wurde weder belastet noch gespeichert.',
    es: 'Esta plataforma es un entorno de pruebas: solo acepta tarjetas de prueba, por ejemplo 4242 4242 4242 4242. Este número no se ha cobrado ni guardado.',
  },
});

export const cardExpiryWrong = refusal({
  code: 'card.expiry_wrong',
  status: 422,
  say: {
    fr: 'La date d’expiration s’écrit comme sur la carte : mois et année, par exemple 04/30. Rien n’a été débité.',
    it: 'La scadenza si scrive come sulla carta: mese e anno, per esempio 04/30. Non è stato addebitato nulla.',
    en: 'The expiry date is written as on the card: month and year, for example 04/30. Nothing was charged.',
    de: 'Das Ablaufdatum steht wie auf der Karte: Monat und Jahr, zum Beispiel 04/30. Es wurde nichts abgebucht.',
    es: 'La fecha de caducidad se escribe como en la tarjeta: mes y año, por ejemplo 04/30. No se ha cobrado nada.',
  },
});

export const cardExpired = refusal({
  code: 'card.expired',
  status: 422,
  say: {
    fr: 'Cette carte a expiré. Rien n’a été débité ; payez avec une autre.',
    it: 'Questa carta è scaduta. Non è stato addebitato nulla; paga con un’altra.',
    en: 'This card has expired. Nothing was charged; pay with another.',
    de: 'Diese Karte ist abgelaufen. Es wurde nichts abgebucht; zahlen Sie mit einer anderen.',
    es: 'Esta tarjeta ha caducado. No se ha cobrado nada; paga con otra.',
  },
});

export const cardCodeWrong = refusal({
  code: 'card.code_wrong',
  status: 422,
  say: {
    fr: 'Le code de sécurité a trois chiffres, au dos de la carte. Rien n’a été débité.',
    it: 'Il codice di sicurezza ha tre cifre, sul retro della carta. Non è stato addebitato nulla.',
    en: 'The security code has three digits, on the back of the card. Nothing was charged.',
    de: 'Der Sicherheitscode hat drei Ziffern und steht auf der Rückseite der Karte. Es wurde nichts abgebucht.',
    es: 'El código de seguridad tiene tres cifras, en el reverso de la tarjeta. No se ha cobrado nada.',
  },
});

export const paymentClosed = refusal({
  code: 'payment.closed',
  status: 409,
  say: {
    fr: 'Le service de paiement n’attend plus ce paiement. Rien n’a été débité ; recommencez l’achat.',
    it: 'Il servizio di pagamento non attende più questo pagamento. Non è stato addebitato nulla; ripeti l’acquisto.',
    en: 'The payment service no longer expects this payment. Nothing was charged; start the purchase again.',
    de: 'Der Zahlungsdienst erwartet diese Zahlung nicht mehr. Es wurde nichts abgebucht; beginnen Sie den Kauf neu.',
    es: 'El servicio de pago ya no espera este pago. No se ha cobrado nada; empieza la compra de nuevo.',
  },
});

export const priorityRunning = refusal({
  code: 'priority.running',
  status: 409,
  clause: 'LEAD-5',
  say: {
    fr: 'Le service prioritaire est déjà actif ; mois payé jusqu’à cette date : {paid_until}. Rien n’a été débité.',
    it: 'Il servizio prioritario è già attivo; mese pagato fino a questa data: {paid_until}. Non è stato addebitato nulla.',
    en: 'The priority service is already active; month paid until: {paid_until}. Nothing was charged.',
    de: 'Der Prioritätsservice ist bereits aktiv; bezahlt bis: {paid_until}. Es wurde nichts abgebucht.',
    es: 'El servicio prioritario ya está activo; mes pagado hasta: {paid_until}. No se ha cobrado nada.',
  },
});

export const priorityNone = refusal({
  code: 'priority.none',
  status: 404,
  clause: 'LEAD-5',
  say: {
    fr: 'Aucun service prioritaire n’est en cours. Rien n’a été changé ; les packs se trouvent sur la page des crédits.',
    it: 'Nessun servizio prioritario è in corso. Nulla è cambiato; i pacchetti sono nella pagina dei crediti.',
    en: 'No priority service is running. Nothing was changed; the packs are on the credits page.',
    de: 'Es läuft kein Prioritätsservice. Es wurde nichts geändert; die Pakete stehen auf der Seite der Credits.',
    es: 'No hay ningún servicio prioritario en curso. No se ha cambiado nada; los packs están en la página de créditos.',
  },
});

export const incidentNone = refusal({
  code: 'payment_incident.none',
  status: 409,
  clause: 'SUB-4',
  say: {
    fr: 'Aucun problème de paiement n’est ouvert : il n’y a rien à payer. Rien n’a été débité.',
    it: 'Nessun problema di pagamento è aperto: non c’è nulla da pagare. Non è stato addebitato nulla.',
    en: 'No payment problem is open: there is nothing to pay. Nothing was charged.',
    de: 'Kein Zahlungsproblem ist offen: Es ist nichts zu zahlen. Es wurde nichts abgebucht.',
    es: 'No hay ningún problema de pago abierto: no hay nada que pagar. No se ha cobrado nada.',
  },
});

const cardProblems: Readonly<Record<CardProblem, { kind: RefusalKind; field: string | null }>> = {
  number_wrong: { kind: cardNumberWrong, field: 'number' },
  number_not_for_tests: { kind: cardNotForTests, field: 'number' },
  expiry_wrong: { kind: cardExpiryWrong, field: 'expires' },
  expired: { kind: cardExpired, field: 'expires' },
  code_wrong: { kind: cardCodeWrong, field: 'cvc' },
  payment_closed: { kind: paymentClosed, field: null },
};

export const cardRefusals = Object.values(cardProblems).map(({ kind }) => kind);

/** The sentence stands at the field that it speaks of. */
export function refuseCard(problem: CardProblem): never {
  const { kind, field } = cardProblems[problem];
  refuse(kind, {}, field ? [{ path: field, say: kind.say }] : []);
}
