// Mails about requests, contacts, credits and cases. Events carry who is told (`to`), the facts and the page (`path`).
import type { Text } from '#kernel/text.ts';
import type { Letter } from '../mails/compose.ts';

const yourCategories: Text = {
  fr: 'Vous recevez cet e-mail parce que cette demande correspond à vos catégories et à votre zone. Réglez vos notifications sur la page de votre compte.',
  it: 'Ricevi questa e-mail perché la richiesta corrisponde alle tue categorie e alla tua zona. Regola le notifiche nella pagina del tuo account.',
  en: 'You get this e-mail because the request fits your categories and your area. Set your notifications on your account page.',
  de: 'Sie erhalten diese E-Mail, weil die Anfrage zu Ihren Kategorien und Ihrem Einsatzgebiet passt. Benachrichtigungen stellen Sie auf Ihrer Kontoseite ein.',
  es: 'Recibes este correo porque la solicitud encaja con tus categorías y tu zona. Ajusta tus notificaciones en la página de tu cuenta.',
};
const yourRequest: Text = {
  fr: 'Vous recevez cet e-mail parce qu’il concerne une demande que vous avez publiée. Les réponses se lisent sur la plateforme.',
  it: 'Ricevi questa e-mail perché riguarda una richiesta che hai pubblicato. Le risposte si leggono sulla piattaforma.',
  en: 'You get this e-mail because it concerns a request that you posted. Answers are read on the platform.',
  de: 'Sie erhalten diese E-Mail, weil sie eine von Ihnen veröffentlichte Anfrage betrifft. Antworten werden auf der Plattform gelesen.',
  es: 'Recibes este correo porque se refiere a una solicitud que publicaste. Las respuestas se leen en la plataforma.',
};
const yourCredits: Text = {
  fr: 'Vous recevez cet e-mail parce que vos crédits ou un contact sont concernés. Il ne peut pas être désactivé.',
  it: 'Ricevi questa e-mail perché riguarda i tuoi crediti o un contatto. Non si può disattivare.',
  en: 'You get this e-mail because it concerns your credits or a contact. It cannot be switched off.',
  de: 'Sie erhalten diese E-Mail, weil sie Ihre Credits oder einen Kontakt betrifft. Sie lässt sich nicht abschalten.',
  es: 'Recibes este correo porque afecta a tus créditos o a un contacto. No se puede desactivar.',
};
const yourRole: Text = {
  fr: 'Vous recevez cet e-mail en raison de votre rôle dans l’équipe.',
  it: 'Ricevi questa e-mail per il tuo ruolo nel team.',
  en: 'You get this e-mail because of your role in the team.',
  de: 'Sie erhalten diese E-Mail wegen Ihrer Rolle im Team.',
  es: 'Recibes este correo por tu función en el equipo.',
};

const readAnswer: Text = { fr: 'Lire la réponse', it: 'Leggi la risposta', en: 'Read the answer', de: 'Antwort lesen', es: 'Leer la respuesta' };
const openIt: Text = { fr: 'Ouvrir', it: 'Apri', en: 'Open', de: 'Öffnen', es: 'Abrir' };
const seeClaim: Text = { fr: 'Voir la demande et sa décision', it: 'Vedi la domanda e la decisione', en: 'See the claim and its decision', de: 'Antrag und Entscheidung ansehen', es: 'Ver la petición y su decisión' };

export const workLetters: readonly Letter[] = [
  {
    event: 'cases.refund_claim_opened',
    subject: { fr: 'Demande {reference} : {credits}, décision à venir', it: 'Domanda {reference}: {credits}, decisione in arrivo', en: 'Claim {reference}: {credits}, decision to come', de: 'Antrag {reference}: {credits}, Entscheidung folgt', es: 'Petición {reference}: {credits}, decisión pendiente' },
    paragraphs: [
      {
        fr: 'Votre demande de remboursement {reference} ({credits}) est enregistrée. Le dossier ne la tranche pas à lui seul : une personne de notre équipe décide au plus tard {due}.',
        it: 'La tua domanda di rimborso {reference} ({credits}) è registrata. La pratica non basta a deciderla: decide una persona del nostro team, al più tardi {due}.',
        en: 'Your refund claim {reference} ({credits}) is recorded. The record alone does not settle it: a person of our team decides by {due}.',
        de: 'Ihr Erstattungsantrag {reference} ({credits}) ist erfasst. Der Vorgang allein entscheidet ihn nicht: Eine Person aus unserem Team entscheidet, spätestens {due}.',
        es: 'Tu petición de reembolso {reference} ({credits}) está registrada. El expediente no basta para resolverla: decide una persona de nuestro equipo, a más tardar {due}.',
      },
    ],
    action: seeClaim,
    because: yourCredits,
  },
  {
    event: 'cases.refund_claim_granted',
    subject: { fr: 'Demande {reference} accordée : {credits} rendus', it: 'Domanda {reference} accolta: {credits} restituiti', en: 'Claim {reference} granted: {credits} given back', de: 'Antrag {reference} gewährt: {credits} zurückgegeben', es: 'Petición {reference} concedida: {credits} devueltos' },
    paragraphs: [
      {
        fr: 'Votre demande de remboursement {reference} est accordée. Rendus à votre solde : {credits}. Les faits et les règles sont sur la page de la demande.',
        it: 'La tua domanda di rimborso {reference} è accolta. Restituiti al tuo saldo: {credits}. I fatti e le regole sono nella pagina della domanda.',
        en: 'Your refund claim {reference} is granted. Given back to your balance: {credits}. The facts and the rules are on the page of the claim.',
        de: 'Ihr Erstattungsantrag {reference} ist gewährt. Ihrem Guthaben zurückgegeben: {credits}. Tatsachen und Regeln stehen auf der Seite des Antrags.',
        es: 'Tu petición de reembolso {reference} se ha concedido. Devueltos a tu saldo: {credits}. Los hechos y las reglas están en la página de la petición.',
      },
    ],
    action: seeClaim,
    because: yourCredits,
  },
  {
    event: 'cases.refund_claim_refused',
    subject: { fr: 'Demande {reference} refusée', it: 'Domanda {reference} rifiutata', en: 'Claim {reference} refused', de: 'Antrag {reference} abgelehnt', es: 'Petición {reference} denegada' },
    paragraphs: [
      {
        fr: 'Votre demande de remboursement {reference} est refusée ; votre solde ne change pas. La page de la demande dit pourquoi, règle par règle. Vous pouvez contester une fois, avec des faits nouveaux, {contest_until} ; une autre personne tranchera.',
        it: 'La tua domanda di rimborso {reference} è rifiutata; il tuo saldo non cambia. La pagina della domanda dice perché, regola per regola. Puoi fare ricorso una volta, con fatti nuovi, {contest_until}; deciderà un’altra persona.',
        en: 'Your refund claim {reference} is refused; your balance does not change. The page of the claim says why, rule by rule. You can appeal once, with new facts, {contest_until}; someone else will decide.',
        de: 'Ihr Erstattungsantrag {reference} ist abgelehnt; Ihr Guthaben ändert sich nicht. Die Seite des Antrags sagt warum, Regel für Regel. Einspruch ist einmal möglich, mit neuen Tatsachen, {contest_until}; eine andere Person entscheidet.',
        es: 'Tu petición de reembolso {reference} se ha denegado; tu saldo no cambia. La página de la petición dice por qué, regla por regla. Puedes recurrir una vez, con hechos nuevos, {contest_until}; decidirá otra persona.',
      },
    ],
    action: seeClaim,
    because: yourCredits,
  },
  {
    event: 'cases.refund_claim_confirmed',
    subject: { fr: 'Demande {reference} : refus confirmé', it: 'Domanda {reference}: rifiuto confermato', en: 'Claim {reference}: refusal confirmed', de: 'Antrag {reference}: Ablehnung bestätigt', es: 'Petición {reference}: denegación confirmada' },
    paragraphs: [
      {
        fr: 'Une autre personne a examiné votre contestation de la demande {reference} et confirme le refus. Les motifs sont sur la page de la demande ; cette décision clôt le dossier.',
        it: 'Un’altra persona ha esaminato il tuo ricorso sulla domanda {reference} e conferma il rifiuto. I motivi sono nella pagina della domanda; questa decisione chiude la pratica.',
        en: 'Someone else examined your appeal about claim {reference} and confirms the refusal. The reasons are on the page of the claim; this decision closes the case.',
        de: 'Eine andere Person hat Ihren Einspruch zum Antrag {reference} geprüft und bestätigt die Ablehnung. Die Gründe stehen auf der Seite des Antrags; diese Entscheidung schließt den Fall.',
        es: 'Otra persona ha examinado tu recurso sobre la petición {reference} y confirma la denegación. Los motivos están en la página de la petición; esta decisión cierra el expediente.',
      },
    ],
    action: seeClaim,
    because: yourCredits,
  },
  {
    event: 'cases.refund_claim_question',
    subject: { fr: 'Dossier {reference} : une question pour vous', it: 'Pratica {reference}: una domanda per te', en: 'Case {reference}: a question for you', de: 'Fall {reference}: eine Frage an Sie', es: 'Expediente {reference}: una pregunta para ti' },
    paragraphs: [
      {
        fr: 'Notre équipe examine le dossier {reference} et vous demande : « {question} »',
        it: 'Il nostro team esamina la pratica {reference} e ti chiede: “{question}”',
        en: 'Our team is looking into case {reference} and asks you: “{question}”',
        de: 'Unser Team prüft den Fall {reference} und fragt Sie: „{question}“',
        es: 'Nuestro equipo examina el expediente {reference} y te pregunta: «{question}»',
      },
    ],
    action: { fr: 'Répondre', it: 'Rispondi', en: 'Answer', de: 'Antworten', es: 'Responder' },
    because: {
      fr: 'Vous recevez cet e-mail parce que votre réponse aide à trancher un dossier qui vous concerne.',
      it: 'Ricevi questa e-mail perché la tua risposta aiuta a decidere una pratica che ti riguarda.',
      en: 'You get this e-mail because your answer helps to decide a case that concerns you.',
      de: 'Sie erhalten diese E-Mail, weil Ihre Antwort hilft, einen Sie betreffenden Fall zu entscheiden.',
      es: 'Recibes este correo porque tu respuesta ayuda a decidir un expediente que te concierne.',
    },
  },
  {
    event: 'cases.refund_claim_overdue',
    subject: { fr: 'Dossier {reference} : décision en retard', it: 'Pratica {reference}: decisione in ritardo', en: 'Case {reference}: decision overdue', de: 'Fall {reference}: Entscheidung überfällig', es: 'Expediente {reference}: decisión fuera de plazo' },
    paragraphs: [
      {
        fr: 'Le délai de décision du dossier {reference} est passé. Il est en tête de la file.',
        it: 'Il termine per decidere la pratica {reference} è passato. È in testa alla coda.',
        en: 'The time to decide case {reference} has passed. It stands first in the queue.',
        de: 'Die Frist für die Entscheidung im Fall {reference} ist abgelaufen. Er steht oben in der Liste.',
        es: 'El plazo para decidir el expediente {reference} ha pasado. Está el primero de la cola.',
      },
    ],
    action: openIt,
    because: yourRole,
  },
];

export const shared = { yourCategories, yourRequest, yourCredits, readAnswer, openIt };
