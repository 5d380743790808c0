import type { Article } from '../article.ts';

export const whatOthersSee: Article = {
  key: 'what-others-see',
  audience: 'everyone',
  title: {
    fr: 'Ce que votre contact voit de vous',
    it: 'Che cosa vede di te il tuo contatto',
    en: 'What your contact sees of you',
    de: 'Was Ihr Kontakt von Ihnen sieht',
    es: 'Qué ve de ti tu contacto',
  },
  summary: {
    fr: 'Votre pseudonyme et vos messages. Vos coordonnées ne passent qu’au moment où la plateforme le permet.',
    it: 'Il tuo nome pubblico e i tuoi messaggi. I tuoi recapiti passano solo quando la piattaforma lo permette.',
    en: 'Your display name and your messages. Your contact details pass only when the platform allows it.',
    de: 'Ihren Anzeigenamen und Ihre Nachrichten. Ihre Kontaktdaten gehen erst weiter, wenn die Plattform es erlaubt.',
    es: 'Tu nombre público y tus mensajes. Tus datos de contacto solo pasan cuando la plataforma lo permite.',
  },
  words: {
    fr: 'vie privée coordonnées téléphone e-mail adresse masqué visible nom pseudonyme lu accusé données confidentialité',
    it: 'privacy recapiti telefono e-mail indirizzo oscurato visibile nome pubblico letto conferma dati riservatezza',
    en: 'privacy contact details phone e-mail address hidden masked visible name display name read receipt data',
    de: 'Datenschutz Kontaktdaten Telefon E-Mail Adresse ausgeblendet sichtbar Name Anzeigename gelesen Lesebestätigung Daten',
    es: 'privacidad datos de contacto teléfono correo dirección oculto visible nombre público leído confirmación datos',
  },
  body: {
    fr: `
Client et prestataire se parlent dans une conversation par sujet, que tous deux peuvent relire plus tard [MSG-1](rule:MSG-1).

## Ce que l’autre voit
- Votre pseudonyme ; les anciens contrats gardent le nom de leur jour [ACC-3](rule:ACC-3).
- Les messages et fichiers que vous envoyez.
- Quand vous avez lu son message [MSG-8](rule:MSG-8).
- Votre profil public, si vous êtes prestataire.

## Ce que l’autre ne voit pas
Votre adresse e-mail, votre adresse postale et votre numéro de téléphone, sauf le numéro que vous partagez avec une demande. Écrites trop tôt dans un message, les coordonnées sont masquées, et vous voyez aussitôt ce qui a été reconnu et pourquoi [MSG-2](rule:MSG-2). Dans la conversation d’un contact dont les crédits ont été débités, téléphone et e-mail sont permis.

## Ce que notre équipe voit
Notre équipe peut lire une conversation ; chaque lecture est enregistrée, et vous voyez qui a lu, quand et dans quelle fonction [ACC-13](rule:ACC-13).
`,
    it: `
Cliente e professionista si parlano in una conversazione per argomento, che entrambi possono rileggere in seguito [MSG-1](rule:MSG-1).

## Che cosa vede l’altra persona
- Il tuo nome pubblico; i vecchi contratti mantengono il nome di allora [ACC-3](rule:ACC-3).
- I messaggi e i file che invii.
- Quando hai letto il suo messaggio [MSG-8](rule:MSG-8).
- Il tuo profilo pubblico, se sei professionista.

## Che cosa non vede
La tua e-mail, il tuo indirizzo e il tuo numero di telefono, tranne il numero che condividi con una richiesta. Se scritti troppo presto in un messaggio, i recapiti vengono oscurati e vedi subito che cosa è stato riconosciuto e perché [MSG-2](rule:MSG-2). Nella conversazione di un contatto per cui sono stati scalati i crediti, telefono ed e-mail sono ammessi.

## Che cosa vede il nostro team
Il nostro team può leggere una conversazione; ogni lettura è registrata e vedi chi ha letto, quando e con quale ruolo [ACC-13](rule:ACC-13).
`,
    en: `
Client and pro talk in one conversation for each subject, which both can read again later [MSG-1](rule:MSG-1).

## What the other person sees
- Your display name; old contracts keep the name of their day [ACC-3](rule:ACC-3).
- The messages and files that you send.
- When you read their message [MSG-8](rule:MSG-8).
- Your public profile, if you are a pro.

## What they do not see
Your e-mail address, your postal address and your phone number, except the number that you share with a request. Written too early in a message, contact details are hidden, and you see at once what was found and why [MSG-2](rule:MSG-2). In the conversation of a contact for which credits have been taken, phone and e-mail are allowed.

## What our team sees
Our team can read a conversation; each reading is logged, and you see who read, when and in which role [ACC-13](rule:ACC-13).
`,
    de: `
Kundschaft und Profi sprechen zu jedem Gegenstand in einer Unterhaltung, die beide später nachlesen können [MSG-1](rule:MSG-1).

## Was die andere Person sieht
- Ihren Anzeigenamen; alte Verträge behalten den Namen ihres Tages [ACC-3](rule:ACC-3).
- Die Nachrichten und Dateien, die Sie senden.
- Wann Sie ihre Nachricht gelesen haben [MSG-8](rule:MSG-8).
- Ihr öffentliches Profil, wenn Sie Profi sind.

## Was sie nicht sieht
Ihre E-Mail-Adresse, Ihre Anschrift und Ihre Telefonnummer, außer der Nummer, die Sie mit einer Anfrage mitteilen. Zu früh in einer Nachricht genannte Kontaktdaten werden ausgeblendet, und Sie sehen sofort, was erkannt wurde und warum [MSG-2](rule:MSG-2). In der Unterhaltung eines Kontakts, für den Credits abgebucht wurden, sind Telefon und E-Mail erlaubt.

## Was unser Team sieht
Unser Team kann eine Unterhaltung lesen; jedes Lesen wird festgehalten, und Sie sehen, wer wann und in welcher Rolle gelesen hat [ACC-13](rule:ACC-13).
`,
    es: `
Cliente y profesional hablan en una conversación por asunto, que ambos pueden releer después [MSG-1](rule:MSG-1).

## Qué ve la otra persona
- Tu nombre público; los contratos antiguos conservan el nombre de su día [ACC-3](rule:ACC-3).
- Los mensajes y archivos que envías.
- Cuándo leíste su mensaje [MSG-8](rule:MSG-8).
- Tu perfil público, si eres profesional.

## Qué no ve
Tu correo electrónico, tu dirección y tu número de teléfono, salvo el número que compartes con una solicitud. Escritos demasiado pronto en un mensaje, los datos de contacto se ocultan, y ves al momento qué se ha reconocido y por qué [MSG-2](rule:MSG-2). En la conversación de un contacto por el que se han descontado créditos, el teléfono y el correo están permitidos.

## Qué ve nuestro equipo
Nuestro equipo puede leer una conversación; cada lectura queda registrada, y ves quién ha leído, cuándo y con qué función [ACC-13](rule:ACC-13).
`,
  },
};
