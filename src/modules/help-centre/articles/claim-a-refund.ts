import type { Article } from '../article.ts';

export const claimARefund: Article = {
  key: 'claim-a-refund',
  audience: 'pros',
  title: {
    fr: 'Demander un remboursement',
    it: 'Chiedere un rimborso',
    en: 'Claiming a refund',
    de: 'Eine Erstattung beantragen',
    es: 'Pedir un reembolso',
  },
  summary: {
    fr: 'Par le formulaire, depuis le contact concerné, dans un délai de {refund.window}.',
    it: 'Con il modulo, dal contatto interessato, entro {refund.window}.',
    en: 'With its form, from the contact concerned, within {refund.window}.',
    de: 'Mit dem Formular beim betreffenden Kontakt (Frist: {refund.window}).',
    es: 'Con su formulario, desde el contacto correspondiente, en un plazo de {refund.window}.',
  },
  words: {
    fr: 'remboursement rembourser récupérer rendre crédits demande formulaire délai argent réclamer',
    it: 'rimborso rimborsare recuperare restituire crediti domanda modulo termine denaro soldi',
    en: 'refund money back get back credits claim form time limit return reimbursement',
    de: 'Erstattung erstatten zurückbekommen zurückerhalten Credits Antrag Erstattungsantrag Formular Frist Geld zurück Rückerstattung',
    es: 'reembolso reembolsar recuperar devolver créditos petición formulario plazo dinero devolución',
  },
  body: {
    fr: `
Une demande de remboursement se fait uniquement par son formulaire [REF-1](rule:REF-1). Ni un e-mail, ni un appel n’en tiennent lieu.

## Comment faire
1. Ouvrez le contact concerné, dans vos opportunités ou dans vos mouvements de crédits.
2. Choisissez « Demander un remboursement » et l’un des [cinq motifs](help:refund-reasons).
3. Vérifiez ce que le formulaire a repris des données enregistrées : le client, le service, la date de la réponse, les crédits utilisés. Confirmez.

## Jusqu’à quand
Le délai est de {refund.window}, compté à partir du lendemain du jour où la demande vous a été proposée, dernier jour inclus [REF-1](rule:REF-1). La date limite est affichée à côté du contact.

## Ce qui revient
Le remboursement se fait en crédits sur la plateforme, pas en argent [REF-5](rule:REF-5). Cas remboursés en argent : {refund.money_cases}.

Chaque contact n’admet qu’une demande de remboursement [REF-6](rule:REF-6). Si aucun crédit n’a été débité pour ce contact, le formulaire le dit aussitôt et rien n’est à rembourser.
`,
    it: `
Una domanda di rimborso si presenta solo con il suo modulo [REF-1](rule:REF-1). Né un’e-mail né una telefonata la sostituiscono.

## Come fare
1. Apri il contatto interessato, dalle tue opportunità o dai movimenti dei crediti.
2. Scegli “Chiedi un rimborso” e uno dei [cinque motivi](help:refund-reasons).
3. Controlla ciò che il modulo ha ripreso dai dati registrati: il cliente, il servizio, la data della risposta, i crediti usati. Conferma.

## Entro quando
Il termine è di {refund.window}, contati dal giorno dopo quello in cui la richiesta ti è stata proposta, ultimo giorno compreso [REF-1](rule:REF-1). La scadenza è indicata accanto al contatto.

## Che cosa torna
Il rimborso avviene in crediti sulla piattaforma, non in denaro [REF-5](rule:REF-5). Casi rimborsati in denaro: {refund.money_cases}.

Per ogni contatto è ammessa una sola domanda di rimborso [REF-6](rule:REF-6). Se per quel contatto non è stato scalato alcun credito, il modulo lo dice subito e non c’è nulla da rimborsare.
`,
    en: `
A refund claim is made only with its form [REF-1](rule:REF-1). Neither an e-mail nor a call takes its place.

## How to do it
1. Open the contact concerned, from your leads or from your credit transactions.
2. Choose “Claim a refund” and one of the [five reasons](help:refund-reasons).
3. Check what the form has taken from the record: the client, the service, the date of the answer, the credits used. Confirm.

## Until when
The time limit is {refund.window}, counted from the day after the request was offered to you, last day included [REF-1](rule:REF-1). The deadline is shown beside the contact.

## What comes back
Refunds are made in credits on the platform, not in money [REF-5](rule:REF-5). Cases refunded in money: {refund.money_cases}.

Each contact can have one refund claim [REF-6](rule:REF-6). If no credits were taken for that contact, the form says so at once and there is nothing to refund.
`,
    de: `
Ein Erstattungsantrag wird nur mit seinem Formular gestellt [REF-1](rule:REF-1). Weder eine E-Mail noch ein Anruf ersetzt ihn.

## So gehen Sie vor
1. Öffnen Sie den betreffenden Kontakt, bei Ihren Auftragschancen oder in den Kontobewegungen Ihrer Credits.
2. Wählen Sie „Erstattung beantragen“ und einen der [fünf Gründe](help:refund-reasons).
3. Prüfen Sie, was das Formular aus den erfassten Daten übernommen hat: die Kundin oder den Kunden, die Leistung, das Datum der Antwort, die verbrauchten Credits. Bestätigen Sie.

## Bis wann
Frist: {refund.window}, gezählt ab dem Tag, nachdem Ihnen die Anfrage angeboten wurde, letzter Tag eingeschlossen [REF-1](rule:REF-1). Das Fristende wird beim Kontakt angezeigt.

## Was zurückkommt
Erstattet wird in Credits auf der Plattform, nicht in Geld [REF-5](rule:REF-5). In Geld erstattete Fälle: {refund.money_cases}.

Für jeden Kontakt ist ein Erstattungsantrag möglich [REF-6](rule:REF-6). Wurden für den Kontakt keine Credits abgebucht, sagt das Formular dies sofort, und es gibt nichts zu erstatten.
`,
    es: `
Una petición de reembolso se hace solo con su formulario [REF-1](rule:REF-1). Ni un correo electrónico ni una llamada la sustituyen.

## Cómo se hace
1. Abre el contacto correspondiente, en tus oportunidades o en tus movimientos de créditos.
2. Elige «Pedir un reembolso» y uno de los [cinco motivos](help:refund-reasons).
3. Comprueba lo que el formulario ha tomado de los datos registrados: el cliente, el servicio, la fecha de la respuesta, los créditos usados. Confirma.

## Hasta cuándo
El plazo es de {refund.window}, contado desde el día siguiente a aquel en que se te ofreció la solicitud, último día incluido [REF-1](rule:REF-1). La fecha límite se muestra junto al contacto.

## Qué vuelve
El reembolso se hace en créditos en la plataforma, no en dinero [REF-5](rule:REF-5). Casos que se reembolsan en dinero: {refund.money_cases}.

Cada contacto admite una sola petición de reembolso [REF-6](rule:REF-6). Si no se descontó ningún crédito por ese contacto, el formulario lo dice al momento y no hay nada que reembolsar.
`,
  },
};
