import type { Article } from '../article.ts';

export const howProsAreChosen: Article = {
  key: 'how-pros-are-chosen',
  audience: 'clients',
  title: {
    fr: 'Comment les prestataires sont choisis',
    it: 'Come vengono scelti i professionisti',
    en: 'How pros are chosen',
    de: 'Wie Profis ausgewählt werden',
    es: 'Cómo se eligen los profesionales',
  },
  summary: {
    fr: 'Par la catégorie, la zone et la langue de votre demande. La position dans la recherche suit une somme publiée et ne s’achète pas.',
    it: 'In base a categoria, zona e lingua della tua richiesta. La posizione nella ricerca segue una somma pubblica e non si compra.',
    en: 'By the category, area and language of your request. Rank in search follows a published sum and cannot be bought.',
    de: 'Nach Kategorie, Gebiet und Sprache Ihrer Anfrage. Der Rang in der Suche folgt einer veröffentlichten Summe und ist nicht käuflich.',
    es: 'Por la categoría, la zona y el idioma de tu solicitud. La posición en la búsqueda sigue una suma publicada y no se compra.',
  },
  words: {
    fr: 'choix sélection classement position recherche avis note publicité sponsorisé confiance certification',
    it: 'scelta selezione classifica posizione ricerca recensioni voto pubblicità sponsorizzato fiducia certificazione',
    en: 'choice selection ranking rank search reviews rating advertising sponsored trust certification',
    de: 'Auswahl Reihenfolge Rang Suche Bewertungen Note Werbung gesponsert Vertrauen Zertifizierung',
    es: 'elección selección clasificación posición búsqueda opiniones puntuación publicidad patrocinado confianza certificación',
  },
  body: {
    fr: `
Une demande est proposée aux prestataires qui font ce travail, se déplacent jusqu’à vous ou travaillent à distance, et parlent votre langue [LEAD-1](rule:LEAD-1). Vous choisissez ensuite librement parmi ceux qui répondent.

## Combien peuvent répondre
Pour que les réponses restent lisibles, leur nombre est limité ; prestataires par demande, au plus : {lead.max_pros} [LEAD-4](rule:LEAD-4). Vous pouvez arrêter plus tôt en disant que vous en avez assez.

## L’ordre dans la recherche
La position vient d’une somme de points publiée : pertinence, note, respect des délais de réponse, certification, profil complété [SRCH-2](rule:SRCH-2). Chaque résultat peut indiquer pourquoi il se trouve à cette position. La position ne s’achète pas.

Un prestataire qui répond dans les délais monte, un prestataire en retard descend [MSG-7](rule:MSG-7).

## Les avis
Un avis vient de l’autre partie d’un travail prouvé, ou dit clairement qu’il porte sur un premier contact ou une collaboration passée [REV-1](rule:REV-1) [REV-2](rule:REV-2).
`,
    it: `
Una richiesta è proposta ai professionisti che fanno quel lavoro, arrivano fino a te o lavorano a distanza, e parlano la tua lingua [LEAD-1](rule:LEAD-1). Poi scegli liberamente tra chi risponde.

## Quanti possono rispondere
Perché le risposte restino leggibili, il numero è limitato; professionisti per richiesta, al massimo: {lead.max_pros} [LEAD-4](rule:LEAD-4). Puoi fermarti prima indicando che ne hai abbastanza.

## L’ordine nella ricerca
La posizione deriva da una somma di punti pubblica: pertinenza, voto, rispetto dei termini di risposta, certificazione, completezza del profilo [SRCH-2](rule:SRCH-2). Ogni risultato può indicare perché si trova in quella posizione. La posizione non si compra.

Chi risponde nei termini sale, chi è in ritardo scende [MSG-7](rule:MSG-7).

## Le recensioni
Una recensione viene dall’altra parte di un lavoro provato, oppure dice chiaramente che riguarda un primo contatto o una collaborazione passata [REV-1](rule:REV-1) [REV-2](rule:REV-2).
`,
    en: `
A request is offered to pros who do this work, travel to you or work remotely, and speak your language [LEAD-1](rule:LEAD-1). You then choose freely among those who answer.

## How many can answer
To keep the answers readable, their number is limited; pros for each request, at most: {lead.max_pros} [LEAD-4](rule:LEAD-4). You can stop earlier by saying that you have enough.

## The order in search
Rank comes from a published sum of points: relevance, rating, replies in time, certification, profile completeness [SRCH-2](rule:SRCH-2). Each result can say why it stands where it stands. Rank cannot be bought.

A pro who replies in time moves up, one who is overdue moves down [MSG-7](rule:MSG-7).

## Reviews
A review comes from the other side of proven work, or says clearly that it is about a first contact or past work [REV-1](rule:REV-1) [REV-2](rule:REV-2).
`,
    de: `
Eine Anfrage wird Profis angeboten, die diese Arbeit ausführen, zu Ihnen kommen oder aus der Ferne arbeiten und Ihre Sprache sprechen [LEAD-1](rule:LEAD-1). Unter denen, die antworten, wählen Sie frei.

## Wie viele antworten können
Damit die Antworten überschaubar bleiben, ist ihre Zahl begrenzt; Profis je Anfrage, höchstens: {lead.max_pros} [LEAD-4](rule:LEAD-4). Sie können früher anhalten, indem Sie angeben, dass Sie genug haben.

## Die Reihenfolge in der Suche
Der Rang folgt aus einer veröffentlichten Summe von Punkten: Relevanz, Note, Einhalten der Antwortfristen, Zertifizierung, Vollständigkeit des Profils [SRCH-2](rule:SRCH-2). Jedes Ergebnis kann angeben, warum es an seiner Stelle steht. Der Rang lässt sich nicht kaufen.

Wer fristgerecht antwortet, steigt; wer überfällig ist, sinkt [MSG-7](rule:MSG-7).

## Bewertungen
Eine Bewertung stammt von der anderen Seite einer nachgewiesenen Arbeit, oder sie sagt klar, dass sie einen ersten Kontakt oder eine frühere Zusammenarbeit betrifft [REV-1](rule:REV-1) [REV-2](rule:REV-2).
`,
    es: `
Una solicitud se ofrece a profesionales que hacen ese trabajo, se desplazan hasta ti o trabajan a distancia, y hablan tu idioma [LEAD-1](rule:LEAD-1). Después eliges libremente entre quienes responden.

## Cuántos pueden responder
Para que las respuestas se puedan leer bien, su número está limitado; profesionales por solicitud, como máximo: {lead.max_pros} [LEAD-4](rule:LEAD-4). Puedes parar antes indicando que ya tienes suficientes.

## El orden en la búsqueda
La posición procede de una suma de puntos publicada: pertinencia, puntuación, respeto de los plazos de respuesta, certificación, perfil completado [SRCH-2](rule:SRCH-2). Cada resultado puede indicar por qué está donde está. La posición no se puede comprar.

Quien responde en plazo sube; quien está fuera de plazo baja [MSG-7](rule:MSG-7).

## Las opiniones
Una opinión procede de la otra parte de un trabajo probado, o dice claramente que se refiere a un primer contacto o a una colaboración pasada [REV-1](rule:REV-1) [REV-2](rule:REV-2).
`,
  },
};
