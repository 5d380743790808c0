// MSG-2: invitations to go on outside the platform, by rules on classes of words that hold in every language.
import { doubtfulApps, messengers, socialNetworks } from '../apps.ts';
import { ordinaryWords } from '../context.ts';
import type { Candidate } from '../finding.ts';
import { appEnd, isApp } from '../handles.ts';
import type { Stream } from '../normalise.ts';
import type { Token } from '../tokens.ts';
import * as is from './words.ts';

type Word = { text: string; first: number; last: number; mask: number; app: '' | 'messenger' | 'network' | 'doubtful'; glued: boolean; capital: boolean };
type Span = { from: number; to: number; by?: 'phone' | 'email' };

const LONGEST_CLAUSE = 60;
const hesitations = new Set('hesite hesitez hesiter hesitate esitare esiti esitate dude dudes duda zogern zogere zogert pourquoi why perche warum porque problem soucis probleme'.split(' '));
const goOn = new Set('mejor better lieber plutot piuttosto meglio best ok when if later tomorrow asap now on at back please anytime tonight today after instead directly to before and or so for quand si demain ce sur au des plutot directement vite svp stp a avant apres et ou pour quando se domani subito pure al dopo stasera su direttamente per e o cuando manana ahora directamente si por al hoy luego y an morgen heute gern gerne bitte direkt einfach wenn spater unter kurz mal mir uns oder doch das this le il lo dopo outside hors ailleurs maintenant ici des s un quand en'.split(' '));

export function findInvitations(stream: Stream, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const clause of clausesOf(stream, tokens)) {
    const span = invitationIn(clause, tokens);
    if (!span) continue;
    const [first, last] = [clause[span.from] as Word, clause[span.to] as Word];
    found.push({ kind: 'invitation', start: (tokens[first.first] as Token).start, end: (tokens[last.last] as Token).end, disguise: disguiseIn(stream, tokens, first, last), value: clause.slice(span.from, span.to + 1).map((word) => word.text).join(' '), ...(span.by ? { by: span.by } : {}) });
  }
  return found;
}

function clausesOf(stream: Stream, tokens: readonly Token[]): Word[][] {
  const clauses: Word[][] = [];
  let clause: Word[] = [];
  const close = () => {
    if (clause.length > 1 || (clause.length === 1 && ((clause[0] as Word).mask & is.RING_ME))) clauses.push(clause);
    clause = [];
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (/^[.!?;]$/.test(token.text) || (token.gap === '\n' && clause.length > 0) || clause.length >= LONGEST_CLAUSE) close();
    if (token.kind === 'mark') continue;
    const last = isApp(tokens, at) ? appEnd(tokens, at) : at;
    const text = tokens.slice(at, last + 1).map((each) => each.text).join('');
    const app = last > at || isApp(tokens, at) ? appKind(token.text, last > at) : '';
    const original = stream.original[stream.starts[token.start] as number] as string;
    clause.push({ text, first: at, last, mask: is.wordClasses.get(text) ?? 0, app, glued: token.gap === '', capital: original !== original.toLowerCase() });
    at = last;
  }
  close();
  return clauses;
}

const appKind = (text: string, disguised: boolean): Word['app'] => (disguised ? 'messenger' : doubtfulApps.has(text) ? 'doubtful' : messengers.has(text) ? 'messenger' : socialNetworks.has(text) ? 'network' : 'doubtful');

function invitationIn(clause: readonly Word[], tokens: readonly Token[]): Span | undefined {
  return by('phone', ringsMe(clause, tokens)) ?? givesRing(clause) ?? leaves(clause, tokens) ?? paysMe(clause) ?? needless(clause) ?? callsOff(clause) ?? shows(clause) ?? elsewhere(clause) ?? byApp(clause) ?? byChannel(clause) ?? asksDetails(clause, tokens) ?? asksNumber(clause, tokens) ?? hasApp(clause, tokens) ?? searchMe(clause);
}

const by = (channel: 'phone' | 'email', span: Span | undefined): Span | undefined => span && { ...span, by: channel };
const channelOf = (word: Word): 'phone' | 'email' => (/mail|correo|courriel|posta/.test(word.text) ? 'email' : 'phone');

/** appelle-moi, call me, ruf mich an, chiamami, m'appeler; not "appelez-moi Jean", "vous appeler par votre prénom". */
function ringsMe(clause: readonly Word[], tokens: readonly Token[]): Span | undefined {
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
function givesRing(clause: readonly Word[]): Span | undefined {
  const at = clause.findIndex((each) => /^(ring|call|bell|buzz|tinkle|fil|squillo|telefonata|toque|llamada|phonecall)$/.test(each.text));
  if (at < 1) return undefined;
  const verb = clause.findLastIndex((each, index) => index < at && index >= at - 5 && /^(give|gimme|donne|donnez|donner|passe|passez|passer|fammi|faccia|dammi|dame|deme|hazme|drop)$/.test(each.text));
  const me = clause.slice(Math.max(0, verb), at).some((each) => /^(me|moi|us|nous|gimme|fammi|dammi|dame|deme|hazme|mi)$/.test(each.text));
  return verb >= 0 && me && !isDenied(clause, verb) ? by('phone', span(verb, at)) : undefined;
}

/** pay me direct, si me paga en mano, de la main à la main. */
function paysMe(clause: readonly Word[]): Span | undefined {
  const pay = clause.findIndex((each) => /^(pay|paye|paie|payez|payer|regler|regle|reglez|pague|paga|pagas|pagar|paghi|pagare|paghiamo|zahlen|zahlst|zahl|bezahlen|settle)/.test(each.text));
  if (pay < 0 || isDenied(clause, pay)) return undefined;
  const hand = clause.findIndex((each, index) => Math.abs(index - pay) <= 8 && ((/^(mano|main|hand)$/.test(each.text) && /^(en|in|a|la|die|to)$/.test(clause[index - 1]?.text ?? '')) || (/^(direct|directly|direkt|directement|direttamente|directamente)$/.test(each.text) && clause.slice(Math.max(0, index - 4), index).some((near) => /^(me|moi|mich|mir|us|uns|nous)$/.test(near.text)))));
  return hand < 0 || clause.some((each) => (each.mask & is.PLACE) > 0 && !/^(hors|sans|off|fuori|fuera|ohne)$/.test(each.text) && hand < 0) ? undefined : span(pay, hand);
}

/** hors de la plateforme, sans passer par le site, off the app: with somebody who acts. */
function leaves(clause: readonly Word[], tokens: readonly Token[]): Span | undefined {
  for (const [at, word] of clause.entries()) {
    if (!(word.mask & is.OUT)) continue;
    const place = clause.findIndex((each, index) => index > at && index <= at + 6 && ((each.mask & (is.PLACE | is.FEE)) > 0 || isHere(word, each, index - at)));
    const before = /^vorbei$/.test(word.text) ? clause.findLastIndex((each, index) => index < at && index >= at - 4 && (each.mask & is.PLACE) > 0) : -1;
    const target = place >= 0 ? place : before;
    if (target < 0 || (clause[target] as Word).mask & is.FEE && !isSaving(word.text, (clause[target] as Word).text, clause.slice(target, target + 4))) continue;
    if (/^(sans|without|senza|sin|ohne)$/.test(word.text) && !((clause[target] as Word).mask & is.FEE) && !/^(intermedia|middleman|vermittler)/.test((clause[target] as Word).text) && !clause.slice(at + 1, target).some((each) => /^(passer|going|using|use|through|passare|pasar|uber|utiliser|usare|usar|die|plateforme|la|il|el|the|le)$/.test(each.text))) continue;
    if (/^(off)$/.test(word.text) && target - at > 2) continue;
    const actor = nearest(clause, at, (each) => (each.mask & (is.RING | is.WRITE | is.TALK | is.MOVE | is.DEAL | is.RING_ME | is.WRITE_ME | is.TOGETHER | is.SEND | is.PRIVATE)) > 0 || each.app !== '' , 12, target);
    const denied = clause.slice(Math.max(0, Math.min(actor ?? at, at) - 5), Math.max(actor ?? at, at)).some((each) => (each.mask & is.NOT) > 0) && !clause.some((each) => hesitations.has(each.text));
    if (hasComma(tokens, clause[Math.min(at, target)] as Word, clause[Math.max(at, target)] as Word)) continue;
    const isSure = !clause.slice(target + 1, target + 5).some((each) => (each.mask & is.NOT) > 0) && surePlaces.has((clause[target] as Word).text) && Math.abs(target - at) <= 4;
    if ((actor === undefined && !isSure) || denied || isReported(clause)) continue;
    return { from: Math.min(actor ?? at, at, target), to: Math.max(actor ?? at, at, target) };
  }
  return undefined;
}

/** "off here", "fuori da qui". */
const isHere = (out: Word, here: Word, distance: number): boolean => distance <= 2 && /^(here|ici|qui|aqui|hier)$/.test(here.text) && /^(off|outside|hors|dehors|fuori|fuera|ausserhalb|weg|raus)$/.test(out.text);
/** "ça évite les frais du site"; other costs may well be avoided. */
const isSaving = (saving: string, fee: string, after: readonly Word[]): boolean =>
  /^(sans|without|senza|sin|ohne|evit|avoid|umgeh|skip|ahorr|risparmi|econom|sav|spar)/.test(saving) && (!/^(frais|tariffe|fees)$/.test(fee) || after.some((each) => (each.mask & is.PLACE) > 0));

/** on n'a pas besoin de passer par l'appli, we won't need the site any more. */
function needless(clause: readonly Word[]): Span | undefined {
  for (const [at, word] of clause.entries()) {
    if (!(word.mask & is.PLACE) || /^(portal|pagina)$/.test(word.text)) continue;
    const need = nearest(clause, at, (each) => (each.mask & is.NEEDED) > 0, 8);
    if (need === undefined || isReported(clause)) continue;
    const not = nearest(clause, need, (each) => (each.mask & is.NOT) > 0 || /^(plus|pas|nicht|without)$/.test(each.text), 6);
    if (not === undefined || clause.some((each) => hesitations.has(each.text)) || /^(marche|funktioniert|works|work|funziona|funciona|geht|fonctionne)$/.test(clause[at + 1]?.text ?? '')) continue;
    if (/^(hace|falta|serve|sert|use|uso|passe|utiliser)$/.test((clause[need] as Word).text) && !clause.some((each) => /^(nous|on|nos|ci|we|us|besoin|falta|pasar|passare|passer|through|ya|piu|plus|any)$/.test(each.text))) continue;
    return { from: Math.min(need, at, not), to: Math.max(need, at, not) };
  }
  return undefined;
}

/** Annulez la réservation et on fait ça entre nous; decline the quote here, I'll do you a cheaper one off the books. */
function callsOff(clause: readonly Word[]): Span | undefined {
  const off = clause.findIndex((each) => (each.mask & is.CALL_OFF) > 0);
  if (off < 0 || isReported(clause)) return undefined;
  const negative = /^(annul|refus|declin|cancel|reject|rechac|rechaz|anul|rifiut|lehn|ablehn|storn)/.test((clause[off] as Word).text);
  if (!negative && !clause.slice(Math.max(0, off - 4), off + 4).some((each) => (each.mask & is.NOT) > 0)) return undefined;
  const apart = clause.findLastIndex((each, index) => index > off + 1 && (each.mask & is.APART) > 0 && !/^(us|nous|uns|nosotros|noi|menos|meno|moins|direct|bar|mano|hand)$/.test(each.text));
  const between = clause.findIndex((each, index) => index > off && ((/^(entre|between|tra|fra|unter)$/.test(each.text) && /^(nous|us|noi|uns|nosotros)$/.test(clause[index + 1]?.text ?? '')) || (/^(en|in|a)$/.test(each.text) && /^(direct|diretto|diretta|directo|mano|prive|privato|privado)$/.test(clause[index + 1]?.text ?? '')) || /^(privately|directly|direkt|privat|directamente|direttamente|directement|ailleurs|elsewhere|altrove|woanders)$/.test(each.text) || (each.text === 'off' && clause.slice(index, index + 3).some((next) => next.text === 'books')) || ((each.mask & is.OUT) > 0 && clause.slice(index + 1, index + 5).some((next) => (next.mask & is.PLACE) > 0))));
  const here = clause.some((each) => /^(ici|here|qui|aqui|hier)$/.test(each.text));
  const deals = clause.some((each, index) => index > off && ((each.mask & (is.DEAL | is.SEND)) > 0 || /^(payez|paie|pay|paga|paghi|pague|hagame|zahlen|zahl|zahle|uberweisen|fais|ferai|mache|do|haga|facciamo|faccio|hago)$/.test(each.text)));
  if (between >= 0) return { from: off, to: Math.min(clause.length - 1, between + 1) };
  return apart >= 0 && (here || deals) && (!/^(reserv|buch|book|prenot)/.test((clause[off] as Word).text) || here) ? { from: off, to: apart } : undefined;
}

/** Mon numéro est affiché sur la camionnette en photo. */
function shows(clause: readonly Word[]): Span | undefined {
  const number = clause.findIndex((each) => /^(numero|num|number|nummer|telefonnummer|handynummer|telephone|telefono|telefon|tel|mail|insta|contact)$/.test(each.text));
  if (number < 0) return undefined;
  const shown = clause.findIndex((each) => (each.mask & is.SHOWN) > 0);
  const picture = clause.findIndex((each) => (each.mask & is.PICTURE) > 0);
  const mine = clause.some((each) => /^(mon|ma|my|mio|mia|mi|mein|meine|meinem|notre|our|nostro|nuestro|unsere|profil|profile|profilo|perfil|profilbild)$/.test(each.text));
  if (shown < 0 || picture < 0 || !mine || clause.some((each) => ordinaryWords.has(each.text) && each.text !== 'no') || isDenied(clause, shown)) return undefined;
  return { from: Math.min(number, shown, picture), to: Math.max(number, shown, picture) };
}

/** on continue ailleurs, write me elsewhere, parliamone in privato, contact me directly. */
function elsewhere(clause: readonly Word[]): Span | undefined {
  for (const [at, word] of clause.entries()) {
    const isOther = (word.mask & is.ELSEWHERE) > 0 || (/^(lado|sitio|canal|parte|weg|wege|kanal|canale|channel|moyen|biais)$/.test(word.text) && /^(otro|otra|altro|altra|anderem|anderen|autre|other|another)$/.test(clause[at - 1]?.text ?? ''));
    const isPrivate = (word.mask & is.PRIVATE) > 0;
    const together = clause.findIndex((each) => (each.mask & is.TOGETHER) > 0);
    if ((word.text === 'direct' && /^(en|in)$/.test(clause[at - 1]?.text ?? '')) || word.text === 'privat') {
      const moves = nearest(clause, at, (each) => (each.mask & (is.MOVE | is.DEAL)) > 0, 4);
      if (together >= 0 && moves !== undefined && !isDenied(clause, moves)) return span(at, moves);
    }
    if (!isOther && !isPrivate) continue;
    const verb = nearest(clause, at, (each) => (each.mask & (is.RING | is.WRITE | is.TALK | is.MOVE | is.WRITE_ME | is.RING_ME)) > 0 || (isOther && (each.mask & is.SEND) > 0), isOther ? 7 : 5);
    if (verb === undefined || isDenied(clause, verb)) continue;
    const { mask } = clause[verb] as Word;
    const withMe = mask & (is.WRITE_ME | is.RING_ME) || clause.slice(Math.max(0, Math.min(at, verb) - 2), Math.max(at, verb) + 2).some((each) => (each.mask & (is.ME | is.TOGETHER)) > 0);
    if (isOther ? !withMe && !(mask & (is.TALK | is.MOVE)) : !(mask & (is.WRITE_ME | is.RING_ME) || (mask & (is.WRITE | is.RING) && withMe) || (mask & is.TALK && /^(priv|offline)/.test(word.text)))) continue;
    return span(at, verb);
  }
  return undefined;
}

/** écris-moi sur whatsapp, lass uns auf WhatsApp weiterschreiben, add me on snap. */
function byApp(clause: readonly Word[]): Span | undefined {
  for (const [at, word] of clause.entries()) {
    if (word.app === '') continue;
    if (word.app === 'messenger' && /^(me|moi|mich|mir|us)$/.test(clause[at + 1]?.text ?? '') && !isDenied(clause, at)) return { from: at, to: at + 1 };
    const led = clause.slice(Math.max(0, at - 3), at).some((each) => (each.mask & is.PREPOSITION) > 0);
    const note = nearest(clause, at, (each) => /^(message|messages|messaggio|mensaje|nachricht|privatnachricht|pn|mp|md|dm)$/.test(each.text), 5);
    if (led && note !== undefined && (/^(privatnachricht|pn|mp|md|dm)$/.test((clause[note] as Word).text) || clause.slice(Math.max(0, note - 1), note + 3).some((each) => (each.mask & is.PRIVATE) > 0)) && !isDenied(clause, note)) return span(at, note);
    const wanted = word.app === 'network' ? is.WRITE | is.WRITE_ME | is.RING_ME | is.RING | is.FIND | is.MOVE : is.WRITE | is.WRITE_ME | is.RING_ME | is.RING | is.TALK | is.MOVE | is.SEND | is.FIND;
    const verb = nearest(clause, at, (each) => (each.mask & wanted) > 0 && each.app === '', 8);
    if (verb === undefined || isDenied(clause, Math.min(verb, at)) || isDenied(clause, verb)) continue;
    const { mask } = clause[verb] as Word;
    const me = clause.slice(Math.max(0, verb - 3), Math.max(at, verb) + 2).some((each) => (each.mask & (is.ME | is.TOGETHER)) > 0);
    const strong = (mask & (is.WRITE_ME | is.RING_ME)) > 0 || (me && (mask & (is.WRITE | is.RING | is.FIND | is.SEND | is.TALK | is.MOVE)) > 0) || (word.app !== 'network' && led && (mask & (is.TALK | is.MOVE | is.WRITE | is.RING)) > 0);
    if (!strong || (!led && !(mask & (is.WRITE_ME | is.RING_ME)) && word.app === 'doubtful') || (!led && !me)) continue;
    return span(at, verb);
  }
  return undefined;
}

/** envoyez-moi un mail, parlons-en par téléphone, schreib mir eine Mail; not "la facture arrive par mail". */
function byChannel(clause: readonly Word[]): Span | undefined {
  for (const [at, word] of clause.entries()) {
    if (!(word.mask & is.CHANNEL)) continue;
    const before = clause[at - 1];
    const led = before !== undefined && ((before.mask & is.PREPOSITION) > 0 || /^(un|une|a|an|eine|ein|the|una|uno|my|mon|le)$/.test(before.text));
    if (!led || /^(support|urgence)$/.test(clause[at + 1]?.text ?? '')) continue;
    const preferred = nearest(clause, at, (each) => preferring.has(each.text), 4);
    if (preferred !== undefined && (before.mask & is.PREPOSITION) > 0 && /^(sms|mms|texto|telephone|tel|phone|telefon|telefono|handy|mail|email|correo)$/.test(word.text) && !isDenied(clause, preferred)) return by(channelOf(word), span(preferred, at));
    const verb = nearest(clause, at, (each) => each !== word && (each.mask & (is.WRITE | is.WRITE_ME | is.RING_ME | is.SEND | is.TALK | is.MOVE | is.RING)) > 0 && !(each.mask & is.CHANNEL), 6);
    if (verb === undefined || verb > at + 3 || isDenied(clause, verb)) continue;
    const { mask } = clause[verb] as Word;
    const toMe = (mask & (is.WRITE_ME | is.RING_ME)) > 0 || /^(moi|me|mir|mich|us|uns|nous)$/.test(clause[verb + 1]?.text ?? '') || /^(m|me|mi|mir|mich)$/.test(clause[verb - 1]?.text ?? '') && !/^(il|elle|they|il|on|has|ha)$/.test(clause[verb - 2]?.text ?? '');
    const isNumberAsked = /^(sms|texto|mms)$/.test(word.text);
    const together = isNumberAsked && (mask & is.TALK) > 0 || isNumberAsked && /^(envoyez|envoie|send|manda|mandi|mandate|schick|schicken|envia|envie)$/.test((clause[verb] as Word).text) && verb < at || (mask & (is.TALK | is.MOVE)) > 0 && (mask & is.TALK || /^(on|lets|let|wir|uns)$/.test(clause[verb - 1]?.text ?? '') || /ons$|amo(s|ci)?$/.test((clause[verb] as Word).text)) && (before.mask & is.PREPOSITION) > 0;
    if (toMe || together) return by(channelOf(word), span(at, verb));
  }
  return undefined;
}

/** donnez-moi votre numéro, what's your email; not "votre numéro de commande". */
function asksDetails(clause: readonly Word[], tokens: readonly Token[]): Span | undefined {
  for (const [at, word] of clause.entries()) {
    if (!(word.mask & is.DETAIL) && word.app === '') continue;
    const mine = [clause[at - 1], clause[at - 2]].findIndex((each) => each !== undefined && (each.mask & is.YOURS) > 0 && !/^(il|un|el|la|le|the|die|den|una|a)$/.test(each.text));
    const bare = /^(num|tel|tlf)$/.test(word.text) && isLast(clause, at);
    if (mine < 0 && !bare) continue;
    const owner = bare ? at : at - 1 - mine;
    if (clause.slice(at + 1, at + 4).some((each) => ordinaryWords.has(each.text)) || clause.slice(owner, at).some((each) => ordinaryWords.has(each.text)) || /^(adresse|pseudo|no|datos|dati|daten)$/.test(word.text) && !/^(mail|email|e|electronique|perso|de|di|contacto|personali)$/.test(clause[at + 1]?.text ?? '') && !(word.text === 'no' && isLast(clause, at))) continue;
    const verb = nearest(clause, owner, (each) => (each.mask & (is.GIVE | is.SEND)) > 0, 5);
    if (verb === undefined || (verb > owner && !/^(schicken|geben|senden|sagen|mandare|dare|enviar|pasar|schick)$/.test((clause[verb] as Word).text)) || isDenied(clause, verb)) continue;
    if (/^(de|d|di|of)$/.test(clause[at + 1]?.text ?? '') && !((clause[at + 2]?.mask ?? 0) & is.DETAIL) && clause[at + 2]?.text !== 'contacto') continue;
    if (/^(details|dati|datos|daten)$/.test(word.text) && !/^(contact|contatto)$/.test(clause[at - 1]?.text ?? '') && clause[at + 2]?.text !== 'contacto') continue;
    const given = (clause[verb] as Word).text;
    if (/^(have|get|avoir|haben|da|das|a)$/.test(given) && !isQuestion(clause, tokens)) continue;
    if (/^(need|brauche|necesito|serve|besoin)$/.test(given) && /^(my|mon|ma|mi|mio|mia|mein|meine|meinen)$/.test((clause[owner] as Word).text)) continue;
    return word.app === '' ? by(channelOf(word), span(verb, at)) : span(verb, at);
  }
  return undefined;
}

/** "what number are you on?", "a che numero la trovo?" */
function asksNumber(clause: readonly Word[], tokens: readonly Token[]): Span | undefined {
  if (!isQuestion(clause, tokens)) return undefined;
  const at = clause.findIndex((each, index) => index > 0 && /^(numero|number|nummer|num)$/.test(each.text) && clause.slice(Math.max(0, index - 4), index).some((asking) => /^(quel|quelle|which|what|whats|che|qual|que|welche|welcher|welchem)$/.test(asking.text)));
  if (at < 0 || clause.slice(at + 1, at + 4).some((each) => ordinaryWords.has(each.text))) return undefined;
  const you = nearest(clause, at, (each) => /^(etes|es|joindre|trovo|raggiungo|tienes|tiene|reach|get|you|vous|tu|erreiche|erreichen|hast|haben|hai|ha|avez)$/.test(each.text), 5);
  return you === undefined ? undefined : by('phone', span(at - 1, Math.max(at, you)));
}

/** vous avez whatsapp ?, are you on telegram?, tienes insta? */
function hasApp(clause: readonly Word[], tokens: readonly Token[]): Span | undefined {
  if (clause.length > 12 || !isQuestion(clause, tokens)) return undefined;
  const at = clause.findIndex((each) => each.app === 'messenger');
  if (at < 0) return hasNumber(clause);
  const verb = nearest(clause, at, (each) => (each.mask & is.HAVE) > 0, 4);
  if (verb === undefined || verb > at) return undefined;
  const between = clause.slice(verb + 1, at);
  return between.every((each) => (each.mask & (is.YOU | is.PREPOSITION)) > 0 || each.text.length <= 3) && !clause.slice(0, at).some((each) => /^(vu|seen|visto|gesehen|page|pagina|seite)$/.test(each.text)) ? { from: verb, to: at } : undefined;
}

/** vous avez un 06 ?, do you have an e-mail? */
function hasNumber(clause: readonly Word[]): Span | undefined {
  const at = clause.length - 1;
  if (at < 2 || at > 6 || !/^(06|07|numero|number|nummer|mail|email|portable|handynummer|telefonnummer|telefono|telephone|wasap)$/.test((clause[at] as Word).text) || !/^(un|une|a|an|eine|una|uno|le|il|el|phone|mobile)$/.test((clause[at - 1] as Word).text)) return undefined;
  const verb = nearest(clause, at, (each) => (each.mask & is.HAVE) > 0, 5);
  return verb === undefined || clause.some((each) => ordinaryWords.has(each.text)) ? undefined : by('phone', { from: verb, to: at });
}

/** tapez mon nom sur google, find us on the internet. */
function searchMe(clause: readonly Word[]): Span | undefined {
  const verbAt = clause.findIndex((each, index) => /^(google|googlez|googelt|googeln|googlea|googlee)$/.test(each.text) && (!each.capital || /^(just|simply|einfach)$/.test(clause[index - 1]?.text ?? '')) && clause.slice(index + 1, index + 4).some((next) => next.capital && !/^(sie|ads|maps|drive|docs|analytics|business|my)$/.test(next.text)));
  if (verbAt >= 0 && !isDenied(clause, verbAt)) return { from: verbAt, to: Math.min(clause.length - 1, verbAt + 2) };
  const at = clause.findIndex((each) => /^(google|internet|googl\w*)$/.test(each.text));
  if (at < 0) return undefined;
  const verb = nearest(clause, at, (each) => (each.mask & is.FIND) > 0, 7);
  if (verb === undefined || isDenied(clause, verb)) return undefined;
  const mine = clause.slice(Math.max(0, verb - 2), Math.max(at, verb) + 4).some((each) => /^(moi|me|nous|us|mon|ma|my|our|notre|mio|mi|mia|nostro|nuestro|nuestra|mein|meine|meinen|uns|unsere|unseren|mich|m|ci|nos)$/.test(each.text)) || /me$|mi$|nos$/.test((clause[verb] as Word).text);
  const names = clause.slice(Math.min(at, verb) + 1, Math.max(at, verb)).some((each) => each.capital) || clause.slice(at + 1, at + 3).some((each) => each.capital);
  const imperative = /^(tapez|tape|cherchez|cherche|search|look|google|such|suchen|busca|busque|busqueme|buscar|cerca|cerchi|cercate|find)$/.test((clause[verb] as Word).text);
  return mine || (names && imperative && /^google$/.test((clause[at] as Word).text)) ? span(at, verb) : undefined;
}

function hasComma(tokens: readonly Token[], first: Word, last: Word): boolean {
  for (let at = first.last + 1; at < last.first; at += 1) if (/^[,:]$/.test(tokens[at]?.text ?? '')) return true;
  return false;
}

const preferring = new Set('prefere preferais preferons preferisco preferirei prefiero prefiriria prefer rather lieber bevorzuge mieux meglio mejor better easier facile plutot einfacher besser'.split(' '));
const surePlaces = new Set('plateforme platforme plateform plateformes platform piattaforma plataforma plattform appli website webseite aplicacion applicazione'.split(' '));
/** Somebody tells of a breach, or of a rule against it. */
const isReported = (clause: readonly Word[]): boolean => clause.some((each) => (each.mask & is.REPORTED) > 0);

const isQuestion = (clause: readonly Word[], tokens: readonly Token[]): boolean => {
  for (let at = (clause.at(-1) as Word).last + 1; at < tokens.length && tokens[at]?.kind === 'mark'; at += 1) if (tokens[at]?.text === '?') return true;
  return false;
};
const isLast = (clause: readonly Word[], at: number): boolean => at === clause.length - 1;
const span = (a: number, b: number): Span => ({ from: Math.min(a, b), to: Math.max(a, b) });

/** "ne m'appelez pas", "never on WhatsApp"; "n'hésitez pas à m'appeler" is no denial. */
function isDenied(clause: readonly Word[], at: number): boolean {
  const around = clause.slice(Math.max(0, at - 5), at + 3);
  return around.some((each) => (each.mask & is.NOT) > 0) && !around.some((each) => hesitations.has(each.text)) && !clause.slice(0, at).some((each) => hesitations.has(each.text));
}

function nearest(clause: readonly Word[], at: number, matches: (word: Word) => boolean, reach: number, except = -1): number | undefined {
  for (let step = 1; step <= reach; step += 1)
    for (const index of [at - step, at + step]) {
      const word = clause[index];
      if (word && index !== except && matches(word)) return index;
    }
  return undefined;
}

function disguiseIn(stream: Stream, tokens: readonly Token[], first: Word, last: Word): string {
  if (stream.odd.size > 0) for (let at = (tokens[first.first] as Token).start; at < (tokens[last.last] as Token).end; at += 1) if (stream.odd.has(at)) return stream.odd.get(at) as string;
  return 'plain';
}
