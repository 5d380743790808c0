// Invitations to another channel: an application, mail, text messages.
import { by, channelOf, isDenied, nearest, span, type Span, type Word } from './clauses.ts';
import * as is from './words.ts';

const preferring = new Set('prefere preferais preferons preferisco preferirei prefiero prefiriria prefer rather lieber bevorzuge mieux meglio mejor better easier facile plutot einfacher besser'.split(' '));

/** écris-moi sur whatsapp, lass uns auf WhatsApp weiterschreiben, add me on snap. */
export function byApp(clause: readonly Word[]): Span | undefined {
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
export function byChannel(clause: readonly Word[]): Span | undefined {
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
