// Messages with nothing to find, and much that looks like it.
import { harmlessLooks, joined, withNoise } from './noise.ts';
import type { Draft } from './positives.ts';
import { rounds, type Chance } from './random.ts';
import type { Half, Sections, Sentence } from './sentences.ts';
import { fillSlots } from './slots.ts';
import { locales, type Locale } from './spelled.ts';

type Desk = { random: Chance; locale: Locale; half: Half; sections: Sections };
export const counts = { talk: 364, title: 14, file: 20, split: 18 };

const clean = { kinds: [], spans: [] } as const;

export function negatives(desk: Desk): Draft[] {
  return [...talk(desk), ...short(desk, 'talk-title', 'title', counts.title), ...short(desk, 'talk-file', 'file_name', counts.file), ...turns(desk)];
}

function talk({ random, locale, half, sections }: Desk): Draft[] {
  const next = rounds(sections.talk as readonly Sentence[], random);
  const looks = harmlessLooks.filter((look) => half === 'test' || !look.testOnly);
  const earlier: string[] = [];
  return Array.from({ length: counts.talk }, () => {
    const chosen = Array.from({ length: random.pick([1, 1, 1, 2, 2, 3]) }, next);
    const parts = [
      random.maybe(0.35) ? random.pick(sections.greeting as readonly Sentence[]).text : '',
      ...chosen.map(({ text }) => fillSlots(text, random, locale)),
      random.maybe(0.25) ? random.pick(sections.closing as readonly Sentence[]).text : '',
    ];
    const plain = joined(parts, random);
    const [noisy, look] = [random.maybe(0.25) ? withNoise(plain, random) : { name: 'none', text: plain }, random.maybe(0.1) ? random.pick(looks) : undefined];
    const text = look ? look.change(noisy.text, random) : noisy.text;
    const before = earlier.length > 1 && random.maybe(0.12) ? earlier.slice(-2) : undefined;
    earlier.push(text);
    return {
      template: chosen.map(({ id }) => id).join('+'),
      disguise: look && text !== noisy.text ? look.name : noisy.name,
      ...clean,
      text,
      ...(before ? { before } : {}),
      ...(random.maybe(0.06) ? { thread_locale: random.pick(locales.filter((other) => other !== locale)) } : {}),
    };
  });
}

function short({ random, locale, sections }: Desk, section: string, kind: 'title' | 'file_name', count: number): Draft[] {
  const next = rounds(sections[section] as readonly Sentence[], random);
  return Array.from({ length: count }, () => {
    const sentence = next();
    return { template: sentence.id, disguise: 'none', ...clean, text: fillSlots(sentence.text, random, locale), kind };
  });
}

function turns({ random, locale, sections }: Desk): Draft[] {
  const next = rounds(sections['talk-split'] as readonly Sentence[], random);
  return Array.from({ length: counts.split }, () => {
    const sentence = next();
    const parts = fillSlots(sentence.text, random, locale).split(' || ');
    return { template: sentence.id, disguise: 'split', ...clean, text: parts.at(-1) as string, before: parts.slice(0, -1) };
  });
}
