// What words are about, the same for every language: "trouvé", "gefunden" and "found" are one concept. The lists are written
// as words look after normalisation. "abc*" is a beginning, "a_b" stands for two words, and a word may be about several things.

export const concepts = [
  'no', 'not', 'no_more', 'not_yet', 'thanks', 'sorry', 'hello', 'bye', 'found', 'someone', 'nobody', 'other', 'chose', 'already', 'need', 'needless',
  'want', 'prefer', 'interest', 'search', 'cancel', 'abandon', 'decline', 'proceed', 'contact', 'stop', 'project', 'offer', 'dear', 'budget', 'cheaper',
  'far', 'late', 'mistake', 'solved', 'self', 'relative', 'pro', 'does', 'change', 'ended', 'sick', 'fits', 'pass', 'finally', 'yes', 'if', 'only', 'but',
  'maybe', 'doubt', 'wait', 'later', 'day', 'ask', 'can', 'request', 'missing', 'still', 'problem', 'visit', 'pay', 'photo', 'detail', 'broken', 'receive', 'you',
] as const;

export type Concept = (typeof concepts)[number];
export type Words = Readonly<Record<Concept, string>>;

/** Finds what words are about; phrases of up to four words before single ones. */
export type Lexicon = { readonly exact: ReadonlyMap<string, readonly Concept[]>; readonly beginnings: ReadonlyMap<string, readonly Concept[]> };

const longestPhrase = 4;
const shortestBeginning = 3;
const longestBeginning = 14;

export function lexiconOf(words: Words): Lexicon {
  const exact = new Map<string, Concept[]>();
  const beginnings = new Map<string, Concept[]>();
  for (const concept of concepts) {
    for (const entry of words[concept].split(' ')) {
      const [into, key] = entry.endsWith('*') ? [beginnings, entry.slice(0, -1)] : [exact, entry];
      into.set(key, [...new Set([...(into.get(key) ?? []), concept])]);
    }
  }
  return { exact, beginnings };
}

export type Meaning = { readonly from: number; readonly to: number; readonly concepts: readonly Concept[] };

export function meaningsOf(words: readonly string[], lexicon: Lexicon): Meaning[] {
  const found: Meaning[] = [];
  for (let from = 0; from < words.length; ) {
    const length = phraseAt(words, from, lexicon);
    const about = lexicon.exact.get(words.slice(from, from + length).join('_')) ?? beginningOf(words[from] ?? '', lexicon);
    if (about.length > 0) found.push({ from, to: from + length, concepts: about });
    from += length;
  }
  return found;
}

function phraseAt(words: readonly string[], from: number, { exact }: Lexicon): number {
  for (let length = Math.min(longestPhrase, words.length - from); length > 1; length -= 1) if (exact.has(words.slice(from, from + length).join('_'))) return length;
  return 1;
}

function beginningOf(word: string, { beginnings }: Lexicon): readonly Concept[] {
  for (let length = Math.min(word.length, longestBeginning); length >= shortestBeginning; length -= 1) {
    const about = beginnings.get(word.slice(0, length));
    if (about) return about;
  }
  return [];
}
