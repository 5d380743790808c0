import type { Article } from '../article.ts';

export const whenCreditsAreTaken: Article = {
  key: 'when-credits-are-taken',
  audience: 'pros',
  title: {
    fr: 'Quand les crédits sont débités',
    it: 'Quando vengono scalati i crediti',
    en: 'When credits are taken',
    de: 'Wann Credits abgebucht werden',
    es: 'Cuándo se descuentan los créditos',
  },
  summary: {
    fr: 'Lors d’un échange avec le client, une seule fois par client et par demande. Regarder une opportunité ne coûte rien.',
    it: 'Quando c’è uno scambio con il cliente, una sola volta per cliente e per richiesta. Guardare un’opportunità non costa nulla.',
    en: 'When there is an interaction with the client, once for each client and request. Looking at a lead costs nothing.',
    de: 'Wenn ein Austausch mit der Kundin oder dem Kunden stattfindet, einmal je Person und Anfrage. Eine Auftragschance anzusehen kostet nichts.',
    es: 'Cuando hay un intercambio con el cliente, una sola vez por cliente y solicitud. Ver una oportunidad no cuesta nada.',
  },
  words: {
    fr: 'débit débiter coût prix payer gratuit solde mouvement opportunité contact non merci numéro de téléphone',
    it: 'scalare addebito costo prezzo pagare gratis saldo movimento opportunità contatto no grazie numero di telefono',
    en: 'charge charged cost price pay free balance transaction lead contact no thanks phone number spend',
    de: 'abbuchen Abbuchung Kosten Preis bezahlen kostenlos Guthaben Kontobewegung Auftragschance Kontakt nein danke Telefonnummer',
    es: 'descontar descuento cargo coste precio pagar gratis saldo movimiento oportunidad contacto no gracias número de teléfono',
  },
  body: {
    fr: `
Le prix en crédits d’une opportunité est affiché avant tout débit [LEAD-1](rule:LEAD-1). Les crédits sont débités quand un échange a lieu, jamais deux fois pour le même client et la même demande [LEAD-2](rule:LEAD-2).

## Les trois moments possibles
- **Le client a partagé un numéro de téléphone** : au moment de votre première réponse.
- **Le client n’en a pas partagé** : au premier message que le client vous écrit en retour.
- **Vous achetez le contact directement** : au moment de l’achat.

Tout ce qui suit avec ce client, pour cette demande, est gratuit.

## Quand rien n’est débité
Si le premier message du client est un « non merci » clair, aucun crédit n’est débité [LEAD-3](rule:LEAD-3). Le bouton « Non merci » compte toujours ; un texte libre compte s’il est sans ambiguïté.

Un double clic ou un second envoi ne débite rien de plus [LEAD-6](rule:LEAD-6).

## Vérifier un débit
La page des crédits montre le solde et chaque mouvement : quoi, pour qui, quand et pourquoi [LEAD-5](rule:LEAD-5). Si un débit a un motif de remboursement, voir [Demander un remboursement](help:claim-a-refund).
`,
    it: `
Il prezzo in crediti di un’opportunità è indicato prima di ogni addebito [LEAD-1](rule:LEAD-1). I crediti si scalano quando c’è uno scambio, mai due volte per lo stesso cliente e la stessa richiesta [LEAD-2](rule:LEAD-2).

## I tre momenti possibili
- **Il cliente ha condiviso un numero di telefono**: al momento della tua prima risposta.
- **Il cliente non l’ha condiviso**: al primo messaggio che il cliente ti scrive a sua volta.
- **Acquisti direttamente il contatto**: al momento dell’acquisto.

Tutto quello che segue con quel cliente, per quella richiesta, è gratuito.

## Quando non si scala nulla
Se il primo messaggio del cliente è un chiaro “no, grazie”, non si scala alcun credito [LEAD-3](rule:LEAD-3). Il pulsante “No, grazie” vale sempre; un testo libero vale se non è ambiguo.

Un doppio clic o un secondo invio non scalano altro [LEAD-6](rule:LEAD-6).

## Controllare un movimento
La pagina dei crediti mostra il saldo e ogni movimento: che cosa, per chi, quando e perché [LEAD-5](rule:LEAD-5). Se c’è un motivo di rimborso, vedi [Chiedere un rimborso](help:claim-a-refund).
`,
    en: `
The price of a lead in credits is shown before anything is taken [LEAD-1](rule:LEAD-1). Credits are taken when there is an interaction, never twice for the same client and the same request [LEAD-2](rule:LEAD-2).

## The three possible moments
- **The client shared a phone number**: at your first answer.
- **The client shared none**: at the first message that the client writes back to you.
- **You buy the contact outright**: at the purchase.

Everything after that with this client, for this request, is free.

## When nothing is taken
If the client’s first message is a clear “no thanks”, no credits are taken [LEAD-3](rule:LEAD-3). The “No thanks” button always counts; free text counts when it is unambiguous.

A double click or a second attempt takes nothing more [LEAD-6](rule:LEAD-6).

## Checking what was taken
The credits page shows the balance and every transaction: what, for whom, when and why [LEAD-5](rule:LEAD-5). If there is a reason for a refund, see [Claiming a refund](help:claim-a-refund).
`,
    de: `
Der Preis einer Auftragschance in Credits wird vor jeder Abbuchung angezeigt [LEAD-1](rule:LEAD-1). Credits werden abgebucht, wenn ein Austausch stattfindet, nie zweimal für dieselbe Person und dieselbe Anfrage [LEAD-2](rule:LEAD-2).

## Die drei möglichen Zeitpunkte
- **Eine Telefonnummer wurde mitgeteilt**: bei Ihrer ersten Antwort.
- **Keine Telefonnummer wurde mitgeteilt**: bei der ersten Nachricht, die die Kundin oder der Kunde Ihnen zurückschreibt.
- **Sie kaufen den Kontakt direkt**: beim Kauf.

Alles Weitere mit dieser Person zu dieser Anfrage ist kostenlos.

## Wann nichts abgebucht wird
Ist die erste Nachricht der Kundin oder des Kunden ein klares „Nein danke“, werden keine Credits abgebucht [LEAD-3](rule:LEAD-3). Die Schaltfläche „Nein danke“ zählt immer; freier Text zählt, wenn er eindeutig ist.

Ein Doppelklick oder ein zweiter Versuch bucht nichts zusätzlich ab [LEAD-6](rule:LEAD-6).

## Eine Abbuchung prüfen
Die Seite der Credits zeigt das Guthaben und jede Kontobewegung: was, für wen, wann und warum [LEAD-5](rule:LEAD-5). Liegt ein Erstattungsgrund vor, siehe [Eine Erstattung beantragen](help:claim-a-refund).
`,
    es: `
El precio en créditos de una oportunidad se muestra antes de descontar nada [LEAD-1](rule:LEAD-1). Los créditos se descuentan cuando hay un intercambio, nunca dos veces por el mismo cliente y la misma solicitud [LEAD-2](rule:LEAD-2).

## Los tres momentos posibles
- **El cliente compartió un número de teléfono**: con tu primera respuesta.
- **El cliente no lo compartió**: con el primer mensaje que el cliente te escribe de vuelta.
- **Compras el contacto directamente**: en el momento de la compra.

Todo lo que sigue con ese cliente, para esa solicitud, es gratis.

## Cuándo no se descuenta nada
Si el primer mensaje del cliente es un claro «no, gracias», no se descuenta ningún crédito [LEAD-3](rule:LEAD-3). El botón «No, gracias» cuenta siempre; un texto libre cuenta si no es ambiguo.

Un doble clic o un segundo envío no descuenta nada más [LEAD-6](rule:LEAD-6).

## Comprobar un descuento
La página de créditos muestra el saldo y cada movimiento: qué, para quién, cuándo y por qué [LEAD-5](rule:LEAD-5). Si hay un motivo de reembolso, consulta [Pedir un reembolso](help:claim-a-refund).
`,
  },
};
