// What a language's numerals are made of. Words are canonical: lower case, no accents.

export type Numerals = {
  /** Words of 0 to 19, and whole words of any value below 1000 where the language writes them in one. */
  words: ReadonlyMap<string, number>;
  /** 20, 30 … 90 (and 100, 200 … where they are words of their own), which a smaller number may follow. */
  tens: ReadonlyMap<string, number>;
  hundreds: ReadonlyMap<string, number>;
  /** Between tens and units: et, y, and. */
  joiners: ReadonlySet<string>;
  /** siebenundachtzig: the unit stands first, with this between. */
  inverted?: string;
  /** quatre-vingt: four twenties. */
  vigesimal?: true;
  /** soixante et onze: sixty and eleven. */
  overflow?: ReadonlySet<number>;
  /** double, doppel: the next digit comes as often. */
  repeats: ReadonlyMap<string, number>;
  /** fois, times: three times the six. */
  times: ReadonlySet<string>;
  /** From here on it is an amount, not a digit of a phone number. */
  thousands: ReadonlySet<string>;
};

export const numerals = (words: string, from = 0, step = 1): [string, number][] =>
  words.split(' ').flatMap((group, index) => group.split('/').map((word): [string, number] => [word, from + index * step]));
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
