// A message read clause by clause: it is a clear no when every word of it belongs to a refusal, to a reason that only ever
// stands beside one, or to politeness. One word over (a day, a room, "if") and the reading fails.

export type Grammar = {
  /** Words that may stand anywhere and change nothing: "already", "unfortunately". */
  readonly fillers: string;
  /** Named lists of patterns, for use in others as <name>. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Patterns that refuse on their own. */
  readonly refusals: readonly string[];
  /** Explain a refusal and are none: "too expensive" may open a bargain. */
  readonly reasons: readonly string[];
  /** Greetings, thanks, apologies, wishes, complements, words that join clauses. */
  readonly besides: readonly string[];
};

/** Where a pattern that begins at this word may end. */
type Ends = (words: readonly string[], from: number) => readonly number[];

export type Reading = (words: readonly string[]) => boolean;

/**
 * A pattern: words; "a/b" either; "a?" perhaps; "stem*" any ending; "a_b" two words as one; "<name>" a list; "_" any
 * one word; "@" a name, as `names.ts` marks it. */
export function readingOf(grammar: Grammar): Reading {
  const fillers = new Set(grammar.fillers.split(' '));
  const lists = new Map<string, Ends>();
  const skip = (words: readonly string[], at: number) => (fillers.has(words[at] ?? '') ? [at, at + 1, ...(fillers.has(words[at + 1] ?? '') ? [at + 2] : [])] : [at]);

  const listOf = (name: string): Ends => {
    const patterns = grammar.lists[name];
    if (!patterns) throw new Error(`no list <${name}>`);
    const ends = lists.get(name) ?? anyOf(patterns.map(sequence));
    lists.set(name, ends);
    return ends;
  };
  const sequence = (pattern: string): Ends => {
    const items = pattern.split(' ').map((item) => ({ optional: item.endsWith('?'), ends: itemOf(item.replace(/\?$/, ''), listOf) }));
    return (words, from) => {
      let reached = [from];
      for (const [nth, { optional, ends }] of items.entries()) {
        const starts = nth === 0 ? reached : reached.flatMap((at) => skip(words, at));
        const next = starts.flatMap((at) => ends(words, at));
        reached = [...new Set(optional ? [...reached, ...next] : next)];
      }
      return reached;
    };
  };

  const refusals = anyOf(grammar.refusals.map(sequence));
  const others = anyOf([...grammar.reasons, ...grammar.besides].map(sequence));
  return (words) => isCovered(words, { refusals, others, isSkipped: (word) => word === '|' || fillers.has(word) });
}

type Parts = { readonly refusals: Ends; readonly others: Ends; readonly isSkipped: (word: string) => boolean };

/** Whether pieces can be laid end to end over all words, at least one of them a refusal. */
function isCovered(words: readonly string[], { refusals, others, isSkipped }: Parts): boolean {
  const told = new Set<number>();
  const polite = new Set([0]);
  for (let at = 0; at < words.length; at += 1) {
    if (!told.has(at) && !polite.has(at)) continue;
    const onward = [...others(words, at), ...(isSkipped(words[at] ?? '') ? [at + 1] : [])];
    for (const end of onward) {
      if (told.has(at)) told.add(end);
      if (polite.has(at)) polite.add(end);
    }
    for (const end of refusals(words, at)) told.add(end);
  }
  return told.has(words.length);
}

function itemOf(item: string, listOf: (name: string) => Ends): Ends {
  if (item.startsWith('<')) return (words, from) => listOf(item.slice(1, -1))(words, from);
  if (item === '_') return (words, from) => (/^@?\p{L}+$/u.test(words[from] ?? '') ? [from + 1] : []);
  if (item === '@') return (words, from) => (words[from]?.startsWith('@') ? [from + 1] : []);
  const choices = item.split('/').map((choice) => choice.split('_'));
  return (words, from) => choices.filter((choice) => choice.every((part, nth) => isSame(words[from + nth] ?? '', part))).map((choice) => from + choice.length);
}

const isSame = (word: string, part: string) => (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part);

const anyOf = (all: readonly Ends[]): Ends => (words, from) => [...new Set(all.flatMap((ends) => ends(words, from)))].filter((end) => end > from);

/** The words a pattern names in full, to which slips of the finger are led back. */
export function wordsOf({ fillers, lists, refusals, reasons, besides }: Grammar): string[] {
  const patterns = [...Object.values(lists).flat(), ...refusals, ...reasons, ...besides].join(' ');
  return `${fillers} ${patterns}`.split(/[ /_]/).map((word) => word.replace(/[?*]+$/, '')).filter((word) => /^\p{L}+$/u.test(word));
}
