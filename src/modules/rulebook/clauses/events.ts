// Events, one to many: places, waiting list, minimum, measured attendance.
import type { Clause } from '../clause.ts';

export const eventClauses: readonly Clause[] = [
  {
    id: 'EVT-1',
    title: {
      fr: 'Créer un événement',
      it: 'Creare un evento',
      en: 'Creating an event',
      de: 'Eine Veranstaltung anlegen',
      es: 'Crear un evento',
    },
    text: {
      fr: 'Le prestataire crée un événement avec un prix fixe, un minimum et un maximum de places. Le maximum ne peut pas dépasser la limite de la plateforme : {event.max}. Sur demande, notre équipe (assistance) peut relever cette limite pour un prestataire.',
      it: 'Il professionista crea un evento con un prezzo fisso, un minimo e un massimo di posti. Il massimo non può superare il limite della piattaforma: {event.max}. Su richiesta, il nostro team (assistenza) può alzare questo limite per un professionista.',
      en: 'The pro creates an event with a fixed price, a minimum and a maximum of places. The maximum cannot exceed the limit of the platform: {event.max}. When asked, our team (support) can raise this limit for one pro.',
      de: 'Der Profi legt eine Veranstaltung mit festem Preis sowie Mindest- und Höchstzahl der Plätze an. Die Höchstzahl darf die Grenze der Plattform nicht überschreiten: {event.max}. Auf Wunsch kann unser Team (Support) diese Grenze für einen Profi anheben.',
      es: 'El profesional crea un evento con un precio fijo, un mínimo y un máximo de plazas. El máximo no puede superar el límite de la plataforma: {event.max}. Si se pide, nuestro equipo (soporte) puede elevar este límite para un profesional.',
    },
    parameters: [
      {
        key: 'event.max',
        kind: 'count',
        value: 49,
        min: 2,
        max: 1000,
        title: {
          fr: 'Nombre maximum de places d’un événement',
          it: 'Numero massimo di posti di un evento',
          en: 'Largest number of places at an event',
          de: 'Höchstzahl der Plätze einer Veranstaltung',
          es: 'Número máximo de plazas de un evento',
        },
      },
    ],
  },
  {
    id: 'EVT-2',
    title: {
      fr: 'Places et liste d’attente',
      it: 'Posti e lista d’attesa',
      en: 'Places and waiting list',
      de: 'Plätze und Warteliste',
      es: 'Plazas y lista de espera',
    },
    text: {
      fr: 'Les inscriptions ne dépassent jamais le maximum, même si plusieurs personnes prennent la dernière place au même instant. Une fois l’événement complet, une liste d’attente s’ouvre ; chaque place libérée avant le début est attribuée dans l’ordre de la liste.',
      it: 'Le iscrizioni non superano mai il massimo, anche se più persone prendono l’ultimo posto nello stesso istante. Quando l’evento è al completo si apre una lista d’attesa; ogni posto liberato prima dell’inizio è assegnato nell’ordine della lista.',
      en: 'Registrations never exceed the maximum, even if several people take the last place at the same instant. Once the event is full, a waiting list opens; each place freed before the start is given in the order of the list.',
      de: 'Die Anmeldungen überschreiten nie die Höchstzahl, auch wenn mehrere Personen im selben Augenblick den letzten Platz nehmen. Ist die Veranstaltung voll, öffnet eine Warteliste; jeder vor Beginn frei gewordene Platz wird in deren Reihenfolge vergeben.',
      es: 'Las inscripciones nunca superan el máximo, aunque varias personas tomen la última plaza en el mismo instante. Cuando el evento está completo se abre una lista de espera; cada plaza liberada antes del inicio se asigna en el orden de la lista.',
    },
    parameters: [],
  },
  {
    id: 'EVT-3',
    title: {
      fr: 'Événement sous le minimum',
      it: 'Evento sotto il minimo',
      en: 'Events under the minimum',
      de: 'Veranstaltung unter der Mindestzahl',
      es: 'Evento por debajo del mínimo',
    },
    text: {
      fr: 'Les places payées sont comptées une seule fois, {event.min_check} avant le début ; pour un événement créé plus tard, au début. Si le minimum n’est pas atteint, l’événement est annulé, chaque place est remboursée en totalité et chaque personne inscrite en est informée.',
      it: 'I posti pagati sono contati una sola volta, {event.min_check} prima dell’inizio; per un evento creato più tardi, all’inizio. Se il minimo non è raggiunto, l’evento è annullato, ogni posto è rimborsato per intero e ogni persona iscritta ne è informata.',
      en: 'Paid places are counted once, {event.min_check} before the start; for an event created later than that, at its start. If the minimum is not reached, the event is cancelled, each place is refunded in full and everyone registered is told.',
      de: 'Die bezahlten Plätze werden einmal gezählt, {event.min_check} vor Beginn; bei einer später angelegten Veranstaltung zum Beginn. Ist die Mindestzahl nicht erreicht, fällt die Veranstaltung aus, jeder Platz wird vollständig erstattet, und alle Angemeldeten werden informiert.',
      es: 'Las plazas pagadas se cuentan una sola vez, {event.min_check} antes del inicio; si el evento se crea más tarde, al inicio. Si no se alcanza el mínimo, el evento se cancela, cada plaza se reembolsa por completo y se informa a cada persona inscrita.',
    },
    parameters: [
      {
        key: 'event.min_check',
        kind: 'hours',
        value: 24,
        min: 0,
        max: 168,
        title: {
          fr: 'Décompte des places payées : temps avant le début',
          it: 'Conteggio dei posti pagati: tempo prima dell’inizio',
          en: 'Count of paid places: time before the start',
          de: 'Zählung der bezahlten Plätze: Zeit vor Beginn',
          es: 'Recuento de plazas pagadas: tiempo antes del inicio',
        },
      },
    ],
  },
  {
    id: 'EVT-4',
    title: {
      fr: 'Présence trop courte du prestataire',
      it: 'Presenza troppo breve del professionista',
      en: 'Pro present too briefly',
      de: 'Zu kurze Anwesenheit des Profis',
      es: 'Asistencia demasiado breve del profesional',
    },
    text: {
      fr: 'Si la présence du prestataire, pendant le temps prévu et tous passages additionnés, est inférieure à {event.min_presence}, aucune place n’est due et chaque paiement est remboursé. Pour un problème technique survenu ensuite, chaque personne inscrite ouvre sa réclamation, et le prestataire décide pour chacune.',
      it: 'Se la presenza del professionista, nel tempo previsto e sommando tutti i passaggi, è inferiore a {event.min_presence}, nessun posto è dovuto e ogni pagamento è rimborsato. Per un problema tecnico successivo, ogni persona iscritta apre il proprio reclamo e il professionista decide su ciascuno.',
      en: 'If the pro was present for less than {event.min_presence}, within the planned time and all stays added up, no place is due and every payment is refunded. For technical trouble later on, each person registered opens a complaint, and the pro decides each one.',
      de: 'War der Profi innerhalb der geplanten Zeit, alle Aufenthalte zusammengerechnet, weniger als {event.min_presence} anwesend, ist kein Platz fällig und jede Zahlung wird erstattet. Bei späteren technischen Störungen eröffnet jede angemeldete Person eine eigene Reklamation, und der Profi entscheidet über jede einzeln.',
      es: 'Si la asistencia del profesional, dentro del tiempo previsto y sumando todas las estancias, es inferior a {event.min_presence}, no se debe ninguna plaza y cada pago se reembolsa. Ante un problema técnico posterior, cada persona inscrita abre su reclamación y el profesional decide cada una.',
    },
    parameters: [
      {
        key: 'event.min_presence',
        kind: 'minutes',
        value: 5,
        min: 1,
        max: 60,
        title: {
          fr: 'Présence minimale du prestataire à un événement',
          it: 'Presenza minima del professionista a un evento',
          en: 'Shortest attendance of the pro at an event',
          de: 'Mindestanwesenheit des Profis bei einer Veranstaltung',
          es: 'Asistencia mínima del profesional a un evento',
        },
      },
    ],
  },
  {
    id: 'EVT-5',
    title: {
      fr: 'Mesure de la présence',
      it: 'Misura della presenza',
      en: 'How attendance is measured',
      de: 'Messung der Anwesenheit',
      es: 'Medición de la asistencia',
    },
    text: {
      fr: 'La salle de réunion mesure la présence : entrées et sorties, avec leurs heures. Deux appareils utilisés en même temps par la même personne comptent une seule fois. Ces relevés sont conservés comme preuve et montrés dans le dossier.',
      it: 'La sala riunioni misura la presenza: ingressi e uscite, con gli orari. Due dispositivi usati insieme dalla stessa persona contano una sola volta. Questi dati sono conservati come prova e mostrati nella pratica.',
      en: 'The meeting room measures attendance: joins and leaves, with their times. Two devices used at once by the same person count once. These records are kept as evidence and shown in the case.',
      de: 'Der Besprechungsraum misst die Anwesenheit: Beitritte und Austritte mit Uhrzeit. Zwei gleichzeitig genutzte Geräte derselben Person zählen einmal. Diese Aufzeichnungen werden als Nachweis aufbewahrt und im Fall gezeigt.',
      es: 'La sala de reunión mide la asistencia: entradas y salidas, con sus horas. Dos dispositivos usados a la vez por la misma persona cuentan una sola vez. Estos datos se conservan como prueba y se muestran en el expediente.',
    },
    parameters: [],
  },
];
