// Mails about the first-contacts guarantee, and the reminders after buying a contact.
import type { Text } from '#kernel/text.ts';
import type { Letter } from '../mails/compose.ts';

const yourGuarantee: Text = {
  fr: 'Vous recevez cet e-mail parce qu’il concerne votre garantie premiers contacts. Il ne peut pas être désactivé.',
  it: 'Ricevi questa e-mail perché riguarda la tua garanzia primi contatti. Non si può disattivare.',
  en: 'You get this e-mail because it concerns your first-contacts guarantee. It cannot be switched off.',
  de: 'Sie erhalten diese E-Mail, weil sie Ihre Kontaktgarantie betrifft. Sie lässt sich nicht abschalten.',
  es: 'Recibes este correo porque se refiere a tu garantía de primeros contactos. No se puede desactivar.',
};
const yourContact: Text = {
  fr: 'Vous recevez cet e-mail parce que vous avez acheté ce contact.',
  it: 'Ricevi questa e-mail perché hai acquistato questo contatto.',
  en: 'You get this e-mail because you bought this contact.',
  de: 'Sie erhalten diese E-Mail, weil Sie diesen Kontakt gekauft haben.',
  es: 'Recibes este correo porque has comprado este contacto.',
};
const yourAnswer: Text = {
  fr: 'Vous recevez cet e-mail parce que votre réponse aide à trancher un dossier qui vous concerne.',
  it: 'Ricevi questa e-mail perché la tua risposta aiuta a decidere una pratica che ti riguarda.',
  en: 'You get this e-mail because your answer helps to decide a case that concerns you.',
  de: 'Sie erhalten diese E-Mail, weil Ihre Antwort hilft, einen Sie betreffenden Fall zu entscheiden.',
  es: 'Recibes este correo porque tu respuesta ayuda a decidir un expediente que te concierne.',
};
const seeClaim: Text = { fr: 'Voir la demande et sa décision', it: 'Vedi la domanda e la decisione', en: 'See the claim and its decision', de: 'Antrag und Entscheidung ansehen', es: 'Ver la petición y su decisión' };
const openContact: Text = { fr: 'Ouvrir le contact', it: 'Apri il contatto', en: 'Open the contact', de: 'Kontakt öffnen', es: 'Abrir el contacto' };

export const guaranteeLetters: readonly Letter[] = [
  {
    event: 'cases.guarantee_claim_opened',
    subject: { fr: 'Garantie premiers contacts : demande {reference} enregistrée', it: 'Garanzia primi contatti: domanda {reference} registrata', en: 'First-contacts guarantee: claim {reference} recorded', de: 'Kontaktgarantie: Antrag {reference} erfasst', es: 'Garantía de primeros contactos: petición {reference} registrada' },
    paragraphs: [
      {
        fr: 'Votre demande {reference} au titre de la garantie premiers contacts est enregistrée. Une personne de notre équipe vérifie chaque déclaration, interroge les clients et décide. Échéance : {due}.',
        it: 'La tua domanda {reference} per la garanzia primi contatti è registrata. Una persona del nostro team verifica ogni dichiarazione, interroga i clienti e decide. Scadenza: {due}.',
        en: 'Your claim {reference} under the first-contacts guarantee is recorded. A person of our team checks each statement, asks the clients, and decides. Due: {due}.',
        de: 'Ihr Antrag {reference} auf die Kontaktgarantie ist erfasst. Eine Person aus unserem Team prüft jede Angabe, fragt bei der Kundschaft nach und entscheidet. Frist: {due}.',
        es: 'Tu petición {reference} de la garantía de primeros contactos está registrada. Una persona de nuestro equipo comprueba cada declaración, pregunta a los clientes y decide. Plazo: {due}.',
      },
    ],
    action: { fr: 'Voir la demande', it: 'Vedi la domanda', en: 'See the claim', de: 'Antrag ansehen', es: 'Ver la petición' },
    because: yourGuarantee,
  },
  {
    event: 'cases.guarantee_claim_granted',
    subject: { fr: 'Garantie premiers contacts : demande {reference} accordée', it: 'Garanzia primi contatti: domanda {reference} accolta', en: 'First-contacts guarantee: claim {reference} granted', de: 'Kontaktgarantie: Antrag {reference} gewährt', es: 'Garantía de primeros contactos: petición {reference} concedida' },
    paragraphs: [
      {
        fr: 'Votre demande {reference} est accordée. Rendus à votre solde, en crédits sans date d’expiration : {credits}. Les faits et les règles sont sur la page de la demande.',
        it: 'La tua domanda {reference} è accolta. Restituiti al tuo saldo, in crediti senza scadenza: {credits}. I fatti e le regole sono nella pagina della domanda.',
        en: 'Your claim {reference} is granted. Given back to your balance, as credits that do not expire: {credits}. The facts and the rules are on the page of the claim.',
        de: 'Ihr Antrag {reference} ist gewährt. Ihrem Guthaben zurückgegeben, als Credits ohne Ablaufdatum: {credits}. Tatsachen und Regeln stehen auf der Seite des Antrags.',
        es: 'Tu petición {reference} se ha concedido. Devueltos a tu saldo, en créditos que no caducan: {credits}. Los hechos y las reglas están en la página de la petición.',
      },
    ],
    action: seeClaim,
    because: yourGuarantee,
  },
  {
    event: 'cases.guarantee_claim_refused',
    subject: { fr: 'Garantie premiers contacts : demande {reference} refusée', it: 'Garanzia primi contatti: domanda {reference} rifiutata', en: 'First-contacts guarantee: claim {reference} refused', de: 'Kontaktgarantie: Antrag {reference} abgelehnt', es: 'Garantía de primeros contactos: petición {reference} denegada' },
    paragraphs: [
      {
        fr: 'Votre demande {reference} est refusée ; vos contacts, vos avis et vos crédits ne changent pas. La page de la demande dit pourquoi, condition par condition. Vous pouvez contester une fois, avec des faits nouveaux, {contest_until} ; une autre personne tranchera.',
        it: 'La tua domanda {reference} è rifiutata; contatti, recensioni e crediti non cambiano. La pagina della domanda dice perché, condizione per condizione. Puoi fare ricorso una volta, con fatti nuovi, {contest_until}; deciderà un’altra persona.',
        en: 'Your claim {reference} is refused; your contacts, reviews and credits do not change. The page of the claim says why, condition by condition. You can appeal once, with new facts, {contest_until}; someone else will decide.',
        de: 'Ihr Antrag {reference} ist abgelehnt; Kontakte, Bewertungen und Credits ändern sich nicht. Die Seite des Antrags sagt warum, Bedingung für Bedingung. Einspruch ist einmal möglich, mit neuen Tatsachen, {contest_until}; eine andere Person entscheidet.',
        es: 'Tu petición {reference} se ha denegado; tus contactos, opiniones y créditos no cambian. La página de la petición dice por qué, condición por condición. Puedes recurrir una vez, con hechos nuevos, {contest_until}; decidirá otra persona.',
      },
    ],
    action: seeClaim,
    because: yourGuarantee,
  },
  {
    event: 'cases.guarantee_abuse_found',
    subject: { fr: 'Demande {reference} refusée, compte suspendu', it: 'Domanda {reference} rifiutata, account sospeso', en: 'Claim {reference} refused, account suspended', de: 'Antrag {reference} abgelehnt, Konto gesperrt', es: 'Petición {reference} denegada, cuenta suspendida' },
    paragraphs: [
      {
        fr: 'En vérifiant votre demande {reference}, notre équipe a constaté au moins une déclaration sciemment fausse : aucun crédit n’est rendu et votre compte est suspendu pour usage abusif de la plateforme. Fin de la suspension : {suspended_until}. Le travail déjà convenu continue. La page de la demande donne les faits, les règles et les motifs. Vous pouvez contester une fois, {contest_until} ; une autre personne tranchera.',
        it: 'Verificando la tua domanda {reference}, il nostro team ha accertato almeno una dichiarazione consapevolmente falsa: non viene restituito alcun credito e il tuo account è sospeso per uso abusivo della piattaforma. Fine della sospensione: {suspended_until}. Il lavoro già concordato continua. La pagina della domanda riporta i fatti, le regole e i motivi. Puoi fare ricorso una volta, {contest_until}; deciderà un’altra persona.',
        en: 'In checking your claim {reference}, our team found at least one knowingly false statement: no credits are given back, and your account is suspended for abuse of the platform. End of the suspension: {suspended_until}. Work already agreed goes on. The page of the claim has the facts, the rules and the grounds. You can appeal once, {contest_until}; someone else will decide.',
        de: 'Bei der Prüfung Ihres Antrags {reference} hat unser Team mindestens eine wissentlich falsche Angabe festgestellt: Es werden keine Credits zurückgegeben, und Ihr Konto ist wegen Missbrauchs der Plattform gesperrt. Ende der Sperre: {suspended_until}. Bereits vereinbarte Arbeit läuft weiter. Tatsachen, Regeln und Gründe stehen auf der Seite des Antrags. Einspruch ist einmal möglich, {contest_until}; eine andere Person entscheidet.',
        es: 'Al comprobar tu petición {reference}, nuestro equipo ha constatado al menos una declaración falsa a sabiendas: no se devuelve ningún crédito y tu cuenta queda suspendida por uso abusivo de la plataforma. Fin de la suspensión: {suspended_until}. El trabajo ya acordado continúa. La página de la petición recoge los hechos, las reglas y los motivos. Puedes recurrir una vez, {contest_until}; decidirá otra persona.',
      },
    ],
    action: { fr: 'Lire la décision ou contester', it: 'Leggi la decisione o fai ricorso', en: 'Read the decision, or appeal', de: 'Entscheidung lesen oder Einspruch einlegen', es: 'Leer la decisión o recurrir' },
    because: yourGuarantee,
  },
  {
    event: 'cases.guarantee_claim_confirmed',
    subject: { fr: 'Garantie premiers contacts, {reference} : refus confirmé', it: 'Garanzia primi contatti, {reference}: rifiuto confermato', en: 'First-contacts guarantee, {reference}: refusal confirmed', de: 'Kontaktgarantie, {reference}: Ablehnung bestätigt', es: 'Garantía de primeros contactos, {reference}: denegación confirmada' },
    paragraphs: [
      {
        fr: 'Une autre personne a examiné votre contestation de la demande {reference} et confirme le refus. Les motifs sont sur la page de la demande ; cette décision clôt le dossier.',
        it: 'Un’altra persona ha esaminato il tuo ricorso sulla domanda {reference} e conferma il rifiuto. I motivi sono nella pagina della domanda; questa decisione chiude la pratica.',
        en: 'Someone else examined your appeal about claim {reference} and confirms the refusal. The grounds are on the page of the claim; this decision closes the case.',
        de: 'Eine andere Person hat Ihren Einspruch zum Antrag {reference} geprüft und bestätigt die Ablehnung. Die Gründe stehen auf der Seite des Antrags; diese Entscheidung schließt den Fall.',
        es: 'Otra persona ha examinado tu recurso sobre la petición {reference} y confirma la denegación. Los motivos están en la página de la petición; esta decisión cierra el expediente.',
      },
    ],
    action: seeClaim,
    because: yourGuarantee,
  },
  {
    event: 'cases.guarantee_question',
    subject: { fr: 'Dossier {reference} : une question pour vous', it: 'Pratica {reference}: una domanda per te', en: 'Case {reference}: a question for you', de: 'Fall {reference}: eine Frage an Sie', es: 'Expediente {reference}: una pregunta para ti' },
    paragraphs: [
      {
        fr: 'Notre équipe vérifie le dossier {reference} et vous demande : « {question} »',
        it: 'Il nostro team verifica la pratica {reference} e ti chiede: “{question}”',
        en: 'Our team is checking case {reference} and asks you: “{question}”',
        de: 'Unser Team prüft den Fall {reference} und fragt Sie: „{question}“',
        es: 'Nuestro equipo comprueba el expediente {reference} y te pregunta: «{question}»',
      },
    ],
    action: { fr: 'Répondre', it: 'Rispondi', en: 'Answer', de: 'Antworten', es: 'Responder' },
    because: yourAnswer,
  },
  {
    event: 'cases.guarantee_claim_overdue',
    kind: 'queue',
    subject: { fr: 'Dossier {reference} : décision en retard', it: 'Pratica {reference}: decisione in ritardo', en: 'Case {reference}: decision overdue', de: 'Fall {reference}: Entscheidung überfällig', es: 'Expediente {reference}: decisión fuera de plazo' },
    paragraphs: [
      {
        fr: 'Le délai de décision de la demande {reference} (garantie premiers contacts) est passé. Elle est en tête de la file.',
        it: 'Il termine per decidere la domanda {reference} (garanzia primi contatti) è passato. È in testa alla coda.',
        en: 'The time to decide claim {reference} (first-contacts guarantee) has passed. It stands first in the queue.',
        de: 'Die Frist für die Entscheidung über den Antrag {reference} (Kontaktgarantie) ist abgelaufen. Er steht oben in der Liste.',
        es: 'El plazo para decidir la petición {reference} (garantía de primeros contactos) ha pasado. Está la primera de la cola.',
      },
    ],
    action: { fr: 'Ouvrir', it: 'Apri', en: 'Open', de: 'Öffnen', es: 'Abrir' },
    because: {
      fr: 'Vous recevez cet e-mail en raison de votre rôle dans l’équipe.',
      it: 'Ricevi questa e-mail per il tuo ruolo nel team.',
      en: 'You get this e-mail because of your role in the team.',
      de: 'Sie erhalten diese E-Mail wegen Ihrer Rolle im Team.',
      es: 'Recibes este correo por tu función en el equipo.',
    },
  },
  {
    event: 'leads.call_reminder',
    kind: 'reminder',
    subject: { fr: 'Contact {reference} : appelez d’abord', it: 'Contatto {reference}: prima chiama', en: 'Contact {reference}: call first', de: 'Kontakt {reference}: zuerst anrufen', es: 'Contacto {reference}: llama primero' },
    paragraphs: [
      {
        fr: 'Vous avez acheté le contact {reference} ({service}, {place}) et rien n’indique encore un appel ou un message. Appelez le client, puis notez l’appel sur la page du contact. Pour la garantie premiers contacts, dernier moment : {first_contact_until}.',
        it: 'Hai acquistato il contatto {reference} ({service}, {place}) e non risulta ancora una chiamata o un messaggio. Chiama il cliente, poi annota la chiamata nella pagina del contatto. Per la garanzia primi contatti, ultimo momento: {first_contact_until}.',
        en: 'You bought the contact {reference} ({service}, {place}), and no call or message is on record yet. Call the client, then log the call on the page of the contact. For the first-contacts guarantee, last moment: {first_contact_until}.',
        de: 'Sie haben den Kontakt {reference} ({service}, {place}) gekauft; erfasst ist noch kein Anruf und keine Nachricht. Rufen Sie an und tragen Sie den Anruf auf der Seite des Kontakts ein. Für die Kontaktgarantie, letzter Zeitpunkt: {first_contact_until}.',
        es: 'Has comprado el contacto {reference} ({service}, {place}) y todavía no consta ninguna llamada ni mensaje. Llama al cliente y anota la llamada en la página del contacto. Para la garantía de primeros contactos, último momento: {first_contact_until}.',
      },
    ],
    action: openContact,
    because: yourContact,
  },
  {
    event: 'leads.summary_reminder',
    kind: 'reminder',
    subject: { fr: 'Contact {reference} : écrivez ce qui a été convenu', it: 'Contatto {reference}: scrivi cosa avete concordato', en: 'Contact {reference}: write down what was agreed', de: 'Kontakt {reference}: Vereinbartes festhalten', es: 'Contacto {reference}: escribe lo acordado' },
    paragraphs: [
      {
        fr: 'Un récapitulatif écrit aide le client à choisir ({service}, {place}). Un modèle est prêt sur la page du contact : complétez-le et envoyez-le.',
        it: 'Un riepilogo scritto aiuta il cliente a scegliere ({service}, {place}). Un modello è pronto nella pagina del contatto: completalo e invialo.',
        en: 'A written summary helps the client to choose ({service}, {place}). A template is ready on the page of the contact: fill it in and send it.',
        de: 'Eine schriftliche Zusammenfassung hilft bei der Wahl ({service}, {place}). Eine Vorlage liegt auf der Seite des Kontakts bereit: ausfüllen und senden.',
        es: 'Un resumen escrito ayuda al cliente a elegir ({service}, {place}). Hay una plantilla lista en la página del contacto: complétala y envíala.',
      },
    ],
    action: openContact,
    because: yourContact,
  },
  {
    event: 'leads.agreed_day_passed_pro',
    kind: 'reminder',
    subject: { fr: 'Contact {reference} : le jour convenu est passé', it: 'Contatto {reference}: il giorno concordato è passato', en: 'Contact {reference}: the agreed day has passed', de: 'Kontakt {reference}: der vereinbarte Tag ist vorbei', es: 'Contacto {reference}: el día acordado ha pasado' },
    paragraphs: [
      {
        fr: 'Jour convenu avec le client : {agreed_on} ({service}). Notez ce qui en est sorti, ou convenez d’un nouveau jour avec un nouveau récapitulatif.',
        it: 'Giorno concordato con il cliente: {agreed_on} ({service}). Annota com’è andata, o concorda un nuovo giorno con un nuovo riepilogo.',
        en: 'Day agreed with the client: {agreed_on} ({service}). Write down how it went, or agree on a new day with a new summary.',
        de: 'Vereinbarter Tag: {agreed_on} ({service}). Halten Sie das Ergebnis fest oder vereinbaren Sie mit einer neuen Zusammenfassung einen neuen Tag.',
        es: 'Día acordado con el cliente: {agreed_on} ({service}). Anota cómo fue, o acuerda un nuevo día con otro resumen.',
      },
    ],
    action: openContact,
    because: yourContact,
  },
  {
    event: 'leads.agreed_day_passed_client',
    kind: 'reminder',
    subject: { fr: 'Demande {reference} : le jour convenu est passé', it: 'Richiesta {reference}: il giorno concordato è passato', en: 'Request {reference}: the agreed day has passed', de: 'Anfrage {reference}: der vereinbarte Tag ist vorbei', es: 'Solicitud {reference}: el día acordado ha pasado' },
    paragraphs: [
      {
        fr: 'Jour convenu pour votre demande ({service}) : {agreed_on}. Si quelque chose reste à faire, écrivez au prestataire ; vos accords sont dans la conversation.',
        it: 'Giorno concordato per la tua richiesta ({service}): {agreed_on}. Se resta qualcosa da fare, scrivi al professionista; gli accordi sono nella conversazione.',
        en: 'Day agreed for your request ({service}): {agreed_on}. If something is still to be done, write to the pro; what you agreed is in the conversation.',
        de: 'Vereinbarter Tag für Ihre Anfrage ({service}): {agreed_on}. Wenn noch etwas offen ist, schreiben Sie dem Profi; das Vereinbarte steht in der Unterhaltung.',
        es: 'Día acordado para tu solicitud ({service}): {agreed_on}. Si queda algo por hacer, escribe al profesional; lo acordado está en la conversación.',
      },
    ],
    action: { fr: 'Ouvrir la demande', it: 'Apri la richiesta', en: 'Open the request', de: 'Anfrage öffnen', es: 'Abrir la solicitud' },
    because: {
      fr: 'Vous recevez cet e-mail parce qu’il concerne une demande que vous avez publiée.',
      it: 'Ricevi questa e-mail perché riguarda una richiesta che hai pubblicato.',
      en: 'You get this e-mail because it concerns a request that you posted.',
      de: 'Sie erhalten diese E-Mail, weil sie eine von Ihnen veröffentlichte Anfrage betrifft.',
      es: 'Recibes este correo porque se refiere a una solicitud que publicaste.',
    },
  },
];
