// Most messages hold nothing that could be a contact detail. One pass over the characters, with a table of words by hash,
// says which detectors are worth running; for most messages none.
import { commonWords } from './addresses/common-words.ts';
import { anyEnding, providers } from './addresses/domains.ts';
import { apps } from './apps.ts';
import { APART, CALL_OFF, CHANNEL, DEAL, DETAIL, ELSEWHERE, FEE, FIND, GIVE, HAVE, ME, MOVE, NEEDED, OUT, PICTURE, PLACE, PRIVATE, RING, RING_ME, SEND, SHOWN, TALK, wordClasses, WRITE, WRITE_ME } from './invitations/words.ts';
import { anchorWords } from './invitations/by-concept.ts';
import { numberWords, repeatWords } from './numbers/read-number.ts';

export const PHONES = 1;
export const ADDRESSES = 2;
export const HANDLES = 4;
export const INVITATIONS = 8;
export const SPACED = 16;
export const REVERSED = 32;
export const ENCODED = 64;
/** Something that hints at digits or an account, too little by itself: it may go on from an earlier message. */
export const TRACE = 128;
export const LEET = 256;
const EVERYTHING = PHONES | ADDRESSES | HANDLES | INVITATIONS;

const NUMBER = 1;
const STRONG_ADDRESS = 2;
const DOT_WORD = 4;
const ENDING = 8;
const APP = 16;
const ACCOUNT = 32;
const SEARCH = 64;
const BACKWARDS = 128;
const OTHER = 256;
const MAYBE_BACKWARDS = 512;
const ANCHOR = 1024;
const NEGLIGIBLE_NUMBERS = new Set('un une una uno ein eine einer one a rien once due sei six oh'.split(' '));

const SLOTS = 1 << 15;
const keys = new Int32Array(SLOTS);
const signs = new Int32Array(SLOTS);
const classes = new Int32Array(SLOTS);

function hashOf(word: string): number {
  let hash = 7;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

function put(words: Iterable<string>, sign: number): void {
  for (const word of words) {
    const hash = hashOf(word);
    const slot = slotOf(hash);
    keys[slot] = hash;
    signs[slot] = (signs[slot] as number) | sign;
    classes[slot] = (classes[slot] as number) | (wordClasses.get(word) ?? 0);
  }
}

put(wordClasses.keys(), 0);
put(anchorWords, ANCHOR);
put([...numberWords, ...repeatWords].filter((word) => !NEGLIGIBLE_NUMBERS.has(word)), NUMBER);
put([...[...providers].filter((word) => !commonWords.has(word) && !/^neuf$/.test(word)), ...'web arobase arobaz arobas arrobase arrobas arobace chiocciola chiocciolina arroba aroba klammeraffe klammeraffen affenschwanz commercial www http https hxxp hxxps com'.split(' ')], STRONG_ADDRESS);
put('orange free laposte'.split(' '), DOT_WORD);
put('underscore unterstrich tiret guion trattino barra klammeraffe'.split(' '), STRONG_ADDRESS);
put('dot point punto punkt pt pto period d p'.split(' '), DOT_WORD);
put(anyEnding, ENDING);
put([...apps, 'app', 'whats', 'wats', 'tele', 'face'], APP);
put('pseudo username usuario nickname nick nutzername benutzername handle identifiant nomeutente'.split(' '), ACCOUNT);
put('google googlez googlea googeln googelt internet'.split(' '), SEARCH);
put('otro otra altro altra anderem anderen autre other another'.split(' '), OTHER);
put('gauche left sinistra izquierda fin fine end final ende links'.split(' '), MAYBE_BACKWARDS);
put('umgekehrt verkehrt ruckwaerts hinten moc liamg kooltuo liamtoh oohay sptth ptth duolci xmg envers backwards backward reverse reversed rovescio contrario reves ruckwarts rueckwaerts inverse inverser inverso spiegelverkehrt'.split(' '), BACKWARDS);

/** Of each character up to U+017F the letter it is folded to, 1 for a digit, 2 for anything else we know. */
const kinds = new Uint8Array(0x180);
for (let code = 0; code < 0x180; code += 1) {
  const flat = String.fromCharCode(code).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  kinds[code] = /^[a-z]$/.test(flat) && code !== 0xaa && code !== 0xba ? flat.charCodeAt(0) : /^\d$/.test(flat) && code < 128 ? 1 : 2;
}
kinds[0xba] = 111;
kinds[0xaa] = 97;
for (const code of [0xdf, 0xe6, 0xc6, 0x153, 0x152, 0xf8, 0xd8, 0xad, 0xb9, 0x131]) kinds[code] = 3;
const usual = new Set([0x2019, 0x2018, 0x201c, 0x201d, 0x201e, 0x2013, 0x2014, 0x2026, 0x20ac, 0x2022, 0x2212, 0x202f, 0x2009, 0x2192, 0x2713, 0x2714, 0xfe0f, 0x2764, 0x203a, 0x2039]);
const leetLetters = new Uint8Array(256);
for (const letter of 'oilzsb') leetLetters[letter.charCodeAt(0)] = 1;
/** Letters of other words between the parts of one number; more of them, and it is another. */
const LONGEST_GAP = 26;
const DOT = 46;

export function firstLook(text: string): number {
  let wanted = 0;
  let digits = 0;
  let numbers = 0;
  let hash = 7;
  let pair = 7;
  let length = 0;
  let singles = 0;
  let seen = 0;
  let mask = 0;
  let before = 0;
  let run = 0;
  let switches = 0;
  let last = 2;
  let chunkDigits = 0;
  let cluster = 0;
  let densest = 0;
  let gap = 0;
  let asks = false;
  let leetWords = 0;
  let isLeet = true;
  let capitals = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    let kind = code < 0x180 ? (kinds[code] as number) : 4;
    if (kind === 3) {
      // ß, œ, æ … are two letters to the canonical stream.
      const letters = code === 0xdf ? 'ss' : code === 0x153 || code === 0x152 ? 'oe' : code === 0xe6 || code === 0xc6 ? 'ae' : '';
      if (letters === '') return EVERYTHING | SPACED | TRACE;
      hash = (Math.imul(hash, 31) + letters.charCodeAt(0)) | 0;
      pair = (Math.imul(pair, 31) + letters.charCodeAt(0)) | 0;
      kind = letters.charCodeAt(1);
      length += 1;
    } else if (kind === 4) {
      if (code >= 0xd83c && code <= 0xdfff) {
        if (isOddPair(text, at)) return EVERYTHING | SPACED | REVERSED | TRACE;
      } else if (!usual.has(code)) return EVERYTHING | SPACED | REVERSED | TRACE;
      kind = 2;
    }
    if (kind > 4) {
      hash = (Math.imul(hash, 31) + kind) | 0;
      pair = (Math.imul(pair, 31) + kind) | 0;
      length += 1;
      run += 1;
      if (code < 91) capitals += 1;
      isLeet &&= leetLetters[kind] === 1;
      if (code < 91 !== (last & 32) > 0 && length > 1) switches += 1;
      if (last === 1 && length === 1 && at > 1 && (kinds[text.charCodeAt(at - 2)] as number) > 4) wanted |= HANDLES | INVITATIONS;
      last = code < 91 ? 64 : 32 | 64;
      continue;
    }
    if (length > 0) {
      const slot = slotOf(hash);
      const sign = signs[slot] as number;
      mask |= classes[slot] as number;
      if (sign & NUMBER) {
        numbers += 1;
        cluster += 2;
        gap = 0;
        if (cluster > densest) densest = cluster;
      } else if ((gap += length) > LONGEST_GAP) cluster = 0;
      if (length >= 18) wanted |= PHONES;
      if (sign & ENDING && before & DOT_WORD) wanted |= ADDRESSES;
      before = sign;
      seen |= sign;
      singles = length === 1 ? singles + 1 : 0;
      if (singles >= 3) wanted |= SPACED | ADDRESSES | HANDLES | INVITATIONS;
      if (isLeet && capitals > 0 && length <= 4) leetWords += 1;
      isLeet = true;
      capitals = 0;
      seen |= (signs[slotOf(pair)] as number) & ANCHOR;
      pair = (Math.imul(hash, 31) + 32) | 0;
      hash = 7;
      length = 0;
    }
    if (kind === 1) {
      digits += 1;
      cluster += 1;
      gap = 0;
      if (cluster > densest) densest = cluster;
      chunkDigits += 1;
      run += 1;
      if (last !== 1) switches += 1;
      last = 1;
      continue;
    }
    if (code === 64) wanted |= ADDRESSES | HANDLES;
    else if (code === DOT) {
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
      if (last !== 2 ? next < 0x180 && (kinds[next] as number) > 4 && (text.charCodeAt(at + 1) | 32) >= 97 : next !== DOT && at > 0 && text.charCodeAt(at - 1) !== DOT) wanted |= ADDRESSES;
    } else if (code === 44 && last > 2 && at + 3 < text.length && (kinds[text.charCodeAt(at + 1)] ?? 0) > 4 && (kinds[text.charCodeAt(at + 2)] ?? 0) > 4 && (text.charCodeAt(at + 4) | 0) < 256 && ((kinds[text.charCodeAt(at + 3)] ?? 0) < 5 || (kinds[text.charCodeAt(at + 4)] ?? 2) < 5)) wanted |= ADDRESSES;
    else if (code === 63) asks = true;
    else if (code === 35 && last > 2) wanted |= HANDLES;
    else if (code === 61 || code === 43 || code === 47) run += 1;
    if (code <= 32 || (code !== 61 && code !== 43 && code !== 47)) {
      if (run >= 14 && switches >= 4) wanted |= ENCODED;
      if (chunkDigits > 0) {
        if (run >= 3 && chunkDigits < run && chunkDigits * 2 <= run + 1 && switches >= 1) wanted |= LEET;
        chunkDigits = 0;
      }
      run = switches = 0;
    }
    last = 2;
  }
  if ((digits >= 6 && densest >= 6) || (leetWords > 0 && digits >= 2 && digits + leetWords * 3 >= 7) || (numbers >= 3 && densest >= 7)) wanted |= PHONES;
  if (text.charCodeAt(0) === DOT || (seen & (ENDING | DOT_WORD)) === (ENDING | DOT_WORD)) wanted |= TRACE;
  if (digits >= 2 || numbers > 0 || wanted !== 0 || seen & (STRONG_ADDRESS | APP | ACCOUNT)) wanted |= TRACE;
  if (seen & STRONG_ADDRESS) wanted |= ADDRESSES;
  if (seen & APP) wanted |= HANDLES | INVITATIONS;
  if (seen & ACCOUNT) wanted |= HANDLES;
  if (seen & BACKWARDS || (seen & MAYBE_BACKWARDS && wanted & (PHONES | ADDRESSES | HANDLES))) wanted |= REVERSED;
  return isInviting(mask) || seen & ANCHOR || (seen & SEARCH && mask & FIND) || (asks && mask & HAVE && mask & DETAIL) || (seen & OTHER && mask & (TALK | MOVE | WRITE | WRITE_ME)) ? wanted | INVITATIONS : wanted;
}

const isInviting = (mask: number): boolean =>
  (mask & (RING | RING_ME | ELSEWHERE)) !== 0 ||
  ((mask & (OUT | NEEDED)) !== 0 && (mask & (PLACE | FEE)) !== 0) ||
  ((mask & CALL_OFF) !== 0 && (mask & APART) !== 0) ||
  ((mask & SHOWN) !== 0 && (mask & PICTURE) !== 0) ||
  ((mask & DETAIL) !== 0 && (mask & (GIVE | SEND)) !== 0) ||
  ((mask & CHANNEL) !== 0 && (mask & (WRITE | WRITE_ME | SEND | TALK | MOVE)) !== 0) ||
  ((mask & PRIVATE) !== 0 && (mask & (WRITE | WRITE_ME | TALK | MOVE | DEAL)) !== 0) ||
  ((mask & APART) !== 0 && (mask & DEAL) !== 0 && (mask & ME) !== 0);

/** Letters and digits outside the first plane, flags of letters, and pictures that say "telephone" or "mail". */
function isOddPair(text: string, at: number): boolean {
  const point = text.codePointAt(at) as number;
  if (point < 0x10000) return false;
  return (point >= 0x1d400 && point <= 0x1d7ff) || (point >= 0x1f100 && point <= 0x1f1ff) || point === 0x1f51f || point === 0x1f4de || point === 0x1f4f1 || point === 0x1f4f2 || (point >= 0x1f4e7 && point <= 0x1f4e9) || point >= 0xe0000;
}
