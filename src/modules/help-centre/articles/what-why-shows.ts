import type { Article } from '../article.ts';

export const whatWhyShows: Article = {
  key: 'what-why-shows',
  audience: 'everyone',
  title: {
    fr: 'Ce que montre « Pourquoi ? »',
    it: 'Che cosa mostra “Perché?”',
    en: 'What “Why?” shows',
    de: 'Was „Warum?“ zeigt',
    es: 'Qué muestra «¿Por qué?»',
  },
  summary: {
    fr: 'La règle, sa valeur, les faits, qui a décidé et comment contester. Toujours dans cet ordre.',
    it: 'La regola, il suo valore, i fatti, chi ha deciso e come fare ricorso. Sempre in quest’ordine.',
    en: 'The rule, its value, the facts, who decided and how to appeal. Always in this order.',
    de: 'Die Regel, ihren Wert, die Tatsachen, wer entschieden hat und wie Einspruch möglich ist. Immer in dieser Reihenfolge.',
    es: 'La regla, su valor, los hechos, quién decidió y cómo recurrir. Siempre en este orden.',
  },
  words: {
    fr: 'pourquoi explication raison décision refus débit règle faits contester motif comprendre',
    it: 'perché spiegazione ragione decisione rifiuto addebito regola fatti ricorso motivo capire',
    en: 'why explanation reason decision refusal charge rule facts appeal understand',
    de: 'warum Erklärung Grund Entscheidung Ablehnung Abbuchung Regel Tatsachen Einspruch verstehen',
    es: 'por qué explicación razón decisión denegación cargo regla hechos recurrir motivo entender',
  },
  body: {
    fr: `
Chaque débit, remboursement, refus, sanction et délai de la plateforme est une décision. Sous chacune se trouve « Pourquoi ? ».

## Les cinq lignes
1. **La règle** : son texte et son numéro, par exemple [LEAD-2](rule:LEAD-2). Le numéro mène à la règle entière.
2. **Sa valeur** : celle qui était en vigueur au moment qui compte, et non celle d’aujourd’hui.
3. **Les faits** : ce qui a été regardé, avec les dates.
4. **Décision** : automatique, ou prise par notre équipe avec sa fonction ; quand, et sous quelle version des règles.
5. **Contester** : si c’est possible, comment et jusqu’à quand.

## Ce qui ne change plus
Une décision garde ses faits, ses règles et sa version. Une nouvelle version des règles ne la modifie pas : voir [Comment les règles changent](help:how-rules-change).

Vous pouvez à tout moment lire et télécharger toutes les décisions qui vous concernent [ACC-8](rule:ACC-8).
`,
    it: `
Ogni addebito, rimborso, rifiuto, provvedimento e termine della piattaforma è una decisione. Sotto ciascuna si trova “Perché?”.

## Le cinque righe
1. **La regola**: il suo testo e il suo numero, per esempio [LEAD-2](rule:LEAD-2). Il numero porta alla regola intera.
2. **Il suo valore**: quello in vigore nel momento che conta, non quello di oggi.
3. **I fatti**: che cosa è stato esaminato, con le date.
4. **Decisione**: automatica, o presa dal nostro team con il suo ruolo; quando, e con quale versione delle regole.
5. **Fare ricorso**: se è possibile, come e fino a quando.

## Che cosa non cambia più
Una decisione conserva i suoi fatti, le sue regole e la sua versione. Una nuova versione delle regole non la modifica: vedi [Come cambiano le regole](help:how-rules-change).

Puoi leggere e scaricare in ogni momento tutte le decisioni che ti riguardano [ACC-8](rule:ACC-8).
`,
    en: `
Each charge, refund, refusal, sanction and deadline of the platform is a decision. Under each one stands “Why?”.

## The five rows
1. **The rule**: its text and its number, for example [LEAD-2](rule:LEAD-2). The number leads to the whole rule.
2. **Its value**: the one in force at the moment that counts, not the one of today.
3. **The facts**: what was looked at, with dates.
4. **Decided**: automatically, or by our team with its role; when, and under which version of the rules.
5. **Appeal**: whether it is possible, how and until when.

## What no longer changes
A decision keeps its facts, its rules and its version. A new version of the rules does not alter it: see [How rules change](help:how-rules-change).

You can read and download all decisions that concern you at any time [ACC-8](rule:ACC-8).
`,
    de: `
Jede Abbuchung, Erstattung, Ablehnung, Maßnahme und Frist der Plattform ist eine Entscheidung. Unter jeder steht „Warum?“.

## Die fünf Zeilen
1. **Die Regel**: ihr Text und ihre Nummer, zum Beispiel [LEAD-2](rule:LEAD-2). Die Nummer führt zur ganzen Regel.
2. **Ihr Wert**: der zum maßgeblichen Zeitpunkt geltende, nicht der heutige.
3. **Die Tatsachen**: was geprüft wurde, mit Datum.
4. **Entscheidung**: automatisch oder durch unser Team mit seiner Rolle; wann und nach welcher Version der Regeln.
5. **Einspruch**: ob er möglich ist, wie und bis wann.

## Was sich nicht mehr ändert
Eine Entscheidung behält ihre Tatsachen, ihre Regeln und ihre Version. Eine neue Version der Regeln ändert sie nicht: siehe [Wie sich Regeln ändern](help:how-rules-change).

Sie können alle Entscheidungen, die Sie betreffen, jederzeit lesen und herunterladen [ACC-8](rule:ACC-8).
`,
    es: `
Cada cargo, reembolso, denegación, sanción y plazo de la plataforma es una decisión. Debajo de cada una está «¿Por qué?».

## Las cinco filas
1. **La regla**: su texto y su número, por ejemplo [LEAD-2](rule:LEAD-2). El número lleva a la regla entera.
2. **Su valor**: el vigente en el momento que cuenta, no el de hoy.
3. **Los hechos**: lo que se examinó, con fechas.
4. **Decisión**: automática, o tomada por nuestro equipo con su función; cuándo y con qué versión de las reglas.
5. **Recurrir**: si es posible, cómo y hasta cuándo.

## Qué ya no cambia
Una decisión conserva sus hechos, sus reglas y su versión. Una versión nueva de las reglas no la modifica: consulta [Cómo cambian las reglas](help:how-rules-change).

Puedes leer y descargar en cualquier momento todas las decisiones que te afectan [ACC-8](rule:ACC-8).
`,
  },
};
