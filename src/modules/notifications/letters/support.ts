// Mails about questions to the support. Events carry who is told (`to`, `role`, or `outside`), the facts and the page (`path`).
import type { Text } from '#kernel/text.ts';
import type { Letter } from '../mails/compose.ts';

const yourQuestion: Text = {
  fr: 'Vous recevez cet e-mail parce que vous avez posé une question à notre équipe.',
  it: 'Ricevi questa e-mail perché hai scritto al nostro team.',
  en: 'You get this e-mail because you asked our team a question.',
  de: 'Sie erhalten diese E-Mail, weil Sie unserem Team eine Frage gestellt haben.',
  es: 'Recibes este correo porque has hecho una consulta a nuestro equipo.',
};
const yourAddress: Text = {
  fr: 'Vous recevez cet e-mail parce que cette adresse a été donnée dans notre formulaire. Si ce n’était pas vous, ne faites rien : la question sera effacée.',
  it: 'Ricevi questa e-mail perché questo indirizzo è stato indicato nel nostro modulo. Se non sei stato tu, non fare nulla: la richiesta sarà cancellata.',
  en: 'You get this e-mail because this address was given in our form. If it was not you, do nothing: the question will be erased.',
  de: 'Sie erhalten diese E-Mail, weil diese Adresse in unserem Formular angegeben wurde. Waren Sie das nicht, tun Sie nichts: Die Frage wird gelöscht.',
  es: 'Recibes este correo porque se ha indicado esta dirección en nuestro formulario. Si no has sido tú, no hagas nada: la consulta se borrará.',
};
const yourRole: Text = {
  fr: 'Vous recevez cet e-mail en raison de votre rôle dans l’équipe.',
  it: 'Ricevi questa e-mail per il tuo ruolo nel team.',
  en: 'You get this e-mail because of your role in the team.',
  de: 'Sie erhalten diese E-Mail wegen Ihrer Rolle im Team.',
  es: 'Recibes este correo por tu función en el equipo.',
};
const readAnswer: Text = { fr: 'Lire la réponse', it: 'Leggi la risposta', en: 'Read the answer', de: 'Antwort lesen', es: 'Leer la respuesta' };
const seeQuestion: Text = { fr: 'Voir ma question', it: 'Vedi la mia richiesta', en: 'See my question', de: 'Meine Frage ansehen', es: 'Ver mi consulta' };
const openIt: Text = { fr: 'Ouvrir', it: 'Apri', en: 'Open', de: 'Öffnen', es: 'Abrir' };

export const supportLetters: readonly Letter[] = [
  {
    event: 'support.ticket_to_confirm',
    subject: { fr: 'Confirmez votre question {reference}', it: 'Conferma la tua richiesta {reference}', en: 'Confirm your question {reference}', de: 'Bestätigen Sie Ihre Frage {reference}', es: 'Confirma tu consulta {reference}' },
    paragraphs: [
      {
        fr: 'Votre question « {matter} » attend que vous confirmiez cette adresse. Personne ne la lit avant. Le lien reste valable jusqu’à cette date : {until}.',
        it: 'La tua richiesta “{matter}” attende la conferma di questo indirizzo. Prima nessuno la legge. Il link vale fino a questa data: {until}.',
        en: 'Your question “{matter}” waits for you to confirm this address. Nobody reads it before. The link is good until this date: {until}.',
        de: 'Ihre Frage „{matter}“ wartet, bis Sie diese Adresse bestätigen. Vorher liest sie niemand. Der Link gilt bis zu diesem Zeitpunkt: {until}.',
        es: 'Tu consulta «{matter}» espera a que confirmes esta dirección. Antes no la lee nadie. El enlace vale hasta esta fecha: {until}.',
      },
    ],
    action: { fr: 'Confirmer et envoyer ma question', it: 'Conferma e invia la richiesta', en: 'Confirm and send my question', de: 'Bestätigen und Frage senden', es: 'Confirmar y enviar mi consulta' },
    because: yourAddress,
  },
  {
    event: 'support.ticket_filed',
    subject: { fr: 'Votre question {reference} est arrivée', it: 'La tua richiesta {reference} è arrivata', en: 'Your question {reference} has arrived', de: 'Ihre Frage {reference} ist angekommen', es: 'Tu consulta {reference} ha llegado' },
    paragraphs: [
      {
        fr: 'Nous avons votre question « {matter} ». Une personne de notre équipe y répond au plus tard à cette date : {due}. Vous pouvez la compléter d’ici là.',
        it: 'Abbiamo la tua richiesta “{matter}”. Una persona del nostro team risponde al più tardi a questa data: {due}. Nel frattempo puoi completarla.',
        en: 'We have your question “{matter}”. A person of our team answers it by this date at the latest: {due}. You can add to it until then.',
        de: 'Ihre Frage „{matter}“ liegt uns vor. Eine Person aus unserem Team antwortet spätestens zu diesem Zeitpunkt: {due}. Bis dahin können Sie sie ergänzen.',
        es: 'Tenemos tu consulta «{matter}». Una persona de nuestro equipo responde como muy tarde en esta fecha: {due}. Hasta entonces puedes completarla.',
      },
    ],
    action: seeQuestion,
    because: yourQuestion,
  },
  {
    event: 'support.ticket_answered',
    subject: { fr: 'Réponse à votre question {reference}', it: 'Risposta alla tua richiesta {reference}', en: 'Answer to your question {reference}', de: 'Antwort auf Ihre Frage {reference}', es: 'Respuesta a tu consulta {reference}' },
    paragraphs: [
      {
        fr: 'Notre équipe a répondu à votre question « {matter} ». La réponse se lit sur la plateforme ; écrivez au même endroit si elle ne suffit pas.',
        it: 'Il nostro team ha risposto alla tua richiesta “{matter}”. La risposta si legge sulla piattaforma; se non basta, scrivi nello stesso posto.',
        en: 'Our team has answered your question “{matter}”. The answer is read on the platform; write in the same place if it is not enough.',
        de: 'Unser Team hat Ihre Frage „{matter}“ beantwortet. Die Antwort lesen Sie auf der Plattform; reicht sie nicht, schreiben Sie dort weiter.',
        es: 'Nuestro equipo ha respondido a tu consulta «{matter}». La respuesta se lee en la plataforma; si no basta, escribe en el mismo lugar.',
      },
    ],
    action: readAnswer,
    because: yourQuestion,
  },
  {
    event: 'support.ticket_asked',
    subject: { fr: 'Il nous manque une précision, question {reference}', it: 'Ci serve una precisazione, richiesta {reference}', en: 'We need one more detail, question {reference}', de: 'Rückfrage zu Ihrer Frage {reference}', es: 'Nos falta un dato, consulta {reference}' },
    paragraphs: [
      {
        fr: 'Pour répondre à votre question « {matter} », notre équipe vous en pose une. Elle attend votre réponse ; aucun délai ne court contre vous.',
        it: 'Per rispondere alla tua richiesta “{matter}”, il nostro team ti fa una domanda. Attende la tua risposta; nessun termine corre contro di te.',
        en: 'To answer your question “{matter}”, our team asks you one. It waits for your reply; no time limit runs against you.',
        de: 'Um Ihre Frage „{matter}“ zu beantworten, hat unser Team eine Rückfrage. Es wartet auf Sie; für Sie läuft keine Frist.',
        es: 'Para responder a tu consulta «{matter}», nuestro equipo te hace una pregunta. Espera tu respuesta; no corre ningún plazo contra ti.',
      },
    ],
    action: { fr: 'Répondre', it: 'Rispondi', en: 'Reply', de: 'Antworten', es: 'Responder' },
    because: yourQuestion,
  },
  {
    event: 'support.ticket_led_to_place',
    subject: { fr: 'Question {reference} : où elle se traite', it: 'Richiesta {reference}: dove si tratta', en: 'Question {reference}: where it is treated', de: 'Frage {reference}: wo sie bearbeitet wird', es: 'Consulta {reference}: dónde se trata' },
    paragraphs: [
      {
        fr: 'Ce que vous demandez se traite ailleurs : « {place} ». {why}',
        it: 'Ciò che chiedi si tratta altrove: “{place}”. {why}',
        en: 'What you ask for is treated elsewhere: “{place}”. {why}',
        de: 'Ihr Anliegen wird an anderer Stelle bearbeitet: „{place}“. {why}',
        es: 'Lo que pides se trata en otro lugar: «{place}». {why}',
      },
      {
        fr: 'Votre question « {matter} » est donc close. S’il s’agit d’autre chose, rouvrez-la : une personne la lira.',
        it: 'La tua richiesta “{matter}” è quindi chiusa. Se si tratta d’altro, riaprila: la leggerà una persona.',
        en: 'Your question “{matter}” is therefore closed. If it is about something else, reopen it: a person will read it.',
        de: 'Ihre Frage „{matter}“ ist daher geschlossen. Geht es um etwas anderes, öffnen Sie sie wieder: Dann liest sie eine Person.',
        es: 'Tu consulta «{matter}» queda por tanto cerrada. Si se trata de otra cosa, reábrela: la leerá una persona.',
      },
    ],
    action: { fr: 'Voir le chemin et la décision', it: 'Vedi il percorso e la decisione', en: 'See the way and the decision', de: 'Weg und Entscheidung ansehen', es: 'Ver el camino y la decisión' },
    because: yourQuestion,
  },
  {
    event: 'support.ticket_closed',
    subject: { fr: 'Votre question {reference} est close', it: 'La tua richiesta {reference} è chiusa', en: 'Your question {reference} is closed', de: 'Ihre Frage {reference} ist geschlossen', es: 'Tu consulta {reference} está cerrada' },
    paragraphs: [
      {
        fr: 'Notre équipe a clos votre question « {matter} ». Vous pouvez la rouvrir jusqu’à cette date : {until}.',
        it: 'Il nostro team ha chiuso la tua richiesta “{matter}”. Puoi riaprirla fino a questa data: {until}.',
        en: 'Our team has closed your question “{matter}”. You can reopen it until this date: {until}.',
        de: 'Unser Team hat Ihre Frage „{matter}“ geschlossen. Sie können sie bis zu diesem Zeitpunkt wieder öffnen: {until}.',
        es: 'Nuestro equipo ha cerrado tu consulta «{matter}». Puedes reabrirla hasta esta fecha: {until}.',
      },
    ],
    action: seeQuestion,
    because: yourQuestion,
  },
  {
    event: 'support.ticket_overdue',
    kind: 'queue',
    subject: { fr: 'En retard : question {reference}', it: 'In ritardo: richiesta {reference}', en: 'Overdue: question {reference}', de: 'Überfällig: Frage {reference}', es: 'Fuera de plazo: consulta {reference}' },
    paragraphs: [
      {
        fr: 'La question {reference} devait avoir sa réponse. Elle est en tête de la file.',
        it: 'La richiesta {reference} doveva già avere risposta. È in cima alla coda.',
        en: 'Question {reference} should have been answered. It stands first in the queue.',
        de: 'Die Frage {reference} hätte beantwortet sein sollen. Sie steht an erster Stelle.',
        es: 'La consulta {reference} debía tener respuesta. Está la primera en la cola.',
      },
    ],
    action: openIt,
    because: yourRole,
  },
  {
    event: 'support.ticket_handed_over',
    kind: 'queue',
    subject: { fr: 'Question {reference} : à vous', it: 'Richiesta {reference}: tocca a te', en: 'Question {reference}: over to you', de: 'Frage {reference}: für Sie', es: 'Consulta {reference}: te toca' },
    paragraphs: [
      {
        fr: 'La question {reference} est confiée à votre rôle. Note : {note}',
        it: 'La richiesta {reference} è affidata al tuo ruolo. Nota: {note}',
        en: 'Question {reference} is handed to your role. Note: {note}',
        de: 'Die Frage {reference} liegt nun bei Ihrer Rolle. Notiz: {note}',
        es: 'La consulta {reference} pasa a tu función. Nota: {note}',
      },
    ],
    action: openIt,
    because: yourRole,
  },
];
