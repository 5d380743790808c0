// What one language knows of saying no. Phrases are written as they look after normalisation: lower case, without accents,
// every punctuation mark a "|". In a phrase "_" stands for a space or a mark; the rest is a regular expression.

export type Language = {
  /** Words by which the language is told from the others. */
  readonly marks: string;
  /** What an apostrophe becomes: "j'ai" is two words in French, "don't" one in English. */
  readonly apostrophe: '' | ' ';
  /** Short forms and their words: "mrc" is "merci". */
  readonly short: Readonly<Record<string, string>>;
  /** Words that slips of the finger are led back to. */
  readonly spelled: string;
  /** Look like a refusal and are none: "pas de problème". */
  readonly neutral: readonly string[];
  /** Refuse, whatever explanation stands beside them. */
  readonly refusals: readonly string[];
  /** Refuse only when nothing else is said: "not now, thanks". */
  readonly bare: readonly string[];
  /** Politeness that would otherwise look like a wish: "je vous souhaite une bonne journée". */
  readonly courtesies: readonly string[];
  /** A wish, a condition, a question, a counter-offer, a doubt: with one of them nothing is unambiguous. */
  readonly hooks: readonly string[];
  /** "but": what follows decides. */
  readonly but: string;
};

/** One expression of many phrases, whole words only. What a phrase leaves open never swallows a "but". */
export function phrases(list: readonly string[], but = '$.'): RegExp {
  const body = list.map((phrase) => phrase.replaceAll('_', '[ |]+').replaceAll(/(?<![[\\\p{L})])\\w\+/gu, `(?!${but}\\b)\\w+`)).join('|');
  return new RegExp(`(?<=^|[ |])(?:${body})(?=$|[ |])`, 'g');
}
