import type { Article } from '../article.ts';

export const neverByPhone: Article = {
  key: 'never-by-phone',
  audience: 'everyone',
  title: {
    fr: 'Ce qui ne se fait jamais par téléphone',
    it: 'Che cosa non si fa mai per telefono',
    en: 'What is never done by phone',
    de: 'Was nie am Telefon geschieht',
    es: 'Lo que nunca se hace por teléfono',
  },
  summary: {
    fr: 'Aucun code, aucun paiement, aucune décision, aucun engagement. Seul un engagement écrit sur la plateforme nous lie.',
    it: 'Nessun codice, nessun pagamento, nessuna decisione, nessun impegno. Ci vincola solo un impegno scritto sulla piattaforma.',
    en: 'No code, no payment, no decision, no commitment. Only a commitment written on the platform binds us.',
    de: 'Kein Code, keine Zahlung, keine Entscheidung, keine Zusage. Uns bindet nur eine Zusage, die auf der Plattform festgehalten ist.',
    es: 'Ningún código, ningún pago, ninguna decisión, ningún compromiso. Solo nos vincula un compromiso escrito en la plataforma.',
  },
  words: {
    fr: 'téléphone appel arnaque fraude hameçonnage code mot de passe promesse engagement geste commercial conseiller',
    it: 'telefono chiamata truffa frode phishing codice password promessa impegno operatore',
    en: 'phone call scam fraud phishing code password promise commitment goodwill agent',
    de: 'Telefon Anruf Betrug Phishing Code Passwort Versprechen Zusage Kulanz',
    es: 'teléfono llamada estafa fraude phishing código contraseña promesa compromiso agente',
  },
  body: {
    fr: `
Un appel ne laisse pas de trace que vous puissiez relire. Ce qui compte s’écrit donc sur la plateforme [ACC-9](rule:ACC-9).

## Jamais par téléphone
- Demander un mot de passe, un code ou un numéro de carte.
- Faire payer, rembourser ou changer des coordonnées bancaires.
- Prendre ou annoncer une décision : elle arrive par écrit, avec ses motifs.
- Promettre un remboursement ou une offre.

Un appel qui fait l’une de ces choses ne vient pas de nous. Raccrochez, connectez-vous par votre propre chemin et signalez-le.

## Les engagements écrits
Un engagement de notre équipe est enregistré dans votre dossier, où vous pouvez le lire. Ce qui n’y figure pas n’existe pas.

## Le bon endroit
Un litige, une demande de remboursement ou une réclamation a son propre formulaire et n’est pas traité par téléphone ni par e-mail [MSG-9](rule:MSG-9). Une page indique quelle question passe par quel moyen [MSG-12](rule:MSG-12).
`,
    it: `
Una telefonata non lascia nulla da rileggere. Perciò ciò che conta si scrive sulla piattaforma [ACC-9](rule:ACC-9).

## Mai per telefono
- Chiedere una password, un codice o un numero di carta.
- Far pagare, rimborsare o cambiare coordinate bancarie.
- Prendere o annunciare una decisione: arriva per iscritto, con i motivi.
- Promettere un rimborso o un’offerta.

Una telefonata che fa una di queste cose non viene da noi. Riaggancia, accedi per la tua strada e segnalala.

## Gli impegni scritti
Un impegno del nostro team è registrato nella tua scheda personale, dove puoi leggerlo. Ciò che lì non figura non esiste.

## Il posto giusto
Una controversia, una domanda di rimborso o un reclamo hanno il proprio modulo e non si trattano per telefono né per e-mail [MSG-9](rule:MSG-9). Una pagina indica quale questione passa da quale canale [MSG-12](rule:MSG-12).
`,
    en: `
A call leaves nothing that you can read again. What counts is therefore written on the platform [ACC-9](rule:ACC-9).

## Never by phone
- Asking for a password, a code or a card number.
- Taking a payment, refunding, or changing bank details.
- Making or announcing a decision: it comes in writing, with its reasons.
- Promising a refund or a special offer.

A call that does any of these does not come from us. Hang up, sign in by your own way and report it.

## Written commitments
A commitment by our team is recorded on your file, where you can read it. What is not recorded there does not exist.

## The right place
A dispute, a refund claim or a complaint has its own form and is not handled by phone or by e-mail [MSG-9](rule:MSG-9). One page says which matter goes through which channel [MSG-12](rule:MSG-12).
`,
    de: `
Ein Anruf hinterlässt nichts, was Sie nachlesen könnten. Was zählt, wird daher auf der Plattform geschrieben [ACC-9](rule:ACC-9).

## Nie am Telefon
- Nach einem Passwort, einem Code oder einer Kartennummer fragen.
- Zahlungen annehmen, erstatten oder Bankdaten ändern.
- Eine Entscheidung treffen oder ankündigen: Sie kommt schriftlich auf der Plattform, mit Begründung.
- Eine Erstattung oder ein Sonderangebot versprechen.

Ein Anruf, der etwas davon tut, kommt nicht von uns. Legen Sie auf, loggen Sie sich auf Ihrem eigenen Weg ein und melden Sie ihn.

## Festgehaltene Zusagen
Eine Zusage unseres Teams steht in Ihren Unterlagen, wo Sie sie lesen können. Was dort nicht steht, besteht nicht.

## Der richtige Ort
Ein Streitfall, ein Erstattungsantrag oder eine Reklamation hat ein eigenes Formular und wird weder am Telefon noch per E-Mail bearbeitet [MSG-9](rule:MSG-9). Eine Seite sagt, welches Anliegen welchen Weg nimmt [MSG-12](rule:MSG-12).
`,
    es: `
Una llamada no deja nada que puedas releer. Por eso lo que cuenta se escribe en la plataforma [ACC-9](rule:ACC-9).

## Nunca por teléfono
- Pedir una contraseña, un código o un número de tarjeta.
- Cobrar, reembolsar o cambiar datos bancarios.
- Tomar o anunciar una decisión: llega por escrito en la plataforma, con sus motivos.
- Prometer un reembolso o una oferta especial.

Una llamada que haga algo de esto no viene de nosotros. Cuelga, inicia sesión por tu propio camino y avísanos.

## Compromisos escritos
Un compromiso de nuestro equipo consta en tu ficha, donde puedes leerlo. Lo que no consta allí no existe.

## El lugar adecuado
Una disputa, una petición de reembolso o una reclamación tiene su propio formulario y no se trata por teléfono ni por correo [MSG-9](rule:MSG-9). Una página indica qué asunto pasa por qué canal [MSG-12](rule:MSG-12).
`,
  },
};
