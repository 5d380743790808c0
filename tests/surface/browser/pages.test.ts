// Every page of the site map, for somebody it is for: it answers, it says nothing broken, it fits, everyone can use it.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openMarketplace, type Marketplace } from '../../world/marketplace.ts';
import { openBrowser, openWindow, type Window } from './browser.ts';
import { inaccessible, linksOf, scriptBytes, tooWide, unfitWords } from './examine.ts';
import { passages, readers, routes, siteMap, type Reader, type Visit } from './site-map.ts';

let market: Marketplace;
let browser: Browser;
let visits: readonly Visit[];
const lanes = 2;
const publicKb = 20;
const signedInKb = 90;

beforeAll(async () => {
  market = await openMarketplace({ demo: true });
  visits = await siteMap(market);
  browser = await openBrowser();
});

const addressOf = ({ path }: Visit, locale: string) => `/${locale}${path && !path.startsWith('?') ? `/${path}` : path}`;

const windows = new Map<Reader, Promise<Window>>();

/** A window for each reader, opened when first asked for and kept; they enter by the bar of the sandbox. */
function windowOf(reader: Reader): Promise<Window> {
  const window = windows.get(reader) ?? openFor(reader);
  windows.set(reader, window);
  return window;
}

async function openFor(reader: Reader): Promise<Window> {
  const window = await openWindow(browser, market);
  const person = readers[reader];
  if (!person) return window;
  await window.page.goto('/en');
  await window.page.locator('.sandbox summary').click();
  const list = window.page.getByLabel('Sign in as');
  await list.selectOption((await list.locator('option', { hasText: person.name }).getAttribute('value')) as string);
  await window.page.getByRole('button', { name: 'Enter' }).click();
  await window.page.locator('summary', { hasText: person.name }).waitFor();
  return window;
}

/** Two readers at a time, each their pages one after the other; answers every complaint with its page. */
async function walk(look: (visit: Visit, window: Window) => Promise<readonly string[]>): Promise<string> {
  const left = [...new Set(visits.map(({ reader }) => reader))];
  const complaints: string[] = [];
  const lane = async () => {
    for (let reader = left.shift(); reader; reader = left.shift()) {
      const window = await windowOf(reader);
      for (const visit of visits.filter((one) => one.reader === reader)) {
        complaints.push(...(await look(visit, window)).map((complaint) => `${visit.path || 'home'} (${visit.reader}): ${complaint}`));
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return complaints.join('\n');
}

test('every route of the pages is visited, or only leads elsewhere', () => {
  const visited = new Set(visits.map(({ route }) => route.replace('[paid]', '[id]').replace('[unpaid]', '[payment]').replace('[refused]', '[id]').replace('[operator]', '[id]')));
  expect(routes.filter((route) => !visited.has(route) && !passages.includes(route))).toEqual([]);
});

/** Colours do not depend on the language: two are looked at in both lights, the others as they are read and laid out. */
describe.each([
  { locale: 'fr', colours: true, widths: [320, 390, 768, 1440] },
  { locale: 'de', colours: true, widths: [320, 390, 768, 1440] },
  { locale: 'it', colours: false, widths: [320, 1440] },
  { locale: 'es', colours: false, widths: [320, 1440] },
  { locale: 'en', colours: false, widths: [320, 1440] },
])('in $locale', ({ locale, colours, widths }) => {
  test('every page answers, reads well, fits every window, and passes axe', { timeout: 600_000 }, async () => {
    const complaints = await walk(async (visit, { page, problems }) => {
      const response = await page.goto(addressOf(visit, locale));
      if (response?.status() !== 200) return [`answered ${response?.status()}`];
      const found = [...(await unfitWords(page, { quotes: visit.route.startsWith('developers') })), ...(await tooWide(page, widths)), ...(await inaccessible(page, colours ? 'all' : 'structure'))];
      if (colours) {
        await page.emulateMedia({ colorScheme: 'dark' });
        found.push(...(await inaccessible(page, 'colours')).map((complaint) => `dark, ${complaint}`));
        await page.emulateMedia({ colorScheme: 'light' });
      }
      return [...found, ...problems.splice(0)];
    });
    expect(complaints).toBe('');
  });
});

test('the script of a page is small, and every link of it leads to a page', { timeout: 600_000 }, async () => {
  const asked = new Set<string>();
  const complaints = await walk(async (visit, { page }) => {
    const most = visit.isPublic ? publicKb : signedInKb;
    const bytes = await scriptBytes(page, addressOf(visit, 'fr'));
    const shapeOf = (link: string) => `${visit.reader} ${link.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|(?<==)[^&]+/g, 'any')}`;
    const fresh = (await linksOf(page)).filter((link) => !asked.has(shapeOf(link)) && asked.add(shapeOf(link)));
    const found = bytes > most * 1000 ? [`${bytes} bytes of script`] : [];
    for (const link of fresh) {
      const status = (await page.request.get(link)).status();
      // Who is not signed in is asked to: a page of its own, with the way back.
      if (status >= 400 && !(status === 401 && visit.reader === 'visitor')) found.push(`${link} answers ${status}`);
    }
    return found;
  });
  expect(complaints).toBe('');
});

test.each([true, false])('another language keeps the page and what was asked (script: %s)', async (script) => {
  const { page } = await openWindow(browser, market, { script });
  await page.goto('/en/rules?q=credits');
  await page.locator('summary', { hasText: 'English' }).click();
  await page.getByLabel('Language', { exact: true }).selectOption('de');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.waitForURL((url) => url.pathname === '/de/rules' && url.search === '?q=credits');
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  await page.goto('/');
  expect(new URL(page.url()).pathname).toBe('/de');
});
