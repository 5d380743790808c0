// Section E: refund claims for credits. Labels of words are inserted into sentences, hence in lower case.
import type { Clause } from '../clause.ts';

export const refundClaimClauses: readonly Clause[] = [
  {
    id: 'REF-1',
    title: {
      fr: 'Demander un remboursement',
      it: 'Chiedere un rimborso',
      en: 'Claiming a refund',
      de: 'Erstattung beantragen',
      es: 'Pedir un reembolso',
    },
    text: {
      fr: 'Une demande de remboursement se fait uniquement par son formulaire. Délai : {refund.window}, compté à partir du lendemain du jour où la demande du client a été proposée au prestataire, dernier jour inclus. Le formulaire indique le client (prénom, nom, téléphone s’il est connu), le service, la date de la réponse et les crédits utilisés ; il est prérempli d’après les données enregistrées, et le prestataire confirme. Si aucun crédit n’a été débité, la demande de remboursement est refusée aussitôt, et la réponse le dit.',
      it: 'Una domanda di rimborso si presenta solo con il suo modulo, entro {refund.window} contati dal giorno dopo quello in cui la richiesta è stata proposta al professionista, ultimo giorno compreso. Il modulo indica il cliente (nome, cognome, telefono se noto), il servizio, la data della risposta e i crediti usati; è precompilato con i dati registrati e il professionista conferma. Se non è stato scalato alcun credito, la domanda di rimborso è rifiutata subito e la risposta lo dice.',
      en: 'A refund claim is made only with its form, within {refund.window} counted from the day after the request was offered to the pro, last day included. The form names the client (first name, surname, phone if known), the service, the date of the answer and the credits used; it is filled in from the record, and the pro confirms. If no credits were taken, the claim is refused at once, and the reply says so.',
      de: 'Ein Erstattungsantrag wird nur über sein Formular gestellt. Frist: {refund.window}, gezählt ab dem Tag, nachdem die Anfrage dem Profi angeboten wurde, letzter Tag eingeschlossen. Das Formular nennt die Kundin oder den Kunden (Vorname, Nachname, Telefon, falls bekannt), die Leistung, das Datum der Antwort und die verbrauchten Credits; es ist aus den erfassten Daten vorausgefüllt, und der Profi bestätigt. Wurden keine Credits abgebucht, wird der Antrag sofort abgelehnt, und die Antwort sagt das.',
      es: 'Una petición de reembolso se hace únicamente con su formulario, en un plazo de {refund.window} contado desde el día siguiente a aquel en que la solicitud se ofreció al profesional, último día incluido. El formulario indica el cliente (nombre, apellidos, teléfono si se conoce), el servicio, la fecha de la respuesta y los créditos usados; viene rellenado con los datos registrados y el profesional confirma. Si no se descontó ningún crédito, la petición se deniega al momento y la respuesta lo dice.',
    },
    parameters: [
      {
        key: 'refund.window',
        title: {
          fr: 'Délai pour demander un remboursement',
          it: 'Termine per chiedere un rimborso',
          en: 'Time limit to claim a refund',
          de: 'Frist für den Erstattungsantrag',
          es: 'Plazo para pedir un reembolso',
        },
        kind: 'days',
        value: 30,
        min: 1,
        max: 365,
      },
    ],
  },
  {
    id: 'REF-2',
    title: {
      fr: 'Motifs de remboursement',
      it: 'Motivi di rimborso',
      en: 'Reasons for a refund',
      de: 'Gründe für eine Erstattung',
      es: 'Motivos de reembolso',
    },
    text: {
      fr: 'Cinq motifs donnent droit à un remboursement en crédits : (1) le premier message du client était un « non merci » clair ; (2) les détails ont changé de façon importante, par exemple une autre ville ou un autre service ; (3) le prestataire a répondu deux fois au même client pour la même demande ; (4) la demande enfreint les règles, par exemple si elle vient d’une personne mineure ou en recherche d’emploi ; (5) la réponse a été envoyée par erreur. Le motif 5 ne vaut qu’une fois dans la vie d’un compte, ne s’épuise que par une demande de remboursement acceptée et ne s’applique pas à un contact acheté directement ; de deux demandes de remboursement ouvertes pour ce motif, la seconde attend.',
      it: 'Cinque motivi danno diritto a un rimborso in crediti: (1) il primo messaggio del cliente era un chiaro “no, grazie”; (2) i dettagli sono cambiati in modo rilevante, per esempio un’altra città o un altro servizio; (3) il professionista ha risposto due volte allo stesso cliente per la stessa richiesta; (4) la richiesta viola le regole, per esempio se viene da una persona minorenne o in cerca di lavoro; (5) la risposta è stata inviata per errore. Il motivo 5 vale una sola volta nella vita di un account, si esaurisce solo con una domanda di rimborso accolta e non vale per un contatto acquistato direttamente; di due domande di rimborso aperte per questo motivo, la seconda attende.',
      en: 'Five reasons entitle to a refund in credits: (1) the client’s first message was a clear “no thanks”; (2) the details changed substantially, for example another town or another service; (3) the pro answered the same client twice for the same request; (4) the request breaks the rules, for example because it comes from a minor or a job seeker; (5) the answer was sent by mistake. Reason 5 holds once in an account’s life, is used up only by a granted claim and does not apply to a contact bought outright; of two open claims for this reason, the second waits.',
      de: 'Fünf Gründe berechtigen zu einer Erstattung in Credits: (1) die erste Nachricht der Kundin oder des Kunden war ein klares „Nein danke“; (2) die Angaben haben sich wesentlich geändert, etwa ein anderer Ort oder eine andere Leistung; (3) der Profi hat derselben Person zu derselben Anfrage zweimal geantwortet; (4) die Anfrage verstößt gegen die Regeln, etwa weil sie von einer minderjährigen oder einer Arbeit suchenden Person stammt; (5) die Antwort wurde versehentlich gesendet. Grund 5 gilt einmal pro Konto, wird nur durch einen bewilligten Antrag verbraucht und gilt nicht für direkt gekaufte Kontakte; von zwei offenen Anträgen aus diesem Grund wartet der zweite.',
      es: 'Cinco motivos dan derecho a un reembolso en créditos: (1) el primer mensaje del cliente fue un claro «no, gracias»; (2) los detalles cambiaron de forma sustancial, por ejemplo otra ciudad u otro servicio; (3) el profesional respondió dos veces al mismo cliente por la misma solicitud; (4) la solicitud infringe las reglas, por ejemplo porque procede de una persona menor de edad o que busca empleo; (5) la respuesta se envió por error. El motivo 5 vale una sola vez en la vida de una cuenta, solo se agota con una petición aceptada y no se aplica a un contacto comprado directamente; de dos peticiones abiertas por este motivo, la segunda espera.',
    },
    parameters: [],
  },
  {
    id: 'REF-3',
    title: {
      fr: 'Qui décide d’un remboursement',
      it: 'Chi decide su un rimborso',
      en: 'Who decides on a refund',
      de: 'Wer über eine Erstattung entscheidet',
      es: 'Quién decide sobre un reembolso',
    },
    text: {
      fr: 'Les motifs 1, 3 et 5 que les données enregistrées établissent sont acceptés aussitôt, automatiquement. Le motif 3 est établi si le compte du client, la catégorie, le lieu et le texte sont les mêmes et que les deux demandes sont espacées d’au plus {refund.same_request} ; c’est le second débit qui est remboursé. Tout le reste est examiné par une personne de notre équipe, avec les deux textes côte à côte ; elle peut interroger le client ou le prestataire. Un refus n’est automatique que dans ces cas : aucun crédit débité, délai dépassé, contact ayant déjà fait l’objet d’une demande de remboursement, motif 5 déjà utilisé ; la décision cite tous ceux qui s’appliquent.',
      it: 'I motivi 1, 3 e 5 provati dai dati registrati sono accolti subito, in automatico. Il motivo 3 è provato se account del cliente, categoria, luogo e testo sono gli stessi e tra le due richieste passano al massimo {refund.same_request}; si rimborsano i crediti scalati la seconda volta. Tutto il resto è esaminato da una persona del nostro team, con i due testi affiancati; può chiedere al cliente o al professionista. Il rifiuto è automatico solo in questi casi: nessun credito scalato, termine superato, contatto già oggetto di una domanda di rimborso, motivo 5 già usato; la decisione cita tutti quelli che valgono.',
      en: 'Reasons 1, 3 and 5 that the record proves are granted at once, automatically. Reason 3 is proven if the client’s account, category, place and text are the same and the two requests are at most {refund.same_request} apart; the later credits come back. Everything else is examined by a person on our team, with the two texts side by side; they may ask the client or the pro. A refusal is automatic only in these cases: no credits taken, time limit passed, contact already claimed, reason 5 already used; the decision names all that hold.',
      de: 'Die Gründe 1, 3 und 5 werden sofort und automatisch bewilligt, wenn die erfassten Daten sie belegen. Grund 3 ist belegt, wenn Konto der Kundin oder des Kunden, Kategorie, Ort und Text gleich sind und zwischen beiden Anfragen höchstens {refund.same_request} liegen; erstattet wird die spätere Abbuchung. Alles andere prüft eine Person aus unserem Team, mit beiden Texten nebeneinander; sie kann bei beiden Seiten nachfragen. Automatisch abgelehnt wird nur in diesen Fällen: keine Credits abgebucht, Frist abgelaufen, früherer Antrag zum selben Kontakt, Grund 5 schon genutzt; die Entscheidung nennt alle, die zutreffen.',
      es: 'Los motivos 1, 3 y 5 que prueban los datos registrados se aceptan al momento, de forma automática. El motivo 3 queda probado si la cuenta del cliente, la categoría, el lugar y el texto son los mismos y entre las dos solicitudes pasan como máximo {refund.same_request}; se reembolsa el segundo descuento de créditos. Todo lo demás lo examina una persona de nuestro equipo, con los dos textos uno junto al otro; puede preguntar al cliente o al profesional. La denegación solo es automática en estos casos: ningún crédito descontado, plazo vencido, contacto con una petición anterior, motivo 5 ya usado; la decisión cita todos los que se dan.',
    },
    parameters: [
      {
        key: 'refund.same_request',
        title: {
          fr: 'Même demande : écart maximal',
          it: 'Stessa richiesta: distanza massima',
          en: 'Same request: furthest apart',
          de: 'Gleiche Anfrage: größter Abstand',
          es: 'Misma solicitud: distancia máxima',
        },
        kind: 'days',
        value: 30,
        min: 1,
        max: 365,
      },
    ],
  },
  {
    id: 'REF-4',
    title: {
      fr: 'Délai de décision',
      it: 'Termine per la decisione',
      en: 'Time limit for the decision',
      de: 'Frist für die Entscheidung',
      es: 'Plazo de decisión',
    },
    text: {
      fr: 'Une demande de remboursement reçoit sa décision dans un délai de {refund.review}, compté à partir du lendemain de son envoi, dernier jour inclus ; la date limite est affichée. Le résultat, motifs compris, arrive par e-mail et figure sur la page de la demande de remboursement.',
      it: 'Una domanda di rimborso è decisa entro {refund.review}, contati dal giorno dopo l’invio, ultimo giorno compreso; la scadenza è indicata. L’esito, con i motivi, arriva per e-mail e figura nella pagina della domanda di rimborso.',
      en: 'A refund claim is decided within {refund.review}, counted from the day after it is sent, last day included; the deadline is shown. The outcome, with its reasons, comes by e-mail and is on the page of the claim.',
      de: 'Frist für die Entscheidung über einen Erstattungsantrag: {refund.review}, gezählt ab dem Tag nach dem Absenden, letzter Tag eingeschlossen; das Fristende wird angezeigt. Das Ergebnis mit Begründung kommt per E-Mail und steht auf der Seite des Antrags.',
      es: 'Una petición de reembolso se decide en un plazo de {refund.review}, contado desde el día siguiente a su envío, último día incluido; la fecha límite se muestra. El resultado, con sus motivos, llega por correo electrónico y figura en la página de la petición.',
    },
    parameters: [
      {
        key: 'refund.review',
        title: {
          fr: 'Délai de décision d’un remboursement',
          it: 'Termine per decidere su un rimborso',
          en: 'Time limit to decide a refund claim',
          de: 'Frist für die Entscheidung über eine Erstattung',
          es: 'Plazo para decidir un reembolso',
        },
        kind: 'business_days',
        value: 10,
        min: 1,
        max: 60,
      },
    ],
  },
  {
    id: 'REF-5',
    title: {
      fr: 'Crédits ou argent',
      it: 'Crediti o denaro',
      en: 'Credits or money',
      de: 'Credits oder Geld',
      es: 'Créditos o dinero',
    },
    text: {
      fr: 'Le remboursement se fait en crédits sur la plateforme, pas en argent. Cas remboursés en argent : {refund.money_cases}. Un pack est considéré comme jamais utilisé si le remboursement est demandé dans un délai de {refund.unused_pack} après l’achat, dernier jour inclus, si aucun de ses crédits n’a été utilisé et si, pendant ce temps, aucune demande correspondant à la catégorie, à la zone et à la langue du prestataire ne lui a été proposée ; ce cas ne vaut qu’une fois par prestataire. L’argent est remboursé dans un délai de {refund.money_within}.',
      it: 'Il rimborso avviene in crediti sulla piattaforma, non in denaro. Casi rimborsati in denaro: {refund.money_cases}. Un pacchetto è considerato mai usato se il rimborso è chiesto entro {refund.unused_pack} dall’acquisto, ultimo giorno compreso, se nessuno dei suoi crediti è stato usato e se in quel tempo non è stata proposta al professionista alcuna richiesta adatta per categoria, zona e lingua; vale una sola volta per professionista. Il denaro è rimborsato entro {refund.money_within}.',
      en: 'Refunds are made in credits on the platform, not in money. Cases refunded in money: {refund.money_cases}. A pack counts as never used if the refund is claimed within {refund.unused_pack} of buying it, last day included, if none of its credits has been used, and if no request that suits the pro by category, area and language was offered to them in that time; this holds once for each pro. The money is refunded within {refund.money_within}.',
      de: 'Erstattet wird in Credits auf der Plattform, nicht in Geld. In Geld erstattete Fälle: {refund.money_cases}. Ein Paket gilt als nie genutzt, wenn die Erstattung rechtzeitig beantragt wird (Frist ab dem Kauf: {refund.unused_pack}, letzter Tag eingeschlossen), wenn keiner seiner Credits verbraucht wurde und dem Profi in dieser Zeit keine nach Kategorie, Gebiet und Sprache passende Anfrage angeboten wurde; das gilt einmal pro Profi. Frist für die Erstattung in Geld: {refund.money_within}.',
      es: 'El reembolso se hace en créditos en la plataforma, no en dinero. Casos que se reembolsan en dinero: {refund.money_cases}. Un pack se considera nunca usado si el reembolso se pide en un plazo de {refund.unused_pack} desde la compra, último día incluido, si no se ha usado ninguno de sus créditos y si en ese tiempo no se ha ofrecido al profesional ninguna solicitud adecuada por categoría, zona e idioma; vale una sola vez por profesional. El dinero se reembolsa en un plazo de {refund.money_within}.',
    },
    parameters: [
      {
        key: 'refund.money_cases',
        title: {
          fr: 'Cas remboursés en argent',
          it: 'Casi rimborsati in denaro',
          en: 'Cases refunded in money',
          de: 'In Geld erstattete Fälle',
          es: 'Casos que se reembolsan en dinero',
        },
        kind: 'words',
        value: ['unused_pack'],
        words: {
          unused_pack: {
            fr: 'pack de crédits jamais utilisé',
            it: 'pacchetto di crediti mai usato',
            en: 'credit pack never used',
            de: 'nie genutztes Credit-Paket',
            es: 'pack de créditos nunca usado',
          },
        },
      },
      {
        key: 'refund.unused_pack',
        title: {
          fr: 'Pack jamais utilisé : délai pour le demander',
          it: 'Pacchetto mai usato: termine per chiederlo',
          en: 'Pack never used: time limit to claim',
          de: 'Nie genutztes Paket: Frist für den Antrag',
          es: 'Pack nunca usado: plazo para pedirlo',
        },
        kind: 'days',
        value: 30,
        min: 1,
        max: 365,
      },
      {
        key: 'refund.money_within',
        title: {
          fr: 'Délai du remboursement en argent',
          it: 'Termine del rimborso in denaro',
          en: 'Time limit to refund money',
          de: 'Frist für die Erstattung in Geld',
          es: 'Plazo del reembolso en dinero',
        },
        kind: 'days',
        value: 30,
        min: 1,
        max: 60,
      },
    ],
  },
  {
    id: 'REF-6',
    title: {
      fr: 'Une demande par contact, une contestation',
      it: 'Una domanda per contatto, un ricorso',
      en: 'One claim for each contact, one appeal',
      de: 'Ein Antrag je Kontakt, ein Einspruch',
      es: 'Una petición por contacto, un recurso',
    },
    text: {
      fr: 'Chaque contact ne peut faire l’objet que d’une demande de remboursement ; une demande retirée ne compte pas. Un refus, même automatique, peut être contesté une fois, avec des faits nouveaux, dans un délai de {refund.contest} après la décision ; une autre personne de notre équipe tranche.',
      it: 'Per ogni contatto si può presentare una sola domanda di rimborso; una domanda ritirata non conta. Contro un rifiuto, anche automatico, si può fare ricorso una volta, con fatti nuovi, entro {refund.contest} dalla decisione; decide un’altra persona del nostro team.',
      en: 'Each contact can have one refund claim; a claim taken back does not count. A refusal, even an automatic one, can be appealed once, with new facts, within {refund.contest} of the decision; another person on our team decides.',
      de: 'Für jeden Kontakt ist ein Erstattungsantrag möglich; ein zurückgezogener zählt nicht. Gegen eine Ablehnung, auch eine automatische, kann einmal mit neuen Tatsachen Einspruch eingelegt werden (Frist ab der Entscheidung: {refund.contest}); es entscheidet eine andere Person aus unserem Team.',
      es: 'Cada contacto admite una sola petición de reembolso; una petición retirada no cuenta. Una denegación, incluso automática, se puede recurrir una vez, con hechos nuevos, en un plazo de {refund.contest} desde la decisión; decide otra persona de nuestro equipo.',
    },
    parameters: [
      {
        key: 'refund.contest',
        title: {
          fr: 'Délai pour contester un refus de remboursement',
          it: 'Termine per il ricorso contro il rifiuto di un rimborso',
          en: 'Time limit to appeal a refused refund claim',
          de: 'Frist für Einspruch gegen eine abgelehnte Erstattung',
          es: 'Plazo para recurrir la denegación de un reembolso',
        },
        kind: 'days',
        value: 30,
        min: 1,
        max: 365,
      },
    ],
  },
];
