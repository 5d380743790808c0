import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { alarmsOf, detector, hasDetector, isPositive, judge, percent, read, recallOf } from './measure.ts';
import { sentencesOf } from './sentences.ts';
import { locales } from './spelled.ts';
import { corpusOf, fileOf, halves, lines } from './write.ts';

const all = locales.flatMap((locale) => halves.flatMap((half) => read(locale, half)));
const templatesOf = (half: string) => new Set(all.filter((message) => message.half === half).flatMap((message) => message.template.split('+')));

describe('the corpus of contact details', () => {
  test.each(locales)('has at least 1,500 messages in %s, about half of them harmless', (locale) => {
    const here = all.filter((message) => message.locale === locale);
    const harmless = here.filter((message) => !isPositive(message)).length;

    expect(here.length).toBeGreaterThanOrEqual(1500);
    expect(harmless / here.length).toBeGreaterThan(0.47);
    expect(harmless / here.length).toBeLessThan(0.53);
  });

  test.each(locales)('comes from at least 60 sentences with a place for a detail and 150 harmless ones in %s', (locale) => {
    const count = (wanted: (section: string) => boolean) =>
      halves.reduce(
        (sum, half) =>
          sum +
          Object.entries(sentencesOf(locale, half))
            .filter(([section]) => wanted(section))
            .reduce((more, [, sentences]) => more + sentences.length, 0),
        0,
      );

    expect(
      count((section) => ['phone', 'email', 'url', 'social', 'messaging', 'invitation', 'title', 'file', 'split'].includes(section)),
    ).toBeGreaterThanOrEqual(60);
    expect(count((section) => section.startsWith('talk'))).toBeGreaterThanOrEqual(150);
  });

  test('marks spans that lie in the text, in order, on whole characters', () => {
    const broken = all.filter(({ text, spans }) =>
      spans.some(
        ([from, to], index) =>
          from >= to || to > text.length || from < (spans[index - 1]?.[1] ?? 0) || /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(text.slice(from, to)),
      ),
    );
    expect(broken.map(({ id }) => id)).toEqual([]);
  });

  test('leaves no mark or empty place behind, and says what kind each detail is', () => {
    expect(
      all
        .filter(({ text, before = [] }) =>
          [text, ...before].some((part) => /[\uE000\uE001]|\{(?!at\})[a-z]+\d?\}|\[\[|undefined/.test(part) || part.trim() === ''),
        )
        .map(({ id }) => id),
    ).toEqual([]);
    expect(all.filter((message) => isPositive(message) !== message.kinds.length > 0).map(({ id }) => id)).toEqual([]);
  });

  test('gives every message its own name, and none twice', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ locale, text, before, kind }) => JSON.stringify([locale, text, before, kind]))).size).toBe(all.length);
  });

  test('no sentence of the test half appears in the tuning half', () => {
    const tuning = templatesOf('tuning');
    expect([...templatesOf('test')].filter((template) => tuning.has(template))).toEqual([]);
  });

  test.each(['phone', 'email', 'url', 'social', 'messaging', 'invitation'])('the test half disguises a %s in ways the tuning half never shows', (kind) => {
    const waysOf = (half: string) => new Set(all.filter((message) => message.half === half && message.kinds.includes(kind)).map(({ disguise }) => disguise));
    const [tuning, unseen] = [waysOf('tuning'), [...waysOf('test')].filter((way) => !waysOf('tuning').has(way))];

    expect(unseen.length).toBeGreaterThanOrEqual(2);
    expect(tuning.size).toBeGreaterThan(unseen.length);
  });

  test.each(locales)('written again, %s is the same to the byte', (locale) => {
    for (const half of halves)
      expect(lines(corpusOf(locale, half)) === readFileSync(fileOf(locale, half), 'utf8'), `${locale} ${half}: run node tests/corpus/leaks/write.ts`).toBe(
        true,
      );
  });
});

/** What it reached last, in percent: found at least, false alarms at most. Wanted are 95 and 1 in each language. */
const reached = { fr: [93.5, 1.6], it: [91, 1.1], en: [92, 0.6], es: [89, 3.7], de: [90.5, 0.3] } as const;

describe.skipIf(!hasDetector)('the detector on messages it was not tuned on', () => {
  test('MSG-2 the test half: it finds no less and errs no more than it did', async () => {
    const detect = await detector();
    const figures = locales.map((locale) => {
      const judged = read(locale, 'test').map((message) => judge(message, detect));
      const [recall, alarms] = [recallOf(judged), alarmsOf(judged)];
      return {
        good: (100 * recall.right) / recall.of >= reached[locale][0] && (100 * alarms.right) / alarms.of <= reached[locale][1],
        line: `${locale}: recall ${percent(recall)} (${recall.right}/${recall.of}), false alarms ${percent(alarms)} (${alarms.right}/${alarms.of})`,
      };
    });

    expect(
      figures.every(({ good }) => good),
      figures.map(({ line }) => line).join('\n'),
    ).toBe(true);
  });
});
