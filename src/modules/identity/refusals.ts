// Every "no" to a signed-in person about their own sign-in; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';

export const passwordWrong = refusal({
  code: 'identity.password_wrong',
  status: 403,
  say: {
    fr: 'Le mot de passe actuel n’est pas celui-là ; rien n’a été changé. Saisissez-le de nouveau, ou faites-en un nouveau par e-mail.',
    it: 'La password attuale non è questa; nulla è cambiato. Inseriscila di nuovo, oppure creane una nuova per e-mail.',
    en: 'This is not the current password; nothing was changed. Type it again, or set a new one by e-mail.',
    de: 'Das ist nicht das aktuelle Passwort; es wurde nichts geändert. Geben Sie es erneut ein, oder setzen Sie per E-Mail ein neues.',
    es: 'Esta no es la contraseña actual; no se ha cambiado nada. Escríbela de nuevo o crea otra por correo electrónico.',
  },
});

export const totpAlreadyOn = refusal({
  code: 'identity.totp_already_on',
  status: 409,
  say: {
    fr: 'Les codes d’une application sont déjà demandés à la connexion. Désactivez-les d’abord pour changer d’application.',
    it: 'I codici di un’app sono già richiesti all’accesso. Per cambiare app, prima disattivali.',
    en: 'Codes of an app are already asked for when signing in. Switch them off first to change the app.',
    de: 'Beim Login werden bereits Codes einer App verlangt. Schalten Sie diese zuerst ab, um die App zu wechseln.',
    es: 'Al iniciar sesión ya se piden códigos de una aplicación. Para cambiar de aplicación, desactívalos primero.',
  },
});

export const totpNotSetUp = refusal({
  code: 'identity.totp_not_set_up',
  status: 409,
  say: {
    fr: 'Aucune application n’est reliée à ce compte. Commencez par afficher le code à scanner.',
    it: 'Nessuna app è collegata a questo account. Per iniziare, mostra il codice da inquadrare.',
    en: 'No app is linked to this account. Begin by showing the code to scan.',
    de: 'Mit diesem Konto ist keine App verbunden. Lassen Sie zuerst den Code zum Scannen anzeigen.',
    es: 'No hay ninguna aplicación vinculada a esta cuenta. Empieza por mostrar el código que hay que escanear.',
  },
});

export const sessionNotFound = refusal({
  code: 'identity.session_not_found',
  status: 404,
  say: {
    fr: 'Cette session n’existe pas ou est déjà terminée. La liste montre celles qui sont ouvertes.',
    it: 'Questa sessione non esiste o è già terminata. L’elenco mostra quelle aperte.',
    en: 'This session does not exist or has already ended. The list shows those that are open.',
    de: 'Diese Sitzung gibt es nicht oder sie ist schon beendet. Die Liste zeigt die offenen.',
    es: 'Esta sesión no existe o ya ha terminado. La lista muestra las que están abiertas.',
  },
});

export const apiKeyNotFound = refusal({
  code: 'identity.api_key_not_found',
  status: 404,
  say: {
    fr: 'Cette clé n’existe pas ou est déjà révoquée. La liste montre vos clés.',
    it: 'Questa chiave non esiste o è già revocata. L’elenco mostra le tue chiavi.',
    en: 'This key does not exist or is already revoked. The list shows your keys.',
    de: 'Diesen Schlüssel gibt es nicht oder er ist schon widerrufen. Die Liste zeigt Ihre Schlüssel.',
    es: 'Esta clave no existe o ya está revocada. La lista muestra tus claves.',
  },
});

export const expiryPast = refusal({
  code: 'identity.expiry_past',
  status: 422,
  say: {
    fr: 'La clé n’a pas été créée : sa fin, le {expires_at}, est déjà passée. Choisissez un moment à venir, ou aucun.',
    it: 'La chiave non è stata creata: la sua fine, {expires_at}, è già passata. Scegli un momento futuro, o nessuno.',
    en: 'The key was not created: its end, {expires_at}, has already passed. Choose a moment to come, or none.',
    de: 'Der Schlüssel wurde nicht erstellt: Sein Ende ({expires_at}) liegt in der Vergangenheit. Wählen Sie einen künftigen Zeitpunkt oder keinen.',
    es: 'La clave no se ha creado: su fin, {expires_at}, ya ha pasado. Elige un momento futuro o ninguno.',
  },
});

export const passkeyNotFound = refusal({
  code: 'identity.passkey_not_found',
  status: 404,
  say: {
    fr: 'Cette clé d’accès n’existe pas ou est déjà retirée. La liste montre les vôtres.',
    it: 'Questa passkey non esiste o è già stata tolta. L’elenco mostra le tue.',
    en: 'This passkey does not exist or was already removed. The list shows yours.',
    de: 'Diesen Passkey gibt es nicht oder er wurde schon entfernt. Die Liste zeigt Ihre.',
    es: 'Esta llave de acceso no existe o ya se ha quitado. La lista muestra las tuyas.',
  },
});

export const emailSame = refusal({
  code: 'identity.email_same',
  status: 409,
  say: {
    fr: 'C’est déjà l’adresse de ce compte ; rien n’a été changé. Saisissez la nouvelle adresse.',
    it: 'È già l’indirizzo di questo account; nulla è cambiato. Inserisci il nuovo indirizzo.',
    en: 'This is already the address of this account; nothing was changed. Type the new address.',
    de: 'Das ist bereits die Adresse dieses Kontos; es wurde nichts geändert. Geben Sie die neue Adresse ein.',
    es: 'Esta ya es la dirección de esta cuenta; no se ha cambiado nada. Escribe la dirección nueva.',
  },
});

export const emailNoLongerFree = refusal({
  code: 'identity.email_no_longer_free',
  status: 409,
  say: {
    fr: 'L’adresse n’a pas été changée : elle n’est plus disponible. Choisissez-en une autre.',
    it: 'L’indirizzo non è cambiato: non è più disponibile. Scegline un altro.',
    en: 'The address was not changed: it is no longer available. Choose another one.',
    de: 'Die Adresse wurde nicht geändert: Sie ist nicht mehr verfügbar. Wählen Sie eine andere.',
    es: 'La dirección no se ha cambiado: ya no está disponible. Elige otra.',
  },
});
