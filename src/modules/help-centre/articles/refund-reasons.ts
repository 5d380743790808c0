import type { Article } from '../article.ts';

export const refundReasons: Article = {
  key: 'refund-reasons',
  audience: 'pros',
  title: {
    fr: 'Les motifs de remboursement',
    it: 'I motivi di rimborso',
    en: 'The reasons for a refund',
    de: 'Die Gründe für eine Erstattung',
    es: 'Los motivos de reembolso',
  },
  summary: {
    fr: 'Cinq motifs donnent droit au remboursement des crédits. Trois se décident aussitôt quand les données enregistrées les établissent.',
    it: 'Cinque motivi danno diritto al rimborso dei crediti. Tre si decidono subito quando i dati registrati li provano.',
    en: 'Five reasons entitle to a refund of credits. Three are decided at once when the record proves them.',
    de: 'Fünf Gründe berechtigen zur Erstattung von Credits. Über drei wird sofort entschieden, wenn die erfassten Daten sie belegen.',
    es: 'Cinco motivos dan derecho al reembolso de los créditos. Tres se deciden al momento cuando los datos registrados los prueban.',
  },
  words: {
    fr: 'motif raison erreur mineur emploi doublon deux fois changement ville service non merci faux client remboursement',
    it: 'motivo ragione errore minorenne lavoro doppio due volte cambiamento città servizio no grazie cliente falso rimborso',
    en: 'reason mistake minor job seeker duplicate twice changed town service no thanks fake client refund',
    de: 'Grund Irrtum Versehen minderjährig Arbeitsuche doppelt zweimal geändert Ort Leistung nein danke falsche Anfrage Erstattung',
    es: 'motivo razón error menor empleo duplicado dos veces cambio ciudad servicio no gracias cliente falso reembolso',
  },
  body: {
    fr: `
Une demande de remboursement cite l’un de ces motifs [REF-2](rule:REF-2).

## Les cinq motifs
1. Le premier message du client était un « non merci » clair.
2. Les détails ont changé de façon importante, par exemple une autre ville ou un autre service.
3. Vous avez répondu deux fois au même client pour la même demande.
4. La demande enfreint les règles, par exemple parce qu’elle vient d’une personne mineure ou en recherche d’emploi.
5. La réponse est partie par erreur. Ce motif vaut une seule fois dans la vie d’un compte, seule une demande de remboursement acceptée l’épuise, et il ne vaut pas pour un contact acheté directement.

## Qui décide
Le premier, le troisième et le cinquième motif sont acceptés aussitôt quand les données enregistrées les établissent [REF-3](rule:REF-3). Pour le troisième, les deux demandes sont espacées d’au plus {refund.same_request}.

Tout le reste est examiné par une personne de notre équipe, avec les deux textes côte à côte ; elle peut vous interroger ou interroger le client. Les délais sont dans [Délai de décision d’un remboursement](help:refund-decision).
`,
    it: `
Una domanda di rimborso indica uno di questi motivi [REF-2](rule:REF-2).

## I cinque motivi
1. Il primo messaggio del cliente era un chiaro “no, grazie”.
2. I dettagli sono cambiati in modo rilevante, per esempio un’altra città o un altro servizio.
3. Hai risposto due volte allo stesso cliente per la stessa richiesta.
4. La richiesta viola le regole, per esempio perché viene da una persona minorenne o in cerca di lavoro.
5. La risposta è stata inviata per errore. Questo motivo vale una sola volta nella vita di un account, si esaurisce solo con una domanda di rimborso accolta e non vale per un contatto acquistato direttamente.

## Chi decide
Il primo, il terzo e il quinto motivo sono accolti subito quando i dati registrati li provano [REF-3](rule:REF-3). Per il terzo, tra le due richieste passano al massimo {refund.same_request}.

Tutto il resto è esaminato da una persona del nostro team, con i due testi affiancati; può fare domande a te o al cliente. I termini sono in [Tempi per decidere su un rimborso](help:refund-decision).
`,
    en: `
A refund claim names one of these reasons [REF-2](rule:REF-2).

## The five reasons
1. The client’s first message was a clear “no thanks”.
2. The details changed substantially, for example another town or another service.
3. You answered the same client twice for the same request.
4. The request breaks the rules, for example because it comes from a minor or a job seeker.
5. The answer was sent by mistake. This reason holds once in an account’s life, is used up only by a granted claim and does not apply to a contact bought outright.

## Who decides
The first, third and fifth reasons are granted at once when the record proves them [REF-3](rule:REF-3). For the third, the two requests are at most {refund.same_request} apart.

Everything else is examined by a person on our team, with the two texts side by side; they may ask you or the client. The time limits are in [How long a refund decision takes](help:refund-decision).
`,
    de: `
Ein Erstattungsantrag nennt einen dieser Gründe [REF-2](rule:REF-2).

## Die fünf Gründe
1. Die erste Nachricht der Kundin oder des Kunden war ein klares „Nein danke“.
2. Die Angaben haben sich wesentlich geändert, etwa ein anderer Ort oder eine andere Leistung.
3. Sie haben derselben Person zu derselben Anfrage zweimal geantwortet.
4. Die Anfrage verstößt gegen die Regeln, etwa weil sie von einer minderjährigen oder einer Arbeit suchenden Person stammt.
5. Die Antwort wurde versehentlich gesendet. Dieser Grund gilt einmal pro Konto, wird nur durch einen bewilligten Antrag verbraucht und gilt nicht für direkt gekaufte Kontakte.

## Wer entscheidet
Der erste, der dritte und der fünfte Grund werden sofort bewilligt, wenn die erfassten Daten sie belegen [REF-3](rule:REF-3). Beim dritten liegen zwischen beiden Anfragen höchstens {refund.same_request}.

Alles andere prüft eine Person aus unserem Team, mit beiden Texten nebeneinander; sie kann bei beiden Seiten nachfragen. Die Fristen stehen unter [Wie lange eine Entscheidung dauert](help:refund-decision).
`,
    es: `
Una petición de reembolso indica uno de estos motivos [REF-2](rule:REF-2).

## Los cinco motivos
1. El primer mensaje del cliente fue un claro «no, gracias».
2. Los detalles cambiaron de forma sustancial, por ejemplo otra ciudad u otro servicio.
3. Respondiste dos veces al mismo cliente por la misma solicitud.
4. La solicitud infringe las reglas, por ejemplo porque procede de una persona menor de edad o que busca empleo.
5. La respuesta se envió por error. Este motivo vale una sola vez en la vida de una cuenta, solo se agota con una petición aceptada y no se aplica a un contacto comprado directamente.

## Quién decide
El primer motivo, el tercero y el quinto se aceptan al momento cuando los datos registrados los prueban [REF-3](rule:REF-3). En el tercero, entre las dos solicitudes pasan como máximo {refund.same_request}.

Todo lo demás lo examina una persona de nuestro equipo, con los dos textos uno junto al otro; puede preguntarte a ti o al cliente. Los plazos están en [Plazo para decidir un reembolso](help:refund-decision).
`,
  },
};
