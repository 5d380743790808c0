// Mails about accounts. All of them are transactional: they answer something just done, or protect the account.
import type { Text } from '#kernel/text.ts';
import type { Letter } from '../mails/compose.ts';

const youAsked: Text = {
  fr: 'Vous recevez cet e-mail parce que cette adresse a été saisie sur {marketplace}. Si ce n’était pas vous, il n’y a rien à faire.',
  it: 'Ricevi questa e-mail perché questo indirizzo è stato scritto su {marketplace}. Se non sei tu, non c’è nulla da fare.',
  en: 'You get this e-mail because this address was entered on {marketplace}. If that was not you, there is nothing to do.',
  de: 'Sie erhalten diese E-Mail, weil diese Adresse auf {marketplace} eingegeben wurde. Wenn Sie das nicht waren, ist nichts zu tun.',
  es: 'Recibes este correo porque esta dirección se escribió en {marketplace}. Si no has sido tú, no hay nada que hacer.',
};
const aboutSecurity: Text = {
  fr: 'Vous recevez cet e-mail parce qu’il concerne la sécurité de votre compte. Il ne peut pas être désactivé.',
  it: 'Ricevi questa e-mail perché riguarda la sicurezza del tuo account. Non si può disattivare.',
  en: 'You get this e-mail because it concerns the security of your account. It cannot be switched off.',
  de: 'Sie erhalten diese E-Mail, weil sie die Sicherheit Ihres Kontos betrifft. Sie lässt sich nicht abschalten.',
  es: 'Recibes este correo porque afecta a la seguridad de tu cuenta. No se puede desactivar.',
};

export const identityLetters: readonly Letter[] = [
  {
    event: 'identity.activation_requested',
    subject: { fr: 'Activez votre compte {marketplace}', it: 'Attiva il tuo account {marketplace}', en: 'Activate your {marketplace} account', de: 'Aktivieren Sie Ihr Konto bei {marketplace}', es: 'Activa tu cuenta de {marketplace}' },
    paragraphs: [
      {
        fr: 'Ouvrez ce lien pour activer votre compte. Il est valable {lifetime}.',
        it: 'Apri questo link per attivare il tuo account. È valido per {lifetime}.',
        en: 'Open this link to activate your account. It is valid for {lifetime}.',
        de: 'Öffnen Sie diesen Link, um Ihr Konto zu aktivieren. Gültigkeit: {lifetime}.',
        es: 'Abre este enlace para activar tu cuenta. Es válido durante {lifetime}.',
      },
    ],
    action: { fr: 'Activer le compte', it: 'Attiva l’account', en: 'Activate the account', de: 'Konto aktivieren', es: 'Activar la cuenta' },
    because: youAsked,
  },
  {
    event: 'identity.known_address_signed_up',
    subject: { fr: 'Vous avez déjà un compte {marketplace}', it: 'Hai già un account {marketplace}', en: 'You already have a {marketplace} account', de: 'Sie haben bereits ein Konto bei {marketplace}', es: 'Ya tienes una cuenta de {marketplace}' },
    paragraphs: [
      {
        fr: 'Une création de compte a été demandée avec cette adresse, qui a déjà un compte. Rien n’a été changé : connectez-vous, ou demandez un nouveau mot de passe.',
        it: 'È stata chiesta la creazione di un account con questo indirizzo, che ne ha già uno. Nulla è cambiato: accedi, oppure chiedi una nuova password.',
        en: 'A new account was asked for with this address, which already has one. Nothing was changed: sign in, or ask for a new password.',
        de: 'Mit dieser Adresse wurde ein neues Konto angefragt; sie hat bereits eines. Es wurde nichts geändert: Loggen Sie sich ein oder fordern Sie ein neues Passwort an.',
        es: 'Se pidió crear una cuenta con esta dirección, que ya tiene una. No se ha cambiado nada: inicia sesión o pide una contraseña nueva.',
      },
    ],
    action: { fr: 'Se connecter', it: 'Accedi', en: 'Sign in', de: 'Einloggen', es: 'Iniciar sesión' },
    because: youAsked,
  },
  {
    event: 'identity.password_reset_requested',
    subject: { fr: 'Choisissez un nouveau mot de passe', it: 'Scegli una nuova password', en: 'Choose a new password', de: 'Wählen Sie ein neues Passwort', es: 'Elige una contraseña nueva' },
    paragraphs: [
      {
        fr: 'Ouvrez ce lien pour choisir un nouveau mot de passe. Il est valable {lifetime} et ne sert qu’une fois ; les autres appareils seront déconnectés.',
        it: 'Apri questo link per scegliere una nuova password. È valido per {lifetime} e si usa una sola volta; gli altri dispositivi verranno disconnessi.',
        en: 'Open this link to choose a new password. It is valid for {lifetime} and works once; other devices will be signed out.',
        de: 'Öffnen Sie diesen Link, um ein neues Passwort zu wählen. Gültigkeit: {lifetime}, einmal verwendbar; andere Geräte werden abgemeldet.',
        es: 'Abre este enlace para elegir una contraseña nueva. Es válido durante {lifetime} y sirve una vez; se cerrará la sesión en los demás dispositivos.',
      },
    ],
    action: { fr: 'Choisir un mot de passe', it: 'Scegli una password', en: 'Choose a password', de: 'Passwort wählen', es: 'Elegir contraseña' },
    because: youAsked,
  },
  {
    event: 'identity.magic_link_requested',
    subject: { fr: 'Votre lien de connexion à {marketplace}', it: 'Il tuo link per accedere a {marketplace}', en: 'Your link to sign in to {marketplace}', de: 'Ihr Link zum Einloggen bei {marketplace}', es: 'Tu enlace para entrar en {marketplace}' },
    paragraphs: [
      {
        fr: 'Ouvrez ce lien pour vous connecter sans mot de passe. Il est valable {lifetime} et ne sert qu’une fois.',
        it: 'Apri questo link per accedere senza password. È valido per {lifetime} e si usa una sola volta.',
        en: 'Open this link to sign in without a password. It is valid for {lifetime} and works once.',
        de: 'Öffnen Sie diesen Link, um sich ohne Passwort einzuloggen. Gültigkeit: {lifetime}, einmal verwendbar.',
        es: 'Abre este enlace para entrar sin contraseña. Es válido durante {lifetime} y sirve una vez.',
      },
    ],
    action: { fr: 'Se connecter', it: 'Accedi', en: 'Sign in', de: 'Einloggen', es: 'Iniciar sesión' },
    because: youAsked,
  },
  {
    event: 'identity.identifier_requested',
    subject: { fr: 'Votre identifiant {marketplace}', it: 'Il tuo identificativo {marketplace}', en: 'Your {marketplace} sign-in', de: 'Ihre Zugangsdaten bei {marketplace}', es: 'Tu identificador de {marketplace}' },
    paragraphs: [
      {
        fr: 'Votre identifiant est cette adresse e-mail, {email}. Votre pseudonyme est « {name} ».',
        it: 'Il tuo identificativo è questo indirizzo, {email}. Il tuo nome pubblico è “{name}”.',
        en: 'You sign in with this e-mail address, {email}. Your display name is “{name}”.',
        de: 'Sie loggen sich mit dieser E-Mail-Adresse ein: {email}. Ihr Anzeigename ist „{name}“.',
        es: 'Tu identificador es esta dirección de correo, {email}. Tu nombre público es «{name}».',
      },
    ],
    action: { fr: 'Se connecter', it: 'Accedi', en: 'Sign in', de: 'Einloggen', es: 'Iniciar sesión' },
    because: youAsked,
  },
  {
    event: 'identity.unknown_address_asked',
    subject: { fr: 'Aucun compte {marketplace} à cette adresse', it: 'Nessun account {marketplace} con questo indirizzo', en: 'No {marketplace} account at this address', de: 'Kein Konto bei {marketplace} mit dieser Adresse', es: 'Ninguna cuenta de {marketplace} con esta dirección' },
    paragraphs: [
      {
        fr: 'Un identifiant a été demandé pour cette adresse, mais aucun compte ne l’utilise. Essayez une autre de vos adresses.',
        it: 'È stato chiesto un identificativo per questo indirizzo, ma nessun account lo usa. Prova un altro dei tuoi indirizzi.',
        en: 'A sign-in was asked for at this address, but no account uses it. Try another of your addresses.',
        de: 'Für diese Adresse wurden Zugangsdaten angefragt, aber kein Konto verwendet sie. Versuchen Sie eine andere Ihrer Adressen.',
        es: 'Se pidió un identificador para esta dirección, pero ninguna cuenta la usa. Prueba con otra de tus direcciones.',
      },
    ],
    action: { fr: 'Essayer une autre adresse', it: 'Prova un altro indirizzo', en: 'Try another address', de: 'Andere Adresse versuchen', es: 'Probar otra dirección' },
    because: youAsked,
  },
  {
    event: 'identity.email_change_requested',
    subject: { fr: 'Confirmez votre nouvelle adresse', it: 'Conferma il tuo nuovo indirizzo', en: 'Confirm your new address', de: 'Bestätigen Sie Ihre neue Adresse', es: 'Confirma tu nueva dirección' },
    paragraphs: [
      {
        fr: 'Ouvrez ce lien pour que votre compte utilise cette adresse. Il est valable {lifetime}. D’ici là, rien ne change.',
        it: 'Apri questo link perché il tuo account usi questo indirizzo. È valido per {lifetime}. Fino ad allora non cambia nulla.',
        en: 'Open this link so that your account uses this address. It is valid for {lifetime}. Until then, nothing changes.',
        de: 'Öffnen Sie diesen Link, damit Ihr Konto diese Adresse verwendet. Gültigkeit: {lifetime}. Bis dahin ändert sich nichts.',
        es: 'Abre este enlace para que tu cuenta use esta dirección. Es válido durante {lifetime}. Hasta entonces no cambia nada.',
      },
    ],
    action: { fr: 'Confirmer l’adresse', it: 'Conferma l’indirizzo', en: 'Confirm the address', de: 'Adresse bestätigen', es: 'Confirmar la dirección' },
    because: youAsked,
  },
  {
    event: 'identity.email_change_address_taken',
    subject: { fr: 'Cette adresse a déjà un compte', it: 'Questo indirizzo ha già un account', en: 'This address already has an account', de: 'Diese Adresse hat bereits ein Konto', es: 'Esta dirección ya tiene una cuenta' },
    paragraphs: [
      {
        fr: 'Un autre compte a voulu passer à cette adresse, qui a déjà le sien. Rien n’a été changé.',
        it: 'Un altro account voleva passare a questo indirizzo, che ne ha già uno. Nulla è cambiato.',
        en: 'Another account wanted to move to this address, which already has one. Nothing was changed.',
        de: 'Ein anderes Konto wollte auf diese Adresse wechseln; sie hat bereits eines. Es wurde nichts geändert.',
        es: 'Otra cuenta quiso pasar a esta dirección, que ya tiene la suya. No se ha cambiado nada.',
      },
    ],
    because: aboutSecurity,
  },
  {
    event: 'identity.email_change_announced',
    subject: { fr: 'Un changement d’adresse a été demandé', it: 'È stato chiesto un cambio di indirizzo', en: 'A change of address was asked for', de: 'Eine Adressänderung wurde angefragt', es: 'Se ha pedido un cambio de dirección' },
    paragraphs: [
      {
        fr: 'Votre compte doit passer à l’adresse {new_email}, dès que ce lien-là y aura été ouvert. Si cela ne vient pas de vous, arrêtez-le ici.',
        it: 'Il tuo account deve passare all’indirizzo {new_email}, appena lì verrà aperto il link. Se non viene da te, fermalo qui.',
        en: 'Your account is to move to the address {new_email}, once the link sent there is opened. If this was not you, stop it here.',
        de: 'Ihr Konto soll auf die Adresse {new_email} wechseln, sobald dort der Link geöffnet wird. Wenn das nicht von Ihnen kommt, stoppen Sie es hier.',
        es: 'Tu cuenta va a pasar a la dirección {new_email}, en cuanto se abra allí el enlace. Si no viene de ti, detenlo aquí.',
      },
    ],
    action: { fr: 'Arrêter le changement', it: 'Ferma il cambio', en: 'Stop the change', de: 'Änderung stoppen', es: 'Detener el cambio' },
    because: aboutSecurity,
  },
  {
    event: 'identity.email_changed',
    subject: { fr: 'Votre adresse e-mail a changé', it: 'Il tuo indirizzo e-mail è cambiato', en: 'Your e-mail address changed', de: 'Ihre E-Mail-Adresse wurde geändert', es: 'Tu dirección de correo ha cambiado' },
    paragraphs: [
      {
        fr: 'Votre compte utilise désormais l’adresse {new_email}. Si cela ne vient pas de vous, revenez en arrière ici : l’ancienne adresse sera rétablie et un nouveau mot de passe demandé.',
        it: 'Il tuo account ora usa l’indirizzo {new_email}. Se non viene da te, torna indietro qui: il vecchio indirizzo sarà ripristinato e verrà chiesta una nuova password.',
        en: 'Your account now uses the address {new_email}. If this was not you, undo it here: the old address comes back and a new password is asked for.',
        de: 'Ihr Konto verwendet jetzt die Adresse {new_email}. Wenn das nicht von Ihnen kommt, machen Sie es hier rückgängig: Die alte Adresse gilt wieder und ein neues Passwort wird verlangt.',
        es: 'Tu cuenta usa ahora la dirección {new_email}. Si no viene de ti, deshazlo aquí: volverá la dirección anterior y se pedirá una contraseña nueva.',
      },
    ],
    action: { fr: 'Revenir à l’ancienne adresse', it: 'Torna al vecchio indirizzo', en: 'Go back to the old address', de: 'Zur alten Adresse zurück', es: 'Volver a la dirección anterior' },
    because: aboutSecurity,
  },
  {
    event: 'identity.password_changed',
    subject: { fr: 'Votre mot de passe a changé', it: 'La tua password è cambiata', en: 'Your password changed', de: 'Ihr Passwort wurde geändert', es: 'Tu contraseña ha cambiado' },
    paragraphs: [
      {
        fr: 'Le mot de passe de votre compte a été changé : {at}. Si cela ne vient pas de vous, demandez-en un nouveau tout de suite.',
        it: 'La password del tuo account è stata cambiata: {at}. Se non viene da te, chiedine subito una nuova.',
        en: 'The password of your account was changed: {at}. If this was not you, ask for a new one at once.',
        de: 'Das Passwort Ihres Kontos wurde geändert: {at}. Wenn das nicht von Ihnen kommt, fordern Sie sofort ein neues an.',
        es: 'Se ha cambiado la contraseña de tu cuenta: {at}. Si no viene de ti, pide una nueva enseguida.',
      },
    ],
    action: { fr: 'Demander un nouveau mot de passe', it: 'Chiedi una nuova password', en: 'Ask for a new password', de: 'Neues Passwort anfordern', es: 'Pedir una contraseña nueva' },
    because: aboutSecurity,
  },
  {
    event: 'identity.new_sign_in',
    subject: { fr: 'Connexion depuis un nouvel appareil', it: 'Accesso da un nuovo dispositivo', en: 'Sign-in from a new device', de: 'Anmeldung von einem neuen Gerät', es: 'Inicio de sesión desde un dispositivo nuevo' },
    paragraphs: [
      {
        fr: 'Votre compte a été ouvert : {at}, {device}. Si cela ne vient pas de vous, fermez cette session et changez de mot de passe.',
        it: 'Il tuo account è stato aperto: {at}, {device}. Se non sei tu, chiudi quella sessione e cambia password.',
        en: 'Your account was opened: {at}, {device}. If this was not you, end that session and change your password.',
        de: 'Ihr Konto wurde geöffnet: {at}, {device}. Wenn Sie das nicht waren, beenden Sie diese Sitzung und ändern Sie Ihr Passwort.',
        es: 'Se ha abierto tu cuenta: {at}, {device}. Si no has sido tú, cierra esa sesión y cambia la contraseña.',
      },
    ],
    action: { fr: 'Voir mes sessions', it: 'Vedi le mie sessioni', en: 'See my sessions', de: 'Meine Sitzungen ansehen', es: 'Ver mis sesiones' },
    because: aboutSecurity,
  },
];
