// MSG-2: e-mail addresses, web addresses and messaging links, in plain and in disguised form.
import type { Candidate, LeakKind } from '../finding.ts';
import type { Stream } from '../normalise.ts';
import type { Token } from '../tokens.ts';
import { commonWords } from './common-words.ts';
import { anyEnding, fileEndings, messagingHosts, messagingSchemes, moreProviders, providers, spokenEndings, sureProviders, wordEndings } from './domains.ts';
import { partsOf, type Part } from './parts.ts';

const LONGEST_LOCAL = 12;
const mailWords = new Set('mail mails email emails mel courriel courriels adresse address correo correos direccion indirizzo posta mailadresse emailadresse mailto e-mail ✉ electronique elettronica ecris ecrivez write scrivi escribe schreib schreiben joindre reach contact'.split(' '));
const siteWords = new Set('site sites website web webseite seite homepage page pagina sito sitio internet www visit visite visitez voir see check besuchen besuche schau lien link enlace google url adresse auf sur su en on at portfolio boutique shop tienda negozio'.split(' '));

type Text = { stream: Stream; tokens: readonly Token[]; parts: readonly Part[]; isFileName: boolean };

export function findAddresses(stream: Stream, tokens: readonly Token[], isFileName = false): Candidate[] {
  const text: Text = { stream, tokens, parts: partsOf(tokens), isFileName };
  // Mail first: in "luca.studio(at)…" the part before the sign looks like a host.
  const mails = pass(text, [], (part, at, done) => (part.kind === 'at' ? mailAt(text, at, done) : part.kind === 'text' ? bareMailAt(text, at, done) : undefined));
  return pass(text, mails, (part, at, done) => (part.kind === 'dot' ? hostAt(text, at, done) : part.kind === 'text' ? linkAt(text, at) : undefined));
}

/** From left to right, over what has been found before; a find that begins further left swallows what it covers. */
function pass(text: Text, before: readonly Candidate[], find: (part: Part, at: number, done: number) => Candidate | undefined): Candidate[] {
  const { tokens, parts } = text;
  const found: Candidate[] = [];
  let done = -1;
  let next = 0;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as Part;
    const known = before[next];
    if (known && (tokens[part.first] as Token).start >= known.start) {
      found.push(known);
      done = lastTokenOf(tokens, part.first, known.end);
      next += 1;
    }
    if (part.first <= done) continue;
    const candidate = find(part, at, done);
    if (!candidate || (known && before[next] === known && candidate.end > known.start)) continue;
    while (found.length > 0 && (found.at(-1) as Candidate).end > candidate.start) found.pop();
    found.push(candidate);
    done = lastTokenOf(tokens, part.first, candidate.end);
  }
  return found;
}

type Domain = { labels: string[]; last: number; spoken: boolean; spaced: boolean; ending: boolean };

/** jean.dupont @ gmail . com, jean point dupont arobase gmail point com, jean_d chez gmail. */
function mailAt(text: Text, at: number, done: number): Candidate | undefined {
  const { parts } = text;
  const sign = parts[at] as Part;
  const local = localBefore(text, at, done);
  const domain = domainAfter(parts, at + 1, !sign.weak || /^(at|chez|bei|presso)$/.test(sign.text));
  if (!local || !domain) return undefined;
  const host = domain.labels.join('.');
  const isProvider = providers.has(domain.labels[0] as string) || (domain.ending && moreProviders.has(domain.labels[0] as string));
  const glued = sign.gap === '' && (parts[at + 1] as Part).gap === '' && !sign.spoken;
  const isSure = sureProviders.has(domain.labels[0] as string);
  const named = /[\d._+-]/.test(local.value) || (local.value.length >= 4 && !commonWords.has(local.value));
  const told = mailWordNear(text, local.first);
  const distinct = /[a-z]{2}/.test(local.value) && /[._\d-]/.test(local.value);
  let accepted: boolean;
  if (!sign.weak) accepted = domain.ending || isProvider || (glued && /[a-z]{2}/.test(local.value) && /[a-z]{3}/.test(host));
  else if (domain.ending) accepted = domain.spoken ? named || told || isProvider : (distinct && (told || isProvider || domain.spaced)) || (isProvider && (told || isSure) && named && local.value.length >= 5);
  else accepted = ((isProvider || /^(free|orange|web|alice|libero|live)$/.test(host)) && distinct) || isSure && (/[\d._+-]/.test(local.value) || (told && named && !commonWords.has(local.value)));
  if (!accepted || (!/[a-z\d]/.test(local.value))) return undefined;
  const spoken = sign.spoken || domain.spoken || local.spoken;
  const spaced = domain.spaced || (sign.gap !== '' && !sign.spoken) || local.spaced;
  return candidate(text, 'email', local.first, domain.last, spoken ? 'words' : spaced ? 'spaced' : undefined, `${local.value}@${host}`);
}

const smallWords = new Set('and it sur a e et ed y und and zwar bei chez con with mit on auf sur su en at dann puis es est is ist c cest via presso da alla al de di du del from von vom dal le la el \''.split(' '));
const MOST_BETWEEN = 6;
const isApostrophe = (part: Part | undefined): boolean => part?.text === "'";

/** jean.dupont75 gmail com, jean.d und zwar bei gmx: the sign left out. */
function bareMailAt(text: Text, at: number, done: number): Candidate | undefined {
  const provider = text.parts[at] as Part;
  if (!(providers.has(provider.text) || (provider.text === 'web' && text.parts[at - 1]?.gap === ' ') || (/^(free|orange)$/.test(provider.text) && /^(sur|chez|at|on|su|en|bei|is|est|su)$/.test(text.parts[at - 1]?.text ?? '')))) return undefined;
  if (/^(outlook|free|orange)$/.test(provider.text) && !/^[a-z\d]*([a-z]\.[a-z]|[a-z]\d|_)/.test(text.parts.slice(Math.max(0, at - 10), at).map((part) => part.gap + part.text).join('').trim().split(' ').findLast((word) => !smallWords.has(word)) ?? '')) return undefined;
  if (provider.text === 'online' && !(text.parts[at - 1]?.text === '-' && text.parts[at - 2]?.text === 't')) return undefined;
  let start = provider.text === 'online' ? at - 2 : at;
  const base = start;
  while (base - start < MOST_BETWEEN && smallWords.has(text.parts[start - 1]?.text ?? '') && ((text.parts[start] as Part).gap === ' ' || isApostrophe(text.parts[start]) || isApostrophe(text.parts[start - 1]))) start -= 1;
  const local = localBefore(text, start, done);
  const domain = domainAfter(text.parts, at);
  if (!local || !domain || (text.parts[start] as Part).gap === '' && provider.text !== 'online' || !/[a-z].*[._\d-]|[\d_]/.test(local.value) || !/[a-z]{2}/.test(local.value) || (provider.text !== 'online' && text.parts[at - 1]?.kind !== 'text' && !text.parts[at - 1]?.weak && text.parts[at - 1]?.text !== '-')) return undefined;
  return candidate(text, 'email', local.first, domain.last, 'words', `${local.value}@${domain.labels.join('.')}`);
}

function localBefore({ parts }: Text, at: number, done: number) {
  let first = at;
  let value = '';
  let spoken = false;
  let spaced = false;
  let joined = true;
  for (let back = at - 1; back >= 0 && at - back <= LONGEST_LOCAL && (parts[back] as Part).first > done; back -= 1) {
    const part = parts[back] as Part;
    const after = parts[back + 1] as Part;
    const isText = part.kind === 'text' || (part.kind === 'at' && part.weak);
    const isJoin = part.kind === 'dot' || part.kind === 'join';
    if (!isText && !isJoin) break;
    if (isText && !joined && after.gap !== '') break;
    if (isJoin && back === at - 1 && after.gap !== '' && !part.spoken) break;
    if (isJoin && !part.spoken && after.gap !== '' && part.gap === '' ) break;
    if (after.gap !== '' && back < at - 1 && !part.spoken && !after.spoken) spaced = true;
    if (isText && after.gap === '\n' && back < at - 1) break;
    spoken ||= part.spoken && isJoin;
    value = part.text + value;
    joined = isJoin;
    first = back;
  }
  while (first < at && /^(dot|join)$/.test((parts[first] as Part).kind)) first += 1;
  value = value.replace(/^[^a-z\d]+/, '');
  return first === at ? undefined : { first, value, spoken, spaced };
}

/** Labels joined by dots of any kind, as far as they make an ending we know. */
function domainAfter(parts: readonly Part[], from: number, isAfterAt = false, anyEndingGoes = false): Domain | undefined {
  const first = parts[from];
  if (!first || (first.kind !== 'text' && !(first.kind === 'at' && first.weak)) || first.gap === '\n') return undefined;
  const labels: string[] = [first.text];
  let last = from;
  let spoken = false;
  let spaced = false;
  let best: Domain | undefined;
  let at = from + 1;
  for (; at < parts.length && at - from < 16; at += 1) {
    const part = parts[at] as Part;
    const next = parts[at + 1];
    if (part.kind === 'join' && (part.gap === '' || part.spoken) && next?.kind === 'text' && (next.gap === '' || part.spoken)) {
      labels[labels.length - 1] += part.text + next.text;
      last = at += 1;
    } else if (part.kind === 'text' && part.gap === '') {
      labels[labels.length - 1] += part.text;
      last = at;
    } else if ((part.kind === 'dot' || (part.text === ',' && part.gap === '' && next?.gap === '')) && next && (next.kind === 'text' || (next.kind === 'at' && next.weak)) && (part.spoken || part.gap === '' || next.gap !== '' || spaced || spokenEndings.has(next.text))) {
      if (part.kind === 'dot' && !part.spoken && part.gap === '' && next.gap !== '') {
        if (!spokenEndings.has(next.text)) break;
      }
      labels.push(next.text);
      spoken ||= part.spoken;
      spaced ||= part.gap !== '' || next.gap !== '';
      last = at += 1;
    } else if (part.text === 'co' && labels.length === 1 && isAfterAt && (next?.text === 'uk' || (next?.kind === 'dot' && parts[at + 2]?.text === 'uk'))) {
      labels.push('co', 'uk');
      spaced = true;
      last = at += next.text === 'uk' ? 1 : 2;
    } else if ((part.kind === 'text' || part.text === 'at') && labels.length === 1 && (isAfterAt || providers.has(labels[0] as string)) && /^(com|fr|it|es|de|net|ch|org|couk|eu|me|at|be)$/.test(part.text)) {
      labels.push(part.text);
      spaced = true;
      last = at;
    } else break;
    if (labels.length > 1 && (anyEnding.has(labels.at(-1) as string) || (anyEndingGoes && /^[a-z]{2,}$/.test(labels.at(-1) as string)))) best = { labels: [...labels], last, spoken, spaced, ending: true };
  }
  return best ?? { labels: [labels[0] as string], last: from, spoken: false, spaced: false, ending: false };
}

function mailWordNear({ parts, tokens }: Text, first: number): boolean {
  const token = (parts[first] as Part).first;
  for (let back = token; back >= 0 && token - back < 8; back -= 1) if (mailWords.has((tokens[back] as Token).text)) return true;
  return false;
}

/** monsite.fr, www.x.com/y, monsite point fr, wa.me/336…. */
function hostAt(text: Text, at: number, done: number): Candidate | undefined {
  const { parts } = text;
  const dot = parts[at] as Part;
  const label = parts[at - 1];
  if (!label || label.first <= done || (label.kind !== 'text' && !(label.kind === 'at' && label.weak))) return undefined;
  let first = at - 1;
  while (first > 0 && ((parts[first] as Part).gap === '' || (parts[first] as Part).kind === 'join') && /^(text|join|dot)$/.test((parts[first - 1] as Part).kind) && (parts[first - 1] as Part).first > done && at - first < 12) {
    const before = parts[first - 1] as Part;
    if (before.kind !== 'text' && before.gap !== '' ) break;
    first -= 1;
  }
  while ((parts[first] as Part).kind !== 'text' && first < at - 1) first += 1;
  const domain = domainAfter(parts, first);
  if (!domain?.ending || domain.last < at + 1) return undefined;
  const host = domain.labels.join('.').replace(/^www\./, '');
  const ending = domain.labels.at(-1) as string;
  const name = (domain.labels.length > 2 && /^(co|com|org|net)$/.test(domain.labels.at(-2) as string) ? domain.labels.at(-3) : domain.labels.at(-2)) as string;
  const hasPath = parts[domain.last + 1]?.text === '/' && parts[domain.last + 1]?.gap === '' && /^(text|join)$/.test(parts[domain.last + 2]?.kind ?? '') && parts[domain.last + 2]?.gap === '';
  const isLink = messagingHosts.has(host);
  if (!isLink && !isHost(text, { first, dot, domain, name, ending, hasPath })) return undefined;
  const spaced = domain.spaced ? 'spaced' : undefined;
  const last = isLink && (spaced || domain.spoken) && /^(\/|slash|barra|schragstrich|trait)$/.test(parts[domain.last + 1]?.text ?? '') && parts[domain.last + 2]?.kind === 'text' ? domain.last + 2 : domain.last;
  return candidate(text, isLink ? 'messaging_link' : 'url', first, last, domain.spoken ? 'words' : spaced, host);
}

type Host = { first: number; dot: Part; domain: Domain; name: string; ending: string; hasPath: boolean };

function isHost(text: Text, { first, dot, domain, name, ending, hasPath }: Host): boolean {
  const { parts, tokens, stream } = text;
  const told = domain.labels[0] === 'www' || hasScheme(text, first);
  if (told) return domain.labels.length > 1;
  if (/^\d+[a-z]{0,2}$/.test(name) && !hasPath) return false;
  if (name.length < 2 || (name.length === 2 && domain.labels.length === 2 && wordEndings.has(ending))) return false;
  const endToken = tokens[(parts[domain.last] as Part).last] as Token;
  const endOriginal = stream.original.slice(stream.starts[endToken.start], stream.ends[endToken.end - 1]);
  const near = siteWordNear(text, first);
  const isCapital = /^\p{Lu}/u.test(endOriginal) && endOriginal !== endOriginal.toUpperCase();
  if (dot.spoken && /^(dot|punkt)$/.test(tokens[dot.first]?.text ?? '') && spokenEndings.has(ending) && name.length >= 5 && !commonWords.has(name)) return true;
  if (dot.spoken) return domain.spoken && spokenEndings.has(ending) && !commonWords.has(name) && (!wordEndings.has(ending) || near || !/^(de|es|it|me|info)$/.test(ending) || isClauseEnd(tokens, (parts[domain.last] as Part).last)) && !/^(ein|un|one|der|den|le|this|no)$/.test(name);
  if (fileEndings.has(ending) || (text.isFileName && domain.last >= parts.length - 2 && !/^(com|fr|it|de|es|net|org)$/.test(ending))) return false;
  if (domain.spaced) return spokenEndings.has(ending) && !commonWords.has(name) && name.length >= 4 && !isCapital && (near || /^(com|fr|net|org|eu|ch)$/.test(ending) || (dot.gap === ' ' && name.length >= 6));
  if (hasPath) return !/^\d+$/.test(name);
  if (ending === 'net' && /^(asp|vb|ado)$/.test(name)) return false;
  if (isCapital && !/[-\d]/.test(name) && !near) return false;
  if (!wordEndings.has(ending)) return !(commonWords.has(name) && isCapital);
  if (commonWords.has(name)) return false;
  if (ending === 'ai') return false;
  return /[-\d]/.test(name) || name.length >= 10 || near || isClauseEnd(tokens, (parts[domain.last] as Part).last) || /^(de|it|es|me|be|at|pro|info|site)$/.test(ending);
}

const hasScheme = ({ parts }: Text, first: number): boolean => parts[first - 1]?.text === '/' && parts[first - 2]?.text === '/' && parts[first - 3]?.text === ':';
const isClauseEnd = (tokens: readonly Token[], last: number): boolean => tokens[last + 1] === undefined || /^[.!?,;:)"]$/.test((tokens[last + 1] as Token).text) || (tokens[last + 1] as Token).gap === '\n';

function siteWordNear({ parts, tokens }: Text, first: number): boolean {
  const token = (parts[first] as Part).first;
  for (let back = token - 1; back >= 0 && token - back <= 4; back -= 1) if (siteWords.has((tokens[back] as Token).text)) return true;
  return false;
}

/** https://…, hxxp://…, tel:…, www monsite fr, and the bare "www.". */
function linkAt(text: Text, at: number): Candidate | undefined {
  const { parts } = text;
  const part = parts[at] as Part;
  const [colon, slash, after] = [parts[at + 1], parts[at + 2], parts[at + 3]];
  if (colon?.text === ':' && colon.gap === '' && slash?.text === '/' && after?.text === '/' && /^(h[tx]{2}ps?|ftp|wss?)$/.test(part.text)) {
    const domain = domainAfter(parts, at + 4, false, true);
    const host = domain?.labels.join('.') ?? '';
    if (!domain) return undefined;
    return candidate(text, messagingHosts.has(host.replace(/^www\./, '')) ? 'messaging_link' : 'url', at, domain.last, part.text.includes('x') ? 'words' : undefined, host);
  }
  if (messagingSchemes.has(part.text) && colon?.text === ':' && colon.gap === '' && slash && slash.gap === '' && (slash.text === '/' || /^(tel|mailto|sms|smsto|callto|skype)$/.test(part.text)) && (slash.text === '/' || slash.text === '+' || slash.kind === 'text'))
    return candidate(text, 'messaging_link', at, endOfPiece(parts, at), undefined, part.text);
  if (part.text === 'www' && colon && (colon.kind === 'text' || (colon.kind === 'dot' && slash?.kind === 'text'))) {
    const domain = domainAfter(parts, colon.kind === 'text' ? at + 1 : at + 2);
    if (!domain) return undefined;
    const next = parts[domain.last + 1];
    const last = !domain.ending && next && anyEnding.has(next.text) && next.gap === ' ' ? domain.last + 1 : domain.last;
    return candidate(text, 'url', at, last, colon.kind === 'text' || domain.spaced ? 'spaced' : domain.spoken ? 'words' : undefined, domain.labels.join('.'));
  }
  return undefined;
}

function endOfPiece(parts: readonly Part[], at: number): number {
  let last = at;
  while (parts[last + 1]?.gap === '') last += 1;
  return last;
}

/** From the first to the last part, and over a path that is glued to it. */
function candidate({ stream, tokens, parts }: Text, kind: LeakKind, first: number, last: number, disguise: string | undefined, value: string): Candidate {
  const start = tokens[(parts[first] as Part).first] as Token;
  let lastToken = (parts[last] as Part).last;
  if (kind !== 'email' && /^[/?:#]$/.test(tokens[lastToken + 1]?.text ?? '') && tokens[lastToken + 2]?.gap === '') while (tokens[lastToken + 1]?.gap === '') lastToken += 1;
  while (lastToken > (parts[last] as Part).last && /^[.,;:!?)"'\]]$/.test((tokens[lastToken] as Token).text)) lastToken -= 1;
  const from = schemeBefore(tokens, (parts[first] as Part).first);
  const end = tokens[lastToken] as Token;
  let how = disguise;
  for (let at = start.start; how === undefined && at < end.end; at += 1) how = stream.odd.get(at);
  return { kind, start: (tokens[from] as Token).start, end: end.end, disguise: how ?? 'plain', value };
}

const schemeBefore = (tokens: readonly Token[], first: number): number =>
  tokens[first - 1]?.text === '/' && tokens[first - 2]?.text === '/' && tokens[first - 3]?.text === ':' && tokens[first - 4]?.kind === 'word' ? first - 4 : first;

function lastTokenOf(tokens: readonly Token[], from: number, end: number): number {
  let last = from;
  while (last + 1 < tokens.length && (tokens[last + 1] as Token).start < end) last += 1;
  return last;
}
