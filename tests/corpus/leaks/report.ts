// `node tests/corpus/leaks/report.ts [tuning|test] [--misses] [--only=fr]`: what the detector finds, misses and imagines.
import { alarmsOf, detector, hasDetector, isPositive, judge, percent, read, recallOf, share, type Judged } from './measure.ts';
import type { Half } from './sentences.ts';
import { locales } from './spelled.ts';

const words = process.argv.slice(2);
const half: Half = words.includes('test') ? 'test' : 'tuning';
const only = words.find((word) => word.startsWith('--only='))?.slice('--only='.length);
const say = (line = '') => process.stdout.write(`${line}\n`);

function byDisguise(judged: readonly Judged[]): void {
  const positives = judged.filter(({ message }) => isPositive(message));
  const names = [...new Set(positives.map(({ message }) => `${message.kinds.join('+')} ${message.disguise}`))].sort();
  for (const name of names) {
    const here = positives.filter(({ message }) => `${message.kinds.join('+')} ${message.disguise}` === name);
    const columns = locales.map((locale) => percent(share(here.filter(({ message }) => message.locale === locale))).padStart(8));
    say(`${name.padEnd(36)}${percent(share(here)).padStart(8)} ${String(here.length).padStart(5)}${columns.join('')}`);
  }
}

function byLook(judged: readonly Judged[]): void {
  const negatives = judged.filter(({ message }) => !isPositive(message));
  for (const name of [...new Set(negatives.map(({ message }) => message.disguise))].sort()) {
    const here = negatives.filter(({ message }) => message.disguise === name);
    const columns = locales.map((locale) => percent(alarmsOf(here.filter(({ message }) => message.locale === locale))).padStart(8));
    say(`${name.padEnd(36)}${percent(alarmsOf(here)).padStart(8)} ${String(here.length).padStart(5)}${columns.join('')}`);
  }
}

function show({ message, findings }: Judged): void {
  const marks = isPositive(message)
    ? message.spans.map(([from, to]) => message.text.slice(from, to))
    : findings.map(({ start, end, kind }) => `${kind}: ${message.text.slice(start, end)}`);
  say(`${isPositive(message) ? 'MISS ' : 'ALARM'} ${message.id} [${message.kinds.join('+') || 'none'} ${message.disguise}] ${message.template}`);
  if (message.before) say(`      before: ${message.before.map((text) => JSON.stringify(text)).join(', ')}`);
  say(`      ${JSON.stringify(message.text)}\n      ${marks.map((mark) => JSON.stringify(mark)).join(' | ')}`);
}

if (!hasDetector) {
  say('There is no detector here yet (src/modules/leaks).');
} else {
  const detect = await detector();
  const judged = locales.filter((locale) => !only || locale === only).flatMap((locale) => read(locale, half).map((message) => judge(message, detect)));
  if (words.includes('--misses')) for (const one of judged.filter(({ right }) => !right)) show(one);
  say(`\n${'disguise'.padEnd(36)}${'recall'.padStart(8)} ${'of'.padStart(5)}${locales.map((locale) => locale.padStart(8)).join('')}`);
  byDisguise(judged);
  say(`\n${'harmless, written'.padEnd(36)}${'alarms'.padStart(8)} ${'of'.padStart(5)}`);
  byLook(judged);
  say(`\n${half} half   recall                 false alarms`);
  for (const locale of locales) {
    const here = judged.filter(({ message }) => message.locale === locale);
    const [recall, alarms] = [recallOf(here), alarmsOf(here)];
    if (here.length > 0)
      say(`${locale.padEnd(12)}${percent(recall)} (${recall.right}/${recall.of})`.padEnd(36) + `${percent(alarms)} (${alarms.right}/${alarms.of})`);
  }
}
