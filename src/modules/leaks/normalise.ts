// One canonical stream for all detectors: lower case, no accents, one form of each letter and digit, nothing invisible.
// Every canonical character knows which piece of the original it came from, so what is found can be masked there.

export type Oddity = 'full_width' | 'homoglyph' | 'zero_width' | 'keycap' | 'circled' | 'styled' | 'foreign_digits';

export type Stream = {
  original: string;
  text: string;
  /** Offsets in the original, for each canonical character: where it begins and where it ends. */
  starts: Int32Array;
  ends: Int32Array;
  /** Canonical positions at which the original was written in an odd way. */
  odd: ReadonlyMap<number, Oddity>;
};

type Folded = { text: string; odd?: Oddity };

const PHONE_SIGN = '☎';
const MAIL_SIGN = '✉';
const signs = new Map<string, string>([...['📞', '☎', '📱', '📲', '✆', '🤙'].map((sign) => [sign, PHONE_SIGN] as const), ...['📧', '✉', '📩', '📨', '💌', '📬'].map((sign) => [sign, MAIL_SIGN] as const)]);
const letters = new Map<string, string>(
  Object.entries({
    ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', '’': "'", '‘': "'", '´': "'", '`': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
    '–': '-', '—': '-', '‐': '-', '‑': '-', '‒': '-', '―': '-', '−': '-', '…': '...', '∙': '·', '•': '·', '●': '·', '⁄': '/', '∕': '/', '¡': '!', '¿': '?', '🔟': '10', '🅾': 'o', '🅰': 'a', '🅱': 'b',
    '²': ' ', '³': ' ', '½': ' ', '¼': ' ', '¾': ' ', '№': 'no',  '。': '.', '․': '.', '‧': '.', '｡': '.', '⸱': '.', 'ⓞ': 'o', '⓪': '0', '🄋': '0', '⓿': '0',
  }),
);
/** Letters of other scripts that are read as one of ours. */
const shapes = {
  a: 'аαᴀɑ', b: 'вьβʙ', c: 'сϲᴄⅽ', d: 'ԁᴅⅾ', e: 'еєεᴇ', g: 'ցɡɢ', h: 'нһհʜ', i: 'іιɪ', j: 'јϳᴊ', k: 'кκᴋ', l: 'ӏⅼǀʟ', m: 'мᴍ', n: 'пηɴո', o: 'оοօᴏ', p: 'рρᴘ', q: 'ԛզ', r: 'гʀ', s: 'ѕꜱ',
  t: 'тτᴛ', u: 'υսᴜ', v: 'ѵνᴠ', w: 'ԝωᴡ', x: 'хχ', y: 'уγʏ', z: 'ᴢ', '3': 'з', '6': 'б',
};
const lookalikes = new Map(Object.entries(shapes).flatMap(([own, others]) => [...others].map((other) => [other, own] as const)));
/** Capitals that look like another letter than their small forms. */
const capitals = new Map([['Η', 'h'], ['Ν', 'n'], ['Υ', 'y'], ['Β', 'b'], ['Μ', 'm'], ['Ζ', 'z']]);
const known = new Map<number, Folded>();

export function canonical(original: string): Stream {
  const size = original.length * 2 + 8;
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const odd = new Map<number, Oddity>();
  let text = '';
  let hidden = false;

  for (let at = 0; at < original.length && text.length < size - 8; ) {
    const code = original.charCodeAt(at);
    if (code < 128) {
      starts[text.length] = at;
      ends[text.length] = at + 1;
      if (hidden) odd.set(text.length, 'zero_width');
      hidden = false;
      text += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : code === 96 ? "'" : original[at];
      at += 1;
      continue;
    }
    const point = original.codePointAt(at) as number;
    const next = at + (point > 0xffff ? 2 : 1);
    const { text: folded, odd: oddity } = fold(point);
    if (point === 0x20e3) odd.set(text.length - 1, 'keycap');
    if (folded === '') {
      hidden ||= isHidden(point);
      if (text.length > 0) ends[text.length - 1] = next;
    }
    for (const letter of folded) {
      starts[text.length] = at;
      ends[text.length] = next;
      if (oddity) odd.set(text.length, oddity);
      else if (hidden && folded !== ' ') odd.set(text.length, 'zero_width');
      hidden = false;
      text += letter;
    }
    at = next;
  }
  return { original, text, starts, ends, odd };
}

function fold(point: number): Folded {
  const before = known.get(point);
  if (before) return before;
  const folded = foldAfresh(point);
  known.set(point, folded);
  return folded;
}

function foldAfresh(point: number): Folded {
  const sign = String.fromCodePoint(point);
  const lower = sign.toLowerCase();
  if (isHidden(point) || point === 0x20e3 || /^\p{M}$/u.test(sign)) return { text: '' };
  const direct = signs.get(sign) ?? letters.get(lower);
  if (direct !== undefined) return { text: direct, ...(oddityOf(point) ? { odd: oddityOf(point) } : {}) };
  if (/^\p{Z}$/u.test(sign)) return { text: /^\p{Zl}|\p{Zp}$/u.test(sign) ? '\n' : ' ' };
  if (point >= 0x1f1e6 && point <= 0x1f1ff) return { text: String.fromCharCode(97 + point - 0x1f1e6), odd: 'styled' };
  if (/^\p{Nd}$/u.test(sign)) return { text: digitOf(point), odd: point >= 0xff10 && point <= 0xff19 ? 'full_width' : point >= 0x1d7ce && point <= 0x1d7ff ? 'styled' : 'foreign_digits' };
  if (point >= 0x2776 && point <= 0x2793) return { text: String(((point - 0x2776) % 10) + 1), odd: 'circled' };
  const capital = capitals.get(sign);
  if (capital) return { text: capital, odd: 'homoglyph' };
  const flat = sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const ours = [...flat].map((letter) => lookalikes.get(letter) ?? letters.get(letter) ?? letter).join('');
  if (/^[\x20-\x7e]+$/.test(ours)) return { text: ours, ...(ours === flat ? (oddityOf(point) ? { odd: oddityOf(point) } : {}) : { odd: 'homoglyph' }) };
  return { text: /^\p{L}/u.test(sign) ? ours : /^[€£¥°§]$/.test(sign) ? sign : '·' };
}

/** The ten digits of a script stand in a row; the mathematical ones in five rows without a gap. */
function digitOf(point: number): string {
  if (point >= 0x1d7ce && point <= 0x1d7ff) return String((point - 0x1d7ce) % 10);
  let zero = point;
  while (point - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}

function oddityOf(point: number): Oddity | undefined {
  if (point >= 0xff01 && point <= 0xff5e) return 'full_width';
  if ((point >= 0x2460 && point <= 0x24ff) || (point >= 0x1f100 && point <= 0x1f1e5)) return 'circled';
  if (point >= 0x1d400 && point <= 0x1d7ff) return 'styled';
  if ((point >= 0x2070 && point <= 0x209c) || point === 0xb9) return 'styled';
  return undefined;
}

const isHidden = (point: number) =>
  point === 0xad || point === 0x34f || point === 0x61c || point === 0x180e || (point >= 0x200b && point <= 0x200f) || (point >= 0x202a && point <= 0x202e) || (point >= 0x2060 && point <= 0x206f) ||
  (point >= 0xfe00 && point <= 0xfe0f) || point === 0xfeff || (point >= 0xe0000 && point <= 0xe01ef);

/** A part of a stream in another order, or with characters left out; offsets keep pointing to the original. */
export function rearranged(stream: Stream, order: readonly number[], text?: string): Stream {
  const starts = new Int32Array(order.length);
  const ends = new Int32Array(order.length);
  order.forEach((from, to) => {
    starts[to] = stream.starts[from] as number;
    ends[to] = stream.ends[from] as number;
  });
  return { original: stream.original, text: text ?? order.map((from) => stream.text[from]).join(''), starts, ends, odd: new Map() };
}
