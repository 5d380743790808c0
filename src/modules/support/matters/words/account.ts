// Matters of the account: signing in, mails that do not come, personal data.
import type { MatterGroup } from '../matter.ts';

export const account: MatterGroup = {
  key: 'account',
  name: { fr: 'Compte et connexion', it: 'Account e accesso', en: 'Account and sign-in', de: 'Konto und Einloggen', es: 'Cuenta e inicio de sesión' },
  matters: [
    {
      key: 'password_lost',
      for: ['visitor'],
      name: { fr: 'J’ai perdu mon mot de passe', it: 'Ho perso la password', en: 'I have lost my password', de: 'Ich habe mein Passwort vergessen', es: 'He perdido mi contraseña' },
      articles: ['lost-password', 'signing-in-safely'],
      way: {
        kind: 'place',
        path: '/lost-password',
        link: { fr: 'Choisir un nouveau mot de passe', it: 'Scegli una nuova password', en: 'Choose a new password', de: 'Neues Passwort wählen', es: 'Elegir una contraseña nueva' },
        why: {
          fr: 'Le lien part à l’adresse du compte : c’est ce qui prouve que le compte est à vous. Notre équipe ne peut ni lire un mot de passe ni en donner un.',
          it: 'Il link parte all’indirizzo dell’account: è ciò che prova che l’account è tuo. Il nostro team non può leggere una password né assegnarne una.',
          en: 'The link goes to the address of the account: that is what proves that the account is yours. Our team can neither read a password nor hand one out.',
          de: 'Der Link geht an die Adresse des Kontos: Das beweist, dass das Konto Ihnen gehört. Unser Team kann ein Passwort weder lesen noch vergeben.',
          es: 'El enlace se envía a la dirección de la cuenta: eso demuestra que la cuenta es tuya. Nuestro equipo no puede leer una contraseña ni dar otra.',
        },
        clauses: ['ACC-2'],
      },
    },
    {
      key: 'cannot_sign_in',
      for: ['visitor'],
      name: { fr: 'Je n’arrive toujours pas à me connecter', it: 'Non riesco ancora ad accedere', en: 'I still cannot sign in', de: 'Ich kann mich weiterhin nicht einloggen', es: 'Sigo sin poder iniciar sesión' },
      articles: ['signing-in-safely', 'lost-password'],
      way: {
        kind: 'ticket',
        subjects: [],
        ask: {
          fr: 'Écrivez ce que vous avez essayé, et la phrase exacte que la page affiche. N’envoyez jamais de mot de passe ni de code.',
          it: 'Scrivi che cosa hai provato e la frase esatta che mostra la pagina. Non inviare mai password o codici.',
          en: 'Write what you tried, and the exact sentence that the page shows. Never send a password or a code.',
          de: 'Schreiben Sie, was Sie versucht haben, und den genauen Satz, den die Seite zeigt. Senden Sie nie ein Passwort oder einen Code.',
          es: 'Escribe qué has intentado y la frase exacta que muestra la página. No envíes nunca contraseñas ni códigos.',
        },
      },
    },
    {
      key: 'sign_in_change',
      for: ['client', 'pro'],
      name: { fr: 'Changer d’adresse, de mot de passe ou d’appareil', it: 'Cambiare indirizzo, password o dispositivo', en: 'Change my address, password or device', de: 'Adresse, Passwort oder Gerät ändern', es: 'Cambiar de dirección, contraseña o dispositivo' },
      articles: ['signing-in-safely'],
      way: {
        kind: 'place',
        path: '/account/security',
        link: { fr: 'Ouvrir la sécurité du compte', it: 'Apri la sicurezza dell’account', en: 'Open account security', de: 'Kontosicherheit öffnen', es: 'Abrir la seguridad de la cuenta' },
        why: {
          fr: 'Vous seul changez ce qui ouvre votre compte, avec votre mot de passe. Personne de notre équipe ne peut le faire à votre place, ni sur demande écrite.',
          it: 'Solo tu cambi ciò che apre il tuo account, con la tua password. Nessuno del nostro team può farlo al posto tuo, neanche su richiesta scritta.',
          en: 'Only you change what opens your account, with your password. Nobody of our team can do it for you, not even when asked in writing.',
          de: 'Nur Sie ändern, was Ihr Konto öffnet, mit Ihrem Passwort. Niemand aus unserem Team kann das für Sie tun, auch nicht auf schriftliche Bitte.',
          es: 'Solo tú cambias lo que abre tu cuenta, con tu contraseña. Nadie de nuestro equipo puede hacerlo por ti, ni aunque lo pidas por escrito.',
        },
        clauses: ['ACC-2'],
      },
    },
    {
      key: 'name_or_status',
      for: ['client', 'pro'],
      name: { fr: 'Mon nom public ou mon statut professionnel', it: 'Il mio nome pubblico o il mio inquadramento professionale', en: 'My display name or professional status', de: 'Mein Anzeigename oder beruflicher Status', es: 'Mi nombre público o mi situación profesional' },
      articles: ['what-others-see', 'declaring-your-status'],
      way: {
        kind: 'ticket',
        subjects: [],
        ask: {
          fr: 'Écrivez ce qui est affiché, ce qui devrait l’être, et la phrase de refus si la page en a montré une.',
          it: 'Scrivi che cosa appare, che cosa dovrebbe apparire e la frase di rifiuto, se la pagina ne ha mostrata una.',
          en: 'Write what is shown, what should be, and the sentence of refusal if the page showed one.',
          de: 'Schreiben Sie, was angezeigt wird, was dort stehen sollte, und die Ablehnung, falls die Seite eine zeigte.',
          es: 'Escribe qué se muestra, qué debería mostrarse y la frase de denegación, si la página mostró alguna.',
        },
      },
    },
  ],
};

export const mails: MatterGroup = {
  key: 'mails',
  name: { fr: 'E-mails qui n’arrivent pas', it: 'E-mail che non arrivano', en: 'Mails that do not come', de: 'E-Mails, die nicht ankommen', es: 'Correos que no llegan' },
  matters: [
    {
      key: 'activation_mail',
      for: ['visitor'],
      name: { fr: 'L’e-mail d’activation n’arrive pas', it: 'L’e-mail di attivazione non arriva', en: 'The activation mail does not come', de: 'Die Aktivierungsmail kommt nicht an', es: 'El correo de activación no llega' },
      articles: ['signing-in-safely'],
      way: {
        kind: 'place',
        path: '/activation-link',
        link: { fr: 'Recevoir un nouveau lien', it: 'Ricevi un nuovo link', en: 'Get a new link', de: 'Neuen Link anfordern', es: 'Recibir un enlace nuevo' },
        why: {
          fr: 'Le lien ne part qu’à l’adresse donnée : personne ne peut activer un compte à votre place. Regardez aussi dans les indésirables.',
          it: 'Il link parte solo all’indirizzo indicato: nessuno può attivare un account al posto tuo. Guarda anche nella posta indesiderata.',
          en: 'The link only goes to the address that was given: nobody can activate an account for you. Look among unwanted mail too.',
          de: 'Der Link geht nur an die angegebene Adresse: Niemand kann ein Konto für Sie aktivieren. Sehen Sie auch im Spam-Ordner nach.',
          es: 'El enlace solo se envía a la dirección indicada: nadie puede activar una cuenta por ti. Mira también en el correo no deseado.',
        },
        clauses: ['ACC-1'],
      },
    },
    {
      key: 'mails_missing',
      for: ['client', 'pro'],
      name: { fr: 'Je ne reçois pas vos e-mails', it: 'Non ricevo le vostre e-mail', en: 'I do not get your mails', de: 'Ihre E-Mails kommen bei mir nicht an', es: 'No recibo vuestros correos' },
      articles: [],
      way: {
        kind: 'place',
        path: '/account/mails',
        link: { fr: 'Voir mes e-mails et leur envoi', it: 'Vedi le mie e-mail e il loro invio', en: 'See my mails and their delivery', de: 'Meine E-Mails und ihren Versand ansehen', es: 'Ver mis correos y su envío' },
        why: {
          fr: 'Chaque e-mail y figure avec ce que le serveur de votre messagerie a répondu, et peut être renvoyé. Notre équipe ne verrait rien de plus.',
          it: 'Ogni e-mail vi figura con la risposta del server della tua casella, e si può rinviare. Il nostro team non vedrebbe nulla di più.',
          en: 'Every mail is there with what the server of your mailbox answered, and can be sent again. Our team would see nothing more.',
          de: 'Dort steht jede E-Mail mit der Antwort Ihres Postfach-Servers und kann erneut gesendet werden. Unser Team sähe nicht mehr.',
          es: 'Allí figura cada correo con lo que respondió el servidor de tu buzón, y se puede reenviar. Nuestro equipo no vería nada más.',
        },
        clauses: ['ACC-6'],
      },
    },
    {
      key: 'mails_still_missing',
      for: ['client', 'pro'],
      name: { fr: 'Un e-mail marqué envoyé n’est jamais arrivé', it: 'Un’e-mail indicata come inviata non è mai arrivata', en: 'A mail marked as sent never came', de: 'Eine als gesendet markierte E-Mail kam nie an', es: 'Un correo marcado como enviado nunca llegó' },
      articles: [],
      way: {
        kind: 'ticket',
        subjects: [],
        ask: {
          fr: 'Écrivez l’objet de l’e-mail, l’heure d’envoi affichée et votre messagerie. Dites si vous avez cherché dans les indésirables.',
          it: 'Scrivi l’oggetto dell’e-mail, l’ora di invio indicata e il tuo fornitore di posta. Di’ se hai cercato nella posta indesiderata.',
          en: 'Write the subject of the mail, the time of sending shown, and your mail provider. Say whether you looked among unwanted mail.',
          de: 'Schreiben Sie den Betreff, die angezeigte Sendezeit und Ihren E-Mail-Anbieter, und ob Sie im Spam-Ordner gesucht haben.',
          es: 'Escribe el asunto del correo, la hora de envío indicada y tu proveedor. Di si has mirado en el correo no deseado.',
        },
      },
    },
  ],
};

export const personalData: MatterGroup = {
  key: 'personal_data',
  name: { fr: 'Données personnelles et suppression', it: 'Dati personali ed eliminazione', en: 'Personal data and deletion', de: 'Personenbezogene Daten und Löschung', es: 'Datos personales y eliminación' },
  matters: [
    {
      key: 'my_data',
      for: ['client', 'pro'],
      name: { fr: 'Recevoir mes données', it: 'Ricevere i miei dati', en: 'Get my data', de: 'Meine Daten erhalten', es: 'Recibir mis datos' },
      articles: ['what-others-see'],
      way: {
        kind: 'place',
        path: '/account/data',
        link: { fr: 'Ouvrir mes données', it: 'Apri i miei dati', en: 'Open my data', de: 'Meine Daten öffnen', es: 'Abrir mis datos' },
        why: {
          fr: 'Vos données ne sont remises qu’à vous, une fois connecté. Par e-mail ou par téléphone, nous ne saurions pas à qui nous les donnons.',
          it: 'I tuoi dati vengono consegnati solo a te, dopo l’accesso. Per e-mail o per telefono non sapremmo a chi li diamo.',
          en: 'Your data is only handed to you, once signed in. By e-mail or phone we would not know whom we give it to.',
          de: 'Ihre Daten erhalten nur Sie selbst, eingeloggt. Per E-Mail oder Telefon wüssten wir nicht, wem wir sie geben.',
          es: 'Tus datos solo se te entregan a ti, con la sesión iniciada. Por correo o por teléfono no sabríamos a quién se los damos.',
        },
        clauses: ['ACC-8'],
      },
    },
    {
      key: 'delete_account',
      for: ['client', 'pro'],
      name: { fr: 'Supprimer mon compte', it: 'Eliminare il mio account', en: 'Delete my account', de: 'Mein Konto löschen', es: 'Eliminar mi cuenta' },
      articles: ['deleting-your-account'],
      way: {
        kind: 'place',
        path: '/account/delete',
        link: { fr: 'Voir ce que la suppression entraîne', it: 'Vedi che cosa comporta l’eliminazione', en: 'See what deletion means', de: 'Ansehen, was die Löschung bedeutet', es: 'Ver qué implica la eliminación' },
        why: {
          fr: 'La page montre d’abord ce qui reste dû et ce qui est perdu, puis demande votre mot de passe. Un message ne suffit pas pour effacer un compte.',
          it: 'La pagina mostra prima ciò che resta dovuto e ciò che va perso, poi chiede la password. Un messaggio non basta per cancellare un account.',
          en: 'The page first shows what stays owed and what is lost, then asks for your password. A message is not enough to erase an account.',
          de: 'Die Seite zeigt zuerst, was geschuldet bleibt und was verloren geht, und fragt dann nach Ihrem Passwort. Eine Nachricht genügt dafür nicht.',
          es: 'La página muestra primero qué se sigue debiendo y qué se pierde, y luego pide tu contraseña. Un mensaje no basta para borrar una cuenta.',
        },
        clauses: ['ACC-7'],
      },
    },
    {
      key: 'data_question',
      for: ['visitor', 'client', 'pro'],
      name: { fr: 'Autre question sur mes données', it: 'Altra domanda sui miei dati', en: 'Another question about my data', de: 'Andere Frage zu meinen Daten', es: 'Otra pregunta sobre mis datos' },
      articles: ['what-others-see', 'deleting-your-account'],
      way: {
        kind: 'ticket',
        subjects: [],
        ask: {
          fr: 'Dites de quelle donnée il s’agit, où vous l’avez vue, et ce que vous demandez : accès, rectification, effacement ou opposition.',
          it: 'Di’ di quale dato si tratta, dove l’hai visto e che cosa chiedi: accesso, rettifica, cancellazione o opposizione.',
          en: 'Say which data it is, where you saw it, and what you ask for: access, correction, erasure or objection.',
          de: 'Schreiben Sie, um welche Daten es geht, wo Sie sie gesehen haben und was Sie verlangen: Auskunft, Berichtigung, Löschung oder Widerspruch.',
          es: 'Di de qué dato se trata, dónde lo has visto y qué pides: acceso, rectificación, supresión u oposición.',
        },
      },
    },
  ],
};
