// Disputes: only on covered projects, only on the project record, mediated and then arbitrated.
import type { Clause } from '../clause.ts';

export const disputeClauses: readonly Clause[] = [
  {
    id: 'DISP-1',
    title: {
      fr: 'Litige : projets avec protection seulement',
      it: 'Controversia: solo per progetti con protezione',
      en: 'Disputes: covered projects only',
      de: 'Streitfall: nur mit Projektschutz',
      es: 'Disputa: solo en proyectos con protección',
    },
    text: {
      fr: 'Le client ou le prestataire peut ouvrir un litige uniquement sur un projet payé avec la protection du projet. Sans elle, l’ouverture est refusée ; le refus cite chaque endroit et chaque moment où cette conséquence a été indiquée (règle PROJ-7). La voie judiciaire reste ouverte dans tous les cas.',
      it: 'Il cliente o il professionista può aprire una controversia solo su un progetto pagato con la protezione del progetto. Senza, l’apertura è rifiutata; il rifiuto cita ogni luogo e momento in cui questa conseguenza è stata indicata (regola PROJ-7). La via giudiziaria resta aperta in ogni caso.',
      en: 'The client or the pro can open a dispute only on a project paid with project cover. Without cover it is refused; the refusal quotes each place and time where this consequence was stated (rule PROJ-7). The courts remain open in every case.',
      de: 'Beide Seiten können einen Streitfall nur zu einem Projekt eröffnen, das mit Projektschutz bezahlt wurde. Ohne Projektschutz wird er abgelehnt; die Ablehnung nennt jede Stelle und jeden Zeitpunkt, an dem auf diese Folge hingewiesen wurde (Regel PROJ-7). Der Rechtsweg bleibt in jedem Fall offen.',
      es: 'El cliente o el profesional puede abrir una disputa solo en un proyecto pagado con la protección del proyecto. Sin ella se deniega; la denegación cita cada lugar y momento en que se indicó esta consecuencia (regla PROJ-7). La vía judicial sigue abierta en todo caso.',
    },
    parameters: [],
  },
  {
    id: 'DISP-2',
    title: {
      fr: 'Médiation, puis arbitrage',
      it: 'Mediazione, poi arbitrato',
      en: 'Mediation, then arbitration',
      de: 'Schlichtung, dann Schiedsentscheid',
      es: 'Mediación y después arbitraje',
    },
    text: {
      fr: 'L’ouverture d’un litige bloque le séquestre concerné ; notre équipe (médiation) examine le dossier et fait une proposition, que chaque partie accepte ou à laquelle elle répond par une contre-proposition. Un accord déplace le séquestre comme convenu ; à défaut d’accord, une autre personne de l’équipe, qui n’a pas mené la médiation, rend un arbitrage motivé qui répartit le séquestre. Le délai de chaque phase est de {dispute.step} ; il court à partir de l’ouverture de la phase, sans compter ce jour-là, et sa date limite est affichée.',
      it: 'L’apertura di una controversia blocca il deposito a garanzia interessato; il nostro team (mediazione) esamina la pratica e fa una proposta, che ciascuna parte accetta o a cui risponde con una controproposta. Un accordo muove il deposito a garanzia come convenuto; senza accordo, un’altra persona del team, che non ha condotto la mediazione, emette un arbitrato motivato che ripartisce il deposito. Il termine di ogni passaggio è di {dispute.step}; decorre dall’apertura del passaggio, senza contare quel giorno, e la scadenza è mostrata.',
      en: 'Opening a dispute freezes the escrow concerned; our team (mediation) examines the case and makes a proposal, which each party accepts or counters. A settlement moves the escrow as agreed; without one, another person of the team, who did not mediate the case, decides by arbitration, with reasons, how the escrow is split. The time limit for each step is {dispute.step}; it runs from the opening of the step, not counting that day, and the deadline is shown.',
      de: 'Die Eröffnung eines Streitfalls sperrt die betroffene Treuhand; unser Team (Schlichtung) prüft den Fall und macht einen Vorschlag, den jede Seite annimmt oder mit einem Gegenvorschlag beantwortet. Eine Einigung bewegt die Treuhand wie vereinbart; kommt keine zustande, teilt eine andere Person des Teams, die den Fall nicht geschlichtet hat, die Treuhand durch begründeten Schiedsentscheid auf. Die Frist für jeden Schritt beträgt {dispute.step}; sie läuft ab Eröffnung des Schritts, dieser Tag zählt nicht mit, und das Fristende wird angezeigt.',
      es: 'La apertura de una disputa bloquea el depósito en garantía afectado; nuestro equipo (mediación) examina el expediente y hace una propuesta, que cada parte acepta o a la que responde con una contrapropuesta. Un acuerdo mueve el depósito en garantía según lo convenido; a falta de acuerdo, otra persona del equipo, que no ha llevado la mediación, decide por arbitraje motivado cómo se reparte el depósito. El plazo de cada paso es de {dispute.step}; corre desde la apertura del paso, sin contar ese día, y se muestra la fecha límite.',
    },
    parameters: [
      {
        key: 'dispute.step',
        kind: 'business_days',
        value: 5,
        min: 1,
        max: 30,
        title: {
          fr: 'Délai de chaque phase d’un litige',
          it: 'Termine di ogni passaggio di una controversia',
          en: 'Time limit for each step of a dispute',
          de: 'Frist für jeden Schritt eines Streitfalls',
          es: 'Plazo de cada paso de una disputa',
        },
      },
    ],
  },
  {
    id: 'DISP-3',
    title: {
      fr: 'Échanges sur le litige',
      it: 'Scambi sulla controversia',
      en: 'Where a dispute is discussed',
      de: 'Austausch zum Streitfall',
      es: 'Dónde se trata la disputa',
    },
    text: {
      fr: 'Tous les échanges sur le litige ont lieu dans le journal du projet ; les messages adressés à notre équipe (médiation) y sont copiés. Les e-mails, les appels et le formulaire de contact ne sont pas pris en compte : toute tentative reçoit en retour le chemin vers le journal.',
      it: 'Tutti gli scambi sulla controversia avvengono nel registro del progetto; i messaggi al nostro team (mediazione) vi sono copiati. E-mail, telefonate e modulo di contatto non sono presi in esame: a ogni tentativo si risponde indicando la via verso il registro.',
      en: 'Everything said about the dispute is said in the project record; messages to our team (mediation) are copied there. E-mails, calls and the contact form are not taken into account: an attempt is answered with the way to the record.',
      de: 'Der gesamte Austausch zum Streitfall findet in der Projektakte statt; Nachrichten an unser Team (Schlichtung) werden dorthin kopiert. E-Mails, Anrufe und das Kontaktformular werden nicht berücksichtigt: Auf jeden Versuch folgt der Hinweis auf den Weg zur Projektakte.',
      es: 'Todo lo relativo a la disputa se trata en el registro del proyecto; los mensajes a nuestro equipo (mediación) se copian en él. Los correos, las llamadas y el formulario de contacto no se tienen en cuenta: a cada intento se responde con el camino hacia el registro.',
    },
    parameters: [],
  },
  {
    id: 'DISP-4',
    title: {
      fr: 'Qui lit les échanges d’un litige',
      it: 'Chi legge gli scambi di una controversia',
      en: 'Who reads what is said in a dispute',
      de: 'Wer den Austausch im Streitfall liest',
      es: 'Quién lee lo tratado en una disputa',
    },
    text: {
      fr: 'Dans notre équipe, seule la médiation lit et traite les messages d’un litige. Les autres personnes de l’équipe voient qu’un dossier existe, pas les échanges qu’il contient.',
      it: 'Nel nostro team solo la mediazione legge e tratta i messaggi di una controversia. Le altre persone del team vedono che esiste una pratica, non gli scambi che contiene.',
      en: 'In our team, only mediation reads and handles the messages of a dispute. Others in the team see that a case exists, not what is said in it.',
      de: 'In unserem Team liest und bearbeitet nur die Schlichtung die Nachrichten eines Streitfalls. Andere im Team sehen, dass ein Fall besteht, nicht seinen Inhalt.',
      es: 'En nuestro equipo, solo mediación lee y tramita los mensajes de una disputa. Las demás personas del equipo ven que existe un expediente, no lo que se dice en él.',
    },
    parameters: [],
  },
];
