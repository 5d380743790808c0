// Section D: leads and credits, pay per contact.
import type { Clause } from '../clause.ts';

export const leadClauses: readonly Clause[] = [
  {
    id: 'LEAD-1',
    title: {
      fr: 'Demandes et opportunités',
      it: 'Richieste e opportunità',
      en: 'Requests and leads',
      de: 'Anfragen und Auftragschancen',
      es: 'Solicitudes y oportunidades',
    },
    text: {
      fr: 'Le client publie une demande : catégorie et ses questions, lieu, date, budget, texte libre, fichiers et, s’il le souhaite, un numéro de téléphone. La demande est vérifiée, puis proposée comme opportunité aux prestataires dont la catégorie, la zone et la langue correspondent. Ils en voient le prix en crédits avant que rien ne soit débité.',
      it: 'Il cliente pubblica una richiesta: categoria e relative domande, luogo, data, budget, testo libero, file e, se vuole, un numero di telefono. La richiesta è verificata e poi proposta come opportunità ai professionisti per cui corrispondono categoria, zona e lingua. Ne vedono il prezzo in crediti prima che sia scalato qualcosa.',
      en: 'The client posts a request: a category and its questions, place, date, budget, free text, files and, if they wish, a phone number. The request is checked, then offered as a lead to pros whose category, area and language match. They see its price in credits before anything is taken.',
      de: 'Die Kundin oder der Kunde stellt eine Anfrage: Kategorie mit ihren Fragen, Ort, Datum, Budget, freier Text, Dateien und auf Wunsch eine Telefonnummer. Die Anfrage wird geprüft und dann als Auftragschance den Profis angeboten, bei denen Kategorie, Gebiet und Sprache passen. Sie sehen den Preis in Credits, bevor etwas abgebucht wird.',
      es: 'El cliente publica una solicitud: categoría y sus preguntas, lugar, fecha, presupuesto, texto libre, archivos y, si lo desea, un número de teléfono. La solicitud se revisa y después se ofrece como oportunidad a los profesionales cuya categoría, zona e idioma coinciden. Ven su precio en créditos antes de que se descuente nada.',
    },
    parameters: [],
  },
  {
    id: 'LEAD-2',
    title: {
      fr: 'Quand les crédits sont débités',
      it: 'Quando si scalano i crediti',
      en: 'When credits are taken',
      de: 'Wann Credits abgebucht werden',
      es: 'Cuándo se descuentan los créditos',
    },
    text: {
      fr: 'Les crédits ne sont débités que s’il y a un échange. Si le client a communiqué un numéro de téléphone, ils le sont à la première réponse du prestataire ; sinon, au premier message par lequel le client lui répond dans la conversation ; ou lorsque le prestataire achète directement le contact. Ils ne sont jamais débités deux fois pour le même client et la même demande : la suite des échanges est gratuite.',
      it: 'I crediti si scalano solo quando c’è un’interazione. Se il cliente ha condiviso un numero di telefono, alla prima risposta del professionista; altrimenti al primo messaggio con cui il cliente gli risponde nella conversazione; oppure quando il professionista acquista direttamente il contatto. Non si scalano mai due volte per lo stesso cliente e la stessa richiesta: ciò che segue è gratuito.',
      en: 'Credits are taken only when there is an interaction. If the client shared a phone number, they are taken at the pro’s first answer; otherwise at the first message that the client writes back in the conversation; or when the pro buys the contact outright. They are never taken twice for the same client and the same request: everything after that is free.',
      de: 'Credits werden nur bei einem Austausch abgebucht. Wurde in der Anfrage eine Telefonnummer angegeben, geschieht das bei der ersten Antwort des Profis; sonst bei der ersten Nachricht, mit der die Kundin oder der Kunde in der Unterhaltung antwortet; oder wenn der Profi den Kontakt direkt kauft. Für dieselbe Person und dieselbe Anfrage wird nie zweimal abgebucht: Alles Weitere ist kostenlos.',
      es: 'Los créditos solo se descuentan cuando hay una interacción. Si el cliente compartió un número de teléfono, con la primera respuesta del profesional; si no, con el primer mensaje con el que el cliente le contesta en la conversación; o cuando el profesional compra directamente el contacto. Nunca se descuentan dos veces por el mismo cliente y la misma solicitud: lo que sigue es gratis.',
    },
    parameters: [],
  },
  {
    id: 'LEAD-3',
    title: {
      fr: '« Non merci » sans débit',
      it: '“No, grazie” non scala crediti',
      en: '“No thanks” takes no credits',
      de: '„Nein danke“ kostet keine Credits',
      es: '«No, gracias» no descuenta créditos',
    },
    text: {
      fr: 'Si le premier message du client est un « non merci » clair, aucun crédit n’est débité. Le bouton « Non merci » compte toujours comme tel ; un texte libre aussi, en français, italien, anglais, espagnol ou allemand, lorsqu’il est sans ambiguïté.',
      it: 'Se il primo messaggio del cliente è un chiaro “no, grazie”, non si scala alcun credito. Il pulsante “No, grazie” vale sempre come tale; vale anche un testo libero in francese, italiano, inglese, spagnolo o tedesco, quando non è ambiguo.',
      en: 'If the client’s first message is a clear “no thanks”, no credits are taken. The “No thanks” button always counts as one; so does free text in French, Italian, English, Spanish or German when it is unambiguous.',
      de: 'Ist die erste Nachricht der Kundin oder des Kunden ein klares „Nein danke“, werden keine Credits abgebucht. Die Schaltfläche „Nein danke“ zählt immer so; freier Text auf Französisch, Italienisch, Englisch, Spanisch oder Deutsch ebenso, wenn er eindeutig ist.',
      es: 'Si el primer mensaje del cliente es un claro «no, gracias», no se descuenta ningún crédito. El botón «No, gracias» cuenta siempre como tal; también un texto libre en francés, italiano, inglés, español o alemán cuando es inequívoco.',
    },
    parameters: [],
  },
  {
    id: 'LEAD-4',
    title: {
      fr: 'Nombre de prestataires et fin d’une demande',
      it: 'Numero di professionisti e fine di una richiesta',
      en: 'Number of pros and end of a request',
      de: 'Zahl der Profis und Ende einer Anfrage',
      es: 'Número de profesionales y fin de una solicitud',
    },
    text: {
      fr: 'Le nombre de prestataires par demande est limité (maximum : {lead.max_pros}). Le client peut à tout moment arrêter les nouvelles réponses en indiquant qu’il en a assez. La demande se termine lorsque le client la ferme ou, à défaut, après {lead.ttl}.',
      it: 'Il numero di professionisti per richiesta è limitato (massimo: {lead.max_pros}). Il cliente può in qualsiasi momento fermare le nuove risposte indicando che ne ha abbastanza. La richiesta termina quando il cliente la chiude o, altrimenti, dopo {lead.ttl}.',
      en: 'The number of pros for each request is limited (at most: {lead.max_pros}). The client can stop further answers at any time by saying that they have enough. The request ends when the client closes it, or otherwise after {lead.ttl}.',
      de: 'Die Zahl der Profis je Anfrage ist begrenzt (höchstens: {lead.max_pros}). Die Kundin oder der Kunde kann weitere Antworten jederzeit stoppen, wenn es genug sind. Die Anfrage endet, wenn sie geschlossen wird, sonst mit Ablauf ihrer Laufzeit ({lead.ttl}).',
      es: 'El número de profesionales por solicitud es limitado (máximo: {lead.max_pros}). El cliente puede detener en cualquier momento las nuevas respuestas indicando que ya tiene suficientes. La solicitud termina cuando el cliente la cierra o, si no, tras {lead.ttl}.',
    },
    parameters: [
      {
        key: 'lead.max_pros',
        title: {
          fr: 'Prestataires par demande, au plus',
          it: 'Professionisti per richiesta, al massimo',
          en: 'Pros for each request, at most',
          de: 'Profis je Anfrage, höchstens',
          es: 'Profesionales por solicitud, como máximo',
        },
        kind: 'count',
        value: 5,
        min: 1,
        max: 50,
      },
      {
        key: 'lead.ttl',
        title: { fr: 'Durée d’une demande', it: 'Durata di una richiesta', en: 'Life of a request', de: 'Laufzeit einer Anfrage', es: 'Duración de una solicitud' },
        kind: 'days',
        value: 30,
        min: 1,
        max: 365,
      },
    ],
  },
  {
    id: 'LEAD-5',
    title: {
      fr: 'Packs de crédits et service prioritaire',
      it: 'Pacchetti di crediti e servizio prioritario',
      en: 'Credit packs and priority service',
      de: 'Credit-Pakete und Prioritätsservice',
      es: 'Packs de créditos y servicio prioritario',
    },
    text: {
      fr: 'Les crédits s’achètent par packs, à un prix affiché avec la TVA. L’abonnement à un pack donne accès au service prioritaire, avec une remise de {pack.priority_discount} sur les contacts. Une seule page montre le solde et chaque mouvement : quoi, pour qui, quand, pourquoi.',
      it: 'I crediti si acquistano in pacchetti, a un prezzo indicato con l’IVA. Chi si abbona a un pacchetto ha il servizio prioritario, con uno sconto di {pack.priority_discount} sui contatti. Una sola pagina mostra il saldo e ogni movimento: che cosa, per chi, quando, perché.',
      en: 'Credits come in packs, at a price shown with VAT. Subscribers to a pack have the priority service, with a discount of {pack.priority_discount} on contacts. One page shows the balance and every transaction: what, for whom, when and why.',
      de: 'Credits gibt es in Paketen, zu einem Preis, der mit der Umsatzsteuer angegeben ist. Ein Paket im Abonnement enthält den Prioritätsservice mit einem Nachlass auf Kontakte (Nachlass: {pack.priority_discount}). Eine einzige Seite zeigt das Guthaben und jede Kontobewegung: was, für wen, wann, warum.',
      es: 'Los créditos se compran en packs, a un precio indicado con el IVA. La suscripción a un pack da acceso al servicio prioritario, con un descuento del {pack.priority_discount} en los contactos. Una sola página muestra el saldo y cada movimiento: qué, para quién, cuándo y por qué.',
    },
    parameters: [
      {
        key: 'pack.priority_discount',
        title: {
          fr: 'Remise du service prioritaire',
          it: 'Sconto del servizio prioritario',
          en: 'Discount of the priority service',
          de: 'Nachlass im Prioritätsservice',
          es: 'Descuento del servicio prioritario',
        },
        kind: 'rate',
        value: 2000,
        min: 0,
        max: 9000,
      },
    ],
  },
  {
    id: 'LEAD-6',
    title: {
      fr: 'Solde insuffisant',
      it: 'Saldo insufficiente',
      en: 'Too few credits',
      de: 'Guthaben zu niedrig',
      es: 'Saldo insuficiente',
    },
    text: {
      fr: 'Lorsque le solde est insuffisant, le prestataire voit le prix et son solde, peut recharger et revient au même endroit : son texte est conservé. Un double clic ou un nouvel envoi ne débite rien une deuxième fois.',
      it: 'Quando il saldo non basta, il professionista vede il prezzo e il proprio saldo, può ricaricare e torna allo stesso punto: il testo è conservato. Un doppio clic o un nuovo invio non scala nulla una seconda volta.',
      en: 'When there are too few credits, the pro sees the price and their balance, can top up and comes back to the same place: their text is saved. A double click or a second attempt takes nothing twice.',
      de: 'Reicht das Guthaben nicht, sieht der Profi den Preis und sein Guthaben, kann aufladen und kommt an dieselbe Stelle zurück: Der Text ist gespeichert. Ein Doppelklick oder erneutes Absenden bucht nichts ein zweites Mal ab.',
      es: 'Cuando el saldo no alcanza, el profesional ve el precio y su saldo, puede recargar y vuelve al mismo punto: su texto está guardado. Un doble clic o un nuevo envío no descuenta nada por segunda vez.',
    },
    parameters: [],
  },
  {
    id: 'LEAD-7',
    title: {
      fr: 'Crédits offerts pour une publication',
      it: 'Crediti gratuiti per una pubblicazione',
      en: 'Free credits for promotion',
      de: 'Kostenlose Credits für eine Veröffentlichung',
      es: 'Créditos gratis por una publicación',
    },
    text: {
      fr: 'Un prestataire peut soumettre l’adresse d’un article ou d’un lien qui parle de la plateforme. Une personne de notre équipe le vérifie, puis accorde des crédits gratuits (par publication acceptée : {promotion.credits}) ou les refuse en donnant le motif.',
      it: 'Un professionista può inviare l’indirizzo di un articolo o di un link che parla della piattaforma. Una persona del nostro team lo verifica, poi concede crediti gratuiti (per ogni pubblicazione accettata: {promotion.credits}) o li rifiuta indicando il motivo.',
      en: 'A pro can submit the address of an article or link about the platform. A person on our team checks it, then grants free credits (for each one accepted: {promotion.credits}) or refuses them with a reason.',
      de: 'Ein Profi kann die Adresse eines Artikels oder Links über die Plattform einreichen. Eine Person aus unserem Team prüft ihn und gewährt kostenlose Credits (je angenommener Veröffentlichung: {promotion.credits}) oder lehnt mit Begründung ab.',
      es: 'Un profesional puede enviar la dirección de un artículo o enlace que hable de la plataforma. Una persona de nuestro equipo lo revisa y concede créditos gratis (por cada publicación aceptada: {promotion.credits}) o los deniega indicando el motivo.',
    },
    parameters: [
      {
        key: 'promotion.credits',
        title: {
          fr: 'Crédits par publication acceptée',
          it: 'Crediti per pubblicazione accettata',
          en: 'Credits for each accepted promotion',
          de: 'Credits je angenommener Veröffentlichung',
          es: 'Créditos por publicación aceptada',
        },
        kind: 'credits',
        value: 5,
        min: 0,
        max: 1000,
      },
    ],
  },
];
