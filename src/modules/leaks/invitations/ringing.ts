// Invitations to call: they need a telephone, wherever they are said.
import type { Token } from '../tokens.ts';
import { by, isDenied, isLast, nearest, span, type Span, type Word } from './clauses.ts';
import * as is from './words.ts';

const goOn = new Set('mejor better lieber plutot piuttosto meglio best ok when if later tomorrow asap now on at back please anytime tonight today after instead directly to before and or so for quand si demain ce sur au des plutot directement vite svp stp a avant apres et ou pour quando se domani subito pure al dopo stasera su direttamente per e o cuando manana ahora directamente si por al hoy luego y an morgen heute gern gerne bitte direkt einfach wenn spater unter kurz mal mir uns oder doch das this le il lo dopo outside hors ailleurs maintenant ici des s un quand en'.split(' '));

/** appelle-moi, call me, ruf mich an, chiamami, m'appeler; not "appelez-moi Jean", "vous appeler par votre prénom". */
export function ringsMe(clause: readonly Word[], tokens: readonly Token[]): Span | undefined {
  for (const [at, word] of clause.entries()) {
    if (!(word.mask & (is.RING | is.RING_ME)) || isDenied(clause, at)) continue;
    if (word.mask & is.RING_ME) {
      if (/^(dm|pm)$/.test(word.text) && !/^(me|moi|mich|us)$/.test(clause[at + 1]?.text ?? '')) continue;
      const last = /^(dm|pm)$/.test(word.text) ? at + 1 : at;
      if (last > at || onlyRings.has(word.text) || mayFollow(clause, last, tokens)) return { from: at, to: last };
      continue;
    }
    const next = clause[at + 1];
    const previous = clause[at - 1];
    if (/^(anrufen|anruf|zuruckrufen)$/.test(word.text)) {
      const me = nearest(clause, at, (each) => /^(mich|uns)$/.test(each.text), 5);
      if (me !== undefined) return span(at, me);
      continue;
    }
    if (/^ruf|^ruft/.test(word.text)) {
      const me = nearest(clause, at, (each) => /^(mich|uns)$/.test(each.text), 3);
      if (me !== undefined && clause.slice(at, at + 7).some((each) => each.text === 'an')) return span(at, clause.findIndex((each, index) => index > at && each.text === 'an'));
      continue;
    }
    if (next && /^(me|moi|nous|us)$/.test(next.text) && !/^(rappelle|rappelez|rappeler)$/.test(word.text) && (onlyRings.has(word.text) || mayFollow(clause, at + 1, tokens)) && !(next.text === 'nous' && !next.glued && !isHyphened(tokens, next))) return { from: at, to: at + 1 };
    if (next?.text === 'moi' && word.text.startsWith('rappel') && (isLast(clause, at + 1) || /^(au|sur|vite|demain|ce|quand|des|svp|stp|avant|apres)$/.test(clause[at + 2]?.text ?? ''))) return { from: at, to: at + 1 };
    if (previous && /^(m|me|mi|nous|ci|nos)$/.test(previous.text) && /^(appeler|telephoner|rappeler|joindre|llamar|chiamare|telefonare|llama|llame|chiami|chiama|llames|rappelez|appelez|appelles|rappelles|appelle)$/.test(word.text) && !/^(je|on|il|elle|qui)$/.test(clause[at - 2]?.text ?? '') && mayFollow(clause, at, tokens) && (word.text !== 'appelle' || !isName(clause[at + 1]))) {
      if (/^(appelle|llama|chiama)$/.test(word.text)) continue;
      if (word.text === 'joindre' && !clause.some((each) => each.mask & is.CHANNEL || each.app !== '' || each.text === 'au')) continue;
      return { from: at - 1, to: at };
    }
  }
  return undefined;
}

/** Verbs that never say how somebody is called. */
const onlyRings = new Set('text phone ring dial telephone telephonez textez textote whatsappe bigophone buzz scrivimi messaggiami whatsappami wasapeame telefonami telefonatemi'.split(' '));

const isHyphened = (tokens: readonly Token[], word: Word): boolean => tokens[word.first - 1]?.text === '-';
const isName = (word: Word | undefined): boolean => word !== undefined && word.capital;

const softeners = new Set('pure auch just simplement simplemente simplement einfach tout solo'.split(' '));

/** After "call me": the end, or a word of when and where; a name or an adjective says what one is called. */
function mayFollow(clause: readonly Word[], at: number, tokens: readonly Token[]): boolean {
  const next = clause[at + 1];
  if (!next || /^[,:;)(-]$/.test(tokens[(clause[at] as Word).last + 1]?.text ?? '')) return true;
  if (next.text === 'par' || next.text === 'by') return /^(telephone|tel|phone|whatsapp|visio|skype|messenger)$/.test(clause[at + 2]?.text ?? '');
  if (softeners.has(next.text) && clause[at + 2]?.capital) return false;
  return !next.capital && (goOn.has(next.text) || /^\d/.test(next.text) || next.app !== '' || (next.mask & (is.PREPOSITION | is.ELSEWHERE | is.OUT | is.PRIVATE)) > 0 || next.text.length > 3 && !/(o|a|e|y)$/.test(next.text) && clause.length - at > 3);
}

/** give me a ring, passez-moi un coup de fil, fammi uno squillo. */
export function givesRing(clause: readonly Word[]): Span | undefined {
  const at = clause.findIndex((each) => /^(ring|call|bell|buzz|tinkle|fil|squillo|telefonata|toque|llamada|phonecall)$/.test(each.text));
  if (at < 1) return undefined;
  const verb = clause.findLastIndex((each, index) => index < at && index >= at - 5 && /^(give|gimme|donne|donnez|donner|passe|passez|passer|fammi|faccia|dammi|dame|deme|hazme|drop)$/.test(each.text));
  const me = clause.slice(Math.max(0, verb), at).some((each) => /^(me|moi|us|nous|gimme|fammi|dammi|dame|deme|hazme|mi)$/.test(each.text));
  return verb >= 0 && me && !isDenied(clause, verb) ? by('phone', span(verb, at)) : undefined;
}
