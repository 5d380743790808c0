// Every way of writing a contact detail that the corpus knows. What is marked `testOnly` never appears in the tuning half.
import * as look from './disguise-characters.ts';
import { found } from './disguise-characters.ts';
import type { Chance } from './random.ts';
import { digitWord, groupWords, locales, septante, signs, type Locale } from './spelled.ts';
import type { Mail, Page, Phone, Social } from './values.ts';

export type Disguise<Value> = { name: string; write: (value: Value, locale: Locale, random: Chance) => string; testOnly?: boolean; only?: readonly Locale[] };
const as = <Value>(name: string, write: Disguise<Value>['write'], more: Partial<Disguise<Value>> = {}): Disguise<Value> => ({ name, write, ...more });
const rare = { testOnly: true };

const joined = (phone: Phone) => phone.groups.join('');
const abroad = (phone: Phone) => (phone.country === 'IT' || phone.country === 'ES' ? joined(phone) : joined(phone).slice(1));
const international = (phone: Phone) =>
  `+${phone.code} ${phone.country === 'IT' || phone.country === 'ES' ? phone.groups.join(' ') : phone.groups.join(' ').slice(1)}`;
const pairs = (phone: Phone) => joined(phone).match(/.{1,2}/g) as string[];
const spokenGroups = (phone: Phone) => (phone.groups.some((group) => group.length === 2) ? phone.groups : pairs(phone));
const words = (phone: Phone, locale: Locale) => [...joined(phone)].map((digit) => digitWord(digit, locale));
const paired = (phone: Phone, locale: Locale, pair?: (value: number) => string) => spokenGroups(phone).map((group) => groupWords(group, locale, pair));

function withDoubles(phone: Phone, locale: Locale, random: Chance): string {
  const doubled = joined(phone).replace(/(\d)\1/g, (pair) => `<${pair[0]}>`);
  return doubled
    .split(/(<\d>)/)
    .flatMap((part) =>
      part.startsWith('<')
        ? [random.pick(signs[locale].twice(digitWord(part[1] as string, locale), part[1] as string))]
        : [...part].map((digit) => digitWord(digit, locale)),
    )
    .join(' ');
}

function mixed(phone: Phone, locale: Locale, random: Chance): string {
  const turn = random.below(2);
  return spokenGroups(phone)
    .map((group, index) => (index % 2 === turn ? groupWords(group, locale) : group))
    .join(' ');
}

function withFillers(phone: Phone, locale: Locale, random: Chance): string {
  const parts = spokenGroups(phone).map((group) => (random.maybe(0.6) ? groupWords(group, locale) : group));
  return parts.map((part, index) => (index === 0 ? part : random.pick(signs[locale].between) + part)).join('');
}

function mistyped(text: string, random: Chance): string {
  return text
    .split(' ')
    .map((word) => {
      if (word.length < 4 || random.maybe(0.65)) return word;
      const at = 1 + random.below(word.length - 2);
      return random.maybe(0.5) ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    })
    .join(' ');
}

const foreign = (locale: Locale, random: Chance) => random.pick(locales.filter((other) => other !== locale));
const hinted = (text: string, hints: readonly string[], random: Chance) => `${found(text)} ${random.pick(hints)}`;
const between = (parts: readonly string[], sign: string) => parts.join(sign);

export const phones: readonly Disguise<Phone>[] = [
  as('plain', (phone) => phone.groups.join(' ')),
  as('plain-compact', joined),
  as('plain-international', (phone, _locale, random) =>
    random.pick([
      international(phone),
      international(phone).replaceAll(' ', ''),
      `00${phone.code}${abroad(phone)}`,
      `+${phone.code} (0) ${phone.groups.join(' ').replace(/^0/, '')}`,
    ]),
  ),
  as('dotted', (phone) => between(phone.groups.length > 2 ? phone.groups : pairs(phone), '.')),
  as('dashed', (phone, _locale, random) => between(phone.groups.length > 2 ? phone.groups : pairs(phone), random.pick(['-', ' - ', '–']))),
  as('slashed', (phone, _locale, random) => between(random.maybe(0.6) ? phone.groups : pairs(phone), random.pick(['/', ' / ']))),
  as('spaced-digits', (phone) => look.spacedLetters(joined(phone))),
  as('spaced-odd', (phone, _locale, random) =>
    [...joined(phone)]
      .map((digit) => digit + (random.maybe(0.35) ? ' '.repeat(1 + random.below(3)) : ''))
      .join('')
      .trim(),
  ),
  as('spelled-digits', (phone, locale) => words(phone, locale).join(' ')),
  as('spelled-digits-commas', (phone, locale, random) => words(phone, locale).join(random.pick([', ', '-', ' - ', '. ']))),
  as('spelled-pairs', (phone, locale) => paired(phone, locale).join(' ')),
  as('spelled-pairs-dashes', (phone, locale, random) => paired(phone, locale).join(random.pick([' - ', ', ', ' / ']))),
  as('spelled-septante', (phone, locale) => paired(phone, locale, septante).join(' '), { only: ['fr'] }),
  as('spelled-doubles', withDoubles),
  as('spelled-oh', (phone) => words(phone, 'en').join(' ').replaceAll('zero', 'oh'), { only: ['en'] }),
  as('spelled-zwo', (phone) => words(phone, 'de').join(' ').replaceAll('zwei', 'zwo'), { only: ['de'] }),
  as('spelled-shouted', (phone, locale) => paired(phone, locale).join(' ').toUpperCase()),
  as('spelled-unaccented', (phone, locale) => look.unaccented(paired(phone, locale).join(' ')).replaceAll('-', ' ')),
  as('spelled-foreign', (phone, locale, random) => words(phone, foreign(locale, random)).join(' ')),
  as('spelled-foreign-pairs', (phone, locale, random) => paired(phone, foreign(locale, random)).join(' '), rare),
  as('spelled-typos', (phone, locale, random) => mistyped(words(phone, locale).join(' '), random), rare),
  as('spelled-glued', (phone, locale) => words(phone, locale).join(''), rare),
  as('spelled-emoji', (phone, locale) => words(phone, locale).join(' 👉 '), rare),
  as('mixed', mixed),
  as('mixed-digits', (phone, locale, random) => [...joined(phone)].map((digit) => (random.maybe(0.5) ? digit : digitWord(digit, locale))).join(' ')),
  as('fillers', withFillers),
  as('leet', (phone) => look.leetDigits(phone.groups.join(' '))),
  as('leet-more', (phone) => look.leetDigitsMore(joined(phone)), rare),
  as('cyrillic', (phone) => look.cyrillicDigits(phone.groups.join(' '))),
  as('full-width', (phone) => look.fullWidth(joined(phone))),
  as('zero-width', (phone, _locale, random) => look.weave(joined(phone), random.pick(['\u200B', '\u200C', '\u2060']))),
  as('soft-hyphen', (phone) => look.weave(joined(phone), '\u00AD'), rare),
  as('keycap', (phone) => look.keycaps(joined(phone))),
  as('circled', (phone) => look.circled(joined(phone))),
  as('black-circled', (phone) => look.blackCircled(joined(phone)), rare),
  as('superscript', (phone, _locale, random) => (random.maybe(0.5) ? look.superscript : look.subscript)(joined(phone)), rare),
  as('mathematical', (phone) => look.mathematical(phone.groups.join(' ')), rare),
  as('arabic-digits', (phone) => look.arabicDigits(joined(phone)), rare),
  as('emoji-between', (phone, _locale, random) => pairs(phone).join(random.pick(['📞', '😊', ' 🔧 ', '❤️']))),
  as('brackets', (phone, _locale, random) =>
    pairs(phone)
      .map((pair) => random.pick([`(${pair})`]))
      .join(''),
  ),
  as(
    'square-brackets',
    (phone) =>
      pairs(phone)
        .map((pair) => `[${pair}]`)
        .join(' '),
    rare,
  ),
  as('stars', (phone, _locale, random) => pairs(phone).join(random.pick(['*', '_', '**']))),
  as('odd-separators', (phone, _locale, random) => pairs(phone).join(random.pick(['~', '|', ' ° ', '=', '>', '..'])), rare),
  as('letters-between', (phone, _locale, random) => pairs(phone).join(random.pick(['x', 'a', 'zz'])), rare),
  as('one-per-line', (phone) => pairs(phone).join('\n'), rare),
  as('reversed', (phone, locale, random) => hinted(look.backwards(phone.groups.join(' ')), signs[locale].backwards, random)),
  as('base64', (phone, locale, random) => hinted(look.base64(phone.groups.join(' ')), signs[locale].decode, random)),
  as(
    'sum',
    (phone) =>
      pairs(phone)
        .map((pair, index) => (index === 2 && Number(pair) > 3 ? `${pair.startsWith('0') ? '0' : ''}(${Number(pair) - 3}+3)` : pair))
        .join(' '),
    rare,
  ),
];

const whole = (mail: Mail) => `${mail.local}@${mail.provider}.${mail.ending}`;
const dotWord = (text: string, locale: Locale) => text.replaceAll('.', ` ${signs[locale].dot[0]} `);
const spelledLocal = (mail: Mail, locale: Locale, random: Chance) =>
  mail.local.replace(/[._-]/g, (sign) => ` ${random.pick(sign === '.' ? signs[locale].dot : sign === '_' ? signs[locale].underscore : signs[locale].dash)} `);
const inWords = (mail: Mail, locale: Locale, random: Chance, at: string) =>
  `${spelledLocal(mail, locale, random)} ${at} ${mail.provider} ${dotWord(mail.ending, locale)}`.replace(/ {2,}/g, ' ');
const signed = (mail: Mail, at: string, dot: string) => `${mail.local}${at}${mail.provider}${dot}${mail.ending}`;

export const mails: readonly Disguise<Mail>[] = [
  as('plain', whole),
  as('plain', whole),
  as('plain-shouted', (mail, _locale, random) => (random.maybe(0.5) ? whole(mail).toUpperCase() : look.randomCase(whole(mail)))),
  as('spaced', (mail, _locale, random) =>
    random.pick([
      `${mail.local} @ ${mail.provider}.${mail.ending}`,
      `${mail.local} @ ${mail.provider} . ${mail.ending}`,
      `${mail.local}@ ${mail.provider} .${mail.ending}`,
    ]),
  ),
  as('words', (mail, locale, random) => inWords(mail, locale, random, random.pick(signs[locale].at))),
  as('words-shouted', (mail, locale, random) => inWords(mail, locale, random, random.pick(signs[locale].at)).toUpperCase()),
  as('words-rare', (mail, locale, random) => inWords(mail, locale, random, random.pick(signs[locale].rareAt)), rare),
  as('words-foreign', (mail, locale, random) => {
    const other = foreign(locale, random);
    return inWords(mail, other, random, random.pick(signs[other].at));
  }),
  as('at-word', (mail, locale, random) => signed(mail, ` ${random.pick(signs[locale].at)} `, '.')),
  as('bracketed', (mail, _locale, random) => signed(mail, random.pick(['(at)', '[at]', ' (at) ', ' [at] ', '(AT)']), '.')),
  as('bracketed-dot', (mail, _locale, random) => signed(mail, random.pick(['[at]', '(at)', ' AT ']), random.pick(['(dot)', '[dot]', ' DOT ']))),
  as('bracketed-local', (mail, locale, random) => signed(mail, `(${random.pick(signs[locale].at)})`, `(${random.pick(signs[locale].dot)})`)),
  as('curly', (mail, _locale, random) => signed(mail, random.pick(['{at}', '<at>', '_at_', '(a)']), '.'), rare),
  as('provider', (mail, locale, random) => `${mail.local} ${random.pick(signs[locale].provider)} ${mail.provider}`),
  as('no-dot', (mail, locale, random) => `${mail.local} ${random.pick(signs[locale].at)} ${mail.provider} ${mail.ending.replaceAll('.', ' ')}`),
  as('comma', (mail) => signed(mail, '@', ','), rare),
  as('full-width', (mail, _locale, random) => (random.maybe(0.5) ? look.fullWidth(whole(mail)) : signed(mail, '＠', '．'))),
  as('zero-width', (mail) => signed(mail, '\u200B@\u200B', '\u200B.')),
  as('homoglyph', (mail, _locale, random) => (random.maybe(0.6) ? look.homoglyphs : look.greekHomoglyphs)(whole(mail))),
  as('spaced-letters', (mail) => look.spacedLetters(whole(mail))),
  as('emoji-at', (mail, _locale, random) => signed(mail, random.pick(['📧', '🐵', ' ✉️ ']), '.'), rare),
  as('mathematical', (mail) => look.fraktur(whole(mail)), rare),
  as('reversed', (mail, locale, random) => hinted(look.backwards(whole(mail)), signs[locale].backwards, random)),
  as('base64', (mail, locale, random) => hinted(look.base64(whole(mail)), signs[locale].decode, random)),
  as('leet', (mail) => signed({ ...mail, provider: mail.provider.replace('l', '1').replace('o', '0') }, '@', '.')),
];

const address = (page: Page) => `${page.name}.${page.ending}`;
export const pages: readonly Disguise<Page>[] = [
  as('plain-https', (page) => `https://${address(page)}${page.path}`),
  as('plain-www', (page) => `www.${address(page)}${page.path}`),
  as('plain-bare', (page) => `${address(page)}${page.path}`),
  as('plain-shouted', (page, _locale, random) => (random.maybe(0.5) ? `WWW.${address(page).toUpperCase()}` : address(page).toUpperCase())),
  as('spaced', (page, _locale, random) =>
    random.pick([`${page.name} . ${page.ending}`, `www . ${page.name} . ${page.ending}`, `${page.name} .${page.ending}`]),
  ),
  as('words', (page, locale) => `${page.name} ${dotWord(`.${page.ending}`, locale).trim()}`),
  as('words-www', (page, locale) =>
    `www ${signs[locale].dot[0]} ${page.name.replaceAll('-', ` ${signs[locale].dash[0]} `)} ${dotWord(`.${page.ending}`, locale).trim()}`.replace(
      / {2,}/g,
      ' ',
    ),
  ),
  as('bracketed', (page, locale, random) => {
    const dot = random.pick(['(.)', '[.]', `(${signs[locale].dot[0]})`, '[dot]']);
    return page.name + dot + page.ending.replaceAll('.', dot);
  }),
  as('hxxp', (page) => `hxxps://${address(page)}`),
  as('full-width', (page, _locale, random) => (random.maybe(0.5) ? look.fullWidth(address(page)) : `${page.name}．${page.ending}`)),
  as('ideographic-dot', (page) => `www。${page.name}。${page.ending.replaceAll('.', '。')}`, rare),
  as('zero-width', (page) => `${page.name}\u200B.\u200B${page.ending}`),
  as('homoglyph', (page) => look.homoglyphs(`www.${address(page)}`)),
  as('spaced-letters', (page) => look.spacedLetters(`www.${address(page)}`)),
  as('comma', (page) => `www,${page.name},${page.ending.replaceAll('.', ',')}`, rare),
  as('three-w', (page, locale) => `3 w ${signs[locale].dot[0]} ${page.name} ${dotWord(`.${page.ending}`, locale).trim()}`, rare),
  as('slashed', (page) => `h t t p s : / / ${address(page)}`, rare),
  as('reversed', (page, locale, random) => hinted(look.backwards(`www.${address(page)}`), signs[locale].backwards, random)),
  as('base64', (page, locale, random) => hinted(look.base64(`https://${address(page)}`), signs[locale].decode, random)),
];

const pair = (network: string, handle: string): Social => ({ network, handle });
const shortNames: Record<string, readonly string[]> = {
  Instagram: ['ig', 'IG', 'insta'],
  Insta: ['ig', 'insta'],
  Facebook: ['fb', 'FB'],
  Snapchat: ['snap'],
  TikTok: ['tik tok', 'TT'],
  Telegram: ['tg', 'telegr4m'],
  Messenger: ['msgr', 'messenger fb'],
  LinkedIn: ['linkdin', 'Linked In'],
  Skype: ['skyp'],
  Discord: ['disc0rd', 'discord'],
};
/** Writes both halves of «on NETWORK: HANDLE». */
export const socials: readonly { name: string; write: (value: Social, locale: Locale, random: Chance) => Social; testOnly?: boolean }[] = [
  { name: 'plain', write: ({ network, handle }) => pair(network, `@${handle}`) },
  { name: 'plain-bare', write: ({ network, handle }) => pair(network, handle) },
  {
    name: 'short-name',
    write: ({ network, handle }, _locale, random) => pair(random.pick(shortNames[network] as readonly string[]), random.maybe(0.5) ? `@${handle}` : handle),
  },
  { name: 'lower', write: ({ network, handle }) => pair(network.toLowerCase(), handle) },
  { name: 'at-word', write: ({ network, handle }, locale, random) => pair(network, `${random.pick(signs[locale].at)} ${handle}`) },
  {
    name: 'words',
    write: ({ network, handle }, locale, random) =>
      pair(
        network,
        handle.replace(/[._]/g, (sign) => ` ${random.pick(sign === '.' ? signs[locale].dot : signs[locale].underscore)} `),
      ),
  },
  { name: 'spaced-letters', write: ({ network, handle }) => pair(network, look.spacedLetters(handle)) },
  { name: 'leet', write: ({ network, handle }) => pair(look.leetLetters(network), `@${handle}`) },
  { name: 'homoglyph', write: ({ network, handle }) => pair(look.homoglyphs(network), `@${look.homoglyphs(handle)}`) },
  { name: 'zero-width', write: ({ network, handle }) => pair(look.weave(network, '\u200B'), look.weave(handle, '\u200B')) },
  { name: 'full-width', write: ({ network, handle }) => pair(network, look.fullWidth(`@${handle}`)) },
  { name: 'dotted-name', write: ({ network, handle }) => pair(look.weave(network.toLowerCase(), '.'), handle) },
  { name: 'small-caps', write: ({ network, handle }) => pair(look.smallCaps(network.toLowerCase()), `@${handle}`), testOnly: true },
  { name: 'spaced-name', write: ({ network, handle }) => pair(look.spacedLetters(network), `@${handle}`), testOnly: true },
  { name: 'mathematical', write: ({ network, handle }) => pair(look.fraktur(network.toLowerCase()), look.fraktur(handle)), testOnly: true },
];

export const links: readonly Disguise<string>[] = [
  as('plain', (link) => link),
  as('plain', (link) => link),
  as('no-scheme', (link) => link.replace('https://', '')),
  as('spaced', (link) => link.replace('https://', '').replace(/([./])/g, ' $1 ')),
  as('words', (link, locale) => link.replace('https://', '').replaceAll('.', ` ${signs[locale].dot[0]} `).replaceAll('/', ` ${signs[locale].slash[0]} `)),
  as('bracketed', (link) => link.replace('https://', '').replaceAll('.', '[.]')),
  as('zero-width', (link) => look.weave(link, '\u200B')),
  as('homoglyph', (link) => look.homoglyphs(link)),
  as('full-width', (link) => look.fullWidth(link), rare),
  as('hxxp', (link) => `hxxps://${link.replace('https://', '')}`),
  as('shouted', (link) => link.toUpperCase(), rare),
  as('base64', (link, locale, random) => hinted(look.base64(link), signs[locale].decode, random)),
];

/** Works on the marked key word of an invitation, or where there is none on the whole of it. */
export const invitations: readonly { name: string; key?: (word: string, random: Chance) => string; all?: (text: string) => string; testOnly?: boolean }[] = [
  { name: 'plain' },
  { name: 'plain' },
  { name: 'plain' },
  { name: 'lower', all: (text) => text.toLowerCase() },
  { name: 'shouted', all: (text) => text.toUpperCase() },
  { name: 'unaccented', all: look.unaccented },
  { name: 'leet', key: look.leetLetters },
  { name: 'spaced-letters', key: look.spacedLetters },
  { name: 'dotted-letters', key: (word) => look.weave(word, '.') },
  { name: 'zero-width', key: (word) => look.weave(word, '\u200B') },
  { name: 'homoglyph', key: (word, random) => (random.maybe(0.6) ? look.homoglyphs : look.greekHomoglyphs)(word) },
  { name: 'full-width', key: look.fullWidth },
  { name: 'dashed-letters', key: (word) => look.weave(word, '-'), testOnly: true },
  { name: 'mathematical', key: (word) => look.fraktur(word.toLowerCase()), testOnly: true },
  { name: 'stars', key: (word) => `${word.slice(0, 2)}*${word.slice(3)}`, testOnly: true },
];
