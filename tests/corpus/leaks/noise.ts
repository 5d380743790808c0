// How people write in a hurry. Places in braces stay as they are.
import { CLOSE, OPEN, unaccented } from './disguise-characters.ts';
import type { Chance } from './random.ts';

const outsidePlaces = (text: string, change: (part: string) => string) =>
  text
    .split(/(\{[a-z0-9]+\}|\[\[|\]\]|<[^>]*>)/)
    .map((part, index) => (index % 2 ? part : change(part)))
    .join('');

function transposed(text: string, random: Chance): string {
  const long = [...text.matchAll(/\p{L}{6,}/gu)].filter((match) => !/[{<[]/.test(text.charAt(match.index - 1)));
  if (long.length === 0) return text;
  const { index } = random.pick(long);
  const at = index + 2;
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

type Noise = { name: string; change: (text: string, random: Chance) => string };
const noises: readonly Noise[] = [
  { name: 'lower', change: (text) => outsidePlaces(text, (part) => part.toLowerCase()) },
  { name: 'unaccented', change: (text) => outsidePlaces(text, unaccented) },
  { name: 'no-space', change: (text) => text.replace(/([.!?]) (?=[\p{Lu}¿¡])/gu, '$1') },
  { name: 'no-stop', change: (text) => text.replace(/\.$/, '') },
  { name: 'no-apostrophe', change: (text) => text.replace(/(\p{L})[’'](?=\p{L})/gu, '$1 ') },
  { name: 'typo', change: transposed },
];
export const withNoise = (text: string, random: Chance) => {
  const noise = random.pick(noises);
  const changed = noise.change(text, random);
  return { name: changed === text ? 'none' : noise.name, text: changed };
};

/** Sentences one after the other: a stop where one is missing, or a new line, or in a hurry nothing. */
export function joined(parts: readonly string[], random: Chance): string {
  const lines = random.maybe(0.25);
  return parts
    .filter((part) => part !== '')
    .reduce((sum, part) => {
      if (sum === '') return part;
      if (lines) return `${sum}\n${part}`;
      if (/[.!?,:;…)]$|\p{Extended_Pictographic}$/u.test(sum)) return `${sum} ${part}`;
      return sum + random.pick(['. ', '. ', '\n', ', ', ' ']) + part;
    }, '');
}

const bold = (text: string) => text.replace(/[a-zA-Z]/g, (letter) => String.fromCodePoint((letter < 'a' ? 0x1d400 - 65 : 0x1d41a - 97) + letter.charCodeAt(0)));
/** Harmless text that looks disguised: copied from elsewhere, shouted, set in bold letters. */
export const harmlessLooks: readonly (Noise & { testOnly?: boolean })[] = [
  { name: 'zero-width', change: (text) => text.split(' ').join(' \u200B') },
  { name: 'no-break-space', change: (text) => text.replaceAll(' ', '\u00A0') },
  { name: 'shouted', change: (text) => text.toUpperCase() },
  { name: 'emoji', change: (text, random) => text.replace(/[.!?](?= \p{Lu}|$)/gu, () => random.pick([' 🙂', ' 👍', ' 🙏', ' 😅'])) },
  { name: 'full-width', change: (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) },
  { name: 'soft-hyphen', change: (text) => text.replace(/(\p{L}{4})(\p{L}{3})/gu, '$1\u00AD$2'), testOnly: true },
  { name: 'bold', change: (text) => bold(text), testOnly: true },
];

export function labelled(marked: string): { text: string; spans: [number, number][] } {
  const spans: [number, number][] = [];
  let text = '';
  let start = 0;
  for (const character of marked) {
    if (character === OPEN) start = text.length;
    else if (character === CLOSE) spans.push([start, text.length]);
    else text += character;
  }
  return { text, spans };
}
