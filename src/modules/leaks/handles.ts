// MSG-2: names of accounts in social networks and messengers.
import { commonWords } from './addresses/common-words.ts';
import { apps, doubtfulApps, unleet } from './apps.ts';
import type { Candidate } from './finding.ts';
import type { Stream } from './normalise.ts';
import type { Token } from './tokens.ts';

const connectors = new Set(
  `well page pagina seite arobas arobaz arobace aroba arrobas chiocciolina klammeraffen chiocciola arobase arroba klammeraffe affenschwanz at a an to segui segua folgt folge follow sigue siga abonnez vous est c cest is it s e es ist su name nom pseudo id user username handle compte account nick nickname pseudonyme usuario nombre nome utente profilo profil nutzername benutzername als as sous unter como come under called heisst heisse si chiama
  se llama llamado s'appelle appelle sono soy suis bin i m am mi mon my mio mein the le la el il on sur en auf : = - > ( " ' → · @ # ; , / ~ . live lautet chiamato named aussi also anche find me moi mich ajoute add agregame aggiungimi cerca`.split(/\s+/),
);
const copulas = new Set('arobas arobaz arobace aroba arrobas chiocciolina at chiocciola arobase arroba klammeraffe affenschwanz nick segui folgt follow sigue est c cest is s es ist e : = lautet → > als as sous unter como come @ pseudo id username usuario nick nickname profil profilo'.split(' '));
const accountWords = new Set('pseudo username usuario nickname nick nutzername benutzername handle identifiant id nomeutente'.split(' '));
const owners = new Set('mon my mio mi mein meine notre our nostro nuestro unser ma mia mis sur on su en auf via par por per'.split(' '));
const prepositions = new Set('sur on su en auf via chez bei at in sous'.split(' '));
const followVerbs = new Set('segui segua sigue siga seguid folgt folge folgen follow suivez abonnez nick chiocciola arobase arroba klammeraffe pseudo such suche sucht busca busque cerca cerchi cherche cherchez search add ajoute ajoutez'.split(' '));
const MOST_CONNECTORS = 6;

const pictured = /^(image|images|img|video|videos|audio|story|stories|banner|banniere|logo|screenshot|capture|page|pagina|seite|profil|profile|perfil|profilo|campagne|campagna|campana|campaign|photo|foto|photos|fotos|marketing|feed|reel|reels|business|formation|corso|curso|schulung|training|publicite|anzeige|anzeigen|anuncio|annuncio|bilan|report|statistiques|contenu|content|planning|calendar|calendario|kalender|post|posts|bild|bilder|video|chat|backup|export|visuel|visuels|carousel|guide|template|devis|preventivo|presupuesto|angebot|quote|pubs)$/;

/** insta_loicperrachon.jpg: in the name of a file an application with one word that is none. */
export function findFileHandle(tokens: readonly Token[]): Candidate[] {
  const app = tokens.findIndex((_, at) => isApp(tokens, at));
  if (app < 0 || tokens.some((token) => pictured.test(token.text))) return [];
  const names = tokens.slice(0, /^[a-z\d]{2,4}$/.test(tokens.at(-1)?.text ?? '') ? -1 : undefined).filter((token, at) => (at < app || at > appEnd(tokens, app)) && token.kind === 'word' && token.text.length >= 4 && !connectors.has(token.text) && !owners.has(token.text) && !commonWords.has(token.text));
  const [name] = names;
  if (!name || names.length > 3 || names.every((each) => each.text.length < 6) || names.some((each) => /(tion|tions|ment|ments|ing|zione|cion|ung|ungen)$/.test(each.text))) return [];
  return [{ kind: 'social_handle', start: (tokens[Math.min(app, tokens.indexOf(name))] as Token).start, end: Math.max((names.at(-1) as Token).end, (tokens[app] as Token).end), disguise: 'plain', value: names.map((each) => each.text).join('_') }];
}

export function findHandles(stream: Stream, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const chunk = token.text === '@' ? atSign(stream, tokens, at) : isApp(tokens, at) ? (afterApp(stream, tokens, at) ?? justAfter(tokens, at) ?? beforeApp(tokens, at) ?? furtherOn(tokens, appEnd(tokens, at))) : accountWords.has(token.text) ? afterWord(tokens, at) : hashed(tokens, at);
    if (!chunk || isSentenceEnd(stream, tokens, chunk)) continue;
    found.push({ kind: 'social_handle', start: (tokens[chunk.first] as Token).start, end: (tokens[chunk.last] as Token).end, disguise: oddnessOf(stream, tokens, chunk), value: chunk.value });
    at = Math.max(at, chunk.last);
  }
  return found;
}

/** "etiquetas.Dígame": a full stop without its space. */
function isSentenceEnd(stream: Stream, tokens: readonly Token[], { first, last }: Chunk): boolean {
  const written = stream.original.slice(stream.starts[(tokens[first] as Token).start], stream.ends[(tokens[last] as Token).end - 1]);
  return /^\p{Ll}+\.\p{Lu}\p{Ll}+$/u.test(written);
}

type Chunk = { first: number; last: number; value: string };

/** @jean.dupont; not "@ 10h", and not a greeting of the other: "@Marie, pouvez-vous…". */
function atSign(stream: Stream, tokens: readonly Token[], at: number): Chunk | undefined {
  const before = tokens[at - 1];
  if (before && (tokens[at] as Token).gap === '' && /[a-z\d]$/.test(before.text)) return undefined;
  const name = glued(tokens, at + 1);
  if (!name || (tokens[at + 1] as Token).gap !== '' || !/[a-z].*[a-z]/.test(name.value) || name.value.replace(/\W/g, '').length < 3 || /^\d+\s?[hm]/.test(name.value)) return undefined;
  const from = tokens[at + 1] as Token;
  const original = stream.original[stream.starts[from.start] as number] as string;
  const isGreeting = (at === 0 || /[.!?,]/.test(before?.text ?? '') || (tokens[at] as Token).gap === '\n') && /\p{Lu}/u.test(original) && /^[a-z]+$/.test(name.value) && tokens[name.last + 1] !== undefined;
  return isGreeting ? undefined : { first: at, last: name.last, value: `@${name.value}` };
}

/** insta: jeandupont75, mon telegram c'est jean_d, snap @jean. */
function afterApp(stream: Stream, tokens: readonly Token[], at: number): Chunk | undefined {
  const app = appEnd(tokens, at);
  let next = app + 1;
  let joined = false;
  for (; next < tokens.length && next - app <= MOST_CONNECTORS && (connectors.has((tokens[next] as Token).text) || owners.has((tokens[next] as Token).text)); next += 1) {
    const { text } = tokens[next] as Token;
    if (/^[.,;]$/.test(text) && (tokens[next] as Token).gap === '' && tokens[next + 1]?.gap !== '') return undefined;
    joined ||= copulas.has(text);
  }
  const name = glued(tokens, next);
  if (!name) return undefined;
  const at1 = tokens[next - 1]?.text === '@' ? next - 1 : next;
  if (isDistinct(name.value)) return { first: at1, last: name.last, value: name.value };
  const words = spokenName(tokens, next);
  if (words) return { ...words, first: at1 };
  if (tokens[next - 1]?.text === '(' && tokens[name.last + 1]?.text === ')' && /^[a-z]{9,}$/.test(name.value)) joined = true;
  if (!joined || !/^[a-z]{4,}$/.test(name.value) || commonWords.has(name.value) || apps.has(name.value)) return undefined;
  const doubtful = doubtfulApps.has((tokens[at] as Token).text) && !owners.has(tokens[at - 1]?.text ?? '');
  const long = extended(stream, tokens, name);
  return !doubtful && isEnd(tokens, long.last) ? { first: at1, last: long.last, value: long.value } : undefined;
}

const spokenMarks = new Map([['point', '.'], ['punto', '.'], ['dot', '.'], ['punkt', '.'], ['underscore', '_'], ['unterstrich', '_'], ['tiret', '-'], ['trattino', '-'], ['guion', '-'], ['bindestrich', '-'], ['dash', '-'], ['bindestrich', '-'], ['hyphen', '-'], ['minus', '-'], ['souligne', '_'], ['sottolineato', '_'], ['tratto', '-']]);
/** "low dash", "barra baja": said in two words. */
const longMarks = /^(low dash|low line|barra baja|guion bajo|trattino basso|tratto basso|tiret bas|barre basse|under score|tiefer strich|linea bassa)$/;

/** loic point perrachon, hollowmere underscore piano. */
function spokenName(tokens: readonly Token[], first: number): Chunk | undefined {
  let last = first;
  let value = (tokens[first] as Token).text;
  for (;;) {
    const long = longMarks.test(`${tokens[last + 1]?.text} ${tokens[last + 2]?.text}`);
    const mark = long ? '_' : spokenMarks.get(tokens[last + 1]?.text ?? '');
    const name = tokens[last + (long ? 3 : 2)];
    if (mark === undefined || !name || name.kind === 'mark') break;
    value += mark + name.text;
    last += long ? 3 : 2;
  }
  return last > first && !commonWords.has((tokens[first] as Token).text) ? { first, last, value } : undefined;
}

/** "insta rhysthackwell": in its short form the application is followed by a name, if that is no word by its looks. */
function justAfter(tokens: readonly Token[], app: number): Chunk | undefined {
  if (!/^(insta|ig|snap|skype|skyp|telegram|tiktok|discord)$/.test((tokens[app] as Token).text)) return undefined;
  const name = glued(tokens, tokens[app + 1]?.text === 'at' || tokens[app + 1]?.text === '@' ? app + 2 : app + 1);
  const isName = name && /^[a-z]{9,}$/.test(name.value) && !commonWords.has(name.value) && !/(tion|tions|ment|ments|ing|ung|ungen|ista|eur|euse|zione|zioni|cion|ciones|lich|lichen|isch|ische|able|nel|nelle|nal|nale|ers?|ado|ada|ados|ido|ida|ato|ata|ati|ieren|iert|mente|ique|iques|ies|ness|keit|schaft)$/.test(name.value);
  return isName && isEnd(tokens, name.last) ? name : undefined;
}

/** In the same clause a little further on: "sur LinkedIn, abonnez-vous à le_yanis_99". */
function furtherOn(tokens: readonly Token[], app: number): Chunk | undefined {
  for (let at = app + 1, words = 0; at < tokens.length && words < 7; at += 1) {
    const token = tokens[at] as Token;
    if (/^[.!?;]$/.test(token.text) || token.gap === '\n') return undefined;
    if (token.kind === 'mark') continue;
    words += 1;
    const name = glued(tokens, at);
    if (!name) continue;
    if (isDistinct(name.value) && /[._]/.test(name.value)) return name;
    const sought = followVerbs.has(tokens[at - 1]?.text ?? '') || (tokens[at - 1]?.text === 'a' && followVerbs.has(tokens[at - 2]?.text ?? ''));
    const spoken = sought ? spokenName(tokens, at) : undefined;
    if (spoken) return spoken;
    if (sought && /^[a-z]{7,}\d*$/.test(name.value) && !commonWords.has(name.value)) return name;
    at = name.last;
  }
  return undefined;
}

/** Facebook : Jean Dupont Rénovation. */
function extended(stream: Stream, tokens: readonly Token[], name: Chunk): Chunk {
  let { last, value } = name;
  while (last - name.first < 4 && tokens[last + 1]?.kind === 'word' && /\p{Lu}/u.test(stream.original[stream.starts[(tokens[last + 1] as Token).start] as number] as string)) {
    last += 1;
    value += ` ${(tokens[last] as Token).text}`;
  }
  return { ...name, last, value };
}

/** jean_d75 sur insta; jean.d75 (telegram). */
function beforeApp(tokens: readonly Token[], at: number): Chunk | undefined {
  let back = at - 1;
  if (!prepositions.has(tokens[back]?.text ?? '') && !/^[(:@/-]$/.test(tokens[back]?.text ?? '')) return undefined;
  back -= 1;
  let first = back;
  while (first > 0 && (tokens[first] as Token).gap === '' && /^[a-z\d._-]+$/.test((tokens[first - 1] as Token).text)) first -= 1;
  const name = first >= 0 ? glued(tokens, first) : undefined;
  const isSought = followVerbs.has(tokens[first - 1]?.text ?? '') && name !== undefined && /^[a-z]{7,}\d*$/.test(name.value) && !commonWords.has(name.value);
  return name && name.last === back && (isSought || isDistinct(name.value)) ? name : undefined;
}

function afterWord(tokens: readonly Token[], at: number): Chunk | undefined {
  let next = at + 1;
  while (next - at <= 4 && connectors.has(tokens[next]?.text ?? '')) next += 1;
  const name = glued(tokens, next);
  return name && next > at + 1 && /[a-z]/.test(name.value) && /[_\d.]/.test(name.value) && isDistinct(name.value) && !/^(n|no)$/.test(tokens[at - 1]?.text ?? '') ? name : undefined;
}

/** jean#1234. */
function hashed(tokens: readonly Token[], at: number): Chunk | undefined {
  const [name, mark, digits] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (name.kind !== 'word' || name.text.length < 3 || mark?.text !== '#' || mark.gap !== '' || digits?.kind !== 'digits' || digits.gap !== '' || digits.text.length !== 4) return undefined;
  return { first: at, last: at + 2, value: `${name.text}#${digits.text}` };
}

/** What is written in one piece: letters, digits, dots, underscores. */
function glued(tokens: readonly Token[], first: number): Chunk | undefined {
  const start = tokens[first];
  if (!start || start.kind === 'mark' && start.text !== '_') return undefined;
  let last = first;
  let value = start.text;
  while (last + 1 < tokens.length && (tokens[last + 1] as Token).gap === '' && ((tokens[last + 1] as Token).kind !== 'mark' || /^[._#-]$/.test((tokens[last + 1] as Token).text)) && last - first < 24) {
    last += 1;
    value += (tokens[last] as Token).text;
  }
  while (last > first && /^[.-]$/.test((tokens[last] as Token).text)) {
    value = value.slice(0, -1);
    last -= 1;
  }
  return { first, last, value };
}

/** No word of a language: letters with digits, an underscore or a dot among them. */
const isDistinct = (name: string): boolean =>
  name.length >= 4 && /[a-z]{2}/.test(name) && (/_/.test(name) || /[a-z]\d{1,5}$/.test(name) || /[a-z]\d+[a-z]/.test(name) || /^[a-z]{2,}\.[a-z\d]{2,}/.test(name)) && !/\.(pdf|jpe?g|png|docx?|mp4|js)$/.test(name) && !/^\d+[a-z]{1,3}$/.test(name) && !/^(le|du|au|the|am|h)\d/.test(name);

export function isApp(tokens: readonly Token[], at: number): boolean {
  const { text, kind } = tokens[at] as Token;
  if (kind === 'mark') return false;
  return apps.has(text) || appEnd(tokens, at) > at;
}

/** "whats app", "what's app", "wh4tsapp": the last token of the name. */
export function appEnd(tokens: readonly Token[], at: number): number {
  let joined = (tokens[at] as Token).text;
  if (joined.length > 10) return at;
  for (let next = at + 1; next < tokens.length && next - at <= 6; next += 1) {
    const token = tokens[next] as Token;
    if (token.gap === '\n' || (token.gap === ' ' && !/^(whats?|wats?|what's|insta|face|tele|snap|linked|tik|messen)$/.test(joined))) break;
    joined += /^['-]$/.test(token.text) ? '' : token.text;
    if (joined.length > 12) break;
    const read = /[0134579@$!|]/.test(joined) ? unleet(joined) : joined;
    if (read.length > 4 && apps.has(read)) return next;
  }
  return at;
}

const isEnd = (tokens: readonly Token[], last: number): boolean => tokens[last + 1] === undefined || tokens[last + 1]?.gap === '\n' || /^[.!?,;:()"·]$/.test((tokens[last + 1] as Token).text) || /^(et|and|e|y|und|ou|or|o|oder|si|if|se|wenn|pour|per|para|fur|mais)$/.test((tokens[last + 1] as Token).text);

function oddnessOf(stream: Stream, tokens: readonly Token[], { first, last }: Chunk): string {
  if (stream.odd.size > 0) for (let at = (tokens[first] as Token).start; at < (tokens[last] as Token).end; at += 1) if (stream.odd.has(at)) return stream.odd.get(at) as string;
  return 'plain';
}
