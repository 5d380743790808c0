import type { Article } from '../article.ts';

export const howRulesChange: Article = {
  key: 'how-rules-change',
  audience: 'everyone',
  title: {
    fr: 'Comment les règles changent',
    it: 'Come cambiano le regole',
    en: 'How rules change',
    de: 'Wie sich Regeln ändern',
    es: 'Cómo cambian las reglas',
  },
  summary: {
    fr: 'Par une nouvelle version, publiée avant sa date, avec son motif. Ce qui est déjà convenu garde les règles de son jour.',
    it: 'Con una nuova versione, pubblicata prima della sua data, con il motivo. Ciò che è già concordato mantiene le regole di allora.',
    en: 'By a new version, published before its date, with its reason. What is already agreed keeps the rules of its day.',
    de: 'Durch eine neue Version, veröffentlicht vor ihrem Datum, mit Begründung. Was vereinbart ist, behält die Regeln seines Tages.',
    es: 'Con una versión nueva, publicada antes de su fecha, con su motivo. Lo ya acordado conserva las reglas de su día.',
  },
  words: {
    fr: 'règles conditions générales CGU version changement modification valeur date vigueur historique',
    it: 'regole condizioni generali termini versione cambiamento modifica valore data vigore storico',
    en: 'rules terms conditions policy version change value date force history',
    de: 'Regeln AGB Bedingungen Version Änderung Wert Datum gültig Geltung Verlauf',
    es: 'reglas condiciones generales términos versión cambio modificación valor fecha vigor historial',
  },
  body: {
    fr: `
Chaque règle a un numéro qui ne change jamais, et des valeurs qui peuvent changer : un délai, un nombre, un taux.

## Une nouvelle version
Notre équipe (administration) prépare les nouvelles valeurs, puis publie une version avec sa date d’entrée en vigueur et son motif. La date est toujours à venir : une règle ne change jamais pour le passé. Les règles à venir se lisent dès leur publication, à côté des règles en vigueur.

## Ce qui est déjà en cours
Ce qui a été convenu avant la date garde les règles de son jour. Une décision nomme la version sous laquelle elle a été prise : [Ce que montre « Pourquoi ? »](help:what-why-shows).

## Et cette aide
Les articles ne recopient aucune valeur : ils la prennent dans les règles en vigueur au moment où vous lisez [HELP-3](rule:HELP-3). Le jour d’un changement, l’article a déjà changé.
`,
    it: `
Ogni regola ha un numero che non cambia mai e valori che possono cambiare: un termine, un numero, un tasso.

## Una nuova versione
Il nostro team (amministrazione) prepara i nuovi valori, poi pubblica una versione con la data di entrata in vigore e il motivo. La data è sempre futura: una regola non cambia mai per il passato. Le regole future si leggono dalla pubblicazione, accanto a quelle in vigore.

## Ciò che è già in corso
Ciò che è stato concordato prima della data mantiene le regole di allora. Una decisione indica la versione con cui è stata presa: [Che cosa mostra “Perché?”](help:what-why-shows).

## E questi articoli
Gli articoli non ricopiano alcun valore: lo prendono dalle regole in vigore nel momento in cui leggi [HELP-3](rule:HELP-3). Il giorno di un cambiamento, l’articolo è già cambiato.
`,
    en: `
Each rule has a number that never changes, and values that can change: a time limit, a number, a rate.

## A new version
Our team (administration) prepares the new values, then publishes a version with the date it comes into force and its reason. The date always lies ahead: a rule never changes for the past. Coming rules can be read from their publication on, beside the rules in force.

## What is already running
What was agreed before the date keeps the rules of its day. A decision names the version under which it was made: [What “Why?” shows](help:what-why-shows).

## And this help
Articles copy no value: they take it from the rules in force at the moment you read [HELP-3](rule:HELP-3). On the day of a change, the article has already changed.
`,
    de: `
Jede Regel hat eine Nummer, die sich nie ändert, und Werte, die sich ändern können: eine Frist, eine Zahl, einen Satz.

## Eine neue Version
Unser Team (Administration) bereitet die neuen Werte vor und veröffentlicht dann eine Version mit dem Datum, ab dem sie gilt, und der Begründung. Das Datum liegt immer in der Zukunft: Eine Regel ändert sich nie für die Vergangenheit. Kommende Regeln sind ab ihrer Veröffentlichung neben den geltenden zu lesen.

## Was schon läuft
Was vor dem Datum vereinbart wurde, behält die Regeln seines Tages. Eine Entscheidung nennt die Version, nach der sie getroffen wurde: [Was „Warum?“ zeigt](help:what-why-shows).

## Und diese Hilfe
Artikel schreiben keinen Wert ab: Sie übernehmen ihn aus den Regeln, die gelten, während Sie lesen [HELP-3](rule:HELP-3). Am Tag einer Änderung hat sich der Artikel schon geändert.
`,
    es: `
Cada regla tiene un número que nunca cambia y valores que pueden cambiar: un plazo, un número, un porcentaje.

## Una versión nueva
Nuestro equipo (administración) prepara los valores nuevos y publica una versión con su fecha de entrada en vigor y su motivo. La fecha siempre está por llegar: una regla nunca cambia para el pasado. Las reglas futuras se pueden leer desde su publicación, junto a las vigentes.

## Lo que ya está en curso
Lo acordado antes de la fecha conserva las reglas de su día. Una decisión indica la versión con la que se tomó: [Qué muestra «¿Por qué?»](help:what-why-shows).

## Y esta ayuda
Los artículos no copian ningún valor: lo toman de las reglas vigentes en el momento en que lees [HELP-3](rule:HELP-3). El día de un cambio, el artículo ya ha cambiado.
`,
  },
};
