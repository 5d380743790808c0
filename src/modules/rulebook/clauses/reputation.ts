// Reputation: certification by references or by ratings, shown works, reviews.
import type { Clause } from '../clause.ts';

export const reputationClauses: readonly Clause[] = [
  {
    id: 'CERT-1',
    title: {
      fr: 'Demander la certification',
      it: 'Chiedere la certificazione',
      en: 'Asking for certification',
      de: 'Zertifizierung beantragen',
      es: 'Pedir la certificación',
    },
    text: {
      fr: 'Le prestataire demande la certification en indiquant des références clients. Chaque personne indiquée reçoit un e-mail avec un lien privé, qui lui permet de confirmer ou de démentir le travail. Le prestataire voit l’état de chaque référence et peut renvoyer l’e-mail.',
      it: 'Il professionista chiede la certificazione indicando delle referenze. Ogni persona indicata riceve un’e-mail con un link privato, con cui conferma o smentisce il lavoro. Il professionista vede lo stato di ogni referenza e può inviare di nuovo l’e-mail.',
      en: 'The pro asks for certification by naming client references. Each person named receives an e-mail with a private link to confirm or deny the work. The pro sees the state of each reference and can send the e-mail again.',
      de: 'Der Profi beantragt die Zertifizierung, indem er Referenzen angibt. Jede genannte Person erhält eine E-Mail mit einem privaten Link, über den sie die Arbeit bestätigt oder verneint. Der Profi sieht den Stand jeder Referenz und kann die E-Mail erneut senden.',
      es: 'El profesional pide la certificación indicando referencias. Cada persona indicada recibe un correo con un enlace privado para confirmar o desmentir el trabajo. El profesional ve el estado de cada referencia y puede reenviar el correo.',
    },
    parameters: [],
  },
  {
    id: 'CERT-2',
    title: {
      fr: 'Références recevables',
      it: 'Referenze ammesse',
      en: 'Which references count',
      de: 'Zulässige Referenzen',
      es: 'Referencias admisibles',
    },
    text: {
      fr: 'Notre équipe (certification) accepte ou refuse chaque référence, avec un motif en cas de refus. Une référence est recevable si le travail est réel, payé et achevé depuis moins de {cert.max_age}, et si elle ne vient ni de la famille ni d’une entreprise du prestataire.',
      it: 'Il nostro team (certificazione) accetta o rifiuta ogni referenza, con un motivo in caso di rifiuto. Una referenza è ammessa se il lavoro è reale, pagato e concluso da meno di {cert.max_age}, e se non viene dalla famiglia o da un’impresa del professionista.',
      en: 'Our team (certification) accepts each reference or refuses it with a reason. A reference counts if the work is real, was paid and was completed less than {cert.max_age} ago, and if it comes neither from the pro’s family nor from a company of the pro.',
      de: 'Unser Team (Zertifizierung) nimmt jede Referenz an oder lehnt sie mit Grund ab. Zulässig ist eine Referenz, wenn die Arbeit tatsächlich ausgeführt und bezahlt wurde, ihr Abschluss weniger als {cert.max_age} zurückliegt und sie weder aus der Familie noch aus einem Unternehmen des Profis stammt.',
      es: 'Nuestro equipo (certificación) acepta cada referencia o la deniega con un motivo. Una referencia es admisible si el trabajo es real, se pagó y se terminó hace menos de {cert.max_age}, y si no procede de la familia ni de una empresa del profesional.',
    },
    parameters: [
      {
        key: 'cert.max_age',
        kind: 'years',
        value: 5,
        min: 1,
        max: 20,
        title: {
          fr: 'Ancienneté maximale d’une référence',
          it: 'Età massima di una referenza',
          en: 'Greatest age of a reference',
          de: 'Höchstalter einer Referenz',
          es: 'Antigüedad máxima de una referencia',
        },
      },
    ],
  },
  {
    id: 'CERT-3',
    title: {
      fr: 'Obtention de la certification et badge',
      it: 'Ottenere la certificazione e il badge',
      en: 'Certification and badge',
      de: 'Zertifizierung und Badge',
      es: 'Certificación e insignia',
    },
    text: {
      fr: 'La certification s’obtient par des références acceptées (nombre nécessaire : {cert.references}) ou par la réputation sur la plateforme, dont chaque minimum doit être atteint ({cert.reputation}). Le prestataire reçoit un badge, sous forme d’image et de code à intégrer, dont le lien prouve la certification du jour. Le badge cesse de valoir en même temps que la certification, et celle-ci avec ce qui la fonde.',
      it: 'La certificazione si ottiene con referenze accettate (numero necessario: {cert.references}) oppure con la reputazione sulla piattaforma, di cui ogni minimo deve essere raggiunto ({cert.reputation}). Il professionista riceve un badge, come immagine e codice da incorporare, il cui link prova la certificazione del giorno. Il badge cessa di valere insieme alla certificazione, e questa insieme a ciò che la fonda.',
      en: 'Certification is earned by accepted references (number needed: {cert.references}) or by reputation on the platform, where each minimum must be reached ({cert.reputation}). The pro receives a badge, as an image and embed code, whose link proves the certification of the day. The badge ends with the certification, and the certification ends with its grounds.',
      de: 'Die Zertifizierung wird durch angenommene Referenzen erreicht (nötige Zahl: {cert.references}) oder durch den Ruf auf der Plattform, wobei jeder Mindestwert erreicht sein muss ({cert.reputation}). Der Profi erhält ein Badge als Bild und Einbettungscode; sein Link weist die Zertifizierung am jeweiligen Tag nach. Das Badge endet mit der Zertifizierung, und diese endet mit ihrer Grundlage.',
      es: 'La certificación se obtiene con referencias aceptadas (número necesario: {cert.references}) o por la reputación en la plataforma, cuyos mínimos deben alcanzarse todos ({cert.reputation}). El profesional recibe una insignia, como imagen y código para insertar, cuyo enlace prueba la certificación del día. La insignia deja de valer a la vez que la certificación, y esta a la vez que aquello en lo que se basa.',
    },
    parameters: [
      {
        key: 'cert.references',
        kind: 'count',
        value: 3,
        min: 1,
        max: 20,
        title: {
          fr: 'Références acceptées nécessaires',
          it: 'Referenze accettate necessarie',
          en: 'Accepted references needed',
          de: 'Nötige angenommene Referenzen',
          es: 'Referencias aceptadas necesarias',
        },
      },
      {
        key: 'cert.reputation',
        kind: 'table',
        cell: 'count',
        value: { rating: 45, reviews: 10 },
        min: 1,
        max: 1000,
        rows: {
          rating: {
            fr: 'note moyenne, en dixièmes d’étoile sur 50',
            it: 'voto medio, in decimi di stella su 50',
            en: 'average rating, in tenths of a star out of 50',
            de: 'Durchschnittsnote, in Zehntelsternen von 50',
            es: 'puntuación media, en décimas de estrella sobre 50',
          },
          reviews: {
            fr: 'nombre d’avis',
            it: 'numero di recensioni',
            en: 'number of reviews',
            de: 'Zahl der Bewertungen',
            es: 'número de opiniones',
          },
        },
        title: {
          fr: 'Certification par la réputation : minimums',
          it: 'Certificazione per reputazione: minimi',
          en: 'Certification by reputation: minimums',
          de: 'Zertifizierung durch Ruf: Mindestwerte',
          es: 'Certificación por reputación: mínimos',
        },
      },
    ],
  },
  {
    id: 'CERT-4',
    title: {
      fr: 'Réalisations',
      it: 'Lavori svolti',
      en: 'Portfolio',
      de: 'Arbeitsproben',
      es: 'Trabajos realizados',
    },
    text: {
      fr: 'Le prestataire présente ses réalisations avec des images et des liens, si le client concerné y consent. Ce consentement est conservé ; si le client le retire, la réalisation n’est plus montrée.',
      it: 'Il professionista mostra i lavori svolti con immagini e link, se il cliente interessato acconsente. Il consenso è conservato; se il cliente lo ritira, il lavoro non è più mostrato.',
      en: 'The pro shows a portfolio of works with pictures and links, with the consent of the client concerned. The consent is kept; if the client takes it back, the work is no longer shown.',
      de: 'Der Profi zeigt Arbeitsproben mit Bildern und Links, wenn die jeweilige Kundin oder der jeweilige Kunde zugestimmt hat. Die Zustimmung wird aufbewahrt; wird sie zurückgezogen, wird die Arbeitsprobe nicht mehr gezeigt.',
      es: 'El profesional muestra sus trabajos realizados con imágenes y enlaces, con el consentimiento del cliente correspondiente. El consentimiento se conserva; si el cliente lo retira, el trabajo deja de mostrarse.',
    },
    parameters: [],
  },
  {
    id: 'REV-1',
    title: {
      fr: 'Avis réciproques',
      it: 'Recensioni reciproche',
      en: 'Reviews by both sides',
      de: 'Gegenseitige Bewertungen',
      es: 'Opiniones de ambas partes',
    },
    text: {
      fr: 'Le client et le prestataire donnent chacun un avis et une note sur un travail terminé ; il faut pour cela un achat ou un contrat prouvé entre eux. Les avis paraissent quand les deux ont été donnés, ou au terme de {review.blind}. La personne concernée peut publier une seule réponse. Un avis n’est retiré que s’il enfreint une règle, citée dans la décision.',
      it: 'Il cliente e il professionista lasciano ciascuno una recensione e un voto su un lavoro concluso; serve tra loro un acquisto o un contratto comprovato. Le recensioni sono pubblicate quando ci sono entrambe, oppure dopo {review.blind}. La persona interessata può pubblicare una sola replica. Una recensione è rimossa solo se viola una regola, citata nella decisione.',
      en: 'Client and pro each leave a review and a rating on a completed piece of work; this takes a proven purchase or contract between them. Reviews are published when both have been left, or after {review.blind}. The person reviewed can publish one public reply. A review is removed only if it breaks a rule, which the decision quotes.',
      de: 'Beide Seiten bewerten eine abgeschlossene Arbeit mit Text und Note; Voraussetzung ist ein nachgewiesener Kauf oder Vertrag zwischen ihnen. Die Bewertungen erscheinen, wenn beide vorliegen, sonst nach Ablauf einer Frist; sie beträgt {review.blind}. Wer bewertet wurde, kann einmal öffentlich antworten. Eine Bewertung wird nur entfernt, wenn sie gegen eine Regel verstößt; die Entscheidung nennt diese Regel.',
      es: 'El cliente y el profesional dejan cada uno una opinión y una puntuación sobre un trabajo terminado; hace falta una compra o un contrato probado entre ellos. Las opiniones se publican cuando están ambas, o al cabo de {review.blind}. La persona valorada puede publicar una sola respuesta. Una opinión solo se retira si infringe una regla, que se cita en la decisión.',
    },
    parameters: [
      {
        key: 'review.blind',
        kind: 'days',
        value: 14,
        min: 1,
        max: 60,
        title: {
          fr: 'Délai après lequel un avis seul est publié',
          it: 'Termine dopo il quale una recensione sola è pubblicata',
          en: 'Time after which a single review is published',
          de: 'Frist, nach der eine einzelne Bewertung erscheint',
          es: 'Plazo tras el cual se publica una opinión única',
        },
      },
    ],
  },
  {
    id: 'REV-2',
    title: {
      fr: 'Avis d’anciens clients et sur un contact',
      it: 'Recensioni di ex clienti e su un contatto',
      en: 'Reviews by former clients and of a contact',
      de: 'Bewertungen früherer Kundschaft und eines Kontakts',
      es: 'Opiniones de antiguos clientes y sobre un contacto',
    },
    text: {
      fr: 'D’anciens clients invités par un prestataire peuvent donner un avis sur un travail fait hors de la plateforme. Un tel avis est toujours signalé comme celui d’un ancien client invité. Un client joint grâce à un contact acheté peut donner un avis sur ce contact lui-même, signalé comme tel.',
      it: 'Gli ex clienti invitati da un professionista possono lasciare una recensione su un lavoro svolto fuori dalla piattaforma. Tale recensione è sempre indicata come quella di un ex cliente invitato. Un cliente raggiunto con un contatto acquistato può lasciare una recensione sul contatto stesso, indicata come tale.',
      en: 'Former clients invited by a pro can leave a review of work done outside the platform. Such a review is always marked as coming from an invited former client. A client reached through a bought contact can review that contact itself, and the review is marked as such.',
      de: 'Frühere Kundinnen und Kunden, die ein Profi einlädt, können Arbeiten bewerten, die nicht über die Plattform liefen. Eine solche Bewertung ist immer als Bewertung auf Einladung gekennzeichnet. Wer über einen gekauften Kontakt erreicht wurde, kann diesen Kontakt selbst bewerten; auch das ist gekennzeichnet.',
      es: 'Los antiguos clientes invitados por un profesional pueden dejar una opinión sobre un trabajo realizado fuera de la plataforma. Esa opinión se marca siempre como la de un antiguo cliente invitado. Un cliente localizado gracias a un contacto comprado puede dejar una opinión sobre ese contacto, marcada como tal.',
    },
    parameters: [],
  },
];
