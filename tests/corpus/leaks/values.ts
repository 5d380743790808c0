// Invented contact details. Phones stand in the ranges kept for fiction where the country has some (FR, GB, DE); elsewhere they are invented.
import type { Chance } from './random.ts';
import type { Locale } from './spelled.ts';

export type Phone = { country: string; code: string; groups: readonly string[] };
export type Mail = { local: string; provider: string; ending: string };
export type Page = { name: string; ending: string; path: string };
export type Social = { network: string; handle: string };

type Shape = { code: string; shapes: readonly string[] };
// '#' is any digit.
const ranges: Record<string, Shape> = {
  FR: {
    code: '33',
    shapes: ['06 39 98 ## ##', '06 39 98 ## ##', '06 39 98 ## ##', '01 99 00 ## ##', '02 61 91 ## ##', '03 53 01 ## ##', '04 65 71 ## ##', '05 36 49 ## ##'],
  },
  GB: { code: '44', shapes: ['07700 900 ###', '07700 900###', '020 7946 0###', '0161 496 0###', '0117 496 0###', '01632 960 ###', '0131 496 0###'] },
  DE: { code: '49', shapes: ['0171 39 20 0##', '0171 39200##', '030 23125 ###', '0221 4710 ###', '040 66969 ###', '069 90009 ###', '089 99998 ###'] },
  IT: { code: '39', shapes: ['347 555 0###', '333 555 0###', '328 55 50 ###', '391 555 0###', '06 5555 0###', '02 5555 0###', '340 55 50 ###'] },
  ES: { code: '34', shapes: ['655 50 ## ##', '677 55 50 ##', '612 55 50 ##', '655 550 ###', '722 55 50 ##', '915 55 0# ##'] },
  CH: { code: '41', shapes: ['079 555 0# ##', '078 555 0# ##', '022 555 0# ##', '091 555 0# ##', '044 555 0# ##'] },
  AT: { code: '43', shapes: ['0664 555 0###', '0676 555 0##', '01 555 0###', '0662 555 0##'] },
  BE: { code: '32', shapes: ['0470 55 50 ##', '0486 55 50 ##', '02 555 0# ##', '04 255 50 ##'] },
};
const home: Record<Locale, readonly string[]> = {
  fr: ['FR', 'FR', 'FR', 'FR', 'BE', 'CH'],
  it: ['IT', 'IT', 'IT', 'IT', 'CH'],
  en: ['GB', 'GB', 'GB', 'GB', 'FR', 'ES'],
  es: ['ES', 'ES', 'ES', 'ES', 'ES', 'FR'],
  de: ['DE', 'DE', 'DE', 'AT', 'CH'],
};

export function phone(random: Chance, locale: Locale, country = random.pick(home[locale])): Phone {
  const { code, shapes } = ranges[country] as Shape;
  const digits = random.pick(shapes).replace(/#/g, () => random.digits(1));
  return { country, code, groups: digits.split(' ') };
}

const firstNames: Record<Locale, readonly string[]> = {
  fr: 'camille thierry nadege loic sandrine yanis maeva gauthier odile karim'.split(' '),
  it: 'chiara davide ornella matteo giusi luca tiziana nicolo silvia rocco'.split(' '),
  en: 'gemma callum priya owen tamsin declan hattie rhys marlon fern'.split(' '),
  es: 'lucia inaki rocio alvaro nuria joaquin marisol hector pilar unai'.split(' '),
  de: 'heike torben sabine jannik annegret moritz uschi lennart birte volker'.split(' '),
};
const lastNames: Record<Locale, readonly string[]> = {
  fr: 'vautrinel brossolin mercadieu langelois perrachon toussignac'.split(' '),
  it: 'brandolisi fervacci montaruzzo scarpelletti vigorelli tarsitani'.split(' '),
  en: 'thackwell brindlecote hollowmere pinkstow aldersby wrenfield'.split(' '),
  es: 'aldecoechea barrunta miravellido quintanedo sorolleta valdesoto'.split(' '),
  de: 'brunkhorster eickmeyerling hollenbrandt kesselwart ostendörp wiesenhauer'.split(' ').map((name) => name.replace('ö', 'oe')),
};
const trades: Record<Locale, readonly string[]> = {
  fr: 'plomberie jardin menage elec cours garde compta peinture piano'.split(' '),
  it: 'idraulica giardini pulizie elettrica ripetizioni sitter studio imbianchino musica'.split(' '),
  en: 'plumbing gardens cleaning electrics tuition nanny books decor piano'.split(' '),
  es: 'fontaneria jardines limpieza electricidad clases canguro gestoria pintura piano'.split(' '),
  de: 'sanitaer garten reinigung elektro nachhilfe betreuung buero maler klavier'.split(' '),
};
const providers: Record<Locale, readonly string[]> = {
  fr: ['gmail.com', 'gmail.com', 'orange.fr', 'free.fr', 'hotmail.fr', 'laposte.net', 'outlook.fr', 'yahoo.fr', 'sfr.fr', 'example.com'],
  it: ['gmail.com', 'gmail.com', 'libero.it', 'tiscali.it', 'virgilio.it', 'hotmail.it', 'alice.it', 'icloud.com', 'outlook.it', 'example.org'],
  en: ['gmail.com', 'gmail.com', 'outlook.com', 'hotmail.co.uk', 'btinternet.com', 'yahoo.co.uk', 'icloud.com', 'proton.me', 'example.com'],
  es: ['gmail.com', 'gmail.com', 'hotmail.es', 'yahoo.es', 'outlook.es', 'telefonica.net', 'icloud.com', 'hotmail.com', 'example.net'],
  de: ['gmail.com', 'web.de', 'gmx.de', 't-online.de', 'gmx.net', 'gmx.at', 'bluewin.ch', 'outlook.de', 'freenet.de', 'example.com'],
};
const endings: Record<Locale, readonly string[]> = {
  fr: ['fr', 'fr', 'com', 'be', 'ch', 'net'],
  it: ['it', 'it', 'com', 'eu', 'net'],
  en: ['co.uk', 'com', 'uk', 'org', 'io'],
  es: ['es', 'es', 'com', 'cat', 'eu'],
  de: ['de', 'de', 'at', 'ch', 'com', 'info'],
};

export function mail(random: Chance, locale: Locale): Mail {
  const [first, last, trade] = [random.pick(firstNames[locale]), random.pick(lastNames[locale]), random.pick(trades[locale])];
  const local = random.pick([
    `${first}.${last}`,
    `${first}${last}`,
    `${first}_${last}`,
    `${last}.${trade}`,
    `${first}${60 + random.below(40)}.${last}`,
    `${trade}-${last}`,
    `${first.slice(0, 1)}.${last}`,
    `${first}.${trade}.${last}`,
  ]);
  const [provider, ...rest] = random.pick(providers[locale]).split('.');
  return { local, provider: provider as string, ending: rest.join('.') };
}

export function page(random: Chance, locale: Locale): Page {
  const [first, last, trade] = [random.pick(firstNames[locale]), random.pick(lastNames[locale]), random.pick(trades[locale])];
  const name = random.pick([`${trade}-${last}`, `${last}${trade}`, `${last}`, `${first}-${last}`, `${trade}${last}`]);
  return {
    name,
    ending: random.pick(endings[locale]),
    path: random.pick(['', '', '', '/contact', '/tarifs', `/${first}`].map((path) => (locale === 'fr' ? path : path.replace('tarifs', 'info')))),
  };
}

/** Pages of others that lead to a person. */
export function profilePage(random: Chance, locale: Locale): string {
  const handle = `${random.pick(firstNames[locale])}.${random.pick(lastNames[locale])}`;
  const plain = handle.replace('.', '');
  return random.pick([
    `https://www.facebook.com/${handle}`,
    `instagram.com/${plain}`,
    `linktr.ee/${plain}`,
    `https://www.linkedin.com/in/${plain}`,
    `https://bit.ly/3${plain.slice(0, 6)}`,
    `calendly.com/${plain}/30min`,
    `https://www.tiktok.com/@${plain}`,
  ]);
}

const networks = ['Instagram', 'Insta', 'Facebook', 'TikTok', 'Snapchat', 'Telegram', 'Messenger', 'LinkedIn', 'Skype', 'Discord'];
export function social(random: Chance, locale: Locale): Social {
  const [first, last, trade] = [random.pick(firstNames[locale]), random.pick(lastNames[locale]), random.pick(trades[locale])];
  const handle = random.pick([
    `${first}.${last}`,
    `${first}_${trade}`,
    `${last}_${trade}`,
    `${first}${last}`,
    `${trade}.by.${first}`,
    `le_${first}_${60 + random.below(40)}`.replace('le_', locale === 'fr' ? 'le_' : 'the_'),
    `${trade}_${last}${random.below(90) + 10}`,
  ]);
  return { network: random.pick(networks), handle };
}

export function messagingLink(random: Chance, locale: Locale): string {
  const one = phone(random, locale);
  const number = one.code + one.groups.join('').replace(/^0(?!6 ?5555|2 ?5555)/, '');
  const plain = `${random.pick(firstNames[locale])}${random.pick(lastNames[locale])}`;
  return random.pick([
    `https://wa.me/${number}`,
    `wa.me/${number}`,
    `https://t.me/${plain}`,
    `t.me/${plain}`,
    `m.me/${plain}`,
    `https://discord.gg/${plain.slice(0, 7)}`,
    `https://chat.whatsapp.com/K${plain.slice(0, 9)}x7`,
    `https://signal.me/#p/+${number}`,
    `viber://chat?number=%2B${number}`,
  ]);
}
