// Every "no" about deleting an account; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';

export const alreadyDeleted = refusal({
  code: 'deletion.already_done',
  status: 409,
  clause: 'ACC-7',
  say: {
    fr: 'Rien n’a changé : ce compte est déjà fermé.',
    it: 'Nulla è cambiato: questo account è già chiuso.',
    en: 'Nothing has changed: this account is closed already.',
    de: 'Es wurde nichts geändert: Dieses Konto ist bereits geschlossen.',
    es: 'No ha cambiado nada: esta cuenta ya está cerrada.',
  },
});

export const wordMissing = refusal({
  code: 'deletion.word_missing',
  status: 422,
  clause: 'ACC-12',
  say: {
    fr: 'Le compte n’a pas été supprimé : le mot de confirmation n’est pas celui de la page ({word}). Tapez-le si vous voulez vraiment supprimer le compte.',
    it: 'L’account non è stato eliminato: la parola di conferma non è quella della pagina ({word}). Scrivila se vuoi davvero eliminare l’account.',
    en: 'The account was not deleted: the word of confirmation is not the one on the page ({word}). Type it if you really want to delete the account.',
    de: 'Das Konto wurde nicht gelöscht: Das Bestätigungswort ist nicht das der Seite ({word}). Geben Sie es ein, wenn Sie das Konto wirklich löschen wollen.',
    es: 'La cuenta no se ha eliminado: la palabra de confirmación no es la de la página ({word}). Escríbela si de verdad quieres eliminar la cuenta.',
  },
});

export const shownHasChanged = refusal({
  code: 'deletion.changed_meanwhile',
  status: 409,
  clause: 'ACC-7',
  say: {
    fr: 'Le compte n’a pas été supprimé : ce qui est dû ou en cours a changé depuis que la page a été affichée. Relisez la liste et confirmez de nouveau.',
    it: 'L’account non è stato eliminato: ciò che è dovuto o in corso è cambiato da quando la pagina è stata mostrata. Rileggi l’elenco e conferma di nuovo.',
    en: 'The account was not deleted: what is owed or running has changed since the page was shown. Read the list again and confirm once more.',
    de: 'Das Konto wurde nicht gelöscht: Was offen ist oder läuft, hat sich seit der Anzeige der Seite geändert. Lesen Sie die Liste neu und bestätigen Sie noch einmal.',
    es: 'La cuenta no se ha eliminado: lo que se debe o está en curso ha cambiado desde que se mostró la página. Vuelve a leer la lista y confirma otra vez.',
  },
});
