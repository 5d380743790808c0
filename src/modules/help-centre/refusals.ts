import { refusal } from '#kernel/refusal.ts';

export const articleNotFound = refusal({
  code: 'help.article_not_found',
  status: 404,
  say: {
    fr: 'Cet article d’aide n’existe pas. La recherche du centre d’aide mène à tous les articles.',
    it: 'Questo articolo di aiuto non esiste. La ricerca del centro assistenza porta a tutti gli articoli.',
    en: 'This help article does not exist. The search of the help centre leads to all articles.',
    de: 'Diesen Hilfeartikel gibt es nicht. Die Suche im Hilfezentrum führt zu allen Artikeln.',
    es: 'Este artículo de ayuda no existe. La búsqueda del centro de ayuda lleva a todos los artículos.',
  },
});

export const voiceUnknown = refusal({
  code: 'help.voice_unknown',
  status: 422,
  clause: 'HELP-2',
  say: {
    fr: 'Votre réponse n’a pas été comptée : sans compte, elle se rattache à un navigateur, et le vôtre n’a pas donné de clé. Autorisez les cookies de ce site ou connectez-vous, puis répondez de nouveau.',
    it: 'La tua risposta non è stata contata: senza account è legata a un browser, e il tuo non ha dato una chiave. Consenti i cookie di questo sito o accedi, poi rispondi di nuovo.',
    en: 'Your answer was not counted: without an account it belongs to a browser, and yours gave no key. Allow the cookies of this site or sign in, then answer again.',
    de: 'Ihre Antwort wurde nicht gezählt: Ohne Konto gehört sie zu einem Browser, und Ihrer hat keinen Schlüssel angegeben. Lassen Sie die Cookies dieser Website zu oder loggen Sie sich ein, und antworten Sie dann erneut.',
    es: 'Tu respuesta no se ha contado: sin cuenta va unida a un navegador, y el tuyo no ha dado una clave. Permite las cookies de este sitio o inicia sesión y responde de nuevo.',
  },
});
