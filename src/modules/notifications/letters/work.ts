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

const readDecision: Text = { fr: 'Lire la décision', it: 'Leggi la decisione', en: 'Read the decision', de: 'Entscheidung lesen', es: 'Leer la decisión' };
const yourText: Text = {
  fr: 'Vous recevez cet e-mail parce que vous avez contesté un passage masqué. Il ne peut pas être désactivé.',
  it: 'Ricevi questa e-mail perché hai fatto ricorso contro un testo oscurato. Non si può disattivare.',
  en: 'You get this e-mail because you appealed against hidden text. It cannot be switched off.',
  de: 'Sie erhalten diese E-Mail, weil Sie Einspruch gegen ausgeblendeten Text eingelegt haben. Sie lässt sich nicht abschalten.',
  es: 'Recibes este correo porque recurriste un texto oculto. No se puede desactivar.',
};
const yourConversation: Text = {
  fr: 'Vous recevez cet e-mail parce qu’il concerne une de vos conversations. Il ne peut pas être désactivé.',
  it: 'Ricevi questa e-mail perché riguarda una tua conversazione. Non si può disattivare.',
  en: 'You get this e-mail because it concerns one of your conversations. It cannot be switched off.',
  de: 'Sie erhalten diese E-Mail, weil sie eine Ihrer Unterhaltungen betrifft. Sie lässt sich nicht abschalten.',
  es: 'Recibes este correo porque afecta a una de tus conversaciones. No se puede desactivar.',
};

export const workLetters: readonly Letter[] = [
  {
    event: 'leads.lead_offered',
    kind: 'new_lead',
    subject: { fr: 'Nouvelle opportunité : {service}, {place}', it: 'Nuova opportunità: {service}, {place}', en: 'New lead: {service}, {place}', de: 'Neue Auftragschance: {service}, {place}', es: 'Nueva oportunidad: {service}, {place}' },
    paragraphs: [
      {
        fr: 'Une demande correspond à vos catégories et à votre zone : {service}, {place}. Prix du contact : {price}. Rien n’est débité avant que vous répondiez.',
        it: 'Una richiesta corrisponde alle tue categorie e alla tua zona: {service}, {place}. Prezzo del contatto: {price}. Non viene scalato nulla prima che tu risponda.',
        en: 'A request fits your categories and your area: {service}, {place}. Price of the contact: {price}. Nothing is taken before you answer.',
        de: 'Eine Anfrage passt zu Ihren Kategorien und Ihrem Einsatzgebiet: {service}, {place}. Preis des Kontakts: {price}. Vor Ihrer Antwort wird nichts abgebucht.',
        es: 'Una solicitud encaja con tus categorías y tu zona: {service}, {place}. Precio del contacto: {price}. No se descuenta nada antes de que respondas.',
      },
    ],
    action: { fr: 'Lire la demande', it: 'Leggi la richiesta', en: 'Read the request', de: 'Anfrage lesen', es: 'Leer la solicitud' },
    because: yourCategories,
  },
  {
    event: 'leads.lead_answered',
    kind: 'message',
    subject: { fr: '{pro} a répondu à votre demande {reference}', it: '{pro} ha risposto alla tua richiesta {reference}', en: '{pro} answered your request {reference}', de: '{pro} hat auf Ihre Anfrage {reference} geantwortet', es: '{pro} ha respondido a tu solicitud {reference}' },
    paragraphs: [
      {
        fr: '{pro} vous a répondu ({service}). Lisez la réponse et comparez-la aux autres sur la page de votre demande.',
        it: '{pro} ti ha risposto ({service}). Leggi la risposta e confrontala con le altre nella pagina della tua richiesta.',
        en: '{pro} has answered you ({service}). Read the answer and compare it with the others on the page of your request.',
        de: '{pro} hat Ihnen geantwortet ({service}). Lesen und vergleichen Sie die Antworten auf der Seite Ihrer Anfrage.',
        es: '{pro} te ha respondido ({service}). Lee la respuesta y compárala con las demás en la página de tu solicitud.',
      },
    ],
    action: readAnswer,
    because: yourRequest,
  },
  {
    event: 'leads.contact_bought',
    kind: 'message',
    subject: { fr: '{pro} veut vous joindre pour votre demande {reference}', it: '{pro} vuole contattarti per la tua richiesta {reference}', en: '{pro} wants to reach you about your request {reference}', de: '{pro} möchte Sie zu Ihrer Anfrage {reference} erreichen', es: '{pro} quiere contactarte por tu solicitud {reference}' },
    paragraphs: [
      {
        fr: '{pro} a choisi votre demande ({service}) et va vous écrire ou vous appeler.',
        it: '{pro} ha scelto la tua richiesta ({service}) e ti scriverà o chiamerà.',
        en: '{pro} has chosen your request ({service}) and will write or call.',
        de: '{pro} hat Ihre Anfrage ({service}) gewählt und wird schreiben oder anrufen.',
        es: '{pro} ha elegido tu solicitud ({service}) y te escribirá o llamará.',
      },
    ],
    action: openIt,
    because: yourRequest,
  },
  {
    event: 'leads.client_replied',
    subject: { fr: 'Demande {reference} : le client vous a écrit', it: 'Richiesta {reference}: il cliente ti ha scritto', en: 'Request {reference}: the client wrote to you', de: 'Anfrage {reference}: Sie haben eine Nachricht', es: 'Solicitud {reference}: el cliente te ha escrito' },
    paragraphs: [
      {
        fr: 'Le client de la demande {reference} ({service}, {place}) vous a écrit. Le message et ce qu’il a coûté sont sur la page de l’opportunité.',
        it: 'Il cliente della richiesta {reference} ({service}, {place}) ti ha scritto. Il messaggio e quanto è costato sono nella pagina dell’opportunità.',
        en: 'The client of request {reference} ({service}, {place}) wrote to you. The message, and what it cost, are on the page of the lead.',
        de: 'Zur Anfrage {reference} ({service}, {place}) ist eine Nachricht für Sie da. Nachricht und Kosten stehen auf der Seite der Auftragschance.',
        es: 'El cliente de la solicitud {reference} ({service}, {place}) te ha escrito. El mensaje y lo que ha costado están en la página de la oportunidad.',
      },
    ],
    action: { fr: 'Lire le message', it: 'Leggi il messaggio', en: 'Read the message', de: 'Nachricht lesen', es: 'Leer el mensaje' },
    because: yourCredits,
  },
  {
    event: 'leads.contact_unpaid',
    subject: { fr: 'Demande {reference} : un message vous attend', it: 'Richiesta {reference}: un messaggio ti aspetta', en: 'Request {reference}: a message waits for you', de: 'Anfrage {reference}: eine Nachricht wartet', es: 'Solicitud {reference}: te espera un mensaje' },
    paragraphs: [
      {
        fr: 'Le client de la demande {reference} vous a écrit. Ce contact coûte {price}, plus que votre solde : le message est conservé et vous sera remis dès que vous aurez rechargé. Rien n’a été débité.',
        it: 'Il cliente della richiesta {reference} ti ha scritto. Questo contatto costa {price}, più del tuo saldo: il messaggio è conservato e lo riceverai appena ricarichi. Non è stato scalato nulla.',
        en: 'The client of request {reference} wrote to you. This contact costs {price}, more than your balance: the message is kept and reaches you as soon as you top up. Nothing has been taken.',
        de: 'Zur Anfrage {reference} ist eine Nachricht für Sie da. Dieser Kontakt kostet {price}, mehr als Ihr Guthaben: Die Nachricht bleibt aufbewahrt und erreicht Sie, sobald Sie aufladen. Es wurde nichts abgebucht.',
        es: 'El cliente de la solicitud {reference} te ha escrito. Este contacto cuesta {price}, más que tu saldo: el mensaje se conserva y te llegará en cuanto recargues. No se ha descontado nada.',
      },
    ],
    action: { fr: 'Recharger et lire', it: 'Ricarica e leggi', en: 'Top up and read', de: 'Aufladen und lesen', es: 'Recargar y leer' },
    because: yourCredits,
  },
  {
    event: 'leads.contact_barred',
    subject: { fr: 'Demande {reference} : un message vous attend', it: 'Richiesta {reference}: un messaggio ti aspetta', en: 'Request {reference}: a message waits for you', de: 'Anfrage {reference}: eine Nachricht wartet', es: 'Solicitud {reference}: te espera un mensaje' },
    paragraphs: [
      {
        fr: 'Le client de la demande {reference} vous a écrit. Votre statut professionnel ou votre pays ne permet pas de prendre ce contact aujourd’hui : le message est conservé et vous sera remis dès que ce sera possible. Rien n’a été débité.',
        it: 'Il cliente della richiesta {reference} ti ha scritto. Il tuo inquadramento professionale o il tuo paese oggi non permette di prendere questo contatto: il messaggio è conservato e lo riceverai appena sarà possibile. Non è stato scalato nulla.',
        en: 'The client of request {reference} wrote to you. Your professional status or your country does not allow taking this contact today: the message is kept and reaches you as soon as it does. Nothing has been taken.',
        de: 'Zur Anfrage {reference} ist eine Nachricht für Sie da. Ihr beruflicher Status oder Ihr Land erlaubt es derzeit nicht, diesen Kontakt zu nehmen: Die Nachricht bleibt aufbewahrt und erreicht Sie, sobald es möglich ist. Es wurde nichts abgebucht.',
        es: 'El cliente de la solicitud {reference} te ha escrito. Tu situación profesional o tu país no permite hoy tomar este contacto: el mensaje se conserva y te llegará en cuanto sea posible. No se ha descontado nada.',
      },
    ],
    action: { fr: 'Lire pourquoi', it: 'Leggi perché', en: 'Read why', de: 'Warum? Ansehen', es: 'Leer por qué' },
    because: yourCredits,
  },
  {
    event: 'leads.request_published',
    kind: 'request_status',
    subject: { fr: 'Votre demande {reference} est publiée', it: 'La tua richiesta {reference} è pubblicata', en: 'Your request {reference} is published', de: 'Ihre Anfrage {reference} ist veröffentlicht', es: 'Tu solicitud {reference} está publicada' },
    paragraphs: [
      {
        fr: 'Votre demande ({service}, {place}) a été proposée. Prestataires concernés : {pros_offered}. Les réponses arrivent ici et par e-mail, jusqu’à cette date : {request_until}.',
        it: 'La tua richiesta ({service}, {place}) è stata proposta. Professionisti interessati: {pros_offered}. Le risposte arrivano qui e per e-mail, fino a questa data: {request_until}.',
        en: 'Your request ({service}, {place}) was offered. Pros concerned: {pros_offered}. Answers arrive here and by e-mail, until this date: {request_until}.',
        de: 'Ihre Anfrage ({service}, {place}) wurde angeboten. Passende Profis: {pros_offered}. Antworten kommen hier und per E-Mail an, bis zu diesem Zeitpunkt: {request_until}.',
        es: 'Tu solicitud ({service}, {place}) se ha propuesto. Profesionales a los que llega: {pros_offered}. Las respuestas llegan aquí y por correo, hasta esta fecha: {request_until}.',
      },
    ],
    action: openIt,
    because: yourRequest,
  },
  {
    event: 'leads.request_change_asked',
    subject: { fr: 'Votre demande {reference} est à corriger', it: 'La tua richiesta {reference} è da correggere', en: 'Your request {reference} needs correcting', de: 'Ihre Anfrage {reference} ist zu korrigieren', es: 'Hay que corregir tu solicitud {reference}' },
    paragraphs: [
      {
        fr: 'Votre demande n’a pas été publiée. Motif : {reason}. « {words} » Corrigez-la et envoyez-la de nouveau : tout le reste est conservé.',
        it: 'La tua richiesta non è stata pubblicata. Motivo: {reason}. “{words}” Correggila e inviala di nuovo: tutto il resto è conservato.',
        en: 'Your request was not published. Reason: {reason}. “{words}” Correct it and send it again: everything else is kept.',
        de: 'Ihre Anfrage wurde nicht veröffentlicht. Grund: {reason}. „{words}“ Korrigieren Sie sie und senden Sie sie erneut: Alles andere bleibt erhalten.',
        es: 'Tu solicitud no se ha publicado. Motivo: {reason}. «{words}» Corrígela y envíala de nuevo: todo lo demás se conserva.',
      },
    ],
    action: { fr: 'Corriger la demande', it: 'Correggi la richiesta', en: 'Correct the request', de: 'Anfrage korrigieren', es: 'Corregir la solicitud' },
    because: yourRequest,
  },
  {
    event: 'leads.request_rejected',
    subject: { fr: 'Votre demande {reference} n’est pas publiée', it: 'La tua richiesta {reference} non è pubblicata', en: 'Your request {reference} is not published', de: 'Ihre Anfrage {reference} wird nicht veröffentlicht', es: 'Tu solicitud {reference} no se publica' },
    paragraphs: [
      {
        fr: 'Votre demande a été lue par notre équipe et ne sera pas publiée. Motif : {reason}. « {words} » Personne d’autre ne l’a lue. La règle et la décision sont sur sa page.',
        it: 'La tua richiesta è stata letta dal nostro team e non sarà pubblicata. Motivo: {reason}. “{words}” Nessun altro l’ha letta. La regola e la decisione sono nella sua pagina.',
        en: 'Our team has read your request and will not publish it. Reason: {reason}. “{words}” Nobody else has read it. The rule and the decision are on its page.',
        de: 'Unser Team hat Ihre Anfrage gelesen und veröffentlicht sie nicht. Grund: {reason}. „{words}“ Sonst hat sie niemand gelesen. Regel und Entscheidung stehen auf ihrer Seite.',
        es: 'Nuestro equipo ha leído tu solicitud y no la publicará. Motivo: {reason}. «{words}» Nadie más la ha leído. La regla y la decisión están en su página.',
      },
    ],
    action: { fr: 'Voir la décision', it: 'Vedi la decisione', en: 'See the decision', de: 'Entscheidung ansehen', es: 'Ver la decisión' },
    because: yourRequest,
  },
  {
    event: 'leads.request_changed',
    kind: 'message',
    subject: { fr: 'Demande {reference} : le client l’a modifiée', it: 'Richiesta {reference}: il cliente l’ha modificata', en: 'Request {reference}: the client changed it', de: 'Anfrage {reference}: Sie wurde geändert', es: 'Solicitud {reference}: el cliente la ha cambiado' },
    paragraphs: [
      {
        fr: 'Le client a modifié une demande à laquelle vous avez répondu ({service}, {place}). Ce qui a changé : {changed}. L’ancien et le nouveau texte sont côte à côte sur la page.',
        it: 'Il cliente ha modificato una richiesta a cui hai risposto ({service}, {place}). Che cosa è cambiato: {changed}. Il testo di prima e quello nuovo sono affiancati nella pagina.',
        en: 'The client changed a request that you answered ({service}, {place}). What changed: {changed}. What it said before and what it says now are side by side on the page.',
        de: 'Eine Anfrage, auf die Sie geantwortet haben, wurde geändert ({service}, {place}). Geändert: {changed}. Auf der Seite steht nebeneinander, wie sie vorher lautete und wie sie jetzt lautet.',
        es: 'El cliente ha cambiado una solicitud a la que respondiste ({service}, {place}). Qué ha cambiado: {changed}. En la página, lo que decía antes y lo que dice ahora aparecen lado a lado.',
      },
    ],
    action: { fr: 'Voir ce qui a changé', it: 'Vedi che cosa è cambiato', en: 'See what changed', de: 'Änderungen ansehen', es: 'Ver qué ha cambiado' },
    because: yourCategories,
  },
  {
    event: 'leads.request_changed_much',
    subject: { fr: 'Demande {reference} : un autre lieu ou un autre service', it: 'Richiesta {reference}: un altro luogo o un altro servizio', en: 'Request {reference}: another place or another service', de: 'Anfrage {reference}: anderer Ort oder andere Leistung', es: 'Solicitud {reference}: otro lugar u otro servicio' },
    paragraphs: [
      {
        fr: 'Le client a modifié sur un point important une demande à laquelle vous avez répondu. Elle porte maintenant sur : {service}, {place}. Ce qui a changé : {changed}.',
        it: 'Il cliente ha modificato in un punto importante una richiesta a cui hai risposto. Ora riguarda: {service}, {place}. Che cosa è cambiato: {changed}.',
        en: 'The client changed an important point of a request that you answered. It is now about: {service}, {place}. What changed: {changed}.',
        de: 'Eine Anfrage, auf die Sie geantwortet haben, wurde in einem wichtigen Punkt geändert. Jetzt geht es um: {service}, {place}. Geändert: {changed}.',
        es: 'El cliente ha cambiado un punto importante de una solicitud a la que respondiste. Ahora se trata de: {service}, {place}. Qué ha cambiado: {changed}.',
      },
      {
        fr: 'Si des crédits vous ont été débités pour ce contact, c’est un motif de remboursement : la page de l’opportunité montre les deux textes et mène au formulaire.',
        it: 'Se per questo contatto ti sono stati scalati dei crediti, è un motivo di rimborso: la pagina dell’opportunità mostra i due testi e porta al modulo.',
        en: 'If credits were taken from you for this contact, this is a reason for a refund: the page of the lead shows both texts and leads to the form.',
        de: 'Wurden Ihnen für diesen Kontakt Credits abgebucht, ist das ein Erstattungsgrund: Die Seite der Auftragschance zeigt beide Texte und führt zum Formular.',
        es: 'Si se te descontaron créditos por este contacto, es un motivo de reembolso: la página de la oportunidad muestra los dos textos y lleva al formulario.',
      },
    ],
    action: { fr: 'Voir ce qui a changé', it: 'Vedi che cosa è cambiato', en: 'See what changed', de: 'Änderungen ansehen', es: 'Ver qué ha cambiado' },
    because: yourCredits,
  },
  {
    event: 'leads.request_ending',
    kind: 'request_status',
    subject: { fr: 'Votre demande {reference} prend bientôt fin', it: 'La tua richiesta {reference} sta per terminare', en: 'Your request {reference} ends soon', de: 'Ihre Anfrage {reference} endet bald', es: 'Tu solicitud {reference} termina pronto' },
    paragraphs: [
      {
        fr: 'Votre demande ({service}, {place}) est proposée jusqu’à cette date : {request_until}. Réponses reçues : {answers_received}. Écrivez aux prestataires qui vous conviennent, ou fermez-la si le besoin n’existe plus.',
        it: 'La tua richiesta ({service}, {place}) è proposta fino a questa data: {request_until}. Risposte ricevute: {answers_received}. Scrivi ai professionisti che ti convincono, oppure chiudila se non serve più.',
        en: 'Your request ({service}, {place}) is offered until this date: {request_until}. Answers received: {answers_received}. Write to the pros who suit you, or close it if the need is gone.',
        de: 'Ihre Anfrage ({service}, {place}) wird bis zu diesem Zeitpunkt angeboten: {request_until}. Erhaltene Antworten: {answers_received}. Schreiben Sie den Profis, die Ihnen zusagen, oder schließen Sie sie, wenn kein Bedarf mehr besteht.',
        es: 'Tu solicitud ({service}, {place}) se propone hasta esta fecha: {request_until}. Respuestas recibidas: {answers_received}. Escribe a los profesionales que te convengan, o ciérrala si ya no la necesitas.',
      },
    ],
    action: { fr: 'Voir les réponses', it: 'Vedi le risposte', en: 'See the answers', de: 'Antworten ansehen', es: 'Ver las respuestas' },
    because: yourRequest,
  },
  {
    event: 'leads.pro_hired',
    kind: 'message',
    subject: { fr: 'Demande {reference} : le client vous a choisi', it: 'Richiesta {reference}: il cliente ti ha scelto', en: 'Request {reference}: the client chose you', de: 'Anfrage {reference}: Die Wahl fiel auf Sie', es: 'Solicitud {reference}: el cliente te ha elegido' },
    paragraphs: [
      {
        fr: 'Le client de la demande {reference} ({service}, {place}) indique qu’il vous a choisi. Convenez de la suite dans la conversation.',
        it: 'Il cliente della richiesta {reference} ({service}, {place}) indica di averti scelto. Accordatevi sul seguito nella conversazione.',
        en: 'The client of request {reference} ({service}, {place}) says that they chose you. Agree on what comes next in the conversation.',
        de: 'Zur Anfrage {reference} ({service}, {place}) wurde angegeben, dass die Wahl auf Sie gefallen ist. Klären Sie das Weitere in der Unterhaltung.',
        es: 'El cliente de la solicitud {reference} ({service}, {place}) indica que te ha elegido. Acordad lo siguiente en la conversación.',
      },
    ],
    action: openIt,
    because: yourCategories,
  },
  {
    event: 'leads.review_due',
    kind: 'review_invitation',
    subject: { fr: 'Comment cela s’est-il passé avec {pro} ?', it: 'Com’è andata con {pro}?', en: 'How did it go with {pro}?', de: 'Wie war es mit {pro}?', es: '¿Cómo fue con {pro}?' },
    paragraphs: [
      {
        fr: 'Vous avez choisi {pro} pour votre demande {reference} ({service}). Votre avis aide les autres clients à choisir, et {pro} à se faire connaître.',
        it: 'Hai scelto {pro} per la tua richiesta {reference} ({service}). La tua recensione aiuta gli altri clienti a scegliere e {pro} a farsi conoscere.',
        en: 'You chose {pro} for your request {reference} ({service}). Your review helps other clients to choose, and {pro} to become known.',
        de: 'Sie haben {pro} für Ihre Anfrage {reference} gewählt ({service}). Ihre Bewertung hilft anderen bei der Wahl und {pro}, bekannt zu werden.',
        es: 'Elegiste a {pro} para tu solicitud {reference} ({service}). Tu opinión ayuda a otros clientes a elegir, y a {pro} a darse a conocer.',
      },
    ],
    action: { fr: 'Donner mon avis', it: 'Lascia una recensione', en: 'Write a review', de: 'Bewertung schreiben', es: 'Escribir una opinión' },
    because: yourRequest,
  },
  {
    event: 'leads.request_expired',
    kind: 'request_status',
    subject: { fr: 'Votre demande {reference} a pris fin', it: 'La tua richiesta {reference} è terminata', en: 'Your request {reference} has ended', de: 'Ihre Anfrage {reference} ist beendet', es: 'Tu solicitud {reference} ha terminado' },
    paragraphs: [
      {
        fr: 'Le délai de votre demande ({service}, {place}) est passé : elle n’est plus proposée. Vos conversations restent ouvertes ; si le besoin demeure, publiez-la de nouveau.',
        it: 'Il termine della tua richiesta ({service}, {place}) è passato: non viene più proposta. Le tue conversazioni restano aperte; se serve ancora, pubblicala di nuovo.',
        en: 'The time limit of your request ({service}, {place}) has passed: it is no longer offered. Your conversations stay open; if you still need it, post it again.',
        de: 'Die Frist Ihrer Anfrage ({service}, {place}) ist abgelaufen: Sie wird nicht mehr angeboten. Ihre Unterhaltungen bleiben offen; bei Bedarf veröffentlichen Sie sie erneut.',
        es: 'El plazo de tu solicitud ({service}, {place}) ha pasado: ya no se propone. Tus conversaciones siguen abiertas; si aún lo necesitas, publícala de nuevo.',
      },
    ],
    action: openIt,
    because: yourRequest,
  },
  {
    event: 'billing.pack_bought',
    path: '/credits',
    subject: { fr: 'Paiement reçu : {credits} ajoutés', it: 'Pagamento ricevuto: {credits} aggiunti', en: 'Payment received: {credits} added', de: 'Zahlung eingegangen: {credits} gutgeschrieben', es: 'Pago recibido: {credits} añadidos' },
    paragraphs: [
      {
        fr: 'Votre paiement est enregistré et votre solde rechargé : {credits}. La facture est sur la page de vos crédits.',
        it: 'Il pagamento è registrato e il saldo ricaricato: {credits}. La fattura è nella pagina dei tuoi crediti.',
        en: 'Your payment is recorded and your balance topped up: {credits}. The invoice is on your credits page.',
        de: 'Ihre Zahlung ist erfasst und Ihr Guthaben aufgeladen: {credits}. Die Rechnung steht auf Ihrer Credits-Seite.',
        es: 'Tu pago está registrado y tu saldo recargado: {credits}. La factura está en la página de tus créditos.',
      },
    ],
    action: { fr: 'Voir mes crédits', it: 'Vedi i miei crediti', en: 'See my credits', de: 'Meine Credits ansehen', es: 'Ver mis créditos' },
    because: yourCredits,
  },
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
    kind: 'queue',
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
  {
    event: 'conversations.leak_lifted',
    subject: { fr: 'Votre texte est rétabli', it: 'Il tuo testo è stato ripristinato', en: 'Your text is restored', de: 'Ihr Text ist wiederhergestellt', es: 'Tu texto se ha restablecido' },
    paragraphs: [
      {
        fr: 'Vous aviez contesté un passage masqué. Notre équipe vous donne raison : votre texte se lit de nouveau en entier.',
        it: 'Avevi fatto ricorso contro un testo oscurato. Il nostro team ti dà ragione: il testo si legge di nuovo per intero.',
        en: 'You appealed against hidden text. Our team agrees with you: your text can be read in full again.',
        de: 'Sie hatten Einspruch gegen ausgeblendeten Text eingelegt. Unser Team gibt Ihnen recht: Ihr Text ist wieder ganz zu lesen.',
        es: 'Recurriste un texto oculto. Nuestro equipo te da la razón: tu texto vuelve a leerse entero.',
      },
    ],
    action: openIt,
    because: yourText,
  },
  {
    event: 'conversations.leak_confirmed',
    subject: { fr: 'Le passage reste masqué', it: 'Il testo resta oscurato', en: 'The text stays hidden', de: 'Der Text bleibt ausgeblendet', es: 'El texto sigue oculto' },
    paragraphs: [
      {
        fr: 'Notre équipe a vérifié le passage masqué : ce sont des coordonnées, et elles ne s’échangent pas encore à ce stade (règle MSG-2). La décision et ses motifs se lisent sous votre texte.',
        it: 'Il nostro team ha verificato il testo oscurato: sono recapiti, e in questa fase non si possono ancora scambiare (regola MSG-2). La decisione e i motivi si leggono sotto il tuo testo.',
        en: 'Our team checked the hidden text: it is contact details, and these cannot be exchanged at this stage yet (rule MSG-2). The decision and its grounds are read under your text.',
        de: 'Unser Team hat den ausgeblendeten Text geprüft: Es sind Kontaktdaten, und diese dürfen in dieser Phase noch nicht ausgetauscht werden (Regel MSG-2). Die Entscheidung und ihre Gründe stehen unter Ihrem Text.',
        es: 'Nuestro equipo ha revisado el texto oculto: son datos de contacto, y en esta fase aún no se pueden intercambiar (regla MSG-2). La decisión y sus motivos se leen debajo de tu texto.',
      },
    ],
    action: openIt,
    because: yourText,
  },
  {
    event: 'conversations.leak_contested',
    kind: 'queue',
    subject: { fr: 'Passage masqué contesté', it: 'Ricorso contro un testo oscurato', en: 'Hidden text contested', de: 'Einspruch gegen ausgeblendeten Text', es: 'Recurso contra un texto oculto' },
    paragraphs: [
      {
        fr: 'Une personne conteste un passage masqué dans l’un de ses textes. À vérifier et trancher.',
        it: 'Una persona ha fatto ricorso contro il testo oscurato in un suo messaggio. Da verificare e decidere.',
        en: 'Somebody contests text that was hidden in what they wrote. To be checked and decided.',
        de: 'Jemand erhebt Einspruch gegen ausgeblendeten Text in einer eigenen Nachricht. Bitte prüfen und entscheiden.',
        es: 'Una persona ha recurrido el texto oculto en un escrito suyo. Hay que revisarlo y decidir.',
      },
    ],
    action: openIt,
    because: yourRole,
  },
  {
    event: 'conversations.breach_reported',
    kind: 'queue',
    subject: { fr: 'Signalement {reference}', it: 'Segnalazione {reference}', en: 'Report {reference}', de: 'Meldung {reference}', es: 'Denuncia {reference}' },
    paragraphs: [
      {
        fr: 'Le signalement {reference} attend une décision : affaires hors de la plateforme ou publicité (règle MSG-3).',
        it: 'La segnalazione {reference} attende una decisione: affari fuori dalla piattaforma o pubblicità (regola MSG-3).',
        en: 'Report {reference} waits for a decision: dealings outside the platform, or marketing (rule MSG-3).',
        de: 'Die Meldung {reference} wartet auf eine Entscheidung: Geschäfte außerhalb der Plattform oder Werbung (Regel MSG-3).',
        es: 'La denuncia {reference} espera una decisión: tratos fuera de la plataforma o publicidad (regla MSG-3).',
      },
    ],
    action: openIt,
    because: yourRole,
  },
  {
    event: 'conversations.breach_confirmed',
    subject: { fr: 'Manquement confirmé : {reference}', it: 'Violazione confermata: {reference}', en: 'Breach confirmed: {reference}', de: 'Verstoß bestätigt: {reference}', es: 'Infracción confirmada: {reference}' },
    paragraphs: [
      {
        fr: 'Notre équipe a confirmé un signalement qui vous concerne ({reference}, règle MSG-3). La décision, ses motifs et ses suites se lisent en ligne.',
        it: 'Il nostro team ha confermato una segnalazione che ti riguarda ({reference}, regola MSG-3). La decisione, i motivi e le conseguenze si leggono online.',
        en: 'Our team has confirmed a report that concerns you ({reference}, rule MSG-3). The decision, its grounds and what follows can be read online.',
        de: 'Unser Team hat eine Meldung bestätigt, die Sie betrifft ({reference}, Regel MSG-3). Die Entscheidung, ihre Gründe und die Folgen lesen Sie online.',
        es: 'Nuestro equipo ha confirmado una denuncia que te concierne ({reference}, regla MSG-3). La decisión, sus motivos y sus consecuencias se leen en línea.',
      },
    ],
    action: readDecision,
    because: yourConversation,
  },
  {
    event: 'conversations.breach_report_decided',
    subject: { fr: 'Votre signalement {reference} est tranché', it: 'La tua segnalazione {reference} è decisa', en: 'Your report {reference} is decided', de: 'Ihre Meldung {reference} ist entschieden', es: 'Tu denuncia {reference} está decidida' },
    paragraphs: [
      {
        fr: 'Notre équipe a examiné votre signalement {reference}. La décision et ses motifs se lisent en ligne. Merci de nous avoir prévenus.',
        it: 'Il nostro team ha esaminato la tua segnalazione {reference}. La decisione e i motivi si leggono online. Grazie di averci avvisato.',
        en: 'Our team has looked into your report {reference}. The decision and its grounds can be read online. Thank you for telling us.',
        de: 'Unser Team hat Ihre Meldung {reference} geprüft. Die Entscheidung und ihre Gründe lesen Sie online. Danke für den Hinweis.',
        es: 'Nuestro equipo ha examinado tu denuncia {reference}. La decisión y sus motivos se leen en línea. Gracias por avisarnos.',
      },
    ],
    action: readDecision,
    because: yourConversation,
  },
];
