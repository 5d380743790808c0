// Orders of goods and fixed packages: listings, the order page, after-sale steps, withdrawal.
import type { Clause } from '../clause.ts';

export const orderClauses: readonly Clause[] = [
  {
    id: 'ORD-1',
    title: {
      fr: 'Annonces par pays',
      it: 'Inserzioni per paese',
      en: 'Listings by country',
      de: 'Inserate je Land',
      es: 'Anuncios por país',
    },
    text: {
      fr: 'Le prestataire vend des biens ou des prestations à contenu fixe par des annonces, une par pays, avec prix, monnaie et disponibilité. Changer de pays peut changer l’adresse de livraison, la monnaie, la disponibilité et le prix ; la page l’indique avant que le changement ait lieu.',
      it: 'Il professionista vende beni o pacchetti a contenuto fisso con inserzioni, una per paese, con prezzo, valuta e disponibilità. Cambiare paese può cambiare indirizzo di consegna, valuta, disponibilità e prezzo; la pagina lo indica prima che il cambio avvenga.',
      en: 'The pro sells goods or fixed packages through listings, one per country, with price, currency and availability. Changing the country can change the delivery address, the currency, the availability and the price; the page says so before it happens.',
      de: 'Der Profi verkauft Waren oder feste Leistungspakete über Inserate, je Land eines, mit Preis, Währung und Verfügbarkeit. Ein Wechsel des Landes kann Lieferadresse, Währung, Verfügbarkeit und Preis ändern; die Seite weist vor dem Wechsel darauf hin.',
      es: 'El profesional vende bienes o paquetes cerrados mediante anuncios, uno por país, con precio, moneda y disponibilidad. Cambiar de país puede cambiar la dirección de entrega, la moneda, la disponibilidad y el precio; la página lo indica antes de que ocurra.',
    },
    parameters: [],
  },
  {
    id: 'ORD-2',
    title: {
      fr: 'Tout se passe sur la page de la commande',
      it: 'Tutto avviene nella pagina dell’ordine',
      en: 'Everything runs on the order page',
      de: 'Alles läuft über die Seite der Bestellung',
      es: 'Todo ocurre en la página del pedido',
    },
    text: {
      fr: 'Après la vente, tout se passe sur la page de la commande : expédition (transporteur, numéro de suivi, date prévue), retour, rétractation, réclamation, garantie légale ou commerciale, réparation. Les deux parties y lisent le même état et les mêmes dates.',
      it: 'Dopo la vendita tutto avviene nella pagina dell’ordine: spedizione (corriere, numero di tracciamento, data prevista), reso, recesso, reclamo, garanzia legale o convenzionale, riparazione. Entrambe le parti vi leggono lo stesso stato e le stesse date.',
      en: 'After the sale everything runs on the order page: shipping (carrier, tracking number, estimated date), return, withdrawal, complaint, warranty, repair. Both parties read the same state and the same dates there.',
      de: 'Nach dem Verkauf läuft alles über die Seite der Bestellung: Versand (Versanddienst, Sendungsnummer, voraussichtliches Datum), Rücksendung, Widerruf, Reklamation, gesetzliche Gewährleistung oder freiwillige Garantie, Reparatur. Beide Seiten sehen dort denselben Stand und dieselben Daten.',
      es: 'Tras la venta, todo ocurre en la página del pedido: envío (transportista, número de seguimiento, fecha prevista), devolución, desistimiento, reclamación, garantía legal o comercial, reparación. Ambas partes ven allí el mismo estado y las mismas fechas.',
    },
    parameters: [],
  },
  {
    id: 'ORD-3',
    title: {
      fr: 'Nouvelles données à chaque phase',
      it: 'Aggiornamenti a ogni passaggio',
      en: 'Each step is posted',
      de: 'Jeder Schritt wird mitgeteilt',
      es: 'Información de cada paso',
    },
    text: {
      fr: 'Le prestataire indique de lui-même chaque phase sur la page de la commande : retour reçu, réparation ou remplacement commencé, réparation terminée et envoi en préparation, expédition avec numéro de suivi et date. Délai de chaque phase, compté à partir de la précédente (la commande pour la première, l’envoi par le client pour un retour) : {aftersale.step}. Une phase qui n’est pas indiquée à temps donne lieu à un rappel, puis compte dans la qualité du prestataire.',
      it: 'Il professionista indica di propria iniziativa ogni passaggio nella pagina dell’ordine: reso ricevuto, riparazione o sostituzione iniziata, riparazione conclusa e spedizione in preparazione, spedito con numero di tracciamento e data. Termine di ogni passaggio, contato da quello precedente (l’ordine per il primo, l’invio da parte del cliente per un reso): {aftersale.step}. Un passaggio non indicato in tempo dà luogo a un promemoria e poi conta nella qualità del professionista.',
      en: 'The pro posts each step on the order page without being asked: return received, repair or replacement started, repair done and preparing to ship, shipped with tracking number and date. Time limit for each step, counted from the one before (the order for the first, the client’s dispatch for a return): {aftersale.step}. A step not posted in time leads to a reminder, then counts in the pro’s quality.',
      de: 'Der Profi teilt auf der Seite der Bestellung unaufgefordert jeden Schritt mit: Rücksendung eingetroffen, Reparatur oder Ersatz begonnen, Reparatur fertig und Versand in Vorbereitung, versandt mit Sendungsnummer und Datum. Frist je Schritt, gezählt ab dem vorigen (beim ersten ab der Bestellung, bei einer Rücksendung ab deren Versand): {aftersale.step}. Ein nicht rechtzeitig mitgeteilter Schritt führt zu einer Erinnerung und zählt dann in der Qualität des Profis.',
      es: 'El profesional indica por iniciativa propia cada paso en la página del pedido: devolución recibida, reparación o sustitución iniciada, reparación terminada y envío en preparación, enviado con número de seguimiento y fecha. Plazo de cada paso, contado desde el anterior (el pedido para el primero, el envío por el cliente para una devolución): {aftersale.step}. Un paso no indicado a tiempo da lugar a un recordatorio y después cuenta en la calidad del profesional.',
    },
    parameters: [
      {
        key: 'aftersale.step',
        kind: 'table',
        cell: 'business_days',
        value: { shipped: 2, return_received: 10, repair_started: 3, repair_done: 10, shipped_back: 2 },
        min: 1,
        max: 60,
        rows: {
          shipped: {
            fr: 'commande expédiée',
            it: 'ordine spedito',
            en: 'order shipped',
            de: 'Bestellung versandt',
            es: 'pedido enviado',
          },
          return_received: {
            fr: 'retour reçu',
            it: 'reso ricevuto',
            en: 'return received',
            de: 'Rücksendung eingetroffen',
            es: 'devolución recibida',
          },
          repair_started: {
            fr: 'réparation ou remplacement commencé',
            it: 'riparazione o sostituzione iniziata',
            en: 'repair or replacement started',
            de: 'Reparatur oder Ersatz begonnen',
            es: 'reparación o sustitución iniciada',
          },
          repair_done: {
            fr: 'réparation terminée, envoi en préparation',
            it: 'riparazione conclusa, spedizione in preparazione',
            en: 'repair done, preparing to ship',
            de: 'Reparatur fertig, Versand in Vorbereitung',
            es: 'reparación terminada, envío en preparación',
          },
          shipped_back: {
            fr: 'renvoi au client',
            it: 'rispedizione al cliente',
            en: 'shipped back to the client',
            de: 'Rückversand an die Kundschaft',
            es: 'reenvío al cliente',
          },
        },
        title: {
          fr: 'Délai pour indiquer chaque phase après la vente',
          it: 'Termine per indicare ogni passaggio dopo la vendita',
          en: 'Time limit to post each step after the sale',
          de: 'Frist zur Mitteilung jedes Schritts nach dem Verkauf',
          es: 'Plazo para indicar cada paso tras la venta',
        },
      },
    ],
  },
  {
    id: 'ORD-4',
    title: {
      fr: 'Rétractation du consommateur',
      it: 'Recesso del consumatore',
      en: 'Withdrawal by a consumer',
      de: 'Gesetzlicher Widerruf',
      es: 'Desistimiento del consumidor',
    },
    text: {
      fr: 'Là où la loi du pays le prévoit, un client qui achète en tant que consommateur peut se rétracter après la livraison, sans donner de motif ; le délai est de {withdrawal.days}. Le remboursement suit le même chemin que le paiement et figure dans les mouvements.',
      it: 'Dove la legge del paese lo prevede, un cliente che acquista come consumatore può recedere dopo la consegna senza indicare il motivo; il termine è di {withdrawal.days}. Il rimborso segue la stessa via del pagamento e figura nei movimenti.',
      en: 'Where the law of the country gives this right, a client who buys as a consumer can withdraw after delivery without giving a reason; the time limit is {withdrawal.days}. The refund goes back the way of the payment and appears in the transactions.',
      de: 'Wo das Recht des Landes es vorsieht, kann die Bestellung nach der Lieferung ohne Angabe von Gründen widerrufen werden, wenn sie privat aufgegeben wurde; die Frist beträgt {withdrawal.days}. Die Erstattung erfolgt auf dem Weg der Zahlung und steht in den Kontobewegungen.',
      es: 'Donde la ley del país lo prevé, un cliente que compra como consumidor puede desistir tras la entrega sin indicar el motivo; el plazo es de {withdrawal.days}. El reembolso sigue la misma vía que el pago y figura en los movimientos.',
    },
    parameters: [
      {
        key: 'withdrawal.days',
        kind: 'days',
        value: 14,
        min: 14,
        max: 100,
        title: {
          fr: 'Délai de rétractation après la livraison',
          it: 'Termine di recesso dopo la consegna',
          en: 'Time limit for withdrawal after delivery',
          de: 'Widerrufsfrist nach der Lieferung',
          es: 'Plazo de desistimiento tras la entrega',
        },
      },
    ],
  },
];
