// Matters of money, the priority service, the API, and whatever is left.
import type { MatterGroup } from '../matter.ts';

export const payments: MatterGroup = {
  key: 'payments',
  name: { fr: 'Paiements et factures', it: 'Pagamenti e fatture', en: 'Payments and invoices', de: 'Zahlungen und Rechnungen', es: 'Pagos y facturas' },
  matters: [
    {
      key: 'payment_failed',
      for: ['pro'],
      name: { fr: 'Un paiement a échoué ou manque', it: 'Un pagamento non è riuscito o manca', en: 'A payment failed or is missing', de: 'Eine Zahlung ist fehlgeschlagen oder fehlt', es: 'Un pago ha fallado o falta' },
      articles: ['buying-credit-packs'],
      way: {
        kind: 'ticket',
        subjects: ['payment'],
        speaksOf: ['refund'],
        ask: {
          fr: 'Choisissez le paiement et écrivez ce que montre votre banque. N’envoyez jamais le numéro de votre carte.',
          it: 'Scegli il pagamento e scrivi che cosa mostra la tua banca. Non inviare mai il numero della carta.',
          en: 'Choose the payment and write what your bank shows. Never send the number of your card.',
          de: 'Wählen Sie die Zahlung und schreiben Sie, was Ihre Bank anzeigt. Senden Sie nie Ihre Kartennummer.',
          es: 'Elige el pago y escribe qué muestra tu banco. No envíes nunca el número de tu tarjeta.',
        },
      },
    },
    {
      key: 'invoice_copy',
      for: ['pro'],
      name: { fr: 'Retrouver une facture', it: 'Ritrovare una fattura', en: 'Find an invoice', de: 'Eine Rechnung finden', es: 'Encontrar una factura' },
      articles: ['buying-credit-packs'],
      way: {
        kind: 'place',
        path: '/credits/payments',
        link: { fr: 'Ouvrir paiements et factures', it: 'Apri pagamenti e fatture', en: 'Open payments and invoices', de: 'Zahlungen und Rechnungen öffnen', es: 'Abrir pagos y facturas' },
        why: {
          fr: 'Toutes vos factures y sont, dès le paiement et pour toujours. Nous n’en envoyons pas d’autre exemplaire par e-mail.',
          it: 'Tutte le tue fatture sono lì, dal pagamento in poi e per sempre. Non ne inviamo altre copie per e-mail.',
          en: 'All your invoices are there, from the payment on and for good. We send no other copy by e-mail.',
          de: 'Dort stehen alle Ihre Rechnungen, ab der Zahlung und auf Dauer. Weitere Exemplare senden wir nicht per E-Mail.',
          es: 'Allí están todas tus facturas, desde el pago y para siempre. No enviamos otra copia por correo.',
        },
        clauses: ['MSG-9'],
      },
    },
    {
      key: 'invoice_wrong',
      for: ['pro'],
      name: { fr: 'Une facture est erronée', it: 'Una fattura è sbagliata', en: 'An invoice is wrong', de: 'Eine Rechnung ist falsch', es: 'Una factura es errónea' },
      articles: [],
      way: {
        kind: 'ticket',
        subjects: ['invoice'],
        ask: {
          fr: 'Choisissez la facture et dites ce qui est faux et ce qui devrait y figurer.',
          it: 'Scegli la fattura e di’ che cosa è sbagliato e che cosa dovrebbe esserci.',
          en: 'Choose the invoice and say what is wrong and what should be there.',
          de: 'Wählen Sie die Rechnung und schreiben Sie, was falsch ist und was dort stehen sollte.',
          es: 'Elige la factura y di qué está mal y qué debería figurar.',
        },
      },
    },
  ],
};

export const priority: MatterGroup = {
  key: 'priority',
  name: { fr: 'Service prioritaire', it: 'Servizio prioritario', en: 'Priority service', de: 'Prioritätsservice', es: 'Servicio prioritario' },
  matters: [
    {
      key: 'priority_cancel',
      for: ['pro'],
      name: { fr: 'Arrêter ou gérer le service prioritaire', it: 'Disdire o gestire il servizio prioritario', en: 'Cancel or manage the priority service', de: 'Prioritätsservice kündigen oder verwalten', es: 'Cancelar o gestionar el servicio prioritario' },
      articles: ['buying-credit-packs'],
      way: {
        kind: 'place',
        path: '/credits/priority',
        link: { fr: 'Ouvrir le service prioritaire', it: 'Apri il servizio prioritario', en: 'Open the priority service', de: 'Prioritätsservice öffnen', es: 'Abrir el servicio prioritario' },
        why: {
          fr: 'Un clic suffit, avec effet et date affichés avant. Une résiliation par message arriverait peut-être après le renouvellement.',
          it: 'Basta un clic, con effetto e data mostrati prima. Una disdetta per messaggio potrebbe arrivare dopo il rinnovo.',
          en: 'One click is enough, with its effect and date shown before. A cancellation by message might come after the renewal.',
          de: 'Ein Klick genügt, Wirkung und Datum stehen vorher da. Eine Kündigung per Nachricht käme vielleicht erst nach der Verlängerung an.',
          es: 'Basta un clic, con el efecto y la fecha a la vista. Una cancelación por mensaje podría llegar después de la renovación.',
        },
        clauses: ['LEAD-5'],
      },
    },
    {
      key: 'priority_question',
      for: ['pro'],
      name: { fr: 'Question sur le service prioritaire', it: 'Domanda sul servizio prioritario', en: 'A question about the priority service', de: 'Frage zum Prioritätsservice', es: 'Pregunta sobre el servicio prioritario' },
      articles: ['buying-credit-packs'],
      way: {
        kind: 'ticket',
        subjects: ['payment'],
        ask: {
          fr: 'Écrivez votre question ; si un paiement est en cause, choisissez-le.',
          it: 'Scrivi la tua domanda; se riguarda un pagamento, sceglilo.',
          en: 'Write your question; if it is about a payment, choose it.',
          de: 'Schreiben Sie Ihre Frage; geht es um eine Zahlung, wählen Sie sie aus.',
          es: 'Escribe tu pregunta; si se trata de un pago, elígelo.',
        },
      },
    },
  ],
};

export const rest: MatterGroup = {
  key: 'rest',
  name: { fr: 'API, pannes et autres questions', it: 'API, guasti e altre domande', en: 'API, faults and other questions', de: 'API, Störungen und andere Fragen', es: 'API, fallos y otras preguntas' },
  matters: [
    {
      key: 'api',
      for: ['visitor', 'client', 'pro'],
      name: { fr: 'Utiliser l’API', it: 'Usare l’API', en: 'Use the API', de: 'Die API verwenden', es: 'Usar la API' },
      articles: ['sandbox-and-test-clock'],
      way: {
        kind: 'place',
        path: '/developers',
        link: { fr: 'Ouvrir la documentation de l’API', it: 'Apri la documentazione dell’API', en: 'Open the API documentation', de: 'API-Dokumentation öffnen', es: 'Abrir la documentación de la API' },
        why: {
          fr: 'Elle est tirée du serveur lui-même : chaque opération, chaque refus et sa raison. Rien n’y manque de ce que nous pourrions répondre.',
          it: 'È ricavata dal server stesso: ogni operazione, ogni rifiuto e il suo motivo. Non vi manca nulla di ciò che potremmo rispondere.',
          en: 'It is drawn from the server itself: every operation, every refusal and its reason. Nothing is missing of what we could answer.',
          de: 'Sie stammt aus dem Server selbst: jede Operation, jede Ablehnung mit Grund. Mehr könnten wir auch nicht antworten.',
          es: 'Sale del propio servidor: cada operación, cada denegación y su motivo. No falta nada de lo que podríamos responder.',
        },
        clauses: ['MSG-9'],
      },
    },
    {
      key: 'api_fault',
      for: ['client', 'pro'],
      name: { fr: 'L’API répond autrement que documenté', it: 'L’API risponde diversamente da quanto documentato', en: 'The API answers otherwise than documented', de: 'Die API antwortet anders als dokumentiert', es: 'La API responde de forma distinta a la documentada' },
      articles: ['sandbox-and-test-clock'],
      way: {
        kind: 'ticket',
        subjects: [],
        ask: {
          fr: 'Donnez l’opération, l’heure, ce que vous avez envoyé et la réponse. N’envoyez jamais de clé.',
          it: 'Indica l’operazione, l’ora, che cosa hai inviato e la risposta. Non inviare mai una chiave.',
          en: 'Give the operation, the time, what you sent and the answer. Never send a key.',
          de: 'Nennen Sie Operation, Uhrzeit, was Sie gesendet haben, und die Antwort. Senden Sie nie einen Schlüssel.',
          es: 'Indica la operación, la hora, qué enviaste y la respuesta. No envíes nunca una clave.',
        },
      },
    },
    {
      key: 'fault',
      for: ['visitor', 'client', 'pro'],
      name: { fr: 'Une page ne fonctionne pas', it: 'Una pagina non funziona', en: 'A page does not work', de: 'Eine Seite funktioniert nicht', es: 'Una página no funciona' },
      articles: [],
      way: {
        kind: 'ticket',
        subjects: [],
        ask: {
          fr: 'Donnez l’adresse de la page, l’heure, ce que vous avez fait et ce qui s’est affiché.',
          it: 'Indica l’indirizzo della pagina, l’ora, che cosa hai fatto e che cosa è apparso.',
          en: 'Give the address of the page, the time, what you did and what it showed.',
          de: 'Nennen Sie die Adresse der Seite, die Uhrzeit, was Sie getan haben und was zu sehen war.',
          es: 'Indica la dirección de la página, la hora, qué hiciste y qué se mostró.',
        },
      },
    },
    {
      key: 'other',
      for: ['visitor', 'client', 'pro'],
      name: { fr: 'Rien de tout cela', it: 'Nulla di tutto questo', en: 'None of these', de: 'Nichts davon', es: 'Nada de esto' },
      articles: ['what-why-shows', 'how-rules-change'],
      way: {
        kind: 'ticket',
        subjects: [],
        ask: {
          fr: 'Décrivez votre question en quelques phrases, avec les dates et les références que vous avez.',
          it: 'Descrivi la tua domanda in poche frasi, con le date e i riferimenti che hai.',
          en: 'Describe your question in a few sentences, with the dates and references you have.',
          de: 'Beschreiben Sie Ihre Frage in wenigen Sätzen, mit allen Daten und Nummern, die Sie haben.',
          es: 'Describe tu pregunta en pocas frases, con las fechas y referencias que tengas.',
        },
      },
    },
  ],
};
