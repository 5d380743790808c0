// Numbers from 0 to 99 as people write them out, and the words for the signs of an address.
export const locales = ['fr', 'it', 'en', 'es', 'de'] as const;
export type Locale = (typeof locales)[number];

const small: Record<Locale, readonly string[]> = {
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' '),
  it: 'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve'.split(' '),
  de: 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' '),
};
const tens: Record<Locale, readonly string[]> = {
  fr: ',,vingt,trente,quarante,cinquante,soixante,soixante,quatre-vingt,quatre-vingt'.split(','),
  it: ',,venti,trenta,quaranta,cinquanta,sessanta,settanta,ottanta,novanta'.split(','),
  en: ',,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'.split(','),
  es: ',,veinte,treinta,cuarenta,cincuenta,sesenta,setenta,ochenta,noventa'.split(','),
  de: ',,zwanzig,dreißig,vierzig,fünfzig,sechzig,siebzig,achtzig,neunzig'.split(','),
};

export const digitWord = (digit: string, locale: Locale) => small[locale][Number(digit)] as string;

/** Spoken in Belgium and Switzerland. */
export function septante(value: number): string {
  if (value < 70) return numberWord(value, 'fr');
  const ten = value < 80 ? 'septante' : value < 90 ? 'huitante' : 'nonante';
  const rest = value % 10;
  return rest === 0 ? ten : rest === 1 ? `${ten} et un` : `${ten}-${small.fr[rest]}`;
}

export function numberWord(value: number, locale: Locale): string {
  if (value < 20) return small[locale][value] as string;
  const ten = tens[locale][Math.floor(value / 10)] as string;
  const rest = value % 10;
  const one = small[locale][rest] as string;
  if (locale === 'fr') return frenchTens(value, ten, rest);
  if (rest === 0) return ten;
  if (locale === 'it') return (rest === 1 || rest === 8 ? ten.slice(0, -1) : ten) + (rest === 3 ? 'tré' : one);
  if (locale === 'en') return `${ten}-${one}`;
  if (locale === 'de') return `${rest === 1 ? 'ein' : one}und${ten}`;
  if (value < 30) return `veinti${['', 'uno', 'dós', 'trés', 'cuatro', 'cinco', 'séis', 'siete', 'ocho', 'nueve'][rest]}`;
  return `${ten} y ${one}`;
}

function frenchTens(value: number, ten: string, rest: number): string {
  if (value === 80) return 'quatre-vingts';
  if (value === 71) return 'soixante et onze';
  if (value >= 90 || (value >= 70 && value < 80)) return `${ten}-${small.fr[rest + 10]}`;
  if (rest === 0) return ten;
  return rest === 1 && value < 80 ? `${ten} et un` : `${ten}-${small.fr[rest]}`;
}

/** A group of digits as it is read aloud: leading zeros alone, then pairs where the language has the habit. */
export function groupWords(group: string, locale: Locale, pair: (value: number) => string = (value) => numberWord(value, locale)): string {
  if (group.length === 2 && !group.startsWith('0')) return pair(Number(group));
  if (group.length === 4) return `${groupWords(group.slice(0, 2), locale, pair)} ${groupWords(group.slice(2), locale, pair)}`;
  return [...group].map((digit) => digitWord(digit, locale)).join(' ');
}

export type Signs = {
  at: readonly string[];
  rareAt: readonly string[];
  dot: readonly string[];
  dash: readonly string[];
  underscore: readonly string[];
  slash: readonly string[];
  provider: readonly string[];
  twice(word: string, digit: string): readonly string[];
  between: readonly string[];
  backwards: readonly string[];
  decode: readonly string[];
};

export const signs: Record<Locale, Signs> = {
  fr: {
    at: ['arobase', 'at', 'arobas'],
    rareAt: ['a commercial', 'arobaz', 'le petit a'],
    dot: ['point'],
    dash: ['tiret', 'tiret du 6'],
    underscore: ['tiret bas', 'underscore', 'tiret du 8'],
    slash: ['slash', 'barre'],
    provider: ['chez', 'sur', 'et c’est du'],
    twice: (word, digit) => [`double ${word}`, `deux fois ${digit}`, `2 fois le ${word}`],
    between: [', puis ', ', ensuite ', ' et après ', ', et ', ' suivi de ', ', vous ajoutez '],
    backwards: ['(à lire à l’envers)', '(de droite à gauche)', 'mais à l’envers', '<- lisez en partant de la fin'],
    decode: ['(base64 😉)', '(c’est du base64, à décoder)', 'à décoder en b64'],
  },
  it: {
    at: ['chiocciola', 'at', 'chiocciola'],
    rareAt: ['chiocciolina', 'a commerciale', 'la chiocciola'],
    dot: ['punto'],
    dash: ['trattino', 'meno'],
    underscore: ['trattino basso', 'underscore'],
    slash: ['slash', 'barra'],
    provider: ['su', 'presso', 'ed è'],
    twice: (word, digit) => [`doppio ${word}`, `due volte ${digit}`, `2 volte il ${word}`],
    between: [', poi ', ', dopo ', ' e poi ancora ', ', e ', ' seguito da ', ', aggiunga '],
    backwards: ['(da leggere al contrario)', '(da destra a sinistra)', 'però al contrario', '<- parta dalla fine'],
    decode: ['(è in base64 😉)', '(base64, lo decodifichi)', 'da decodificare in b64'],
  },
  en: {
    at: ['at', 'at'],
    rareAt: ['the at sign', 'a-in-a-circle', 'aht'],
    dot: ['dot', 'dot', 'point'],
    dash: ['dash', 'hyphen'],
    underscore: ['underscore', 'low dash'],
    slash: ['slash', 'forward slash'],
    provider: ['on', 'with', 'and it is'],
    twice: (word, digit) => [`double ${word}`, `two times ${digit}`, `${word} twice`],
    between: [', then ', ', after that ', ' and then ', ', and ', ' followed by ', ', next comes '],
    backwards: ['(read it backwards)', '(right to left)', 'but in reverse', '<- start from the end'],
    decode: ['(base64 😉)', '(that is base64, decode it)', 'decode b64'],
  },
  es: {
    at: ['arroba', 'at', 'arroba'],
    rareAt: ['arrova', 'la a con rabito', 'el arroba'],
    dot: ['punto'],
    dash: ['guion', 'guión medio'],
    underscore: ['guion bajo', 'barra baja'],
    slash: ['barra', 'slash'],
    provider: ['en', 'de', 'y es de'],
    twice: (word, digit) => [`doble ${word}`, `dos veces ${digit}`, `2 veces el ${word}`],
    between: [', luego ', ', después ', ' y a continuación ', ', y ', ' seguido de ', ', le añades '],
    backwards: ['(léelo al revés)', '(de derecha a izquierda)', 'pero al revés', '<- empieza por el final'],
    decode: ['(está en base64 😉)', '(es base64, descodifícalo)', 'descifrar b64'],
  },
  de: {
    at: ['at', 'ät', 'at'],
    rareAt: ['Klammeraffe', 'Affenschwanz', 'et'],
    dot: ['Punkt', 'Punkt', 'dot'],
    dash: ['Bindestrich', 'minus', 'Strich'],
    underscore: ['Unterstrich'],
    slash: ['Schrägstrich', 'Slash'],
    provider: ['bei', 'auf', 'und zwar bei'],
    twice: (word, digit) => [`doppel-${word}`, `zweimal die ${digit}`, `2 mal ${word}`],
    between: [', dann ', ', danach ', ' und dann noch ', ', und ', ' gefolgt von ', ', dahinter '],
    backwards: ['(rückwärts lesen)', '(von rechts nach links)', 'aber umgekehrt', '<- von hinten anfangen'],
    decode: ['(Base64 😉)', '(das ist Base64, einfach dekodieren)', 'b64 dekodieren'],
  },
};
