// MSG-12: through which channel what goes. Which matter goes where is read from the tree (matters/); this is what holds for a
// channel as a whole.
import type { Text } from '#kernel/text.ts';

export const channelKeys = ['place', 'form', 'phone', 'letter'] as const;
export type ChannelKey = (typeof channelKeys)[number];

export type Channel = {
  readonly key: ChannelKey;
  readonly name: Text;
  readonly serves: Text;
  readonly mayNot: readonly Text[];
  readonly neverAnswered: readonly Text[];
};

const contest: Text = {
  fr: 'Une contestation : elle se fait sous la décision elle-même.',
  it: 'Un ricorso: si presenta sotto la decisione stessa.',
  en: 'An appeal: it is made under the decision itself.',
  de: 'Ein Einspruch: Er wird unter der Entscheidung selbst eingelegt.',
  es: 'Un recurso: se presenta bajo la propia decisión.',
};
const refund: Text = {
  fr: 'Une demande de remboursement, de garantie, ou un désaccord entre deux membres.',
  it: 'Una domanda di rimborso o di garanzia, o un disaccordo tra due utenti.',
  en: 'A refund claim, a guarantee claim, or a disagreement between two members.',
  de: 'Ein Erstattungs- oder Garantieantrag oder ein Streit zwischen zwei Mitgliedern.',
  es: 'Una petición de reembolso o de garantía, o un desacuerdo entre dos miembros.',
};

export const channels: readonly Channel[] = [
  {
    key: 'place',
    name: { fr: 'La page ou le dossier du sujet', it: 'La pagina o la pratica dell’argomento', en: 'The page or record of the matter', de: 'Die Seite oder Akte des Anliegens', es: 'La página o el expediente del asunto' },
    serves: {
      fr: 'Tout ce qui se décide : remboursements, garantie, désaccords, signalements, données, suppression. Ce qui y est écrit fait foi, et les délais y courent.',
      it: 'Tutto ciò che si decide: rimborsi, garanzia, disaccordi, segnalazioni, dati, eliminazione. Ciò che vi è scritto fa fede, e lì corrono i termini.',
      en: 'All that is decided: refunds, guarantee, disagreements, reports, data, deletion. What is written there counts, and time limits run there.',
      de: 'Alles, was entschieden wird: Erstattungen, Garantie, Streit, Meldungen, Daten, Löschung. Was dort steht, zählt, und dort laufen die Fristen.',
      es: 'Todo lo que se decide: reembolsos, garantía, desacuerdos, avisos, datos, eliminación. Lo escrito allí cuenta, y allí corren los plazos.',
    },
    mayNot: [
      {
        fr: 'Être remplacé par un e-mail, un appel ou une lettre.',
        it: 'Essere sostituita da un’e-mail, una telefonata o una lettera.',
        en: 'Be replaced by an e-mail, a call or a letter.',
        de: 'Durch E-Mail, Anruf oder Brief ersetzt werden.',
        es: 'Sustituirse por un correo, una llamada o una carta.',
      },
    ],
    neverAnswered: [
      {
        fr: 'Une question sans rapport avec ce dossier : elle ne serait lue que par les personnes du dossier.',
        it: 'Una domanda estranea alla pratica: la leggerebbero solo le persone della pratica.',
        en: 'A question that has nothing to do with the case: only the people of the case would read it.',
        de: 'Eine Frage ohne Bezug zum Fall: Nur die Beteiligten des Falls würden sie lesen.',
        es: 'Una consulta ajena al expediente: solo la leerían las personas del expediente.',
      },
    ],
  },
  {
    key: 'form',
    name: { fr: 'Le formulaire d’assistance', it: 'Il modulo di assistenza', en: 'The support form', de: 'Das Support-Formular', es: 'El formulario de soporte' },
    serves: {
      fr: 'Les questions sans endroit propre. Réponse écrite d’une personne, classée sous son sujet ; délai : {reply.hours} en jours ouvrés.',
      it: 'Le richieste senza sede propria. Risposta scritta di una persona, archiviata sotto il suo oggetto; termine: {reply.hours} nei giorni lavorativi.',
      en: 'Questions with no place of their own. Answered in writing by a person, filed under their subject; time limit: {reply.hours} on business days.',
      de: 'Fragen ohne eigenen Ort. Eine Person antwortet schriftlich, die Antwort steht beim Gegenstand; Frist: {reply.hours} an Arbeitstagen.',
      es: 'Consultas sin lugar propio. Responde por escrito una persona, archivado en su asunto; plazo: {reply.hours} en días hábiles.',
    },
    mayNot: [
      {
        fr: 'Accorder, refuser ou rembourser quoi que ce soit ; arrêter ou prolonger un délai.',
        it: 'Concedere, rifiutare o rimborsare alcunché; fermare o prolungare un termine.',
        en: 'Grant, refuse or refund anything; stop or lengthen a time limit.',
        de: 'Etwas gewähren, ablehnen oder erstatten; eine Frist anhalten oder verlängern.',
        es: 'Conceder, denegar o reembolsar nada; detener o alargar un plazo.',
      },
    ],
    neverAnswered: [refund, contest],
  },
  {
    key: 'phone',
    name: { fr: 'Le téléphone', it: 'Il telefono', en: 'The phone', de: 'Das Telefon', es: 'El teléfono' },
    serves: {
      fr: 'Vous montrer la bonne page et expliquer une règle.',
      it: 'Indicarti la pagina giusta e spiegare una regola.',
      en: 'Showing you the right page, and explaining a rule.',
      de: 'Ihnen die richtige Seite zeigen und eine Regel erklären.',
      es: 'Indicarte la página correcta y explicar una regla.',
    },
    mayNot: [
      {
        fr: 'Promettre : seul un engagement écrit sur la plateforme nous lie.',
        it: 'Promettere: ci vincola solo un impegno scritto sulla piattaforma.',
        en: 'Promise: only a commitment written on the platform binds us.',
        de: 'Zusagen machen: Uns bindet nur eine auf der Plattform festgehaltene Zusage.',
        es: 'Prometer: solo nos vincula un compromiso escrito en la plataforma.',
      },
      {
        fr: 'Vous demander un mot de passe, un code ou un numéro de carte.',
        it: 'Chiederti una password, un codice o un numero di carta.',
        en: 'Ask you for a password, a code or a card number.',
        de: 'Nach Passwort, Code oder Kartennummer fragen.',
        es: 'Pedirte una contraseña, un código o un número de tarjeta.',
      },
    ],
    neverAnswered: [
      refund,
      contest,
      {
        fr: 'Ce qui figure dans un compte : au téléphone, nous ne savons pas qui appelle.',
        it: 'Che cosa contiene un account: al telefono non sappiamo chi chiama.',
        en: 'What is in an account: on the phone we do not know who is calling.',
        de: 'Was in einem Konto steht: Am Telefon wissen wir nicht, wer anruft.',
        es: 'Qué hay en una cuenta: por teléfono no sabemos quién llama.',
      },
    ],
  },
  {
    key: 'letter',
    name: { fr: 'Le courrier', it: 'La lettera', en: 'A letter', de: 'Der Brief', es: 'La carta' },
    serves: {
      fr: 'Les actes qui exigent un envoi postal, et les personnes qui ne peuvent pas utiliser la plateforme.',
      it: 'Gli atti che richiedono un invio postale e le persone che non possono usare la piattaforma.',
      en: 'Acts that have to be sent by post, and people who cannot use the platform.',
      de: 'Schreiben, die den Postweg verlangen, und Menschen, die die Plattform nicht nutzen können.',
      es: 'Los actos que exigen envío postal y las personas que no pueden usar la plataforma.',
    },
    mayNot: [
      {
        fr: 'Arrêter un délai de la plateforme, ni ouvrir un dossier qui a sa page.',
        it: 'Fermare un termine della piattaforma o aprire una pratica che ha la sua pagina.',
        en: 'Stop a time limit of the platform, or open a case that has its page.',
        de: 'Eine Frist der Plattform anhalten oder einen Fall eröffnen, der seine Seite hat.',
        es: 'Detener un plazo de la plataforma o abrir un expediente que tiene su página.',
      },
    ],
    neverAnswered: [refund, contest],
  },
];
