// Runs of digit groups: what could be a number, however its digits are written and whatever stands between them.
import { numberWords, readNumber, repeatWords } from '../numbers/read-number.ts';
import { splitGlued } from '../numbers/split-glued.ts';
import type { Stream } from '../normalise.ts';
import type { Token } from '../tokens.ts';

export type Group = {
  digits: string;
  style: 'digits' | 'word' | 'leet';
  first: number;
  last: number;
  /** Glued to letters before it that are not digits in disguise: DE123456789. */
  prefixed: boolean;
  /** How it is parted from the group before: '' for glued, ' ', '-', a word … */
  parting: string;
};

const fillers = new Set(
  `et puis ensuite apres enfin suivi suivie de du le la c est point tiret espace slash trait union barre virgule and then followed by next dash space dot hyphen after that finally is comma
  e poi quindi infine seguito da dal trattino punto spazio il virgola barra y luego despues seguido por guion espacio el finalmente coma und dann danach gefolgt von strich leerzeichen punkt zuletzt komma minus
  plus stop pause encore ensuit suite vous ajoutez ajoute ajouter on met aggiunga aggiungi ancora dopo add added next comes afterwards another le anade anades anada agrega continua continuacion a sigue noch kommt dazu folgt dahinter danach darauf anschliessend nochmal wieder now again`.split(/\s+/),
);
const leetDigits: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', z: '2', s: '5', b: '8' };
const MOST_MARKS = 4;
const MOST_WORDS = 4;

export function digitRuns(stream: Stream, tokens: readonly Token[], isOrdinary: (token: Token) => boolean): Group[][] {
  const runs: Group[][] = [];
  let run: Group[] = [];
  let parting = '';
  let marks = 0;
  let words = 0;
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const group = isOrdinary(token) ? undefined : readGroup(stream, tokens, at);
    if (group) {
      const { gap } = tokens[group.first] as Token;
      const spaced = run.length === 0 ? '' : gap === '\n' ? '\n' : gap !== '' && parting === '' ? ' ' : parting;
      run.push({ ...group, parting: run.length === 0 ? '' : spaced });
      at = group.last + 1;
      parting = '';
      marks = words = 0;
      continue;
    }
    const isFiller = token.kind === 'mark' ? !/[€$£%§]/.test(token.text) && (marks += 1) <= MOST_MARKS : token.kind === 'word' && !isOrdinary(token) && mayPart(tokens, at, run) && (words += 1) <= MOST_WORDS;
    if (!isFiller || isOrdinary(token)) {
      close();
      marks = words = 0;
      parting = '';
    } else if (run.length > 0) parting = token.kind === 'word' ? `${parting.trim()}${token.text}` : parting === '' || parting === token.text ? token.text : `${parting}${token.text}`;
    at += 1;
  }
  close();
  return runs;
}

/** A filler word, or a lone letter put between groups: 06x12x34. */
const mayPart = (tokens: readonly Token[], at: number, run: readonly Group[]): boolean => {
  const token = tokens[at] as Token;
  if (fillers.has(token.text)) return true;
  return run.length > 0 && token.text.length === 1 && /\d/.test(tokens[at + 1]?.text ?? '') && tokens[at - 1]?.kind === 'digits';
};

function readGroup(stream: Stream, tokens: readonly Token[], at: number): Group | undefined {
  return readLeet(stream, tokens, at) ?? readDigits(tokens, at) ?? readWords(tokens, at);
}

function readDigits(tokens: readonly Token[], at: number): Group | undefined {
  const token = tokens[at] as Token;
  if (token.kind !== 'digits') return undefined;
  const repeat = tokens[at + 1]?.kind === 'word' && repeatWords.has(tokens[at + 1]?.text ?? '') ? readNumber(tokens, at) : undefined;
  if (repeat) return { digits: repeat.digits, style: 'word', first: at, last: repeat.next - 1, prefixed: false, parting: '' };
  const before = tokens[at - 1];
  const prefixed = token.gap === '' && before?.kind === 'word' && before.text.length > 1 && !numberWords.has(before.text) && !/tel|phone|fon|num|mob/.test(before.text);
  return { digits: token.text, style: 'digits', first: at, last: at, prefixed, parting: '' };
}

function readWords(tokens: readonly Token[], at: number): Group | undefined {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return undefined;
  if (numberWords.has(token.text) || repeatWords.has(token.text)) {
    const found = readNumber(tokens, at);
    return found && { digits: found.digits, style: 'word', first: at, last: found.next - 1, prefixed: false, parting: '' };
  }
  const glued = token.text.length >= 6 ? splitGlued(token.text) : undefined;
  return glued === undefined ? undefined : { digits: glued, style: 'word', first: at, last: at, prefixed: false, parting: '' };
}

const isDigitLike = (token: Token | undefined): boolean => token !== undefined && (token.kind === 'digits' || /^[oilzsb]{1,4}$/.test(token.text));
/** "SS", "Ol": no word of a language looks like that in the middle of digits. */
const isCapital = (stream: Stream, token: Token): boolean => /^(?=.*[OISBZ\u0400-\u042f])[OISBZl\u0400-\u042f]+$/.test(stream.original.slice(stream.starts[token.start], stream.ends[token.end - 1]));

/** O6, l2, S5 among digits: letters in the place of digits. */
function readLeet(stream: Stream, tokens: readonly Token[], at: number): Group | undefined {
  const token = tokens[at] as Token;
  if (token.kind === 'mark' && token.text !== '|') return undefined;
  let end = at;
  let digits = '';
  let own = 0;
  let swapped = 0;
  for (; end < tokens.length && (end === at || (tokens[end] as Token).gap === ''); end += 1) {
    const part = tokens[end] as Token;
    if (part.kind === 'digits') {
      digits += part.text;
      own += part.text.length;
    } else if (part.kind === 'word' && /^[oilzsb]{1,4}$/.test(part.text)) {
      digits += [...part.text].map((letter) => leetDigits[letter]).join('');
      swapped += part.text.length;
    } else if (part.text === '|') {
      digits += '1';
      swapped += 1;
    } else break;
  }
  if (swapped === 0 || digits.length > 15) return undefined;
  const alone = own === 0;
  const [before, after] = [isDigitLike(tokens[at - 1]), isDigitLike(tokens[end])];
  if (alone && !(isCapital(stream, token) && (before || after)) && !(/^l+$/.test(token.text) && before && after && token.text.length > 1)) return undefined;
  return { digits, style: 'leet', first: at, last: end - 1, prefixed: false, parting: '' };
}
