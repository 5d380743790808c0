// Invitations to leave: outside, without the platform, between us, elsewhere.
import type { Token } from '../tokens.ts';
import { hasComma, hesitations, isDenied, isReported, nearest, span, type Span, type Word } from './clauses.ts';
import * as is from './words.ts';

const surePlaces = new Set('plateforme platforme plateform plateformes platform piattaforma plataforma plattform appli website webseite aplicacion applicazione'.split(' '));

/** pay me direct, si me paga en mano, de la main à la main. */
export function paysMe(clause: readonly Word[]): Span | undefined {
  const pay = clause.findIndex((each) => /^(pay|paye|paie|payez|payer|regler|regle|reglez|pague|paga|pagas|pagar|paghi|pagare|paghiamo|zahlen|zahlst|zahl|bezahlen|settle)/.test(each.text));
  if (pay < 0 || isDenied(clause, pay)) return undefined;
  const hand = clause.findIndex((each, index) => Math.abs(index - pay) <= 8 && ((/^(mano|main|hand)$/.test(each.text) && /^(en|in|a|la|die|to)$/.test(clause[index - 1]?.text ?? '')) || (/^(direct|directly|direkt|directement|direttamente|directamente)$/.test(each.text) && clause.slice(Math.max(0, index - 4), index).some((near) => /^(me|moi|mich|mir|us|uns|nous)$/.test(near.text)))));
  return hand < 0 || clause.some((each) => (each.mask & is.PLACE) > 0 && !/^(hors|sans|off|fuori|fuera|ohne)$/.test(each.text) && hand < 0) ? undefined : span(pay, hand);
}

/** hors de la plateforme, sans passer par le site, off the app: with somebody who acts. */
export function leaves(clause: readonly Word[], tokens: readonly Token[]): Span | undefined {
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
export function needless(clause: readonly Word[]): Span | undefined {
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
export function callsOff(clause: readonly Word[]): Span | undefined {
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

/** on continue ailleurs, write me elsewhere, parliamone in privato, contact me directly. */
export function elsewhere(clause: readonly Word[]): Span | undefined {
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
