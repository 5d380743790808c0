// A message as the words see it: parted at its marks and at "but", lower case, no accents.

const letters: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l' };
const buts = new Set('but however though mais cependant toutefois neanmoins pourtant ma pero tuttavia aber jedoch allerdings sondern sino'.split(' '));
const mark = /[^\p{L}\p{M}\p{N}'’‘`´ʼ _-]+/u;

export type Clause = { /** As it was written. */ readonly written: string; readonly words: readonly string[] };

export function clausesOf(text: string): Clause[] {
  return text.normalize('NFKC').split(mark).flatMap((written) => atBut(plain(written).split(' ').filter((word) => word !== '')).map((words) => ({ written: written.trim(), words })));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßœæøł]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/n['’‘`´ʼ]t(?!\p{L})/gu, 'nt')
    .replace(/\d+/g, '0')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

function atBut(words: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (buts.has(word)) parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}
