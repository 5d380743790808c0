// What is looked at on every page, whatever it shows. Each answer is a list of sentences; none is good.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const aboutColours = ['color-contrast', 'link-in-text-block'];
const areas = readFileSync(new URL('../../../web/messages.inlang/settings.json', import.meta.url), 'utf8').match(/(?<=\{locale\}\/)\w+/g)?.join('|') ?? 'none';
// Names of tasks (after a dot) and subjects (before a colon) may look like keys of messages; pages of our team show them.
const unfit = String.raw`\[object |\bundefined\b|\bNaN\b|Invalid Date|\b(?<!\.)(?:${areas})_[a-z_]+\b(?!:)`;
const openPlace = String.raw`\{[a-z_.]+\}`;

type Violation = { id: string; nodes: { target: string[]; html: string; failureSummary: string }[] };

/** WCAG 2.2 AA, or a part of it: another appearance changes the colours, another language everything else. */
export async function inaccessible(page: Page, part: 'all' | 'structure' | 'colours' = 'all'): Promise<string[]> {
  const options = {
    runOnly: part === 'colours' ? { type: 'rule', values: aboutColours } : { type: 'tag', values: tags },
    rules: part === 'structure' ? Object.fromEntries(aboutColours.map((rule) => [rule, { enabled: false }])) : {},
    resultTypes: ['violations'],
    iframes: false,
  };
  if (part !== 'colours') await page.evaluate(axe);
  const violations = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)}).then((found) => found.violations)`)) as Violation[];
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.slice(0, 3).map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 160)}`).join(' | ')} (${nodes.length})`);
}

/** Wider than its window: something does not wrap. */
export async function tooWide(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const excess = (await page.evaluate(`(() => {
      const root = document.documentElement;
      if (root.scrollWidth <= root.clientWidth) return '';
      const over = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1 && !one.closest('.scroll, .hidden'));
      return root.scrollWidth - root.clientWidth + ' px: ' + over.slice(-2).map((one) => one.outerHTML.slice(0, 140)).join(' | ');
    })()`)) as string;
    if (excess) found.push(`wider than ${width} px by ${excess}`);
  }
  return found;
}

/** Keys without words, values without sense. What is code may look like that; a reference of the API quotes sentences with their places. */
export async function unfitWords(page: Page, { quotes = false } = {}): Promise<string[]> {
  const text = (await page.evaluate(`(() => {
    const copy = document.body.cloneNode(true);
    for (const one of copy.querySelectorAll('script, style, code, pre, samp, textarea')) one.remove();
    return document.title + ' ' + copy.textContent + [...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')].map((one) => ' ' + ['aria-label', 'placeholder', 'title', 'alt'].map((name) => one.getAttribute(name) ?? '').join(' ')).join('');
  })()`)) as string;
  const found = new RegExp(quotes ? unfit : `${unfit}|${openPlace}`).exec(text);
  return found ? [`words that are none: …${text.slice(Math.max(0, found.index - 60), found.index + 60).replaceAll(/\s+/g, ' ')}…`] : [];
}

/** Bytes of script of a first visit, as they travel. */
export async function scriptBytes(page: Page, path: string): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => response.request().resourceType() === 'script' && bodies.push(response.body()));
  await page.goto(path);
  page.removeAllListeners('response');
  const inline = (await page.evaluate(`[...document.scripts].filter((one) => !one.src).map((one) => one.text).join('')`)) as string;
  return gzipSync(Buffer.concat([...(await Promise.all(bodies)), Buffer.from(inline)])).length;
}

/** Addresses of our own that the page leads to, without what comes after `#`. */
export async function linksOf(page: Page): Promise<string[]> {
  return (await page.evaluate(`[...new Set([...document.querySelectorAll('a[href]')].map((one) => new URL(one.href)).filter((url) => url.origin === location.origin).map((url) => url.pathname + url.search))]`)) as string[];
}
