// Messages with something to find: a sentence, a contact detail, a disguise.
import { found, OPEN } from './disguise-characters.ts';
import { invitations, links, mails, pages, phones, socials } from './disguises.ts';
import type { Message } from './message.ts';
import { joined, labelled, withNoise } from './noise.ts';
import { rounds, type Chance } from './random.ts';
import type { Half, Sections, Sentence } from './sentences.ts';
import { fillSlots } from './slots.ts';
import { locales, numberWord, signs, digitWord, type Locale } from './spelled.ts';
import { mail, messagingLink, page, phone, profilePage, social } from './values.ts';

export type Draft = Omit<Message, 'id' | 'locale' | 'half'>;
type Desk = { random: Chance; locale: Locale; half: Half; sections: Sections };
type Made = { disguise: string; fill: (sentence: string) => string; kinds: readonly string[] };

export const counts = { phone: 140, email: 66, url: 40, social: 40, messaging: 20, invitation: 66, title: 14, file: 12, split: 18 };

type Listed = { name: string; testOnly?: boolean; only?: readonly Locale[] };
/** Variants of the test half alone are there, but do not outweigh the known ones. */
function eligible<T extends Listed>(all: readonly T[], { half, locale }: Desk): T[] {
  const here = all.filter((disguise) => !disguise.only || disguise.only.includes(locale));
  const known = here.filter((disguise) => !disguise.testOnly);
  return half === 'tuning' ? known : [...known, ...known, ...known, ...here.filter((disguise) => disguise.testOnly)];
}

const marked = (text: string) => (text.includes(OPEN) ? text : found(text));
const put = (place: string, value: string) => (sentence: string) => sentence.replaceAll(`{${place}}`, () => value);

function makers(desk: Desk): Record<string, () => Made> {
  const { random, locale } = desk;
  const from = <T extends Listed>(all: readonly T[]) => rounds(eligible(all, desk), random);
  const [nextPhone, nextMail, nextPage, nextSocial, nextLink, nextInvitation] = [
    from(phones),
    from(mails),
    from(pages),
    from(socials),
    from(links),
    from(invitations),
  ];
  const make: Record<string, () => Made> = {
    phone: () => {
      const way = nextPhone();
      return { disguise: way.name, kinds: ['phone'], fill: put('phone', marked(way.write(phone(random, locale), locale, random))) };
    },
    email: () => {
      const way = nextMail();
      return { disguise: way.name, kinds: ['email'], fill: put('email', marked(way.write(mail(random, locale), locale, random))) };
    },
    url: () => {
      if (random.maybe(0.15)) return { disguise: 'plain-profile', kinds: ['url'], fill: put('url', found(profilePage(random, locale))) };
      const way = nextPage();
      return { disguise: way.name, kinds: ['url'], fill: put('url', marked(way.write(page(random, locale), locale, random))) };
    },
    social: () => {
      const way = nextSocial();
      const { network, handle } = way.write(social(random, locale), locale, random);
      return { disguise: way.name, kinds: ['social'], fill: (sentence) => put('handle', found(handle))(put('network', found(network))(sentence)) };
    },
    messaging: () => {
      const way = nextLink();
      return { disguise: way.name, kinds: ['messaging'], fill: put('link', marked(way.write(messagingLink(random, locale), locale, random))) };
    },
    invitation: () => {
      const way = nextInvitation();
      const change = (inside: string) => {
        const keyed = inside.replace(/<(.*?)>/, (_whole, word: string) => way.key?.(word, random) ?? word);
        return found(way.all ? way.all(keyed) : keyed);
      };
      return { disguise: way.name, kinds: ['invitation'], fill: (sentence) => sentence.replace(/\[\[(.*?)\]\]/g, (_whole, inside: string) => change(inside)) };
    },
  };
  return make;
}

const beside = /plat[te]|WhatsApp|Facebook|Instagram|Snap|num[eé]r|númer|nummer|number|chat|messag|mail|correo|here|\bici\b|\bqui\b|aquí|\bhier\b/i;

/** The sentence is rarely alone: a greeting, a harmless sentence before or after it, a farewell. */
function surrounded(sentence: string, { random, locale, sections }: Desk): string {
  const calm = (sections.talk as readonly Sentence[]).filter(({ text }) => !beside.test(text));
  const neighbour = () => fillSlots(random.pick(calm).text, random, locale);
  const parts = [
    random.maybe(0.4) ? random.pick(sections.greeting as readonly Sentence[]).text : '',
    random.maybe(0.22) ? neighbour() : '',
    sentence,
    random.maybe(0.15) ? neighbour() : '',
    random.maybe(0.3) ? random.pick(sections.closing as readonly Sentence[]).text : '',
  ];
  const text = joined(parts, random);
  return random.maybe(0.22) ? withNoise(text, random).text : text;
}

const other = (locale: Locale, random: Chance) => random.pick(locales.filter((one) => one !== locale));

export function positives(desk: Desk): Draft[] {
  const { random, locale, sections } = desk;
  const make = makers(desk);
  const drafts: Draft[] = [];
  for (const kind of ['phone', 'email', 'url', 'social', 'messaging', 'invitation'] as const) {
    const next = rounds(sections[kind] as readonly Sentence[], random);
    for (let left = counts[kind]; left > 0; left -= 1) {
      const [sentence, made] = [next(), (make[kind] as () => Made)()];
      const text = made.fill(surrounded(sentence.text, desk));
      drafts.push({
        template: sentence.id,
        disguise: made.disguise,
        kinds: made.kinds,
        ...labelled(text),
        ...(random.maybe(0.06) ? { thread_locale: other(locale, random) } : {}),
      });
    }
  }
  return [...drafts, ...titles(desk, make), ...fileNames(desk), ...splits(desk)];
}

function titles({ random, sections }: Desk, make: Record<string, () => Made>): Draft[] {
  const next = rounds(sections.title as readonly Sentence[], random);
  return Array.from({ length: counts.title }, () => {
    const sentence = next();
    const kind = sentence.text.includes('{handle}') ? 'social' : (/\{(\w+)\}/.exec(sentence.text)?.[1] as string);
    const made = (make[kind] as () => Made)();
    return {
      template: sentence.id,
      disguise: made.disguise,
      kinds: made.kinds,
      ...labelled(made.fill(sentence.text).replaceAll('\n', ' ')),
      kind: 'title' as const,
    };
  });
}

function fileNames({ random, locale, half, sections }: Desk): Draft[] {
  const next = rounds(sections.file as readonly Sentence[], random);
  const ways: readonly (readonly [string, string, string])[] = [
    ['file-plain', '', '@'],
    ['file-spaced', ' ', '@'],
    ['file-dashed', '-', '(at)'],
    ['file-underscored', '_', '_at_'],
    ...(half === 'test' ? [['file-dotted', '.', ' at '] as const] : []),
  ];
  return Array.from({ length: counts.file }, () => {
    const [sentence, [disguise, sign, at]] = [next(), random.pick(ways)];
    const [pairs, one, site, profile] = [
      phone(random, locale)
        .groups.join('')
        .match(/.{1,2}/g) as string[],
      mail(random, locale),
      page(random, locale),
      social(random, locale),
    ];
    const kind = /handle/.test(sentence.text) ? 'social' : (/\{(email|url)\}/.exec(sentence.text)?.[1] ?? 'phone');
    const values = {
      compact: pairs.join(sign),
      phone: pairs.join(sign),
      email: `${one.local}${at}${one.provider}.${one.ending}`,
      url: `${site.name}.${site.ending}`,
      handle: profile.handle,
      network: profile.network.toLowerCase(),
    };
    const text = Object.entries(values).reduce((sum, [place, value]) => put(place, found(value))(sum), sentence.text);
    return { template: sentence.id, disguise, kinds: [kind], ...labelled(text), kind: 'file_name' as const };
  });
}

function splits({ random, locale, half, sections }: Desk): Draft[] {
  const next = rounds(sections.split as readonly Sentence[], random);
  const spoken = (digits: string) => [...digits].map((digit) => digitWord(digit, locale)).join(' ');
  const inPairs = (digits: string) =>
    (digits.match(/.{1,2}/g) ?? []).map((pair) => (pair.startsWith('0') || pair.length < 2 ? spoken(pair) : numberWord(Number(pair), locale))).join(' ');
  const ways: readonly (readonly [string, (digits: string) => string])[] = [
    ['split', (digits) => digits],
    ['split-spaced', (digits) => [...digits].join(' ')],
    ['split-spelled', spoken],
    ...(half === 'test' ? [['split-spelled-pairs', inPairs] as const] : []),
  ];
  return Array.from({ length: counts.split }, () => {
    const [sentence, [way, write], one, site] = [next(), random.pick(ways), mail(random, locale), page(random, locale)];
    const digits = phone(random, locale).groups.join('');
    const three = sentence.text.includes('{p3}');
    const [first, second] = three ? [3, 6] : [4, digits.length];
    const parts = sentence.text.split(' || ');
    const kind = /\{p1\}/.test(sentence.text) ? 'phone' : /\{e1\}/.test(sentence.text) ? 'email' : 'url';
    const worded = way !== 'split' && kind === 'email';
    const alone = parts.includes('@');
    const provider = worded ? `${one.provider} ${signs[locale].dot[0]} ${one.ending}` : `${one.provider}.${one.ending}`;
    const values: Record<string, string> = {
      p1: write(digits.slice(0, first)),
      p2: write(digits.slice(first, second)),
      p3: write(digits.slice(second)),
      e1: one.local,
      e2: alone ? provider : worded ? `${signs[locale].at[0]} ${provider}` : `@${provider}`,
      u1: site.name,
      u2: site.ending,
    };
    const filled = parts
      .map((part) => part.replace(/^(title|file): /, ''))
      .map((part) => part.replace(/\{([peu]\d)\}/g, (_whole, place: string) => found(values[place] as string)));
    const isFile = (parts.at(-1) as string).startsWith('file: ');
    const disguise = kind === 'phone' ? way : worded ? 'split-spelled' : 'split';
    return {
      template: sentence.id,
      disguise: isFile || (parts[0] as string).startsWith('title: ') ? `${disguise}-title` : disguise,
      kinds: [kind],
      ...labelled(filled.at(-1) as string),
      before: filled.slice(0, -1).map((part) => labelled(part).text),
      ...(isFile ? { kind: 'file_name' as const } : {}),
    };
  });
}
