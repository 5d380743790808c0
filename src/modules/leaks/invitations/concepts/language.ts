// How the concepts of an invitation are said in one language, and the rules that put them together.
// In a concept: words parted by spaces, `_` a space inside, `*` any ending. In a rule: {concept}, ~ up to four words
// between, ~~ up to eight, {concept}? when it may be missing. The concept with ! is what the rule is looked for by.
// A rule that begins with ! holds although the sentence says no ("we need not go through the site").

export type Language = { concepts: Readonly<Record<string, string>>; rules: string; refusal: string };
export type Rule = { pattern: RegExp; refusal: RegExp | undefined };
type Anchored = { anchors: readonly string[]; pairs: readonly string[]; rule: Rule };

const alternatives = (list: string): string =>
  `(?:${list.trim().split(/\s+/).sort((a, b) => b.length - a.length).map((word) => word.replaceAll('_', ' ').replaceAll('*', '\\S*')).join('|')})`;

export function rulesOf(language: Language, shared: string): Anchored[] {
  const refusal = new RegExp(`(?:^| )${alternatives(language.refusal)}(?= |$)`);
  return `${shared}\n${language.rules}`.split('\n').map((line) => line.trim()).filter((line) => line !== '').flatMap((line) => compiled(line, language, refusal));
}

function compiled(line: string, { concepts }: Language, refusal: RegExp): Anchored[] {
  const named = [...line.matchAll(/\{(\w+)(!?)\}/g)];
  if (named.some(([, name]) => !concepts[name as string]?.trim())) return [];
  const anchor = named.find(([, , mark]) => mark === '!')?.[1] as string;
  const source = line.replace(/^!/, '').split(' ').map((part) => {
    if (part === '~') return '(?:\\S+ ){0,4}';
    if (part === '~~') return '(?:\\S+ ){0,8}';
    const piece = part.replace(/\{(\w+)!?\}/g, (_, name: string) => alternatives(concepts[name] as string));
    return piece.endsWith('?') ? `(?:${piece.slice(0, -1)} )?` : `${piece} `;
  }).join('');
  const phrases = (concepts[anchor] as string).trim().split(/\s+/);
  const anchors = phrases.map((phrase) => phrase.split('_').reduce((longest, word) => (word.length > longest.length ? word : longest), ''));
  return [{ anchors, pairs: phrases.map(longestPair), rule: { pattern: new RegExp(`(?<= )${source}`), refusal: line.startsWith('!') ? undefined : refusal } }];
}

/** One word, or of a phrase the two neighbours with the most letters: what the first look knows it by. */
function longestPair(phrase: string): string {
  const words = phrase.split('_');
  return words.slice(1).map((word, at) => `${words[at]} ${word}`).reduce((longest, pair) => (pair.length > longest.length ? pair : longest), words.length === 1 ? phrase : '');
}
