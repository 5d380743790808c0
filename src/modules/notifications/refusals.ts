import { refusal } from '#kernel/refusal.ts';

export const onlyInSandbox = refusal({
  code: 'sandbox.only',
  status: 403,
  say: {
    fr: 'Cela n’existe qu’en mode test.',
    it: 'Esiste solo nell’ambiente di prova.',
    en: 'This exists in the sandbox only.',
    de: 'Das gibt es nur in der Testumgebung.',
    es: 'Esto solo existe en el entorno de pruebas.',
  },
});

export const mailNotFound = refusal({
  code: 'mail.not_found',
  status: 404,
  clause: 'ACC-6',
  say: {
    fr: 'Cet e-mail ne figure pas parmi ceux qui vous ont été envoyés. Rien n’a été renvoyé.',
    it: 'Questa e-mail non è tra quelle inviate a te. Non è stato rinviato nulla.',
    en: 'This e-mail is not among those sent to you. Nothing was sent again.',
    de: 'Diese E-Mail ist nicht unter den an Sie gesendeten. Es wurde nichts erneut gesendet.',
    es: 'Este correo no está entre los que se te enviaron. No se ha reenviado nada.',
  },
});
