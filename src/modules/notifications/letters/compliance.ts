// Mails about what the platform holds of a person and has promised them. None can be switched off: they are the proof.
import type { Text } from '#kernel/text.ts';
import type { Letter } from '../mails/compose.ts';

const yourFile: Text = {
  fr: 'Vous recevez cet e-mail parce qu’un engagement figure dans votre dossier. Il ne peut pas être désactivé.',
  it: 'Ricevi questa e-mail perché un impegno figura nella tua scheda personale. Non si può disattivare.',
  en: 'You get this e-mail because a commitment is on your file. It cannot be switched off.',
  de: 'Sie erhalten diese E-Mail, weil in Ihren Unterlagen eine Zusage steht. Sie lässt sich nicht abschalten.',
  es: 'Recibes este correo porque en tu ficha consta un compromiso. No se puede desactivar.',
};
const yourRole: Text = {
  fr: 'Vous recevez cet e-mail en raison de votre rôle dans l’équipe.',
  it: 'Ricevi questa e-mail per il tuo ruolo nel team.',
  en: 'You get this e-mail because of your role in the team.',
  de: 'Sie erhalten diese E-Mail wegen Ihrer Rolle im Team.',
  es: 'Recibes este correo por tu función en el equipo.',
};
const seeCommitment: Text = { fr: 'Voir l’engagement', it: 'Vedi l’impegno', en: 'See the commitment', de: 'Zusage ansehen', es: 'Ver el compromiso' };
const wording: Text = { fr: '« {wording} »', it: '«{wording}»', en: '“{wording}”', de: '„{wording}“', es: '«{wording}»' };

export const complianceLetters: readonly Letter[] = [
  {
    event: 'compliance.commitment_recorded',
    subject: { fr: 'Nous nous engageons : {reference}', it: 'Il nostro impegno: {reference}', en: 'Our commitment to you: {reference}', de: 'Unsere Zusage: {reference}', es: 'Nuestro compromiso contigo: {reference}' },
    paragraphs: [
      {
        fr: 'Notre équipe a enregistré un engagement envers vous. Il nous lie tel qu’il est écrit ici :',
        it: 'Il nostro team ha registrato un impegno verso di te. Ci vincola così come è scritto qui:',
        en: 'Our team has recorded a commitment to you. It binds us as it is written here:',
        de: 'Unser Team hat eine Zusage an Sie erfasst. Sie bindet uns so, wie sie hier steht:',
        es: 'Nuestro equipo ha registrado un compromiso contigo. Nos vincula tal como está escrito aquí:',
      },
      wording,
    ],
    action: seeCommitment,
    because: yourFile,
  },
  {
    event: 'compliance.commitment_kept',
    subject: { fr: 'Engagement {reference} : tenu', it: 'Impegno {reference}: mantenuto', en: 'Commitment {reference}: kept', de: 'Zusage {reference}: eingelöst', es: 'Compromiso {reference}: cumplido' },
    paragraphs: [
      {
        fr: 'Notre équipe a tenu cet engagement : {how}',
        it: 'Il nostro team ha mantenuto questo impegno: {how}',
        en: 'Our team has kept this commitment: {how}',
        de: 'Unser Team hat diese Zusage eingelöst: {how}',
        es: 'Nuestro equipo ha cumplido este compromiso: {how}',
      },
      wording,
    ],
    action: seeCommitment,
    because: yourFile,
  },
  {
    event: 'compliance.commitment_release_asked',
    subject: { fr: 'Engagement {reference} : une question pour vous', it: 'Impegno {reference}: una domanda per te', en: 'Commitment {reference}: a question for you', de: 'Zusage {reference}: eine Frage an Sie', es: 'Compromiso {reference}: una pregunta para ti' },
    paragraphs: [
      {
        fr: 'Notre équipe vous demande de renoncer à cet engagement : {reason} Il nous lie tant que vous n’y avez pas renoncé ; vous n’y êtes pas obligé.',
        it: 'Il nostro team ti chiede di rinunciare a questo impegno: {reason} Ci vincola finché non vi rinunci; non sei obbligato a farlo.',
        en: 'Our team asks to be released from this commitment: {reason} It binds us until you release us; you do not have to.',
        de: 'Unser Team bittet Sie um die Aufhebung dieser Zusage: {reason} Sie bindet uns, bis Sie zustimmen; Sie müssen das nicht.',
        es: 'Nuestro equipo te pide que renuncies a este compromiso: {reason} Nos vincula mientras no renuncies; no tienes obligación de hacerlo.',
      },
      wording,
    ],
    action: { fr: 'Répondre', it: 'Rispondi', en: 'Answer', de: 'Antworten', es: 'Responder' },
    because: yourFile,
  },
  {
    event: 'compliance.commitment_lapsed',
    subject: { fr: 'Offre {reference} : expirée', it: 'Offerta {reference}: scaduta', en: 'Offer {reference}: lapsed', de: 'Angebot {reference}: erloschen', es: 'Oferta {reference}: caducada' },
    paragraphs: [
      {
        fr: 'Le dernier jour de cette offre spéciale est passé. Elle ne vaut plus.',
        it: 'L’ultimo giorno di questa offerta speciale è passato. Non vale più.',
        en: 'The last day of this special offer is over. It is no longer good.',
        de: 'Der letzte Tag dieses Sonderangebots ist vorbei. Es gilt nicht mehr.',
        es: 'El último día de esta oferta especial ha pasado. Ya no es válida.',
      },
      wording,
    ],
    action: seeCommitment,
    because: yourFile,
  },
  {
    event: 'compliance.commitment_overdue',
    kind: 'queue',
    subject: { fr: 'Engagement {reference} : en retard', it: 'Impegno {reference}: in ritardo', en: 'Commitment {reference}: overdue', de: 'Zusage {reference}: überfällig', es: 'Compromiso {reference}: atrasado' },
    paragraphs: [
      {
        fr: 'Le jour promis dans l’engagement {reference} est passé et il n’est pas tenu. Il nous lie toujours.',
        it: 'Il giorno promesso nell’impegno {reference} è passato e non è stato mantenuto. Ci vincola ancora.',
        en: 'The day promised in commitment {reference} is over and it has not been kept. It still binds us.',
        de: 'Der in der Zusage {reference} genannte Tag ist vorbei, und sie ist nicht eingelöst. Sie bindet uns weiterhin.',
        es: 'El día prometido en el compromiso {reference} ha pasado y no se ha cumplido. Sigue vinculándonos.',
      },
    ],
    action: { fr: 'Ouvrir le dossier', it: 'Apri la scheda', en: 'Open the file', de: 'Unterlagen öffnen', es: 'Abrir la ficha' },
    because: yourRole,
  },
  {
    event: 'compliance.export_ready',
    subject: { fr: 'Vos données sont prêtes', it: 'I tuoi dati sono pronti', en: 'Your data is ready', de: 'Ihre Daten liegen bereit', es: 'Tus datos están listos' },
    paragraphs: [
      {
        fr: 'Le fichier que vous avez demandé contient tout ce que nous gardons de vos échanges ({items}). Vous pouvez le télécharger une fois connecté. Disponible jusqu’à cette date : {until}.',
        it: 'Il file che hai chiesto contiene tutto ciò che conserviamo dei tuoi scambi ({items}). Puoi scaricarlo dopo aver effettuato l’accesso. Disponibile fino a questa data: {until}.',
        en: 'The file that you asked for holds all that we keep of your exchanges ({items}). You can download it once signed in. Available until: {until}.',
        de: 'Die angeforderte Datei enthält alles, was wir von Ihrem Austausch aufbewahren ({items}). Sie können sie eingeloggt herunterladen. Verfügbar bis: {until}.',
        es: 'El archivo que pediste contiene todo lo que conservamos de tus intercambios ({items}). Puedes descargarlo con la sesión iniciada. Disponible hasta esta fecha: {until}.',
      },
    ],
    action: { fr: 'Télécharger', it: 'Scarica', en: 'Download', de: 'Herunterladen', es: 'Descargar' },
    because: {
      fr: 'Vous recevez cet e-mail parce que ce fichier a été demandé depuis votre compte. Si ce n’était pas vous, changez votre mot de passe.',
      it: 'Ricevi questa e-mail perché questo file è stato chiesto dal tuo account. Se non eri tu, cambia la password.',
      en: 'You get this e-mail because this file was asked for from your account. If it was not you, change your password.',
      de: 'Sie erhalten diese E-Mail, weil diese Datei von Ihrem Konto aus angefordert wurde. Waren Sie es nicht, ändern Sie Ihr Passwort.',
      es: 'Recibes este correo porque este archivo se pidió desde tu cuenta. Si no fuiste tú, cambia tu contraseña.',
    },
  },
];

/** It goes to an address that nobody has any more by then. */
export const farewellLetters: readonly Letter[] = [
  {
    event: 'compliance.account_deleted',
    subject: { fr: 'Votre compte est supprimé', it: 'Il tuo account è eliminato', en: 'Your account is deleted', de: 'Ihr Konto ist gelöscht', es: 'Tu cuenta está eliminada' },
    paragraphs: [
      {
        fr: 'Votre compte est supprimé : {at}. Vos données personnelles sont effacées ou remplacées par le pseudonyme {pseudonym}. Ce qui était dû reste dû ; les pièces comptables, s’il y en a, sont conservées {retention}.',
        it: 'Il tuo account è eliminato: {at}. I tuoi dati personali sono cancellati o sostituiti dallo pseudonimo {pseudonym}. Ciò che era dovuto resta dovuto; i documenti contabili, se ce ne sono, sono conservati per {retention}.',
        en: 'Your account is deleted: {at}. Your personal data is erased or replaced by the pseudonym {pseudonym}. What was owed is still owed; accounting records, if there are any, are kept for {retention}.',
        de: 'Ihr Konto ist gelöscht: {at}. Ihre personenbezogenen Daten sind gelöscht oder durch das Pseudonym {pseudonym} ersetzt. Was offen war, bleibt offen; vorhandene Buchhaltungsunterlagen bewahren wir {retention} auf.',
        es: 'Tu cuenta se ha eliminado: {at}. Tus datos personales se han borrado o sustituido por el seudónimo {pseudonym}. Lo que se debía se sigue debiendo; los documentos contables, si los hay, se conservan {retention}.',
      },
      {
        fr: 'Si ce n’était pas vous, répondez sans attendre à notre équipe depuis la page d’aide.',
        it: 'Se non eri tu, scrivi subito al nostro team dalla pagina di aiuto.',
        en: 'If it was not you, write to our team at once from the help page.',
        de: 'Waren Sie es nicht, schreiben Sie unserem Team gleich über die Hilfeseite.',
        es: 'Si no fuiste tú, escribe enseguida a nuestro equipo desde la página de ayuda.',
      },
    ],
    action: { fr: 'Aller à l’aide', it: 'Vai all’aiuto', en: 'Go to the help centre', de: 'Zur Hilfe', es: 'Ir a la ayuda' },
    path: '/help/deleting-your-account',
    because: {
      fr: 'Vous recevez cet e-mail une seule fois, à l’adresse du compte supprimé. Elle est effacée ensuite.',
      it: 'Ricevi questa e-mail una sola volta, all’indirizzo dell’account eliminato. Poi l’indirizzo è cancellato.',
      en: 'You get this e-mail once, at the address of the account deleted. The address is erased afterwards.',
      de: 'Sie erhalten diese E-Mail einmalig an die Adresse des gelöschten Kontos. Danach wird die Adresse gelöscht.',
      es: 'Recibes este correo una sola vez, en la dirección de la cuenta eliminada. Después se borra.',
    },
  },
];
