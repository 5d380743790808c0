import type { Article } from '../article.ts';

export const refundDecision: Article = {
  key: 'refund-decision',
  audience: 'pros',
  title: {
    fr: 'Délai de décision d’un remboursement',
    it: 'Tempi per decidere su un rimborso',
    en: 'How long a refund decision takes',
    de: 'Wie lange eine Entscheidung über eine Erstattung dauert',
    es: 'Plazo para decidir un reembolso',
  },
  summary: {
    fr: 'Au plus {refund.review} ; la date limite est affichée dès l’envoi. Un refus peut être contesté une fois.',
    it: 'Al massimo {refund.review}; la scadenza è indicata fin dall’invio. Contro un rifiuto si può fare ricorso una volta.',
    en: 'At most {refund.review}; the deadline is shown as soon as the claim is sent. A refusal can be appealed once.',
    de: 'Höchstens {refund.review}; das Fristende wird ab dem Absenden angezeigt. Gegen eine Ablehnung ist einmal Einspruch möglich.',
    es: 'Como máximo {refund.review}; la fecha límite se muestra desde el envío. Una denegación se puede recurrir una vez.',
  },
  words: {
    fr: 'durée temps attente décision refus refusé contester contestation réponse quand remboursement jours ouvrés',
    it: 'durata tempo attesa decisione rifiuto rifiutato ricorso risposta quando rimborso giorni lavorativi',
    en: 'duration time wait waiting decision refused rejected appeal contest when refund business days',
    de: 'Dauer Zeit warten Entscheidung Ablehnung abgelehnt Einspruch Antwort wann Erstattung Arbeitstage',
    es: 'duración tiempo espera decisión denegación denegado recurso recurrir respuesta cuándo reembolso días hábiles',
  },
  body: {
    fr: `
Une demande de remboursement que les données enregistrées établissent est acceptée aussitôt [REF-3](rule:REF-3). Les autres passent par une personne de notre équipe.

## Le délai
La décision est prise dans un délai de {refund.review}, compté à partir du lendemain de l’envoi, dernier jour inclus [REF-4](rule:REF-4). La date limite figure sur la page de la demande de remboursement. Si notre équipe pose une question, la réponse se donne sur cette même page.

Le résultat, motifs compris, arrive par e-mail et reste sur la page.

## Si la réponse est non
Ouvrez « Pourquoi ? » sous le résultat : la règle, sa valeur et les faits y sont. Vous pouvez contester une fois, avec des faits nouveaux, dans un délai de {refund.contest} après la décision ; une autre personne de notre équipe tranche [REF-6](rule:REF-6).
`,
    it: `
Una domanda di rimborso provata dai dati registrati è accolta subito [REF-3](rule:REF-3). Le altre passano da una persona del nostro team.

## Il termine
La decisione è presa entro {refund.review}, contati dal giorno dopo l’invio, ultimo giorno compreso [REF-4](rule:REF-4). La scadenza figura nella pagina della domanda di rimborso. Se il nostro team fa una domanda, si risponde nella stessa pagina.

L’esito, con i motivi, arriva per e-mail e resta nella pagina.

## Se la risposta è no
Apri “Perché?” sotto l’esito: trovi la regola, il suo valore e i fatti. Puoi fare ricorso una volta, con fatti nuovi, entro {refund.contest} dalla decisione; decide un’altra persona del nostro team [REF-6](rule:REF-6).
`,
    en: `
A refund claim that the record proves is granted at once [REF-3](rule:REF-3). The others go to a person on our team.

## The time limit
The decision is made within {refund.review}, counted from the day after you send the claim, last day included [REF-4](rule:REF-4). The deadline is on the page of the claim. If our team asks a question, it is answered on that same page.

The outcome, with its reasons, comes by e-mail and stays on the page.

## If the answer is no
Open “Why?” under the outcome: the rule, its value and the facts are there. You can appeal once, with new facts, within {refund.contest} of the decision; another person on our team decides [REF-6](rule:REF-6).
`,
    de: `
Ein Erstattungsantrag, den die erfassten Daten belegen, wird sofort bewilligt [REF-3](rule:REF-3). Die übrigen prüft eine Person aus unserem Team.

## Die Frist
Frist für die Entscheidung: {refund.review}, gezählt ab dem Tag nach dem Absenden, letzter Tag eingeschlossen [REF-4](rule:REF-4). Das Fristende steht auf der Seite des Antrags. Stellt unser Team eine Frage, wird sie auf derselben Seite beantwortet.

Das Ergebnis mit Begründung kommt per E-Mail und bleibt auf der Seite stehen.

## Wenn die Antwort Nein ist
Öffnen Sie „Warum?“ unter dem Ergebnis: Dort stehen die Regel, ihr Wert und die Tatsachen. Sie können einmal mit neuen Tatsachen Einspruch einlegen (Frist ab der Entscheidung: {refund.contest}); es entscheidet eine andere Person aus unserem Team [REF-6](rule:REF-6).
`,
    es: `
Una petición de reembolso que prueban los datos registrados se acepta al momento [REF-3](rule:REF-3). Las demás pasan por una persona de nuestro equipo.

## El plazo
La decisión se toma en un plazo de {refund.review}, contado desde el día siguiente al envío, último día incluido [REF-4](rule:REF-4). La fecha límite figura en la página de la petición. Si nuestro equipo hace una pregunta, se responde en esa misma página.

El resultado, con sus motivos, llega por correo electrónico y queda en la página.

## Si la respuesta es no
Abre «¿Por qué?» bajo el resultado: ahí están la regla, su valor y los hechos. Puedes recurrir una vez, con hechos nuevos, en un plazo de {refund.contest} desde la decisión; decide otra persona de nuestro equipo [REF-6](rule:REF-6).
`,
  },
};
