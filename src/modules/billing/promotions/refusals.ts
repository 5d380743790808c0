// Every "no" about promotions; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';

export const promotionNotFound = refusal({
  code: 'promotion.not_found',
  status: 404,
  clause: 'LEAD-7',
  say: {
    fr: 'Cette publication n’existe pas ou n’est pas la vôtre.',
    it: 'Questa pubblicazione non esiste o non è tua.',
    en: 'This publication does not exist or is not yours.',
    de: 'Diese Veröffentlichung gibt es nicht oder sie ist nicht Ihre.',
    es: 'Esta publicación no existe o no es tuya.',
  },
});

export const noPromotionNow = refusal({
  code: 'promotion.none_now',
  status: 409,
  clause: 'LEAD-7',
  say: {
    fr: 'Aucun crédit n’est offert pour une publication en ce moment. Rien n’a été envoyé ; la règle LEAD-7 indique la valeur en vigueur.',
    it: 'Al momento non si danno crediti per le pubblicazioni. Non è stato inviato nulla; la regola LEAD-7 indica il valore in vigore.',
    en: 'No credits are given for publications at the moment. Nothing was sent; rule LEAD-7 shows the value in force.',
    de: 'Für Veröffentlichungen werden zurzeit keine Credits gewährt. Es wurde nichts gesendet; die Regel LEAD-7 nennt den geltenden Wert.',
    es: 'Ahora no se dan créditos por publicaciones. No se ha enviado nada; la regla LEAD-7 indica el valor vigente.',
  },
});

export const notAnAddress = refusal({
  code: 'promotion.not_an_address',
  status: 422,
  clause: 'LEAD-7',
  say: {
    fr: 'Ceci n’est pas l’adresse d’une page publique. Rien n’a été envoyé ; copiez-la depuis la barre du navigateur, par exemple https://exemple.fr/article.',
    it: 'Questo non è l’indirizzo di una pagina pubblica. Non è stato inviato nulla; copialo dalla barra del browser, per esempio https://esempio.it/articolo.',
    en: 'This is not the address of a public page. Nothing was sent; copy it from the browser’s bar, for example https://example.com/article.',
    de: 'Das ist keine Adresse einer öffentlichen Seite. Es wurde nichts gesendet; kopieren Sie sie aus der Adresszeile, zum Beispiel https://beispiel.de/artikel.',
    es: 'Esto no es la dirección de una página pública. No se ha enviado nada; cópiala de la barra del navegador, por ejemplo https://ejemplo.es/articulo.',
  },
});

export const ownAddress = refusal({
  code: 'promotion.own_address',
  status: 422,
  clause: 'LEAD-7',
  say: {
    fr: 'Cette page fait partie de la plateforme elle-même. Rien n’a été envoyé ; indiquez une page d’un autre site qui en parle.',
    it: 'Questa pagina fa parte della piattaforma stessa. Non è stato inviato nulla; indica una pagina di un altro sito che ne parla.',
    en: 'This page belongs to the platform itself. Nothing was sent; give a page of another site that speaks of it.',
    de: 'Diese Seite gehört zur Plattform selbst. Es wurde nichts gesendet; nennen Sie eine Seite einer anderen Website, die darüber spricht.',
    es: 'Esta página pertenece a la propia plataforma. No se ha enviado nada; indica una página de otro sitio que hable de ella.',
  },
});

export const addressKnown = refusal({
  code: 'promotion.address_known',
  status: 409,
  clause: 'LEAD-7',
  say: {
    fr: 'Cette page a déjà été soumise, et une page ne compte qu’une fois. Rien n’a été envoyé ; soumettez-en une autre.',
    it: 'Questa pagina è già stata inviata, e una pagina conta una volta sola. Non è stato inviato nulla; inviane un’altra.',
    en: 'This page was submitted before, and a page counts once. Nothing was sent; submit another one.',
    de: 'Diese Seite wurde schon eingereicht, und eine Seite zählt nur einmal. Es wurde nichts gesendet; reichen Sie eine andere ein.',
    es: 'Esta página ya se ha presentado, y cada página cuenta una sola vez. No se ha enviado nada; presenta otra.',
  },
});

export const tooManyOpen = refusal({
  code: 'promotion.too_many_open',
  status: 429,
  clause: 'LEAD-7',
  say: {
    fr: 'Vos publications en attente de vérification sont déjà {open}. Rien n’a été envoyé ; attendez une décision, puis soumettez la suivante.',
    it: 'Le tue pubblicazioni in attesa di verifica sono già {open}. Non è stato inviato nulla; attendi una decisione e poi invia la prossima.',
    en: 'Your publications waiting to be checked are already {open}. Nothing was sent; wait for a decision, then submit the next one.',
    de: 'Auf Prüfung warten bereits so viele Ihrer Veröffentlichungen: {open}. Es wurde nichts gesendet; warten Sie eine Entscheidung ab und reichen Sie dann die nächste ein.',
    es: 'Tus publicaciones pendientes de revisión ya son {open}. No se ha enviado nada; espera una decisión y presenta la siguiente.',
  },
});

export const promotionDecided = refusal({
  code: 'promotion.decided',
  status: 409,
  clause: 'LEAD-7',
  say: {
    fr: 'Cette publication a déjà reçu sa décision. Rien n’a été changé.',
    it: 'Per questa pubblicazione c’è già una decisione. Nulla è cambiato.',
    en: 'This publication already has its decision. Nothing was changed.',
    de: 'Über diese Veröffentlichung ist schon entschieden. Es wurde nichts geändert.',
    es: 'Esta publicación ya tiene su decisión. No se ha cambiado nada.',
  },
});
