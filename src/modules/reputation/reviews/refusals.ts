// Every "no" about reviews; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';

export const contactNotFound = refusal({
  code: 'review.contact_not_found',
  status: 404,
  clause: 'REV-1',
  say: {
    fr: 'Aucun avis n’a été enregistré : seules les deux personnes d’un contact payé peuvent en donner un (règle REV-1). Ouvrez la page depuis la conversation de ce contact.',
    it: 'Nessuna recensione è stata registrata: possono lasciarla solo le due persone di un contatto pagato (regola REV-1). Apri la pagina dalla conversazione di quel contatto.',
    en: 'No review was recorded: only the two people of a paid contact can leave one (rule REV-1). Open the page from the conversation of that contact.',
    de: 'Es wurde keine Bewertung erfasst: Nur die beiden Personen eines bezahlten Kontakts können bewerten (Regel REV-1). Öffnen Sie die Seite über die Unterhaltung dieses Kontakts.',
    es: 'No se ha registrado ninguna opinión: solo pueden darla las dos personas de un contacto pagado (regla REV-1). Abre la página desde la conversación de ese contacto.',
  },
});

export const contactRefunded = refusal({
  code: 'review.contact_refunded',
  status: 409,
  clause: 'REV-1',
  say: {
    fr: 'Aucun avis n’a été enregistré : les crédits de ce contact ont été rendus le {at}, il ne compte donc plus comme un contact prouvé (règle REV-1).',
    it: 'Nessuna recensione è stata registrata: i crediti di questo contatto sono stati restituiti il {at}, quindi non vale più come contatto comprovato (regola REV-1).',
    en: 'No review was recorded: the credits of this contact were given back on {at}, so it no longer counts as a proven contact (rule REV-1).',
    de: 'Es wurde keine Bewertung erfasst: Die Credits dieses Kontakts wurden zurückgegeben ({at}), er gilt daher nicht mehr als nachgewiesen (Regel REV-1).',
    es: 'No se ha registrado ninguna opinión: los créditos de este contacto se devolvieron ({at}), así que ya no cuenta como contacto probado (regla REV-1).',
  },
});

export const alreadyReviewed = refusal({
  code: 'review.already_written',
  status: 409,
  clause: 'REV-1',
  say: {
    fr: 'Votre avis à ce sujet est déjà enregistré et ne peut pas être remplacé. Le premier reste tel quel ; rien n’a été changé.',
    it: 'La tua recensione su questo è già registrata e non si può sostituire. La prima resta com’è; nulla è cambiato.',
    en: 'Your review of this is already recorded and cannot be replaced. The first one stays as it is; nothing was changed.',
    de: 'Ihre Bewertung dazu ist bereits erfasst und lässt sich nicht ersetzen. Die erste bleibt, wie sie ist; es wurde nichts geändert.',
    es: 'Tu opinión sobre esto ya está registrada y no se puede sustituir. La primera se queda como está; no se ha cambiado nada.',
  },
});

export const reviewNotFound = refusal({
  code: 'review.not_found',
  status: 404,
  say: {
    fr: 'Cet avis n’existe pas, n’est pas encore publié ou ne vous concerne pas.',
    it: 'Questa recensione non esiste, non è ancora pubblicata o non ti riguarda.',
    en: 'This review does not exist, is not published yet or does not concern you.',
    de: 'Diese Bewertung gibt es nicht, sie ist noch nicht veröffentlicht oder betrifft Sie nicht.',
    es: 'Esta opinión no existe, aún no está publicada o no te concierne.',
  },
});

export const alreadyReplied = refusal({
  code: 'review.already_replied',
  status: 409,
  clause: 'REV-1',
  say: {
    fr: 'Votre réponse n’a pas été publiée : un avis reçoit une seule réponse publique (règle REV-1), et la vôtre y est déjà. Votre texte est conservé.',
    it: 'La tua replica non è stata pubblicata: una recensione riceve una sola replica pubblica (regola REV-1), e la tua c’è già. Il testo è conservato.',
    en: 'Your reply was not published: a review gets one public reply (rule REV-1), and yours is already there. Your text is kept.',
    de: 'Ihre Antwort wurde nicht veröffentlicht: Zu einer Bewertung gibt es nur eine öffentliche Antwort (Regel REV-1), und Ihre steht schon da. Ihr Text bleibt erhalten.',
    es: 'Tu respuesta no se ha publicado: una opinión recibe una sola respuesta pública (regla REV-1), y la tuya ya está. Tu texto se conserva.',
  },
});

export const reviewHidden = refusal({
  code: 'review.hidden',
  status: 409,
  clause: 'REV-1',
  say: {
    fr: 'Rien n’a été changé : cet avis n’est plus affiché, par une décision que l’on peut lire à sa place.',
    it: 'Nulla è cambiato: questa recensione non è più visibile, per una decisione che si legge al suo posto.',
    en: 'Nothing was changed: this review is no longer shown, by a decision that can be read in its place.',
    de: 'Es wurde nichts geändert: Diese Bewertung wird nicht mehr angezeigt; die Entscheidung dazu steht an ihrer Stelle.',
    es: 'No se ha cambiado nada: esta opinión ya no se muestra, por una decisión que puede leerse en su lugar.',
  },
});

export const proNotFound = refusal({
  code: 'reputation.pro_not_found',
  status: 404,
  say: {
    fr: 'Ce prestataire n’existe pas ou son profil n’est pas visible. Cherchez-le par son nom.',
    it: 'Questo professionista non esiste o il suo profilo non è visibile. Cercalo per nome.',
    en: 'This pro does not exist or their profile is not shown. Search for them by name.',
    de: 'Diesen Profi gibt es nicht oder das Profil wird nicht angezeigt. Suchen Sie nach dem Namen.',
    es: 'Este profesional no existe o su perfil no está visible. Búscalo por su nombre.',
  },
});
