// What a visitor may hear on the way in; the order is the precedence. None of these says whether an address is known:
// what a state of the account decides is told only after the password, the code or the mailbox was proven.
import { refusal } from '#kernel/refusal.ts';

export const credentialsWrong = refusal({
  code: 'identity.credentials_wrong',
  status: 401,
  clause: 'ACC-2',
  say: {
    fr: 'La connexion n’a pas abouti : cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez les deux, ou demandez un lien de connexion par e-mail.',
    it: 'L’accesso non è riuscito: questo indirizzo e questa password non corrispondono. Controlla entrambi, oppure chiedi un link di accesso per e-mail.',
    en: 'You are not signed in: this address and this password do not go together. Check both, or ask for a sign-in link by e-mail.',
    de: 'Der Login ist nicht erfolgt: Diese Adresse und dieses Passwort passen nicht zusammen. Prüfen Sie beide, oder fordern Sie einen Login-Link per E-Mail an.',
    es: 'No se ha iniciado la sesión: esta dirección y esta contraseña no se corresponden. Comprueba ambas o pide un enlace de acceso por correo electrónico.',
  },
});

export const accountNotActive = refusal({
  code: 'identity.account_not_active',
  status: 403,
  clause: 'ACC-1',
  say: {
    fr: 'Le compte n’est pas encore actif : le lien de l’e-mail d’activation n’a pas été ouvert. Ouvrez-le, ou demandez un nouveau lien.',
    it: 'L’account non è ancora attivo: il link dell’e-mail di attivazione non è stato aperto. Aprilo, oppure chiedi un nuovo link.',
    en: 'The account is not active yet: the link in the activation e-mail has not been opened. Open it, or ask for a new link.',
    de: 'Das Konto ist noch nicht aktiv: Der Link in der Aktivierungs-E-Mail wurde nicht geöffnet. Öffnen Sie ihn, oder fordern Sie einen neuen Link an.',
    es: 'La cuenta aún no está activa: no se ha abierto el enlace del correo de activación. Ábrelo o pide un enlace nuevo.',
  },
});

export const accountClosed = refusal({
  code: 'identity.account_closed',
  status: 403,
  say: {
    fr: 'Ce compte est fermé ; la connexion n’est plus possible. La décision et la façon de la contester se trouvent dans l’e-mail qui vous l’a annoncée.',
    it: 'Questo account è chiuso; non è più possibile accedere. La decisione e il modo di fare ricorso si trovano nell’e-mail che te l’ha comunicata.',
    en: 'This account is closed; signing in is no longer possible. The decision and the way to appeal are in the e-mail that told you of it.',
    de: 'Dieses Konto ist geschlossen; ein Login ist nicht mehr möglich. Die Entscheidung und der Weg zum Einspruch stehen in der E-Mail, die sie Ihnen mitgeteilt hat.',
    es: 'Esta cuenta está cerrada; ya no es posible iniciar sesión. La decisión y la forma de recurrirla están en el correo que te la comunicó.',
  },
});

export const tooManyAttempts = refusal({
  code: 'identity.too_many_attempts',
  status: 429,
  say: {
    fr: 'Trop d’essais en peu de temps : celui-ci n’a pas été examiné. Réessayez à partir du {until}.',
    it: 'Troppi tentativi in poco tempo: questo non è stato esaminato. Riprova a partire da {until}.',
    en: 'Too many attempts in a short time: this one was not looked at. Try again from {until}.',
    de: 'Zu viele Versuche in kurzer Zeit: Dieser wurde nicht geprüft. Versuchen Sie es wieder ab {until}.',
    es: 'Demasiados intentos en poco tiempo: este no se ha examinado. Vuelve a intentarlo a partir del {until}.',
  },
});

export const linkUnknown = refusal({
  code: 'identity.link_unknown',
  status: 404,
  say: {
    fr: 'Ce lien n’est pas complet ou n’existe pas ; rien n’a été fait. Ouvrez-le depuis l’e-mail même, ou demandez un nouveau lien.',
    it: 'Questo link è incompleto o non esiste; non è stato fatto nulla. Aprilo direttamente dall’e-mail, oppure chiedi un nuovo link.',
    en: 'This link is incomplete or does not exist; nothing was done. Open it from the e-mail itself, or ask for a new link.',
    de: 'Dieser Link ist unvollständig oder existiert nicht; es ist nichts geschehen. Öffnen Sie ihn direkt aus der E-Mail, oder fordern Sie einen neuen Link an.',
    es: 'Este enlace está incompleto o no existe; no se ha hecho nada. Ábrelo desde el propio correo o pide un enlace nuevo.',
  },
});

export const linkUsed = refusal({
  code: 'identity.link_used',
  status: 410,
  say: {
    fr: 'Ce lien a déjà servi ou un autre l’a remplacé ; rien n’a été fait. Connectez-vous, ou demandez un nouveau lien.',
    it: 'Questo link è già stato usato o un altro lo ha sostituito; non è stato fatto nulla. Accedi, oppure chiedi un nuovo link.',
    en: 'This link was already used or another has replaced it; nothing was done. Sign in, or ask for a new link.',
    de: 'Dieser Link wurde bereits verwendet oder durch einen anderen ersetzt; es ist nichts geschehen. Loggen Sie sich ein, oder fordern Sie einen neuen Link an.',
    es: 'Este enlace ya se ha usado o ha sido sustituido por otro; no se ha hecho nada. Inicia sesión o pide un enlace nuevo.',
  },
});

export const linkExpired = refusal({
  code: 'identity.link_expired',
  status: 410,
  say: {
    fr: 'Ce lien était valable jusqu’au {until} ; rien n’a été fait. Demandez un nouveau lien.',
    it: 'Questo link era valido fino a {until}; non è stato fatto nulla. Chiedi un nuovo link.',
    en: 'This link was valid until {until}; nothing was done. Ask for a new link.',
    de: 'Dieser Link war gültig bis {until}; es ist nichts geschehen. Fordern Sie einen neuen Link an.',
    es: 'Este enlace era válido hasta el {until}; no se ha hecho nada. Pide un enlace nuevo.',
  },
});

export const secondFactorNeeded = refusal({
  code: 'identity.second_factor_needed',
  status: 401,
  say: {
    fr: 'Ce compte demande aussi un code. Envoyez la même demande avec le code à six chiffres de l’application, ou un code de secours.',
    it: 'Questo account chiede anche un codice. Invia la stessa richiesta con il codice di sei cifre dell’app, o un codice di riserva.',
    en: 'This account also asks for a code. Send the same request with the six-digit code of the app, or a backup code.',
    de: 'Dieses Konto verlangt zusätzlich einen Code. Senden Sie dieselbe Anfrage mit dem sechsstelligen Code der App oder einem Ersatzcode.',
    es: 'Esta cuenta pide además un código. Envía la misma petición con el código de seis cifras de la aplicación o con un código de reserva.',
  },
});

export const codeWrong = refusal({
  code: 'identity.code_wrong',
  status: 401,
  say: {
    fr: 'Ce code n’est pas valable en ce moment, ou il a déjà servi. Saisissez celui que l’application affiche maintenant, ou un code de secours.',
    it: 'Questo codice non è valido in questo momento, o è già stato usato. Inserisci quello che l’app mostra adesso, o un codice di riserva.',
    en: 'This code is not valid at this moment, or was already used. Type the one that the app shows now, or a backup code.',
    de: 'Dieser Code ist im Moment nicht gültig oder wurde schon verwendet. Geben Sie den ein, den die App jetzt anzeigt, oder einen Ersatzcode.',
    es: 'Este código no es válido en este momento o ya se ha usado. Escribe el que la aplicación muestra ahora o un código de reserva.',
  },
});

export const sandboxOnly = refusal({
  code: 'identity.sandbox_only',
  status: 403,
  say: {
    fr: 'Cela n’existe qu’en mode test. Connectez-vous avec votre adresse et votre mot de passe.',
    it: 'Questo esiste solo nell’ambiente di prova. Accedi con il tuo indirizzo e la tua password.',
    en: 'This exists only in the sandbox. Sign in with your address and password.',
    de: 'Das gibt es nur in der Testumgebung. Loggen Sie sich mit Adresse und Passwort ein.',
    es: 'Esto solo existe en el entorno de pruebas. Inicia sesión con tu dirección y tu contraseña.',
  },
});
