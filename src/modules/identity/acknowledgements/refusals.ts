// Every "no" of a typed acknowledgement; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';

export const acknowledgementTextNotFound = refusal({
  code: 'acknowledgement.text_not_found',
  status: 404,
  clause: 'ACC-12',
  say: {
    fr: 'Ce texte de confirmation n’existe pas. Rien n’a été confirmé ; ouvrez-le depuis l’étape qui le demande.',
    it: 'Questo testo di conferma non esiste. Nulla è stato confermato; aprilo dal passaggio che lo richiede.',
    en: 'There is no such confirmation text. Nothing was confirmed; open it from the step that asks for it.',
    de: 'Diesen Bestätigungstext gibt es nicht. Es wurde nichts bestätigt; öffnen Sie ihn aus dem Schritt, der ihn verlangt.',
    es: 'Ese texto de confirmación no existe. No se ha confirmado nada; ábrelo desde el paso que lo pide.',
  },
});

export const acknowledgementMissing = refusal({
  code: 'acknowledgement.missing',
  status: 409,
  clause: 'ACC-12',
  say: {
    fr: 'Rien n’a été fait : cette étape demande de lire un texte et de saisir un mot. Le texte est ici : {text}.',
    it: 'Non è stato fatto nulla: questo passaggio richiede di leggere un testo e digitare una parola. Il testo è qui: {text}.',
    en: 'Nothing was done: this step asks you to read a text and type a word. The text is here: {text}.',
    de: 'Es ist nichts geschehen: Für diesen Schritt ist ein Text zu lesen und ein Wort einzugeben. Der Text steht hier: {text}.',
    es: 'No se ha hecho nada: este paso pide leer un texto y teclear una palabra. El texto está aquí: {text}.',
  },
});

export const acknowledgementChanged = refusal({
  code: 'acknowledgement.text_changed',
  status: 409,
  clause: 'ACC-12',
  say: {
    fr: 'Rien n’a été fait : le texte a changé depuis qu’il a été affiché. Lisez-le de nouveau, puis saisissez le mot.',
    it: 'Non è stato fatto nulla: il testo è cambiato da quando è stato mostrato. Leggilo di nuovo, poi digita la parola.',
    en: 'Nothing was done: the text has changed since it was shown. Read it again, then type the word.',
    de: 'Es ist nichts geschehen: Der Text hat sich geändert, seit er gezeigt wurde. Lesen Sie ihn erneut und geben Sie dann das Wort ein.',
    es: 'No se ha hecho nada: el texto ha cambiado desde que se mostró. Léelo de nuevo y después teclea la palabra.',
  },
});

export const acknowledgementWordWrong = refusal({
  code: 'acknowledgement.word_wrong',
  status: 422,
  clause: 'ACC-12',
  say: {
    fr: 'Rien n’a été fait : le mot demandé est « {word} ». Saisissez-le tel quel pour confirmer.',
    it: 'Non è stato fatto nulla: la parola richiesta è «{word}». Digitala così com’è per confermare.',
    en: 'Nothing was done: the word asked for is “{word}”. Type it as it stands to confirm.',
    de: 'Es ist nichts geschehen: Das verlangte Wort ist „{word}“. Geben Sie es genau so ein, um zu bestätigen.',
    es: 'No se ha hecho nada: la palabra que se pide es «{word}». Tecléala tal cual para confirmar.',
  },
});

export const acknowledgementNotFound = refusal({
  code: 'acknowledgement.not_found',
  status: 404,
  clause: 'ACC-12',
  say: {
    fr: 'Cette confirmation n’existe pas ou n’est pas la vôtre. La liste montre toutes les vôtres.',
    it: 'Questa conferma non esiste o non è tua. L’elenco mostra tutte le tue.',
    en: 'This confirmation does not exist or is not yours. The list shows all of yours.',
    de: 'Diese Bestätigung gibt es nicht oder sie ist nicht Ihre. Die Liste zeigt alle Ihre.',
    es: 'Esta confirmación no existe o no es tuya. La lista muestra todas las tuyas.',
  },
});

/** What an operation that takes an acknowledgement can answer besides its own. */
export const acknowledgementRefusals = [acknowledgementMissing, acknowledgementChanged, acknowledgementWordWrong];
