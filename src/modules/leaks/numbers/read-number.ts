// Reads one number written in words, in any of the five languages: "quatre-vingt-dix-sept", "siebenundachtzig", "double five".
import type { Token } from '../tokens.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { german } from './de.ts';
import { italian } from './it.ts';
import type { Numerals } from './language.ts';
import { spanish } from './es.ts';

const languages: readonly Numerals[] = [french, english, german, spanish, italian];
export const numberWords: ReadonlySet<string> = new Set(languages.flatMap((own) => [...own.words.keys(), ...own.tens.keys(), ...own.hundreds.keys()]));
export const repeatWords: ReadonlySet<string> = new Set(languages.flatMap((own) => [...own.repeats.keys(), ...own.times]));
const articles = new Set(['le', 'la', 'the', 'el', 'il', 'lo', 'die', 'den', 'das', 'ein', 'chiffre', 'digit', 'cifra', 'number', 'ziffer', 'de']);

export type ReadNumber = { digits: string; next: number };

/** The number whose words begin at this token: its digits, and the token after it. The longest reading of all languages wins. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  let best: ReadNumber | undefined;
  for (const language of languages) {
    const found = readRepeat(language, tokens, at) ?? readValue(language, tokens, at);
    if (found && (!best || found.next > best.next)) best = found;
  }
  return best;
}

function readValue(own: Numerals, tokens: readonly Token[], at: number): ReadNumber | undefined {
  const first = wordAt(tokens, at);
  if (first === undefined) return undefined;
  const hundred = own.hundreds.get(first);
  const unit = own.words.get(first);
  if (hundred !== undefined) return withRest(own, tokens, at + 1, hundred);
  const second = pastHyphen(tokens, at + 1);
  const multiplied = own.hundreds.get(wordAt(tokens, second) ?? '');
  if (unit !== undefined && unit > 1 && unit < 10 && multiplied === 100) return withRest(own, tokens, second + 1, unit * 100);
  return belowHundred(own, tokens, at);
}

function withRest(own: Numerals, tokens: readonly Token[], at: number, value: number): ReadNumber | undefined {
  let next = pastHyphen(tokens, at);
  if (own.joiners.has(wordAt(tokens, next) ?? '')) next = pastHyphen(tokens, next + 1);
  const rest = belowHundred(own, tokens, next);
  const amount = rest ? Number(rest.digits) : 0;
  if (own.thousands.has(wordAt(tokens, rest ? rest.next : at) ?? '')) return undefined;
  return rest && amount > 0 ? { digits: String(value + amount), next: rest.next } : { digits: String(value), next: at };
}

function belowHundred(own: Numerals, tokens: readonly Token[], at: number): ReadNumber | undefined {
  const first = wordAt(tokens, at) ?? '';
  const unit = own.words.get(first);
  const second = pastHyphen(tokens, at + 1);
  if (own.vigesimal && unit === 4 && /^vingts?$/.test(wordAt(tokens, second) ?? '')) return withUnits(own, tokens, second + 1, 80);
  if (own.inverted && unit !== undefined && unit > 0 && unit < 10 && wordAt(tokens, second) === own.inverted) {
    const third = pastHyphen(tokens, second + 1);
    const ten = own.tens.get(wordAt(tokens, third) ?? '');
    if (ten !== undefined) return { digits: String(ten + unit), next: third + 1 };
  }
  const ten = own.tens.get(first);
  if (ten !== undefined) return own.inverted ? { digits: String(ten), next: at + 1 } : withUnits(own, tokens, at + 1, ten);
  if (unit === 10 && own.vigesimal) return withUnits(own, tokens, at + 1, 10);
  return unit === undefined ? undefined : { digits: String(unit), next: at + 1 };
}

/** soixante + dix + sept, trente + et + un, twenty + one. */
function withUnits(own: Numerals, tokens: readonly Token[], at: number, ten: number): ReadNumber {
  let next = pastHyphen(tokens, at);
  if (own.joiners.has(wordAt(tokens, next) ?? '')) next = pastHyphen(tokens, next + 1);
  const unit = own.words.get(wordAt(tokens, next) ?? '');
  if (unit === undefined || unit === 0) return { digits: String(ten), next: at };
  if (ten === 10) return unit >= 7 && unit <= 9 ? { digits: String(10 + unit), next: next + 1 } : { digits: '10', next: at };
  if (unit === 10 && own.overflow?.has(ten)) {
    const more = pastHyphen(tokens, next + 1);
    const last = own.words.get(wordAt(tokens, more) ?? '');
    return last !== undefined && last >= 7 && last <= 9 ? { digits: String(ten + 10 + last), next: more + 1 } : { digits: String(ten + 10), next: next + 1 };
  }
  if (unit < 10 || (unit < 20 && own.overflow?.has(ten))) return { digits: String(ten + unit), next: next + 1 };
  return { digits: String(ten), next: at };
}

/** double five, dreimal die 7, deux fois le 6. */
function readRepeat(own: Numerals, tokens: readonly Token[], at: number): ReadNumber | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  let count = own.repeats.get(first.text);
  let next = at + 1;
  if (count === undefined) {
    const times = own.words.get(first.text) ?? (/^[234]$/.test(first.text) ? Number(first.text) : undefined);
    if (times === undefined || times < 2 || times > 4 || !own.times.has(wordAt(tokens, next) ?? '')) return undefined;
    count = times;
    next += 1;
  }
  if (articles.has(wordAt(tokens, next) ?? '')) next += 1;
  const digit = tokens[pastHyphen(tokens, next)];
  if (!digit) return undefined;
  const value = digit.kind === 'digits' ? digit.text : String(languages.map((each) => each.words.get(digit.text)).find((found) => found !== undefined) ?? '');
  return value !== '' && value.length <= 2 ? { digits: value.repeat(count), next: pastHyphen(tokens, next) + 1 } : undefined;
}

const wordAt = (tokens: readonly Token[], at: number): string | undefined => (tokens[at]?.kind === 'word' ? tokens[at].text : undefined);
/** Over one hyphen, as in vingt-trois. */
const pastHyphen = (tokens: readonly Token[], at: number): number => (tokens[at]?.text === '-' && tokens[at + 1]?.kind === 'word' ? at + 1 : at);
