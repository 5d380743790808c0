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
