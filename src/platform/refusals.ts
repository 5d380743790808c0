// The refusals any operation can answer, whatever its noun.
import { refusal } from '#kernel/refusal.ts';

export const invalidInput = refusal({
  code: 'input.invalid',
  status: 422,
  say: {
    fr: 'Rien n’a été enregistré : une ou plusieurs réponses sont à corriger. Le reste est conservé.',
    it: 'Non è stato registrato nulla: una o più risposte sono da correggere. Il resto è conservato.',
    en: 'Nothing was recorded: one or more answers need correcting. The rest is kept.',
    de: 'Es wurde nichts gespeichert: Eine oder mehrere Angaben sind zu korrigieren. Der Rest bleibt erhalten.',
    es: 'No se ha registrado nada: hay que corregir una o varias respuestas. Lo demás se conserva.',
  },
});

export const signInNeeded = refusal({
  code: 'access.sign_in_needed',
  status: 401,
  say: {
    fr: 'Il faut être connecté pour cela. Connectez-vous : vous reviendrez ici même.',
    it: 'Per questo serve l’accesso. Accedi: tornerai proprio qui.',
    en: 'This needs you to be signed in. Sign in and you will come back to this page.',
    de: 'Dafür ist ein Login nötig. Loggen Sie sich ein, dann geht es genau hier weiter.',
    es: 'Para esto hay que iniciar sesión. Inicia sesión y volverás a este mismo punto.',
  },
});

export const notAllowed = refusal({
  code: 'access.not_allowed',
  status: 403,
  say: {
    fr: 'Ce compte ne permet pas cette action. Rien n’a été changé.',
    it: 'Questo account non permette questa azione. Nulla è cambiato.',
    en: 'This account does not allow this action. Nothing was changed.',
    de: 'Dieses Konto erlaubt diese Aktion nicht. Es wurde nichts geändert.',
    es: 'Esta cuenta no permite esta acción. No se ha cambiado nada.',
  },
});

export const scopeMissing = refusal({
  code: 'access.scope_missing',
  status: 403,
  say: {
    fr: 'Cette clé n’a pas l’autorisation « {scope} ». Créez une clé qui la comporte.',
    it: 'Questa chiave non ha l’autorizzazione “{scope}”. Crea una chiave che la comprenda.',
    en: 'This key lacks the scope “{scope}”. Create a key that has it.',
    de: 'Diesem Schlüssel fehlt die Berechtigung „{scope}“. Erstellen Sie einen Schlüssel, der sie enthält.',
    es: 'Esta clave no tiene el permiso «{scope}». Crea una clave que lo incluya.',
  },
});

export const keyReused = refusal({
  code: 'idempotency.key_reused',
  status: 422,
  clause: 'PAY-3',
  say: {
    fr: 'Cette clé d’idempotence a déjà servi pour un autre contenu. Rien n’a été fait ; utilisez une nouvelle clé.',
    it: 'Questa chiave di idempotenza è già stata usata per un altro contenuto. Non è stato fatto nulla; usa una nuova chiave.',
    en: 'This idempotency key was already used for another content. Nothing was done; use a new key.',
    de: 'Dieser Idempotenzschlüssel wurde schon für einen anderen Inhalt verwendet. Es ist nichts geschehen; verwenden Sie einen neuen.',
    es: 'Esta clave de idempotencia ya se usó para otro contenido. No se ha hecho nada; usa una clave nueva.',
  },
});

export const keyInvalid = refusal({
  code: 'idempotency.key_invalid',
  status: 422,
  clause: 'PAY-3',
  say: {
    fr: 'La clé d’idempotence doit compter de 16 à 200 caractères ASCII. Rien n’a été fait.',
    it: 'La chiave di idempotenza deve avere da 16 a 200 caratteri ASCII. Non è stato fatto nulla.',
    en: 'The idempotency key must have 16 to 200 ASCII characters. Nothing was done.',
    de: 'Der Idempotenzschlüssel muss 16 bis 200 ASCII-Zeichen haben. Es ist nichts geschehen.',
    es: 'La clave de idempotencia debe tener entre 16 y 200 caracteres ASCII. No se ha hecho nada.',
  },
});

export const notFound = refusal({
  code: 'access.not_found',
  status: 404,
  say: {
    fr: 'Cela n’existe pas, ou n’est pas à vous. Vérifiez l’adresse ou revenez à votre liste.',
    it: 'Non esiste, oppure non è tuo. Controlla l’indirizzo o torna al tuo elenco.',
    en: 'This does not exist, or is not yours. Check the address or go back to your list.',
    de: 'Das gibt es nicht, oder es gehört Ihnen nicht. Prüfen Sie die Adresse oder gehen Sie zurück zu Ihrer Liste.',
    es: 'No existe o no es tuyo. Comprueba la dirección o vuelve a tu lista.',
  },
});

export const everyOperation = [invalidInput, signInNeeded, notAllowed, scopeMissing, keyReused, keyInvalid] as const;
