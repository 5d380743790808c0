// The refusals of HTTP itself: before an operation is found, or before its input can be read.
import { refusal } from '#kernel/refusal.ts';
import type { Text } from '#kernel/text.ts';

export const noSuchRoute = refusal({
  code: 'access.no_such_route',
  status: 404,
  say: {
    fr: 'L’adresse {path} n’existe pas. La liste se trouve sous /api/v1/openapi.json.',
    it: 'L’indirizzo {path} non esiste. L’elenco si trova in /api/v1/openapi.json.',
    en: 'There is no address {path}. The list is at /api/v1/openapi.json.',
    de: 'Die Adresse {path} gibt es nicht. Die Liste steht unter /api/v1/openapi.json.',
    es: 'La dirección {path} no existe. La lista está en /api/v1/openapi.json.',
  },
});

export const wrongMethod = refusal({
  code: 'access.wrong_method',
  status: 405,
  say: {
    fr: 'Rien n’a été fait : cette adresse attend {methods}.',
    it: 'Non è stato fatto nulla: questo indirizzo attende {methods}.',
    en: 'Nothing was done: this address takes {methods}.',
    de: 'Es ist nichts geschehen: Diese Adresse erwartet {methods}.',
    es: 'No se ha hecho nada: esta dirección espera {methods}.',
  },
});

export const bodyTooLarge = refusal({
  code: 'input.too_large',
  status: 413,
  say: {
    fr: 'Rien n’a été enregistré : l’envoi dépasse {limit} Mo. Les fichiers s’envoient à POST /api/v1/files, 20 Mo au plus chacun.',
    it: 'Non è stato registrato nulla: l’invio supera {limit} MB. I file si inviano a POST /api/v1/files, al massimo 20 MB ciascuno.',
    en: 'Nothing was recorded: the body is over {limit} MB. Send files to POST /api/v1/files, up to 20 MB each.',
    de: 'Es wurde nichts gespeichert: Der Inhalt ist größer als {limit} MB. Dateien gehen an POST /api/v1/files, je höchstens 20 MB.',
    es: 'No se ha registrado nada: el envío supera {limit} MB. Los archivos se envían a POST /api/v1/files, 20 MB como máximo cada uno.',
  },
});

export const bodyUnreadable = refusal({
  code: 'input.unreadable',
  status: 400,
  say: {
    fr: 'Rien n’a été enregistré : le contenu n’est pas du {expected} valide en UTF-8. Corrigez-le et renvoyez-le.',
    it: 'Non è stato registrato nulla: il contenuto non è {expected} valido in UTF-8. Correggilo e invialo di nuovo.',
    en: 'Nothing was recorded: the body is not valid {expected} in UTF-8. Correct it and send it again.',
    de: 'Es wurde nichts gespeichert: Der Inhalt ist kein gültiges {expected} in UTF-8. Korrigieren Sie ihn und senden Sie ihn erneut.',
    es: 'No se ha registrado nada: el contenido no es {expected} válido en UTF-8. Corrígelo y envíalo de nuevo.',
  },
});

export const wrongContentType = refusal({
  code: 'input.wrong_content_type',
  status: 415,
  say: {
    fr: 'Rien n’a été enregistré : cette adresse attend l’en-tête Content-Type {expected}.',
    it: 'Non è stato registrato nulla: questo indirizzo attende l’intestazione Content-Type {expected}.',
    en: 'Nothing was recorded: this address takes the header Content-Type {expected}.',
    de: 'Es wurde nichts gespeichert: Diese Adresse erwartet die Kopfzeile Content-Type {expected}.',
    es: 'No se ha registrado nada: esta dirección espera la cabecera Content-Type {expected}.',
  },
});

/** No refusal: a fault of ours. Whether it happened before or after the commit, the key makes the retry safe. */
export const failed: { readonly code: string; readonly status: 500; readonly say: Text } = {
  code: 'server.failed',
  status: 500,
  say: {
    fr: 'Une panne de notre côté. Réessayez avec la même clé d’idempotence : rien ne sera fait deux fois.',
    it: 'Un guasto dalla nostra parte. Riprova con la stessa chiave di idempotenza: nulla sarà fatto due volte.',
    en: 'Something on our side failed. Try again with the same idempotency key: nothing will be done twice.',
    de: 'Auf unserer Seite ist etwas ausgefallen. Versuchen Sie es mit demselben Idempotenzschlüssel erneut: Nichts geschieht doppelt.',
    es: 'Un fallo de nuestra parte. Inténtalo de nuevo con la misma clave de idempotencia: nada se hará dos veces.',
  },
};
