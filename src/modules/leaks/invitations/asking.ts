// Asking for details, or saying where they are to be found.
import { ordinaryWords } from '../context.ts';
import type { Token } from '../tokens.ts';
import { by, channelOf, isDenied, isLast, isQuestion, nearest, span, type Span, type Word } from './clauses.ts';
import * as is from './words.ts';

/** Mon numéro est affiché sur la camionnette en photo. */
export function shows(clause: readonly Word[]): Span | undefined {
  const number = clause.findIndex((each) => /^(numero|num|number|nummer|telefonnummer|handynummer|telephone|telefono|telefon|tel|mail|insta|contact)$/.test(each.text));
  if (number < 0) return undefined;
  const shown = clause.findIndex((each) => (each.mask & is.SHOWN) > 0);
  const picture = clause.findIndex((each) => (each.mask & is.PICTURE) > 0);
  const mine = clause.some((each) => /^(mon|ma|my|mio|mia|mi|mein|meine|meinem|notre|our|nostro|nuestro|unsere|profil|profile|profilo|perfil|profilbild)$/.test(each.text));
  if (shown < 0 || picture < 0 || !mine || clause.some((each) => ordinaryWords.has(each.text) && each.text !== 'no') || isDenied(clause, shown)) return undefined;
  return { from: Math.min(number, shown, picture), to: Math.max(number, shown, picture) };
}

/** donnez-moi votre numéro, what's your email; not "votre numéro de commande". */
export function asksDetails(clause: readonly Word[], tokens: readonly Token[]): Span | undefined {
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
export function asksNumber(clause: readonly Word[], tokens: readonly Token[]): Span | undefined {
  if (!isQuestion(clause, tokens)) return undefined;
  const at = clause.findIndex((each, index) => index > 0 && /^(numero|number|nummer|num)$/.test(each.text) && clause.slice(Math.max(0, index - 4), index).some((asking) => /^(quel|quelle|which|what|whats|che|qual|que|welche|welcher|welchem)$/.test(asking.text)));
  if (at < 0 || clause.slice(at + 1, at + 4).some((each) => ordinaryWords.has(each.text))) return undefined;
  const you = nearest(clause, at, (each) => /^(etes|es|joindre|trovo|raggiungo|tienes|tiene|reach|get|you|vous|tu|erreiche|erreichen|hast|haben|hai|ha|avez)$/.test(each.text), 5);
  return you === undefined ? undefined : by('phone', span(at - 1, Math.max(at, you)));
}

/** vous avez whatsapp ?, are you on telegram?, tienes insta? */
export function hasApp(clause: readonly Word[], tokens: readonly Token[]): Span | undefined {
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
export function searchMe(clause: readonly Word[]): Span | undefined {
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
