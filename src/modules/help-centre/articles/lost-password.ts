import type { Article } from '../article.ts';

export const lostPassword: Article = {
  key: 'lost-password',
  audience: 'everyone',
  title: {
    fr: 'Mot de passe ou identifiant perdu',
    it: 'Password o identificativo persi',
    en: 'Lost password or sign-in name',
    de: 'Passwort oder Kennung vergessen',
    es: 'Contraseña o identificador perdidos',
  },
  summary: {
    fr: 'Un lien par e-mail suffit. La page ne dit jamais si une adresse est connue.',
    it: 'Basta un link per e-mail. La pagina non dice mai se un indirizzo è noto.',
    en: 'A link by e-mail is enough. The page never says whether an address is known.',
    de: 'Ein Link per E-Mail genügt. Die Seite sagt nie, ob eine Adresse bekannt ist.',
    es: 'Basta un enlace por correo. La página nunca dice si una dirección es conocida.',
  },
  words: {
    fr: 'oublié perdu mot de passe identifiant adresse réinitialiser connexion impossible e-mail non reçu spam indésirables',
    it: 'dimenticata persa password identificativo indirizzo reimpostare accesso impossibile e-mail non arrivata spam',
    en: 'forgot forgotten lost password identifier username address reset cannot sign in no e-mail received spam',
    de: 'vergessen verloren Passwort Kennung Adresse zurücksetzen einloggen nicht möglich keine E-Mail erhalten Spam',
    es: 'olvidada perdida contraseña identificador dirección restablecer no puedo entrar correo no recibido spam',
  },
  body: {
    fr: `
Un mot de passe ou un identifiant perdu se retrouve par e-mail [ACC-2](rule:ACC-2).

## Mot de passe perdu
1. Sur la page de connexion, choisissez « Mot de passe perdu » et saisissez votre adresse.
2. Ouvrez le lien reçu et choisissez un nouveau mot de passe.
3. Vos autres sessions se ferment.

Vous pouvez aussi demander un lien de connexion : il vous fait entrer sans mot de passe.

## Identifiant perdu
L’identifiant est l’adresse e-mail du compte. Choisissez « Identifiant perdu » et saisissez chaque adresse possible : celle du compte reçoit un e-mail.

## Si rien n’arrive
La page donne toujours la même réponse, pour ne révéler à personne qui a un compte. Regardez dans les indésirables et vérifiez l’adresse. Une fois dans votre compte, vous trouvez la liste des e-mails envoyés, avec leur état, et pouvez les faire renvoyer [ACC-6](rule:ACC-6).
`,
    it: `
Una password o un identificativo persi si recuperano per e-mail [ACC-2](rule:ACC-2).

## Password persa
1. Nella pagina di accesso scegli “Password persa” e indica il tuo indirizzo.
2. Apri il link ricevuto e scegli una nuova password.
3. Le altre sessioni si chiudono.

Puoi anche chiedere un link di accesso: ti fa entrare senza password.

## Identificativo perso
L’identificativo è l’indirizzo e-mail dell’account. Scegli “Identificativo perso” e prova ogni indirizzo possibile: quello dell’account riceve un’e-mail.

## Se non arriva nulla
La pagina dà sempre la stessa risposta, per non rivelare a nessuno chi ha un account. Guarda nella posta indesiderata e controlla l’indirizzo. Nel tuo account trovi l’elenco delle e-mail inviate, con il loro stato, e puoi farle rinviare [ACC-6](rule:ACC-6).
`,
    en: `
A lost password or sign-in name is recovered by e-mail [ACC-2](rule:ACC-2).

## Lost password
1. On the sign-in page, choose “Lost password” and type your address.
2. Open the link you receive and choose a new password.
3. Your other sessions end.

You can also ask for a sign-in link: it lets you in without a password.

## Lost sign-in name
The sign-in name is the e-mail address of the account. Choose “Lost sign-in name” and try each possible address: the one of the account gets an e-mail.

## If nothing arrives
The page always gives the same answer, so that nobody learns who has an account. Look in the spam folder and check the address. Once in your account, you find the list of e-mails sent, with their state, and can have them sent again [ACC-6](rule:ACC-6).
`,
    de: `
Ein vergessenes Passwort oder eine vergessene Kennung lässt sich per E-Mail wiederherstellen [ACC-2](rule:ACC-2).

## Passwort vergessen
1. Wählen Sie beim Einloggen „Passwort vergessen“ und geben Sie Ihre Adresse ein.
2. Öffnen Sie den erhaltenen Link und wählen Sie ein neues Passwort.
3. Ihre anderen Sitzungen werden beendet.

Sie können auch einen Link zum Einloggen anfordern: Damit kommen Sie ohne Passwort hinein.

## Kennung vergessen
Die Kennung ist die E-Mail-Adresse des Kontos. Wählen Sie „Kennung vergessen“ und geben Sie jede mögliche Adresse ein: Die des Kontos erhält eine E-Mail.

## Wenn nichts ankommt
Die Seite gibt immer dieselbe Antwort, damit niemand erfährt, wer ein Konto hat. Sehen Sie im Spam-Ordner nach und prüfen Sie die Adresse. In Ihrem Konto finden Sie die Liste der gesendeten E-Mails mit ihrem Stand und können sie erneut senden lassen [ACC-6](rule:ACC-6).
`,
    es: `
Una contraseña o un identificador perdidos se recuperan por correo electrónico [ACC-2](rule:ACC-2).

## Contraseña perdida
1. En la página de inicio de sesión, elige «Contraseña perdida» e indica tu dirección.
2. Abre el enlace recibido y elige una contraseña nueva.
3. Tus otras sesiones se cierran.

También puedes pedir un enlace de inicio de sesión: te deja entrar sin contraseña.

## Identificador perdido
El identificador es la dirección de correo de la cuenta. Elige «Identificador perdido» y prueba cada dirección posible: la de la cuenta recibe un correo.

## Si no llega nada
La página da siempre la misma respuesta, para que nadie sepa quién tiene una cuenta. Mira en el correo no deseado y comprueba la dirección. En tu cuenta encuentras la lista de correos enviados, con su estado, y puedes pedir que se reenvíen [ACC-6](rule:ACC-6).
`,
  },
};
