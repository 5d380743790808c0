// Mails about reviews and badges. Events carry who is told (`to`, `role`, or `outside`), the facts and the page (`path`).
import type { Text } from '#kernel/text.ts';
import type { Letter } from '../mails/compose.ts';

const yourReviews: Text = {
  fr: 'Vous recevez cet e-mail parce qu’il concerne un avis donné par vous ou sur vous.',
  it: 'Ricevi questa e-mail perché riguarda una recensione scritta da te o su di te.',
  en: 'You get this e-mail because it concerns a review by you or about you.',
  de: 'Sie erhalten diese E-Mail, weil es um eine Bewertung von Ihnen oder über Sie geht.',
  es: 'Recibes este correo porque se refiere a una opinión tuya o sobre ti.',
};
const yourBadges: Text = {
  fr: 'Vous recevez cet e-mail parce qu’il concerne un badge de votre profil. Il ne peut pas être désactivé.',
  it: 'Ricevi questa e-mail perché riguarda un badge del tuo profilo. Non si può disattivare.',
  en: 'You get this e-mail because it concerns a badge on your profile. It cannot be switched off.',
  de: 'Sie erhalten diese E-Mail, weil es um ein Badge Ihres Profils geht. Sie lässt sich nicht abschalten.',
  es: 'Recibes este correo porque se refiere a una insignia de tu perfil. No se puede desactivar.',
};
const yourReport: Text = {
  fr: 'Vous recevez cet e-mail parce que vous avez signalé un avis.',
  it: 'Ricevi questa e-mail perché hai segnalato una recensione.',
  en: 'You get this e-mail because you reported a review.',
  de: 'Sie erhalten diese E-Mail, weil Sie eine Bewertung gemeldet haben.',
  es: 'Recibes este correo porque has enviado un aviso sobre una opinión.',
};
const yourRole: Text = {
  fr: 'Vous recevez cet e-mail en raison de votre rôle dans l’équipe.',
  it: 'Ricevi questa e-mail per il tuo ruolo nel team.',
  en: 'You get this e-mail because of your role in the team.',
  de: 'Sie erhalten diese E-Mail wegen Ihrer Rolle im Team.',
  es: 'Recibes este correo por tu función en el equipo.',
};
const seeDecision: Text = { fr: 'Lire la décision', it: 'Leggi la decisione', en: 'Read the decision', de: 'Entscheidung lesen', es: 'Leer la decisión' };
const seeReview: Text = { fr: 'Lire l’avis', it: 'Leggi la recensione', en: 'Read the review', de: 'Bewertung lesen', es: 'Leer la opinión' };
const seeBadges: Text = { fr: 'Voir mes badges', it: 'Vedi i miei badge', en: 'See my badges', de: 'Meine Badges ansehen', es: 'Ver mis insignias' };
const openIt: Text = { fr: 'Ouvrir', it: 'Apri', en: 'Open', de: 'Öffnen', es: 'Abrir' };

export const reputationLetters: readonly Letter[] = [
  {
    event: 'reputation.review_written',
    kind: 'review_invitation',
    subject: { fr: '{author} a donné un avis sur vous', it: '{author} ti ha recensito', en: '{author} has reviewed you', de: '{author} hat Sie bewertet', es: '{author} ha dado su opinión sobre ti' },
    paragraphs: [
      {
        fr: '{author} a donné un avis sur votre contact commun. Donnez le vôtre : les deux paraissent dès que vous l’avez fait. Sinon, celui de {author} paraît seul, à cette date : {until}.',
        it: '{author} ha lasciato una recensione sul vostro contatto. Lascia la tua: escono entrambe appena l’hai fatto. Altrimenti quella di {author} esce da sola, in questa data: {until}.',
        en: '{author} has left a review of your contact. Leave yours: both are published as soon as you have. Otherwise the review by {author} is published alone, at this date: {until}.',
        de: '{author} hat Ihren gemeinsamen Kontakt bewertet. Bewerten auch Sie: Dann erscheinen sofort beide Bewertungen. Andernfalls erscheint die Bewertung von {author} allein, und zwar zu diesem Zeitpunkt: {until}.',
        es: '{author} ha dado su opinión sobre vuestro contacto. Da la tuya: las dos se publican en cuanto lo hagas. Si no, la de {author} se publica sola, en esta fecha: {until}.',
      },
    ],
    action: { fr: 'Donner mon avis', it: 'Lascia la mia recensione', en: 'Leave my review', de: 'Jetzt bewerten', es: 'Dar mi opinión' },
    because: yourReviews,
  },
  {
    event: 'reputation.review_published',
    kind: 'review',
    subject: { fr: 'Avis publié sur vous : {author}', it: 'Recensione pubblicata su di te: {author}', en: 'Review about you published: {author}', de: 'Bewertung über Sie veröffentlicht: {author}', es: 'Opinión publicada sobre ti: {author}' },
    paragraphs: [
      {
        fr: 'L’avis de {author} sur vous est publié (note : {rating} sur 5). Vous pouvez y répondre une fois, publiquement. S’il enfreint une règle, vous pouvez le signaler depuis la même page.',
        it: 'La recensione di {author} su di te è pubblicata (voto: {rating} su 5). Puoi replicare una volta, pubblicamente. Se viola una regola, puoi segnalarla dalla stessa pagina.',
        en: 'The review by {author} about you is published (rating: {rating} of 5). You can reply once, publicly. If it breaks a rule, you can report it from the same page.',
        de: 'Die Bewertung von {author} über Sie ist veröffentlicht (Note: {rating} von 5). Sie können einmal öffentlich antworten. Verstößt sie gegen eine Regel, können Sie sie auf derselben Seite melden.',
        es: 'La opinión de {author} sobre ti está publicada (puntuación: {rating} de 5). Puedes responder una vez, públicamente. Si infringe una regla, puedes enviar un aviso desde la misma página.',
      },
    ],
    action: seeReview,
    because: yourReviews,
  },
  {
    event: 'reputation.review_replied',
    kind: 'review',
    subject: { fr: '{author} a répondu à votre avis', it: '{author} ha replicato alla tua recensione', en: '{author} replied to your review', de: '{author} hat auf Ihre Bewertung geantwortet', es: '{author} ha respondido a tu opinión' },
    paragraphs: [
      {
        fr: '{author} a publié une réponse à votre avis. Elle se lit sous votre texte.',
        it: '{author} ha pubblicato una replica alla tua recensione. Si legge sotto il tuo testo.',
        en: '{author} has published a reply to your review. It stands below your text.',
        de: '{author} hat eine Antwort auf Ihre Bewertung veröffentlicht. Sie steht unter Ihrem Text.',
        es: '{author} ha publicado una respuesta a tu opinión. Se lee debajo de tu texto.',
      },
    ],
    action: openIt,
    path: '/reviews',
    because: yourReviews,
  },
  {
    event: 'reputation.review_hidden',
    subject: { fr: 'Votre avis a été retiré', it: 'La tua recensione è stata rimossa', en: 'Your review was removed', de: 'Ihre Bewertung wurde entfernt', es: 'Tu opinión se ha retirado' },
    paragraphs: [
      {
        fr: 'Votre avis n’est plus affiché. Motif : il {because}. La décision cite les règles et les faits ; à la place de l’avis, seul le motif reste visible.',
        it: 'La tua recensione non è più visibile. Motivo: {because}. La decisione cita le regole e i fatti; al posto della recensione resta visibile solo il motivo.',
        en: 'Your review is no longer shown. Reason: it {because}. The decision quotes the rules and the facts; in place of the review only the reason stays visible.',
        de: 'Ihre Bewertung wird nicht mehr angezeigt. Grund: Sie {because}. Die Entscheidung nennt Regeln und Tatsachen; an der Stelle der Bewertung steht nur noch der Grund.',
        es: 'Tu opinión ya no se muestra. Motivo: {because}. La decisión cita las reglas y los hechos; en lugar de la opinión solo queda visible el motivo.',
      },
    ],
    action: seeDecision,
    because: yourReviews,
  },
  {
    event: 'reputation.review_report_confirmed',
    subject: { fr: 'Votre signalement est confirmé', it: 'La tua segnalazione è confermata', en: 'Your report is confirmed', de: 'Ihre Meldung ist bestätigt', es: 'Tu aviso se ha confirmado' },
    paragraphs: [
      {
        fr: 'L’avis que vous avez signalé enfreint une règle et a été retiré. La décision dit laquelle.',
        it: 'La recensione che hai segnalato viola una regola ed è stata rimossa. La decisione dice quale.',
        en: 'The review that you reported breaks a rule and was removed. The decision says which one.',
        de: 'Die von Ihnen gemeldete Bewertung verstößt gegen eine Regel und wurde entfernt. Die Entscheidung nennt sie.',
        es: 'La opinión sobre la que avisaste infringe una regla y se ha retirado. La decisión dice cuál.',
      },
    ],
    action: seeDecision,
    because: yourReport,
  },
  {
    event: 'reputation.review_report_dismissed',
    subject: { fr: 'Votre signalement n’est pas retenu', it: 'La tua segnalazione non è accolta', en: 'Your report was dismissed', de: 'Ihrer Meldung wurde nicht gefolgt', es: 'Tu aviso se ha desestimado' },
    paragraphs: [
      {
        fr: 'L’avis que vous avez signalé n’enfreint pas de règle et reste affiché. Les motifs sont dans la décision.',
        it: 'La recensione che hai segnalato non viola alcuna regola e resta visibile. I motivi sono nella decisione.',
        en: 'The review that you reported breaks no rule and stays. The reasons are in the decision.',
        de: 'Die von Ihnen gemeldete Bewertung verstößt gegen keine Regel und bleibt stehen. Die Gründe stehen in der Entscheidung.',
        es: 'La opinión sobre la que avisaste no infringe ninguna regla y se mantiene. Los motivos están en la decisión.',
      },
    ],
    action: seeDecision,
    because: yourReport,
  },
  {
    event: 'reputation.review_reported',
    kind: 'queue',
    subject: { fr: 'Signalement {reference} : un avis à examiner', it: 'Segnalazione {reference}: una recensione da esaminare', en: 'Report {reference}: a review to look at', de: 'Meldung {reference}: eine Bewertung ist zu prüfen', es: 'Aviso {reference}: una opinión por examinar' },
    paragraphs: [
      {
        fr: 'Un avis publié a été signalé ({reference}). Il n’est retiré que s’il enfreint une règle.',
        it: 'Una recensione pubblicata è stata segnalata ({reference}). Si rimuove solo se viola una regola.',
        en: 'A published review was reported ({reference}). It is removed only if it breaks a rule.',
        de: 'Eine veröffentlichte Bewertung wurde gemeldet ({reference}). Entfernt wird sie nur, wenn sie gegen eine Regel verstößt.',
        es: 'Hay un aviso sobre una opinión publicada ({reference}). Solo se retira si infringe una regla.',
      },
    ],
    action: openIt,
    because: yourRole,
  },
  {
    event: 'reputation.former_client_invited',
    subject: { fr: '{pro} vous demande un avis', it: '{pro} ti chiede una recensione', en: '{pro} asks you for a review', de: '{pro} bittet Sie um eine Bewertung', es: '{pro} te pide tu opinión' },
    paragraphs: [
      {
        fr: '{pro} dit avoir travaillé pour vous ({work}) et vous demande un avis pour son profil sur {marketplace}. Le lien est privé : il ouvre une courte page, sans compte à créer.',
        it: '{pro} dice di aver lavorato per te ({work}) e ti chiede una recensione per il suo profilo su {marketplace}. Il link è privato: apre una breve pagina, senza creare un account.',
        en: '{pro} says they worked for you ({work}) and asks you for a review on their {marketplace} profile. The link is private: it opens a short page, no account needed.',
        de: '{pro} gibt an, für Sie gearbeitet zu haben ({work}), und bittet um eine Bewertung für das Profil auf {marketplace}. Der Link ist privat: Er öffnet eine kurze Seite, ein Konto ist nicht nötig.',
        es: '{pro} dice haber trabajado para ti ({work}) y te pide una opinión para su perfil en {marketplace}. El enlace es privado: abre una página breve, sin crear una cuenta.',
      },
      {
        fr: 'Vous n’avez jamais fait appel à {pro} ou ne voulez pas répondre ? Dites-le sur la même page en un clic : {pro} ne pourra plus vous écrire par ce moyen. Sans réponse, votre adresse est effacée à cette date : {until}.',
        it: 'Non ti sei mai rivolto a {pro} o non vuoi rispondere? Dillo nella stessa pagina con un clic: {pro} non potrà più scriverti in questo modo. Senza risposta, il tuo indirizzo viene cancellato in questa data: {until}.',
        en: 'You never hired {pro}, or do not want to answer? Say so on the same page with one click: {pro} can then no longer write to you this way. Without an answer your address is erased at this date: {until}.',
        de: 'Sie haben {pro} nie beauftragt oder möchten nicht antworten? Ein Klick auf derselben Seite genügt: {pro} kann Ihnen dann auf diesem Weg nicht mehr schreiben. Ohne Antwort wird Ihre Adresse zu diesem Zeitpunkt gelöscht: {until}.',
        es: '¿Nunca has contratado a {pro} o no quieres responder? Dilo en la misma página con un clic: {pro} ya no podrá escribirte por esta vía. Sin respuesta, tu dirección se borra en esta fecha: {until}.',
      },
    ],
    action: { fr: 'Donner mon avis', it: 'Lascia la recensione', en: 'Leave a review', de: 'Bewertung abgeben', es: 'Dar mi opinión' },
    because: {
      fr: 'Vous recevez cet e-mail parce que {pro} a indiqué votre adresse comme celle d’un ancien client. Elle ne sert à rien d’autre.',
      it: 'Ricevi questa e-mail perché {pro} ha indicato il tuo indirizzo come quello di un ex cliente. Non serve ad altro.',
      en: 'You get this e-mail because {pro} gave your address as that of a former client. It is used for nothing else.',
      de: 'Sie erhalten diese E-Mail, weil {pro} Ihre Adresse als die früherer Kundschaft angegeben hat. Sie wird für nichts anderes verwendet.',
      es: 'Recibes este correo porque {pro} ha indicado tu dirección como la de un antiguo cliente. No se usa para nada más.',
    },
  },
  {
    event: 'reputation.badge_submitted',
    kind: 'queue',
    subject: { fr: 'Document {reference} à vérifier', it: 'Documento {reference} da verificare', en: 'Document {reference} to check', de: 'Dokument {reference} ist zu prüfen', es: 'Documento {reference} por comprobar' },
    paragraphs: [
      {
        fr: 'Un prestataire a envoyé un document pour un badge ({reference}). Votre lecture du document est consignée.',
        it: 'Un professionista ha inviato un documento per un badge ({reference}). La tua lettura del documento viene registrata.',
        en: 'A pro has sent a document for a badge ({reference}). Your reading of the document is logged.',
        de: 'Ein Profi hat ein Dokument für ein Badge gesendet ({reference}). Ihr Lesen des Dokuments wird protokolliert.',
        es: 'Un profesional ha enviado un documento para una insignia ({reference}). Tu lectura del documento queda registrada.',
      },
    ],
    action: openIt,
    because: yourRole,
  },
  {
    event: 'reputation.badge_granted',
    subject: { fr: 'Badge actif : {badge}', it: 'Badge attivo: {badge}', en: 'Badge active: {badge}', de: 'Badge aktiv: {badge}', es: 'Insignia activa: {badge}' },
    paragraphs: [
      {
        fr: 'Votre document est accepté : le badge « {badge} » est actif {until} et figure sur votre profil. Nous vous écrirons 30 jours puis 7 jours avant la fin ; un nouveau document envoyé à temps le remplace sans interruption.',
        it: 'Il tuo documento è accettato: il badge “{badge}” è attivo {until} e compare nel tuo profilo. Ti scriveremo 30 giorni e 7 giorni prima della fine; un nuovo documento inviato in tempo lo sostituisce senza interruzioni.',
        en: 'Your document is accepted: the badge “{badge}” is active {until} and stands on your profile. We write to you 30 days and 7 days before the end; a new document sent in time replaces it without a gap.',
        de: 'Ihr Dokument ist angenommen: Das Badge „{badge}“ ist aktiv, {until}, und steht in Ihrem Profil. Wir schreiben Ihnen 30 und 7 Tage vor dem Ende; ein rechtzeitig gesendetes neues Dokument ersetzt es lückenlos.',
        es: 'Tu documento se ha aceptado: la insignia «{badge}» está activa {until} y figura en tu perfil. Te escribiremos 30 días y 7 días antes del final; un nuevo documento enviado a tiempo la sustituye sin interrupción.',
      },
    ],
    action: seeBadges,
    because: yourBadges,
  },
  {
    event: 'reputation.badge_refused',
    subject: { fr: 'Document refusé : {badge}', it: 'Documento rifiutato: {badge}', en: 'Document refused: {badge}', de: 'Dokument abgelehnt: {badge}', es: 'Documento denegado: {badge}' },
    paragraphs: [
      {
        fr: 'Le badge « {badge} » n’a pas été accordé : {because}. La décision est sur la page de vos badges ; vous pouvez y envoyer un autre document. Un badge déjà actif le reste jusqu’à sa date.',
        it: 'Il badge “{badge}” non è stato concesso: {because}. La decisione è nella pagina dei tuoi badge; lì puoi inviare un altro documento. Un badge già attivo lo resta fino alla sua data.',
        en: 'The badge “{badge}” was not granted: {because}. The decision is on your badges page, where you can send another document. A badge that is active stays so until its date.',
        de: 'Das Badge „{badge}“ wurde nicht erteilt: {because}. Die Entscheidung steht auf der Seite Ihrer Badges; dort können Sie ein anderes Dokument senden. Ein aktives Badge bleibt es bis zu seinem Datum.',
        es: 'La insignia «{badge}» no se ha concedido: {because}. La decisión está en la página de tus insignias; allí puedes enviar otro documento. Una insignia ya activa lo sigue siendo hasta su fecha.',
      },
    ],
    action: seeBadges,
    because: yourBadges,
  },
  {
    event: 'reputation.badge_expiring',
    subject: { fr: 'Badge bientôt expiré : {badge}', it: 'Badge in scadenza: {badge}', en: 'Badge about to expire: {badge}', de: 'Badge läuft bald ab: {badge}', es: 'Insignia a punto de caducar: {badge}' },
    paragraphs: [
      {
        fr: 'Votre badge « {badge} » est actif {until}. Envoyez dès maintenant le nouveau document : le badge reste actif pendant que nous le vérifions, puis le nouveau prend la suite.',
        it: 'Il tuo badge “{badge}” è attivo {until}. Invia già ora il nuovo documento: il badge resta attivo mentre lo verifichiamo, poi subentra il nuovo.',
        en: 'Your badge “{badge}” is active {until}. Send the new document now: the badge stays active while we check it, then the new one takes over.',
        de: 'Ihr Badge „{badge}“ ist aktiv, {until}. Senden Sie jetzt das neue Dokument: Das Badge bleibt während unserer Prüfung aktiv, dann schließt das neue an.',
        es: 'Tu insignia «{badge}» está activa {until}. Envía ya el nuevo documento: la insignia sigue activa mientras lo comprobamos y luego la nueva toma el relevo.',
      },
    ],
    action: { fr: 'Envoyer le nouveau document', it: 'Invia il nuovo documento', en: 'Send the new document', de: 'Neues Dokument senden', es: 'Enviar el nuevo documento' },
    because: yourBadges,
  },
  {
    event: 'reputation.badge_expired',
    subject: { fr: 'Badge expiré : {badge}', it: 'Badge scaduto: {badge}', en: 'Badge expired: {badge}', de: 'Badge abgelaufen: {badge}', es: 'Insignia caducada: {badge}' },
    paragraphs: [
      {
        fr: 'Votre badge « {badge} » est arrivé à sa date et n’est plus affiché sur votre profil. Envoyez un document en cours de validité pour le retrouver.',
        it: 'Il tuo badge “{badge}” è arrivato alla sua data e non compare più nel tuo profilo. Invia un documento valido per riaverlo.',
        en: 'Your badge “{badge}” has reached its date and is no longer shown on your profile. Send a document that is valid to get it back.',
        de: 'Ihr Badge „{badge}“ hat sein Datum erreicht und wird in Ihrem Profil nicht mehr angezeigt. Senden Sie ein gültiges Dokument, um es wieder zu erhalten.',
        es: 'Tu insignia «{badge}» ha llegado a su fecha y ya no se muestra en tu perfil. Envía un documento vigente para recuperarla.',
      },
    ],
    action: seeBadges,
    because: yourBadges,
  },
];
