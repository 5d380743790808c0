import type { Article } from '../article.ts';

export const postingARequest: Article = {
  key: 'posting-a-request',
  audience: 'clients',
  title: {
    fr: 'Publier une demande',
    it: 'Pubblicare una richiesta',
    en: 'Posting a request',
    de: 'Eine Anfrage stellen',
    es: 'Publicar una solicitud',
  },
  summary: {
    fr: 'Quatre étapes, gratuites. La demande est vérifiée, puis proposée aux prestataires adaptés ; vous pouvez l’arrêter à tout moment.',
    it: 'Quattro passaggi, gratuiti. La richiesta è controllata e poi proposta ai professionisti adatti; puoi fermarla in ogni momento.',
    en: 'Four steps, free of charge. The request is checked, then offered to pros who suit; you can stop it at any time.',
    de: 'Vier Schritte, kostenlos. Die Anfrage wird geprüft und passenden Profis angeboten; Sie können sie jederzeit beenden.',
    es: 'Cuatro pasos, gratis. La solicitud se revisa y se ofrece a los profesionales adecuados; puedes pararla en cualquier momento.',
  },
  words: {
    fr: 'demande publier créer besoin travaux devis artisan prix gratuit téléphone photo annuler clôturer modifier',
    it: 'richiesta pubblicare creare bisogno lavori preventivo artigiano prezzo gratis telefono foto annullare chiudere modificare',
    en: 'request post create need job quote tradesperson price free phone photo cancel close edit',
    de: 'Anfrage stellen erstellen Bedarf Arbeiten Kostenvoranschlag Handwerker Preis kostenlos Telefon Foto beenden ändern',
    es: 'solicitud publicar crear necesidad obras presupuesto artesano precio gratis teléfono foto cancelar cerrar modificar',
  },
  body: {
    fr: `
Une demande dit ce qu’il faut faire, où, quand et avec quel budget [LEAD-1](rule:LEAD-1). Elle est gratuite pour vous : ce sont les prestataires qui utilisent des crédits.

## Ce qu’il faut indiquer
- La catégorie et ses quelques questions.
- Le lieu, la date, le budget.
- Un texte libre et, si cela aide, des photos ou des fichiers.
- Un numéro de téléphone, si vous le souhaitez. Avec lui, un prestataire peut appeler dès sa première réponse.

N’écrivez pas de coordonnées dans le texte libre : elles y sont masquées [MSG-2](rule:MSG-2).

## Ce qui se passe ensuite
La demande est vérifiée, puis proposée aux prestataires dont la catégorie, la zone et la langue correspondent. Nombre de prestataires par demande, au plus : {lead.max_pros} [LEAD-4](rule:LEAD-4).

## Arrêter ou clôturer
Quand vous avez assez de réponses, dites-le : plus aucun prestataire ne peut répondre. La demande se termine quand vous la clôturez, sinon après {lead.ttl} [LEAD-4](rule:LEAD-4).
`,
    it: `
Una richiesta dice che cosa va fatto, dove, quando e con quale budget [LEAD-1](rule:LEAD-1). Per te è gratuita: sono i professionisti a usare crediti.

## Che cosa indicare
- La categoria e le sue poche domande.
- Il luogo, la data, il budget.
- Un testo libero e, se serve, foto o file.
- Un numero di telefono, se vuoi. Con questo un professionista può chiamare già con la prima risposta.

Non scrivere recapiti nel testo libero: lì vengono oscurati [MSG-2](rule:MSG-2).

## Che cosa succede dopo
La richiesta è controllata, poi proposta ai professionisti con categoria, zona e lingua adatte. Professionisti per richiesta, al massimo: {lead.max_pros} [LEAD-4](rule:LEAD-4).

## Fermare o chiudere
Quando hai abbastanza risposte, indicalo: nessun altro professionista può rispondere. La richiesta termina quando la chiudi, altrimenti dopo {lead.ttl} [LEAD-4](rule:LEAD-4).
`,
    en: `
A request says what is to be done, where, when and with what budget [LEAD-1](rule:LEAD-1). It is free for you: it is the pros who use credits.

## What to state
- The category and its few questions.
- The place, the date, the budget.
- Free text and, where it helps, photos or files.
- A phone number, if you wish. With it, a pro can call from their first answer on.

Write no contact details in the free text: they are hidden there [MSG-2](rule:MSG-2).

## What happens next
The request is checked, then offered to pros whose category, area and language match. Number of pros for each request, at most: {lead.max_pros} [LEAD-4](rule:LEAD-4).

## Stopping or closing
When you have enough answers, say so: no further pro can answer. The request ends when you close it, or otherwise after {lead.ttl} [LEAD-4](rule:LEAD-4).
`,
    de: `
Eine Anfrage sagt, was zu tun ist, wo, wann und mit welchem Budget [LEAD-1](rule:LEAD-1). Für Sie ist sie kostenlos: Credits verwenden die Profis.

## Was anzugeben ist
- Die Kategorie und ihre wenigen Fragen.
- Ort, Datum und Budget.
- Freier Text und, wo es hilft, Fotos oder Dateien.
- Eine Telefonnummer, wenn Sie möchten. Damit kann ein Profi ab der ersten Antwort anrufen.

Schreiben Sie keine Kontaktdaten in den freien Text: Dort werden sie ausgeblendet [MSG-2](rule:MSG-2).

## Wie es weitergeht
Die Anfrage wird geprüft und dann Profis angeboten, deren Kategorie, Gebiet und Sprache passen. Zahl der Profis je Anfrage, höchstens: {lead.max_pros} [LEAD-4](rule:LEAD-4).

## Anhalten oder beenden
Haben Sie genug Antworten, geben Sie dies an: Dann kann kein weiterer Profi antworten. Die Anfrage endet, wenn Sie sie schließen, sonst von selbst (Laufzeit: {lead.ttl}) [LEAD-4](rule:LEAD-4).
`,
    es: `
Una solicitud dice qué hay que hacer, dónde, cuándo y con qué presupuesto [LEAD-1](rule:LEAD-1). Para ti es gratis: son los profesionales quienes usan créditos.

## Qué hay que indicar
- La categoría y sus pocas preguntas.
- El lugar, la fecha, el presupuesto.
- Un texto libre y, si ayuda, fotos o archivos.
- Un número de teléfono, si quieres. Con él, un profesional puede llamar desde su primera respuesta.

No escribas datos de contacto en el texto libre: allí se ocultan [MSG-2](rule:MSG-2).

## Qué pasa después
La solicitud se revisa y se ofrece a profesionales cuya categoría, zona e idioma encajan. Número de profesionales por solicitud, como máximo: {lead.max_pros} [LEAD-4](rule:LEAD-4).

## Parar o cerrar
Cuando tengas suficientes respuestas, indícalo: ningún otro profesional puede responder. La solicitud termina cuando la cierras o, si no, después de {lead.ttl} [LEAD-4](rule:LEAD-4).
`,
  },
};
