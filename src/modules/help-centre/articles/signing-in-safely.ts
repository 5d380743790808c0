import type { Article } from '../article.ts';

export const signingInSafely: Article = {
  key: 'signing-in-safely',
  audience: 'everyone',
  title: {
    fr: 'Se connecter en sécurité',
    it: 'Accedere in sicurezza',
    en: 'Signing in safely',
    de: 'Sicher einloggen',
    es: 'Iniciar sesión con seguridad',
  },
  summary: {
    fr: 'Une clé d’accès est le moyen le plus sûr. Avec un mot de passe, ajoutez un second facteur.',
    it: 'Una passkey è il modo più sicuro. Con una password, aggiungi un secondo fattore.',
    en: 'A passkey is the safest way. With a password, add a second factor.',
    de: 'Ein Passkey ist der sicherste Weg. Zu einem Passwort gehört ein zweiter Faktor.',
    es: 'Una llave de acceso es la forma más segura. Con una contraseña, añade un segundo factor.',
  },
  words: {
    fr: 'connexion connecter mot de passe clé d’accès passkey double authentification second facteur code application session sécurité piratage activation',
    it: 'accesso accedere login password passkey doppia autenticazione secondo fattore codice app sessione sicurezza attivazione',
    en: 'sign in login log in password passkey two-factor authentication second factor code app session security hacked activation',
    de: 'einloggen anmelden Login Passwort Passkey Zwei-Faktor zweiter Faktor Code App Sitzung Sicherheit gehackt Aktivierung',
    es: 'iniciar sesión acceso entrar contraseña llave de acceso passkey doble factor segundo factor código aplicación sesión seguridad activación',
  },
  body: {
    fr: `
Un compte devient actif quand le lien de l’e-mail d’activation est ouvert. Ce lien est valable {activation.ttl} ; vous pouvez en demander un nouveau [ACC-1](rule:ACC-1).

## Une clé d’accès
Votre appareil vous reconnaît par empreinte, visage ou code de déverrouillage. Il n’y a rien à retenir, et rien qui puisse être saisi sur une fausse page. Ajoutez-en une dans « Mon compte », et une autre sur un second appareil.

## Un second facteur
Avec un mot de passe, une application peut fournir un code à usage unique à chaque connexion. Activez-le dans « Mon compte » : le mot de passe seul ne suffit alors plus à entrer.

## Vos sessions
« Mon compte » montre où votre compte est ouvert. Vous pouvez fermer chaque session, ou toutes les autres d’un coup. Si une session vous est inconnue, fermez-la et changez de mot de passe.

Notre équipe ne demande jamais votre mot de passe ni un code, ni par téléphone ni par message : voir [Ce qui ne se fait jamais par téléphone](help:never-by-phone).
`,
    it: `
Un account diventa attivo quando si apre il link nell’e-mail di attivazione. Il link vale {activation.ttl}; puoi chiederne uno nuovo [ACC-1](rule:ACC-1).

## Una passkey
Il dispositivo ti riconosce con impronta, volto o codice di sblocco. Non c’è nulla da ricordare e nulla che si possa digitare in una pagina falsa. Aggiungine una in “Il mio account” e un’altra su un secondo dispositivo.

## Un secondo fattore
Con una password, un’app può fornire un codice da usare una volta a ogni accesso. Attivalo in “Il mio account”: così la password da sola non basta per entrare.

## Le tue sessioni
“Il mio account” mostra dove il tuo account è aperto. Puoi chiudere ogni sessione, o tutte le altre insieme. Se non riconosci una sessione, chiudila e cambia la password.

Il nostro team non chiede mai la tua password né un codice, né per telefono né per messaggio: vedi [Che cosa non si fa mai per telefono](help:never-by-phone).
`,
    en: `
An account becomes active when the link in the activation e-mail is opened. The link is valid for {activation.ttl}; you can ask for a new one [ACC-1](rule:ACC-1).

## A passkey
Your device recognises you by fingerprint, face or unlock code. There is nothing to remember, and nothing that can be typed into a false page. Add one in “My account”, and another on a second device.

## A second factor
With a password, an app can supply a one-time code at each sign-in. Switch it on in “My account”: the password alone is then not enough to enter.

## Your sessions
“My account” shows where your account is open. You can end each session, or all others at once. If you do not recognise a session, end it and change your password.

Our team never asks for your password or a code, neither by phone nor by message: see [What is never done by phone](help:never-by-phone).
`,
    de: `
Ein Konto wird aktiv, wenn der Link in der Aktivierungs-E-Mail geöffnet wird (Gültigkeit: {activation.ttl}). Ein neuer kann jederzeit angefordert werden [ACC-1](rule:ACC-1).

## Ein Passkey
Ihr Gerät erkennt Sie an Fingerabdruck, Gesicht oder Entsperrcode. Es gibt nichts zu merken und nichts, was auf einer falschen Seite eingegeben werden könnte. Fügen Sie unter „Mein Konto“ einen hinzu, und einen weiteren auf einem zweiten Gerät.

## Ein zweiter Faktor
Zu einem Passwort kann eine App bei jedem Einloggen einen Einmalcode liefern. Schalten Sie dies unter „Mein Konto“ ein: Das Passwort allein genügt dann nicht mehr.

## Ihre Sitzungen
„Mein Konto“ zeigt, wo Ihr Konto geöffnet ist. Sie können jede Sitzung beenden, oder alle anderen auf einmal. Erkennen Sie eine Sitzung nicht wieder, beenden Sie sie und ändern Sie Ihr Passwort.

Unser Team fragt nie nach Ihrem Passwort oder einem Code, weder am Telefon noch per Nachricht: siehe [Was nie am Telefon geschieht](help:never-by-phone).
`,
    es: `
Una cuenta se activa cuando se abre el enlace del correo de activación. El enlace vale {activation.ttl}; puedes pedir uno nuevo [ACC-1](rule:ACC-1).

## Una llave de acceso
Tu dispositivo te reconoce por huella, rostro o código de desbloqueo. No hay nada que recordar, ni nada que se pueda teclear en una página falsa. Añade una en «Mi cuenta», y otra en un segundo dispositivo.

## Un segundo factor
Con una contraseña, una aplicación puede dar un código de un solo uso en cada inicio de sesión. Actívalo en «Mi cuenta»: la contraseña sola ya no basta para entrar.

## Tus sesiones
«Mi cuenta» muestra dónde está abierta tu cuenta. Puedes cerrar cada sesión, o todas las demás a la vez. Si no reconoces una sesión, ciérrala y cambia la contraseña.

Nuestro equipo nunca pide tu contraseña ni un código, ni por teléfono ni por mensaje: consulta [Lo que nunca se hace por teléfono](help:never-by-phone).
`,
  },
};
