// Money and credits: one set of books, invoices without gaps, nothing moved twice.
import type { Clause } from '../clause.ts';

export const moneyClauses: readonly Clause[] = [
  {
    id: 'PAY-1',
    title: {
      fr: 'Une seule comptabilité',
      it: 'Un’unica contabilità',
      en: 'One set of books',
      de: 'Eine einzige Buchführung',
      es: 'Una única contabilidad',
    },
    text: {
      fr: 'Tout l’argent et tous les crédits passent par une seule comptabilité, où chaque mouvement est inscrit à la fois d’où il vient et où il va. Chaque mouvement indique la décision ou l’opération qui l’a causé. Chaque solde affiché est celui de cette comptabilité, et le total de chaque monnaie y est toujours nul.',
      it: 'Tutto il denaro e tutti i crediti passano da un’unica contabilità, in cui ogni movimento è scritto insieme da dove viene e dove va. Ogni movimento indica la decisione o l’operazione che lo ha causato. Ogni saldo mostrato è quello di questa contabilità, e il totale di ogni valuta vi è sempre zero.',
      en: 'All money and all credits move in one set of books, where each transaction is written both where it comes from and where it goes. Each transaction names the decision or operation that caused it. Every balance shown is that of these books, and the total of each currency in them is always zero.',
      de: 'Alles Geld und alle Credits laufen über eine einzige Buchführung, in der jede Kontobewegung zugleich mit Herkunft und Ziel steht. Jede Kontobewegung nennt die Entscheidung oder den Vorgang, der sie ausgelöst hat. Jedes angezeigte Guthaben stammt aus dieser Buchführung, und die Summe je Währung ist darin immer null.',
      es: 'Todo el dinero y todos los créditos pasan por una única contabilidad, en la que cada movimiento se anota a la vez de dónde viene y adónde va. Cada movimiento indica la decisión o la operación que lo causó. Cada saldo mostrado es el de esta contabilidad, y el total de cada moneda es siempre cero.',
    },
    parameters: [],
  },
  {
    id: 'PAY-2',
    title: {
      fr: 'Factures et avoirs',
      it: 'Fatture e note di credito',
      en: 'Invoices and credit notes',
      de: 'Rechnungen und Rechnungskorrekturen',
      es: 'Facturas y facturas rectificativas',
    },
    text: {
      fr: 'Les factures sont numérotées sans interruption dans chaque série : celles de la plateforme (commission, packs de crédits, abonnements) et celles du prestataire à son client, que la plateforme établit en son nom par mandat. Chaque facture et chaque avoir existe en PDF, téléchargeable par les deux parties ; pour la France, au format Factur-X.',
      it: 'Le fatture sono numerate senza interruzioni in ogni serie: quelle della piattaforma (commissione, pacchetti di crediti, abbonamenti) e quelle del professionista al cliente, che la piattaforma emette a suo nome su mandato. Ogni fattura e ogni nota di credito esiste in PDF, scaricabile da entrambe le parti; per la Francia, in formato Factur-X.',
      en: 'Invoices are numbered without gaps in each series: those of the platform (commission, credit packs, subscriptions) and those of the pro to the client, which the platform issues in the pro’s name by mandate. Every invoice and every credit note exists as a PDF that both parties can download; for France, in Factur-X format.',
      de: 'Rechnungen sind in jeder Reihe lückenlos nummeriert: die der Plattform (Provision, Credit-Pakete, Abonnements) und die des Profis an die Kundschaft, die die Plattform mit Vollmacht in dessen Namen ausstellt. Jede Rechnung und jede Rechnungskorrektur liegt als PDF vor, das beide Seiten herunterladen können; für Frankreich im Format Factur-X.',
      es: 'Las facturas se numeran sin huecos en cada serie: las de la plataforma (comisión, packs de créditos, suscripciones) y las del profesional al cliente, que la plataforma emite en su nombre por mandato. Cada factura y cada factura rectificativa existe en PDF, que ambas partes pueden descargar; para Francia, en formato Factur-X.',
    },
    parameters: [],
  },
  {
    id: 'PAY-3',
    title: {
      fr: 'Rien n’est débité deux fois',
      it: 'Nulla è addebitato due volte',
      en: 'Nothing is charged twice',
      de: 'Nichts wird doppelt abgebucht',
      es: 'Nada se cobra dos veces',
    },
    text: {
      fr: 'Chaque opération qui déplace de l’argent ou des crédits porte une clé unique. Un nouvel envoi, un double clic ou un message répété du service de paiement ne déplace rien une seconde fois ; la réponse rappelle ce qui a déjà été fait.',
      it: 'Ogni operazione che sposta denaro o crediti porta una chiave unica. Un nuovo invio, un doppio clic o un messaggio ripetuto del servizio di pagamento non sposta nulla una seconda volta; la risposta ricorda ciò che è già stato fatto.',
      en: 'Every operation that moves money or credits bears a unique key. Sending it again, a double click or a repeated message from the payment service moves nothing a second time; the answer says what was already done.',
      de: 'Jeder Vorgang, der Geld oder Credits bewegt, trägt einen eindeutigen Schlüssel. Erneutes Absenden, ein Doppelklick oder eine wiederholte Meldung des Zahlungsdienstes bewegt nichts ein zweites Mal; die Antwort nennt, was bereits erledigt ist.',
      es: 'Cada operación que mueve dinero o créditos lleva una clave única. Un nuevo envío, un doble clic o un mensaje repetido del servicio de pago no mueve nada por segunda vez; la respuesta indica lo que ya se hizo.',
    },
    parameters: [],
  },
];
