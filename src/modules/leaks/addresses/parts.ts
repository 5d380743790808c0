// The pieces of an address, whatever they are written with: @, "(at)", arobase; ".", "[dot]", punto; text; what joins.
import type { Token } from '../tokens.ts';

export type Part = {
  kind: 'text' | 'at' | 'dot' | 'join' | 'other';
  text: string;
  first: number;
  last: number;
  gap: Token['gap'];
  /** Written as a word or in brackets. */
  spoken: boolean;
  /** May mean something else: "at", "chez", "bei". */
  weak: boolean;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const atWords = set('arobase arobaz arobas arrobase arrobas arobace chiocciola chiocciolina arroba klammeraffe klammeraffen affenschwanz atsign aroba at_sign');
const weakAtWords = set('at chez bei presso a en ät aet et da su alla arr commercial');
const dotWords = set('dot point punto punkt pt pto puntocom dotcom pointcom punktcom period');
const bracketedAt = set('at a arobase arobas chiocciola arroba klammeraffe ad bei chez aet @');
const bracketedDot = set('dot point punto punkt pt d p .');
const joinWords = new Map([['tiret', '-'], ['trattino', '-'], ['guion', '-'], ['bindestrich', '-'], ['minus', '-'], ['dash', '-'], ['hyphen', '-'], ['underscore', '_'], ['unterstrich', '_'], ['tiretbas', '_'], ['souligne', '_'], ['barrabaja', '_'], ['sottolineato', '_']]);
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>', '*': '*', '-': '-', '_': '_', '|': '|', '/': '/', '~': '~', '"': '"', "'": "'", '=': '=', ':': ':', '·': '·' };

export function partsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length; ) {
    const part = bracketed(tokens, at) ?? single(tokens, at);
    parts.push(part);
    at = part.last + 1;
  }
  return parts;
}

/** "(at)", "[ dot ]", "-at-", "*point*". */
function bracketed(tokens: readonly Token[], at: number): Part | undefined {
  const open = tokens[at] as Token;
  const inside = tokens[at + 1];
  const close = tokens[at + 2];
  if (!inside || !close || open.kind !== 'mark' || closing[open.text] !== close.text) return undefined;
  const isBracket = /^[([{<]$/.test(open.text);
  if (!isBracket && (inside.gap !== '' || close.gap !== '' || inside.text.length === 1)) return undefined;
  const kind = bracketedAt.has(inside.text) ? 'at' : bracketedDot.has(inside.text) ? 'dot' : undefined;
  if (!kind) return undefined;
  return { kind, text: kind === 'at' ? '@' : '.', first: at, last: at + 2, gap: open.gap, spoken: true, weak: false };
}

function single(tokens: readonly Token[], at: number): Part {
  const token = tokens[at] as Token;
  const part = (kind: Part['kind'], text: string, spoken: boolean, weak = false, last = at): Part => ({ kind, text, first: at, last, gap: token.gap, spoken, weak });
  if (token.text === '@') return part('at', '@', false);
  if (token.text === '.' || isCommaForDot(tokens, at)) return part('dot', '.', false);
  if (/^[-_+%]$/.test(token.text)) return part('join', token.text, false);
  if (token.kind === 'mark') return part('other', token.text, false);
  const next = tokens[at + 1]?.text ?? '';
  if (/^(tiret|trattino|guion|barra)$/.test(token.text) && /^(bas|basso|bajo|baja)$/.test(next)) return part('join', '_', true, false, at + 1);
  if (token.text === 'tiret' && next === 'du' && /^(8|huit|6|six)$/.test(tokens[at + 2]?.text ?? '')) return part('join', tokens[at + 2]?.text === '8' || tokens[at + 2]?.text === 'huit' ? '_' : '-', true, false, at + 2);
  if (atWords.has(token.text)) return part('at', '@', true);
  if (token.text === 'a' && /^(commercial|rond|arrondi|ronde)$/.test(next)) return part('at', '@', true, false, at + 1);
  if (token.text === 'at' && next === 'sign') return part('at', '@', true, false, at + 1);
  if (weakAtWords.has(token.text) && token.gap !== '') return part('at', token.text, true, true);
  if (dotWords.has(token.text)) return part('dot', '.', true);
  if (joinWords.has(token.text)) return part('join', joinWords.get(token.text) as string, true);
  return part('text', token.text, false);
}

/** maison-martin,com: hardly ever what follows a comma without its space. */
const isCommaForDot = (tokens: readonly Token[], at: number): boolean => {
  const [before, comma, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (comma.text !== ',' || comma.gap !== '' || after?.gap !== '' || before?.kind !== 'word') return false;
  return /^(com|net|org|fr|eu|uk|ch)$/.test(after.text) || (/^(de|it|es)$/.test(after.text) && tokens[at - 2]?.text === '-' && before.gap === '');
};
