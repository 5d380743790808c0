// What stands in the places of a harmless sentence: prices, dates, references and other things full of digits and dots.
import type { Chance } from './random.ts';
import { numberWord, type Locale } from './spelled.ts';

const two = (value: number) => String(value).padStart(2, '0');
const letters = (random: Chance, count: number) => Array.from({ length: count }, () => random.pick([...'ABCDEFGHJKLMNPRSTVWXYZ'])).join('');
const grouped = (digits: string, sizes: readonly number[]) => {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(' ');
};

const months: Record<Locale, readonly string[]> = {
  fr: 'janvier février mars avril mai juin juillet septembre octobre novembre'.split(' '),
  it: 'gennaio febbraio marzo aprile maggio giugno luglio settembre ottobre novembre'.split(' '),
  en: 'January February March April May June July September October November'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio septiembre octubre noviembre'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli September Oktober November'.split(' '),
};
const dayOf: Record<Locale, (day: number, month: string) => string> = {
  fr: (day, month) => `le ${day} ${month}`,
  it: (day, month) => `il ${day} ${month}`,
  en: (day, month) => `on ${day} ${month}`,
  es: (day, month) => `el ${day} de ${month}`,
  de: (day, month) => `am ${day}. ${month}`,
};

const price = (random: Chance, locale: Locale) =>
  amountOfMoney(random, locale, random.pick([200 + random.below(800), 1000 + random.below(9000), 10 * (20 + random.below(80)), 50 * (8 + random.below(60))]));
/** For an hour, a journey, a part: smaller than a price. */
const fee = (random: Chance, locale: Locale) =>
  amountOfMoney(random, locale, random.pick([12 + random.below(60), 5 * (3 + random.below(20)), 20 + random.below(130)]));

function amountOfMoney(random: Chance, locale: Locale, whole: number): string {
  const cents = random.maybe(0.25) ? two(random.below(20) * 5) : '';
  if (locale === 'en') return `£${whole > 999 ? `${Math.floor(whole / 1000)},${String(whole % 1000).padStart(3, '0')}` : whole}${cents && `.${cents}`}`;
  const thousands = locale === 'fr' ? ' ' : '.';
  const text = whole > 999 && random.maybe(0.7) ? `${Math.floor(whole / 1000)}${thousands}${String(whole % 1000).padStart(3, '0')}` : String(whole);
  return `${text}${cents && `,${cents}`}${random.pick([' €', '€', ' euros', ' EUR'].map((sign) => (locale === 'it' || locale === 'de' ? sign.replace('euros', locale === 'it' ? 'euro' : 'Euro') : sign)))}`;
}

function date(random: Chance, locale: Locale): string {
  const [day, month, year] = [1 + random.below(28), random.below(10), 2025 + random.below(3)];
  const sign = locale === 'de' ? '.' : random.pick(['/', '/', '/', '-', '.']);
  return random.pick([
    `${two(day)}${sign}${two(month + 1)}${sign}${year}`,
    `${two(day)}${sign}${two(month + 1)}${locale === 'de' ? '.' : ''}`,
    `${two(day)}${sign}${two(month + 1)}${sign}${two(year % 100)}`,
    `${day}${locale === 'de' ? '.' : ''} ${locale === 'es' ? 'de ' : ''}${months[locale][month] as string}`,
  ]);
}

function time(random: Chance, locale: Locale): string {
  const [hour, minute] = [7 + random.below(13), random.pick([0, 0, 15, 30, 45])];
  if (locale === 'fr') return random.pick([`${hour}h${minute ? two(minute) : ''}`, `${hour} h ${two(minute)}`, `${two(hour)}:${two(minute)}`]);
  if (locale === 'en')
    return random.pick([`${((hour - 1) % 12) + 1}${minute ? `.${two(minute)}` : ''}${hour < 12 ? 'am' : 'pm'}`, `${two(hour)}:${two(minute)}`]);
  return random.pick([`${hour}:${two(minute)}`, `${two(hour)}.${two(minute)}`, `${two(hour)}:${two(minute)}`]);
}

const postcodes: Record<Locale, (random: Chance) => string> = {
  fr: (random) => random.pick(['35000', '69006', '33800', '06000', '01200', '44100', '59800']),
  it: (random) => random.pick(['40121', '00184', '20135', '06121', '50122', '10126']),
  en: (random) => random.pick(['BS6 5QA', 'M20 2WE', 'LS6 3HN', 'EH10 4BF', 'CF11 9LJ']),
  es: (random) => random.pick(['50004', '28012', '06800', '41003', '08024', '33205']),
  de: (random) => random.pick(['04109', '10437', '80799', '06108', '50825', '1090', '8004']),
};
const towns: Record<Locale, readonly string[]> = {
  fr: ['35000 Rennes', '69006 Lyon', '06000 Nice', '59800 Lille', '01200 Valserhône', '1050 Ixelles'],
  it: ['40121 Bologna', '00184 Roma', '06121 Perugia', '10126 Torino', '6900 Lugano'],
  en: ['Bristol BS6 5QA', 'Leeds LS6 3HN', 'Cardiff CF11 9LJ', 'Edinburgh EH10 4BF'],
  es: ['50004 Zaragoza', '28012 Madrid', '06800 Mérida', '08024 Barcelona', '33205 Gijón'],
  de: ['04109 Leipzig', '10437 Berlin', '06108 Halle', '50825 Köln', '1090 Wien', '8004 Zürich'],
};
const plates: Record<Locale, (random: Chance) => string> = {
  fr: (random) => `${letters(random, 2)}-${random.digits(3)}-${letters(random, 2)}`,
  it: (random) => `${letters(random, 2)} ${random.digits(3)} ${letters(random, 2)}`,
  en: (random) => `${letters(random, 2)}${10 + random.below(60)} ${letters(random, 3)}`,
  es: (random) => `${random.digits(4)} ${letters(random, 3).replace(/[AEIOU]/g, 'B')}`,
  de: (random) => `L-${letters(random, 2)} ${random.digits(4)}`,
};
const trains: Record<Locale, (random: Chance) => string> = {
  fr: (random) => random.digits(4),
  it: (random) => `Frecciarossa 9${random.digits(3)}`,
  en: (random) => `${two(7 + random.below(12))}:${two(random.below(60))}`,
  es: (random) => `AVE 0${random.digits(4)}`,
  de: (random) => `ICE ${100 + random.below(900)}`,
};
const vats: Record<Locale, (random: Chance) => string> = {
  fr: (random) => `FR ${random.digits(2)} ${grouped(random.digits(9), [3, 3, 3])}`,
  it: (random) => `IT${random.digits(11)}`,
  en: (random) => `GB ${grouped(random.digits(9), [3, 4, 2])}`,
  es: (random) => `ESB${random.digits(8)}`,
  de: (random) => `DE${random.digits(9)}`,
};
const ibans: Record<Locale, (random: Chance) => string> = {
  fr: (random) => `FR76 ${grouped(random.digits(23), [4, 4, 4, 4, 4, 3])}`,
  it: (random) => `IT60 X${grouped(random.digits(22), [3, 4, 4, 4, 4, 3])}`,
  en: (random) => `GB29 NWBK ${grouped(random.digits(14), [4, 4, 4, 2])}`,
  es: (random) => `ES91 ${grouped(random.digits(20), [4, 4, 4, 4, 4])}`,
  de: (random) => `DE89 ${grouped(random.digits(18), [4, 4, 4, 4, 2])}`,
};
const hours: Record<Locale, readonly string[]> = {
  fr: ['de 8h30 à 12h et de 14h à 18h30', 'de 9h à 17h', '08h00-12h00 / 13h30-17h45'],
  it: ['dalle 8:30 alle 12:30 e dalle 14 alle 18', '9-13 / 15-19', '08.00-12.00 14.00-18.30'],
  en: ['8.30am to 5pm', '9-5', '08:00-12:30 and 13:15-17:45'],
  es: ['de 9:30 a 14 y de 17 a 20:30', 'de 8 a 15', '09.00-13.30 / 16.30-20.00'],
  de: ['8:30-12 und 14-18 Uhr', '9-17 Uhr', '08.00-12.30 / 13.15-17.45 Uhr'],
};

const makers: Record<string, (random: Chance, locale: Locale) => string> = {
  price,
  fee,
  date,
  time,
  longdate: (random, locale) => dayOf[locale](1 + random.below(28), random.pick(months[locale])),
  amount: (random, locale) => `${1 + random.below(90)}${locale === 'en' ? ',' : locale === 'fr' ? ' ' : '.'}${random.digits(3)}`,
  order: (random) =>
    random.pick([
      `${random.digits(4)}-${random.digits(4)}-${random.digits(2)}`,
      `CMD${random.digits(8)}`,
      `#${random.digits(7)}`,
      `${random.digits(3)}-${random.digits(7)}-${random.digits(7)}`,
      `${letters(random, 2)}-${random.digits(6)}`,
    ]),
  parcel: (random) =>
    random.pick([
      `6A${random.digits(11)}`,
      `1Z${letters(random, 3)}${random.digits(13)}`,
      `00${random.digits(18)}`,
      `${letters(random, 2)}${random.digits(9)}${letters(random, 2)}`,
    ]),
  siret: (random) => grouped(`8${random.digits(8)}000${random.digits(2)}`, [3, 3, 3, 5]),
  siretcompact: (random) => `8${random.digits(8)}000${random.digits(2)}`,
  piva: (random) => `0${random.digits(10)}`,
  vat: (random, locale) => vats[locale](random),
  nif: (random) => `${random.digits(8)}${letters(random, 1)}`,
  steuer: (random) => `${random.digits(3)}/${random.digits(3)}/${random.digits(5)}`,
  steuercompact: (random) => random.digits(11),
  iban: (random, locale) => ibans[locale](random),
  isbn: (random) => random.pick([`978-2-${random.digits(2)}-${random.digits(6)}-${random.digits(1)}`, `978${random.digits(10)}`, `2-07-${random.digits(6)}-X`]),
  ean: (random) => random.pick([`400${random.digits(10)}`, `843${random.digits(10)}`, `3${random.digits(6)} ${random.digits(6)}`]),
  size: (random) =>
    random.pick([
      `${60 + random.below(90)} x ${100 + random.below(90)}`,
      `${60 + random.below(90)}x${100 + random.below(90)}x${20 + random.below(40)} cm`,
      `${1 + random.below(3)},${random.digits(2)} m × ${1 + random.below(3)},${random.digits(2)} m`,
    ]),
  area: (random) => `${12 + random.below(140)}${random.pick([' m²', ' m2', 'm2'])}`,
  town: (random, locale) => random.pick(towns[locale]),
  postcode: (random, locale) => postcodes[locale](random),
  version: (random) => `${1 + random.below(14)}.${random.below(12)}.${random.below(30)}`,
  hours: (random, locale) => random.pick(hours[locale]),
  n: (random) => String(3 + random.below(45)),
  nw: (random, locale) => numberWord(4 + random.below(90), locale),
  year: (random) => String(2018 + random.below(9)),
  model: (random) =>
    random.pick([
      `${letters(random, 3)} ${random.digits(4)}`,
      `${letters(random, 2)}-${random.digits(3)}.${random.digits(2)}`,
      `${random.digits(3)}.${random.digits(3)}.${random.digits(2)}`,
      `${letters(random, 1)}${random.digits(6)}`,
    ]),
  norm: (random) => random.pick(['NF C 15-100', 'EN 1090-2:2018', 'ISO 9001:2015', 'DIN 18560-2', 'UNI 10779', 'BS 7671:2018', 'UNE-EN 13501-1']),
  rate: (random, locale) => `4${locale === 'en' ? '.' : ','}${random.below(10)}`,
  meter: (random) => random.pick([`0${random.digits(2)} ${random.digits(3)}`, `0${random.digits(5)}`, `${random.digits(5)},${random.digits(3)}`]),
  pdl: (random) => grouped(`09${random.digits(12)}`, [2, 3, 3, 3, 3]),
  pod: (random) => `IT001E${random.digits(8)}`,
  cups: (random) => `ES0021${random.digits(12)}${letters(random, 2)}`,
  malo: (random) => `5${random.digits(10)}`,
  serial: (random) =>
    random.pick([`4C${random.digits(10)}`, `SN${random.digits(9)}`, `${random.digits(4)}-${letters(random, 2)}${random.digits(4)}-${random.digits(3)}`]),
  lanip: (random) => random.pick(['192.168.1.1', '192.168.0.254', `10.0.0.${2 + random.below(250)}`]),
  plate: (random, locale) => plates[locale](random),
  train: (random, locale) => trains[locale](random),
  ref: (random) =>
    random.pick([
      `${random.digits(4)}/${2024 + random.below(3)}`,
      `${random.digits(7)}`,
      `${letters(random, 2)}${random.digits(3)}.${random.digits(4)}`,
      `${2024 + random.below(3)}-${random.digits(5)}`,
    ]),
};

export function fillSlots(sentence: string, random: Chance, locale: Locale): string {
  const filled = sentence.replace(/\{([a-z]+)\}/g, (_whole, name: string) => {
    const make = makers[name];
    if (!make) throw new Error(`No such place: {${name}} in «${sentence}»`);
    return make(random, locale);
  });
  return locale === 'it'
    ? filled.replace(/\b([Ii]|[Dd]e|[Dd]a|[Aa])l (?=(?:8|11) \p{Ll})/gu, (_whole, start: string) => (/i/i.test(start) ? 'l’' : `${start}ll’`))
    : filled;
}
