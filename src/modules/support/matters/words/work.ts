// Matters of the work: requests, contacts and credits, what went wrong between two members.
import type { MatterGroup } from '../matter.ts';

export const requests: MatterGroup = {
  key: 'requests',
  name: { fr: 'Demandes et opportunités', it: 'Richieste e opportunità', en: 'Requests and leads', de: 'Anfragen und Auftragschancen', es: 'Solicitudes y oportunidades' },
  matters: [
    {
      key: 'request_change',
      for: ['client'],
      name: { fr: 'Modifier, arrêter ou fermer ma demande', it: 'Modificare, fermare o chiudere la mia richiesta', en: 'Change, stop or close my request', de: 'Meine Anfrage ändern, stoppen oder schließen', es: 'Cambiar, detener o cerrar mi solicitud' },
      articles: ['posting-a-request'],
      way: {
        kind: 'place',
        path: '/requests',
        link: { fr: 'Ouvrir mes demandes', it: 'Apri le mie richieste', en: 'Open my requests', de: 'Meine Anfragen öffnen', es: 'Abrir mis solicitudes' },
        why: {
          fr: 'Vous décidez vous-même de votre demande, à tout moment et sans frais, et les prestataires l’apprennent aussitôt.',
          it: 'Sulla tua richiesta decidi tu, in ogni momento e senza costi, e i professionisti lo sanno subito.',
          en: 'You decide on your request yourself, at any time and at no cost, and the pros learn of it at once.',
          de: 'Über Ihre Anfrage bestimmen Sie selbst, jederzeit und kostenlos; die Profis erfahren es sofort.',
          es: 'Sobre tu solicitud decides tú, en cualquier momento y sin coste, y los profesionales lo saben enseguida.',
        },
        clauses: ['LEAD-1'],
      },
    },
    {
      key: 'request_question',
      for: ['client'],
      name: { fr: 'Ma demande est refusée, en contrôle ou sans réponse', it: 'La mia richiesta è rifiutata, in verifica o senza risposte', en: 'My request is refused, being checked or without answers', de: 'Meine Anfrage ist abgelehnt, in Prüfung oder ohne Antwort', es: 'Mi solicitud está denegada, en revisión o sin respuestas' },
      articles: ['posting-a-request', 'how-pros-are-chosen'],
      way: {
        kind: 'ticket',
        subjects: ['request'],
        ask: {
          fr: 'Choisissez la demande et dites ce que vous attendiez.',
          it: 'Scegli la richiesta e di’ che cosa ti aspettavi.',
          en: 'Choose the request and say what you expected.',
          de: 'Wählen Sie die Anfrage und schreiben Sie, was Sie erwartet haben.',
          es: 'Elige la solicitud y di qué esperabas.',
        },
      },
    },
    {
      key: 'leads_received',
      for: ['pro'],
      name: { fr: 'Les opportunités que je reçois, ou non', it: 'Le opportunità che ricevo, o non ricevo', en: 'The leads I get, or do not get', de: 'Auftragschancen, die ich erhalte oder nicht', es: 'Las oportunidades que recibo, o no' },
      articles: ['how-pros-are-chosen'],
      way: {
        kind: 'ticket',
        subjects: [],
        ask: {
          fr: 'Donnez vos catégories, votre zone, et si possible la référence d’une demande qui ne vous convenait pas.',
          it: 'Indica le tue categorie, la tua zona e, se possibile, il riferimento di una richiesta che non faceva per te.',
          en: 'Give your categories, your area and, if you can, the reference of a request that did not suit you.',
          de: 'Nennen Sie Ihre Kategorien, Ihr Einsatzgebiet und möglichst die Nummer einer unpassenden Anfrage.',
          es: 'Indica tus categorías, tu zona y, si puedes, la referencia de una solicitud que no te convenía.',
        },
      },
    },
  ],
};

export const contacts: MatterGroup = {
  key: 'contacts',
  name: { fr: 'Contacts et crédits', it: 'Contatti e crediti', en: 'Contacts and credits', de: 'Kontakte und Credits', es: 'Contactos y créditos' },
  matters: [
    {
      key: 'why_charged',
      for: ['pro'],
      name: { fr: 'Pourquoi des crédits ont-ils été débités ?', it: 'Perché sono stati scalati dei crediti?', en: 'Why were credits taken?', de: 'Warum wurden Credits abgebucht?', es: '¿Por qué se descontaron créditos?' },
      articles: ['when-credits-are-taken', 'what-why-shows'],
      way: {
        kind: 'place',
        path: '/credits',
        link: { fr: 'Ouvrir mes mouvements', it: 'Apri i miei movimenti', en: 'Open my transactions', de: 'Meine Kontobewegungen öffnen', es: 'Abrir mis movimientos' },
        why: {
          fr: 'Chaque mouvement porte sa raison : la règle, les faits et la date. C’est la décision elle-même ; notre équipe n’en a pas d’autre.',
          it: 'Ogni movimento porta la sua ragione: la regola, i fatti e la data. È la decisione stessa; il nostro team non ne ha un’altra.',
          en: 'Every transaction carries its reason: the rule, the facts and the date. It is the decision itself; our team has no other.',
          de: 'Jede Kontobewegung trägt ihren Grund: Regel, Tatsachen und Datum. Das ist die Entscheidung selbst; unser Team hat keine andere.',
          es: 'Cada movimiento lleva su motivo: la regla, los hechos y la fecha. Es la decisión misma; nuestro equipo no tiene otra.',
        },
        clauses: ['LEAD-2'],
      },
    },
    {
      key: 'refund',
      for: ['pro'],
      name: { fr: 'Me faire rembourser un contact', it: 'Farmi rimborsare un contatto', en: 'Get a contact refunded', de: 'Einen Kontakt erstattet bekommen', es: 'Obtener el reembolso de un contacto' },
      articles: ['claim-a-refund', 'refund-reasons'],
      way: {
        kind: 'place',
        path: '/refund-claims/new',
        link: { fr: 'Faire une demande de remboursement', it: 'Fai una domanda di rimborso', en: 'Make a refund claim', de: 'Erstattungsantrag stellen', es: 'Hacer una petición de reembolso' },
        why: {
          fr: 'Un remboursement est une décision, prise sur le dossier du contact et dans un délai fixé : elle ne peut naître que d’une demande de remboursement. Ce formulaire n’arrête pas le délai pour la faire.',
          it: 'Un rimborso è una decisione presa sulla pratica del contatto ed entro un termine fissato: può nascere solo da una domanda di rimborso. Questo modulo non ferma il termine per farla.',
          en: 'A refund is a decision, taken on the record of the contact and within a set time: it can only come from a refund claim. This form does not stop the time limit for making one.',
          de: 'Eine Erstattung ist eine Entscheidung anhand der Akte des Kontakts und in fester Frist: Sie setzt einen Erstattungsantrag voraus. Dieses Formular hält dessen Frist nicht an.',
          es: 'Un reembolso es una decisión tomada sobre el expediente del contacto y en un plazo fijado: solo puede nacer de una petición de reembolso. Este formulario no detiene el plazo para hacerla.',
        },
        clauses: ['REF-1', 'MSG-9'],
      },
    },
    {
      key: 'refund_refused',
      for: ['pro'],
      name: { fr: 'Contester un remboursement refusé', it: 'Fare ricorso contro un rimborso rifiutato', en: 'Appeal a refused refund', de: 'Einspruch gegen eine abgelehnte Erstattung', es: 'Recurrir un reembolso denegado' },
      articles: ['refund-decision'],
      way: {
        kind: 'place',
        path: '/refund-claims',
        link: { fr: 'Ouvrir mes demandes de remboursement', it: 'Apri le mie domande di rimborso', en: 'Open my refund claims', de: 'Meine Erstattungsanträge öffnen', es: 'Abrir mis peticiones de reembolso' },
        why: {
          fr: 'Une contestation est examinée par une autre personne que la première, sur le même dossier. Ici, personne ne pourrait changer la décision.',
          it: 'Un ricorso è esaminato da una persona diversa dalla prima, sulla stessa pratica. Qui nessuno potrebbe cambiare la decisione.',
          en: 'An appeal is looked at by another person than the first, on the same record. Here nobody could change the decision.',
          de: 'Über einen Einspruch entscheidet eine andere Person als zuvor, anhand derselben Akte. Hier könnte niemand die Entscheidung ändern.',
          es: 'Un recurso lo examina una persona distinta de la primera, sobre el mismo expediente. Aquí nadie podría cambiar la decisión.',
        },
        clauses: ['REF-6', 'MSG-9'],
      },
    },
    {
      key: 'guarantee',
      for: ['pro'],
      name: { fr: 'La garantie premiers contacts', it: 'La garanzia primi contatti', en: 'The first-contacts guarantee', de: 'Die Kontaktgarantie', es: 'La garantía de primeros contactos' },
      articles: [],
      way: {
        kind: 'place',
        path: '/guarantee',
        link: { fr: 'Voir mes conditions', it: 'Vedi le mie condizioni', en: 'See my conditions', de: 'Meine Bedingungen ansehen', es: 'Ver mis condiciones' },
        why: {
          fr: 'La page compte vos conditions avec la fonction même qui décidera, et c’est là que la demande se fait.',
          it: 'La pagina conta le tue condizioni con la stessa funzione che deciderà, ed è lì che si presenta la domanda.',
          en: 'The page counts your conditions by the very function that will decide, and the claim is made there.',
          de: 'Die Seite prüft Ihre Bedingungen mit derselben Funktion, die entscheiden wird; dort wird der Antrag gestellt.',
          es: 'La página cuenta tus condiciones con la misma función que decidirá, y es allí donde se presenta la petición.',
        },
        clauses: ['GUAR-1', 'MSG-9'],
      },
    },
    {
      key: 'contact_question',
      for: ['pro'],
      name: { fr: 'Autre question sur un contact', it: 'Altra domanda su un contatto', en: 'Another question about a contact', de: 'Andere Frage zu einem Kontakt', es: 'Otra pregunta sobre un contacto' },
      articles: ['when-credits-are-taken'],
      way: {
        kind: 'ticket',
        subjects: ['contact'],
        ask: {
          fr: 'Choisissez le contact et posez votre question.',
          it: 'Scegli il contatto e fai la tua domanda.',
          en: 'Choose the contact and ask your question.',
          de: 'Wählen Sie den Kontakt und stellen Sie Ihre Frage.',
          es: 'Elige el contacto y haz tu pregunta.',
        },
      },
    },
    {
      key: 'claim_progress',
      for: ['pro'],
      name: { fr: 'Une demande de remboursement dépasse sa date', it: 'Una domanda di rimborso ha superato la scadenza', en: 'A refund claim is past its date', de: 'Ein Erstattungsantrag ist überfällig', es: 'Una petición de reembolso ha pasado su fecha' },
      articles: ['refund-decision'],
      way: {
        kind: 'ticket',
        subjects: ['refund_claim'],
        speaksOf: ['refund', 'refund_refused'],
        ask: {
          fr: 'Choisissez la demande. Rien n’est perdu : elle reste en tête de la file. La décision elle-même se prend dans son dossier.',
          it: 'Scegli la domanda. Nulla è perso: resta in cima alla coda. La decisione si prende nella sua pratica.',
          en: 'Choose the claim. Nothing is lost: it stands first in the queue. The decision itself is taken in its case.',
          de: 'Wählen Sie den Antrag. Nichts ist verloren: Er steht an erster Stelle. Entschieden wird in seinem Fall.',
          es: 'Elige la petición. No se pierde nada: está la primera en la cola. La decisión se toma en su expediente.',
        },
      },
    },
  ],
};

export const between: MatterGroup = {
  key: 'between',
  name: { fr: 'Entre client et prestataire', it: 'Tra cliente e professionista', en: 'Between client and pro', de: 'Zwischen Kundschaft und Profi', es: 'Entre cliente y profesional' },
  matters: [
    {
      key: 'work_wrong',
      for: ['client', 'pro'],
      name: { fr: 'Le travail s’est mal passé, ou nous sommes en désaccord', it: 'Il lavoro è andato male, o non siamo d’accordo', en: 'The work went wrong, or we disagree', de: 'Die Arbeit lief schlecht, oder wir sind uns uneinig', es: 'El trabajo ha ido mal, o no estamos de acuerdo' },
      articles: ['never-by-phone'],
      way: {
        kind: 'place',
        path: '/conversations',
        link: { fr: 'Ouvrir mes conversations', it: 'Apri le mie conversazioni', en: 'Open my conversations', de: 'Meine Unterhaltungen öffnen', es: 'Abrir mis conversaciones' },
        why: {
          fr: 'Ce qui se passe mal se dit dans la conversation de ce travail, que les deux lisent et qui reste comme preuve. Ici, nous n’entendrions qu’un côté et ne pourrions rien décider.',
          it: 'Ciò che va storto si scrive nella conversazione di quel lavoro, che entrambi leggono e che resta come prova. Qui sentiremmo una parte sola e non potremmo decidere nulla.',
          en: 'What goes wrong is said in the conversation of that work, which both read and which stays as evidence. Here we would hear one side only and could decide nothing.',
          de: 'Was schiefgeht, gehört in die Unterhaltung zu dieser Arbeit: Beide lesen sie, und sie bleibt als Nachweis. Hier hörten wir nur eine Seite und könnten nichts entscheiden.',
          es: 'Lo que va mal se dice en la conversación de ese trabajo, que ambos leen y que queda como prueba. Aquí solo oiríamos a una parte y no podríamos decidir nada.',
        },
        clauses: ['MSG-1', 'MSG-9'],
      },
    },
    {
      key: 'text_hidden',
      for: ['client', 'pro'],
      name: { fr: 'Un passage de mon message est masqué', it: 'Una parte del mio messaggio è oscurata', en: 'A part of my message is hidden', de: 'Ein Teil meiner Nachricht ist ausgeblendet', es: 'Una parte de mi mensaje está oculta' },
      articles: ['never-by-phone'],
      way: {
        kind: 'place',
        path: '/conversations',
        link: { fr: 'Ouvrir la conversation et contester', it: 'Apri la conversazione e fai ricorso', en: 'Open the conversation and appeal', de: 'Unterhaltung öffnen und Einspruch einlegen', es: 'Abrir la conversación y recurrir' },
        why: {
          fr: 'Sous chaque passage masqué se trouve ce qui a été détecté, et de quoi contester. Qui décide doit voir le message à sa place.',
          it: 'Sotto ogni testo oscurato trovi che cosa è stato rilevato e come fare ricorso. Chi decide deve vedere il messaggio al suo posto.',
          en: 'Under each hidden text stands what was found, and the way to appeal. Whoever decides must see the message where it stands.',
          de: 'Unter jedem ausgeblendeten Text steht, was erkannt wurde, und der Weg zum Einspruch. Wer entscheidet, muss die Nachricht an ihrem Ort sehen.',
          es: 'Bajo cada texto oculto está lo que se detectó y la forma de recurrir. Quien decide tiene que ver el mensaje en su sitio.',
        },
        clauses: ['MSG-2'],
      },
    },
    {
      key: 'off_platform',
      for: ['client', 'pro'],
      name: { fr: 'On me propose un accord hors plateforme', it: 'Mi propongono un accordo fuori piattaforma', en: 'Somebody proposes off-platform dealing', de: 'Mir wird eine Absprache außerhalb der Plattform angeboten', es: 'Me proponen un trato fuera de la plataforma' },
      articles: ['never-by-phone'],
      way: {
        kind: 'place',
        path: '/conversations',
        link: { fr: 'Ouvrir la conversation et signaler', it: 'Apri la conversazione e segnala', en: 'Open the conversation and report', de: 'Unterhaltung öffnen und melden', es: 'Abrir la conversación y avisar' },
        why: {
          fr: 'Un signalement se fait depuis le message en cause : c’est lui la preuve, et la personne visée peut répondre. Une question générale n’ouvre pas de dossier.',
          it: 'Una segnalazione si fa dal messaggio in questione: è quello la prova, e la persona interessata può rispondere. Una domanda generica non apre una pratica.',
          en: 'A report is made from the message itself: it is the evidence, and the person it is about can answer. A general question opens no case.',
          de: 'Eine Meldung erfolgt direkt bei der Nachricht: Sie ist der Nachweis, und die betroffene Person kann sich äußern. Eine allgemeine Frage eröffnet keinen Fall.',
          es: 'Un aviso se hace desde el propio mensaje: es la prueba, y la persona señalada puede responder. Una consulta general no abre ningún expediente.',
        },
        clauses: ['MSG-3'],
      },
    },
    {
      key: 'review_wrong',
      for: ['client', 'pro'],
      name: { fr: 'Un avis enfreint une règle', it: 'Una recensione viola una regola', en: 'A review breaks a rule', de: 'Eine Bewertung verstößt gegen eine Regel', es: 'Una opinión infringe una regla' },
      articles: [],
      way: {
        kind: 'place',
        path: '/reviews',
        link: { fr: 'Ouvrir les avis et signaler', it: 'Apri le recensioni e segnala', en: 'Open reviews and report', de: 'Bewertungen öffnen und melden', es: 'Abrir las opiniones y avisar' },
        why: {
          fr: 'Un avis n’est retiré que s’il enfreint une règle, et la décision la cite. Elle se prend sur un signalement, pas sur un message.',
          it: 'Una recensione si toglie solo se viola una regola, che la decisione cita. Si decide su una segnalazione, non su un messaggio.',
          en: 'A review is only removed if it breaks a rule, which the decision quotes. It is taken on a report, not on a message.',
          de: 'Eine Bewertung wird nur entfernt, wenn sie gegen eine Regel verstößt, die die Entscheidung nennt. Grundlage ist eine Meldung, keine Nachricht.',
          es: 'Una opinión solo se retira si infringe una regla, que la decisión cita. Se decide sobre un aviso, no sobre un mensaje.',
        },
        clauses: ['REV-1'],
      },
    },
    {
      key: 'decision_wrong',
      for: ['client', 'pro'],
      name: { fr: 'Une décision à mon sujet me paraît fausse', it: 'Una decisione che mi riguarda mi sembra sbagliata', en: 'A decision about me seems wrong', de: 'Eine Entscheidung über mich scheint mir falsch', es: 'Una decisión sobre mí me parece equivocada' },
      articles: ['what-why-shows'],
      way: {
        kind: 'place',
        path: '/account/exchanges',
        link: { fr: 'Ouvrir mes décisions', it: 'Apri le mie decisioni', en: 'Open my decisions', de: 'Meine Entscheidungen öffnen', es: 'Abrir mis decisiones' },
        why: {
          fr: 'Chaque décision dit comment la contester et jusqu’à quand ; une autre personne l’examine alors. Une question ne prolonge pas ce délai.',
          it: 'Ogni decisione dice come fare ricorso e fino a quando; la esamina allora un’altra persona. Una domanda non prolunga quel termine.',
          en: 'Every decision says how to appeal and until when; another person then looks at it. A question does not lengthen that time limit.',
          de: 'Jede Entscheidung sagt, wie und bis wann Einspruch möglich ist; dann prüft sie eine andere Person. Eine Frage verlängert diese Frist nicht.',
          es: 'Cada decisión dice cómo recurrirla y hasta cuándo; entonces la examina otra persona. Una consulta no alarga ese plazo.',
        },
        clauses: ['MSG-9'],
      },
    },
  ],
};
