// A real browser, one for each file, and its windows: each a person of its own.
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, vi } from 'vitest';
import { password } from '../../world/people.ts';
import type { Marketplace } from '../../world/marketplace.ts';

const args = ['--no-sandbox', '--headless', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

vi.setConfig({ testTimeout: 90_000, hookTimeout: 240_000 });

const opened: Page[] = [];

/** A test that failed says what its windows showed. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const page of opened.slice(0, 4)) console.log(page.url(), (await page.locator('main').innerText({ timeout: 1000 }).catch(() => '')).slice(0, 600));
});

/** Closed after the file's last test. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] || '/usr/bin/chromium', args });
  afterAll(() => browser.close());
  return browser;
}

export type Window = {
  readonly page: Page;
  /** What went wrong on its pages: errors of the console, scripts, the content policy. */
  readonly problems: string[];
};

export type Look = { script?: boolean; width?: number; light?: 'light' | 'dark' };

/** A browser of somebody's own: no cookies yet. `goto` takes addresses without the origin. */
export async function openWindow(browser: Browser, market: Marketplace, { script = true, width = 1280, light = 'light' }: Look = {}): Promise<Window> {
  const context = await browser.newContext({
    baseURL: market.origin,
    javaScriptEnabled: script,
    viewport: { width, height: 900 },
    colorScheme: light,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error}`));
  page.on('console', (message) => {
    // A refused form comes back with its own status; the browser notes it as if a part of the page were missing.
    const isRefusal = /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text()) && message.location().url.split('?')[0] === page.url().split('?')[0];
    if (message.type() === 'error' && !isRefusal) problems.push(`${page.url()}: ${message.text()}`);
  });
  opened.push(page);
  return { page, problems };
}

/** Through the sign-in page, as people do. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/en/sign-in');
  const form = page.locator('form#password');
  await form.getByLabel('E-mail').fill(email);
  await form.getByLabel('Password').fill(password);
  await form.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.includes('/sign-in'));
}

/** Playwright waits where vitest looks once. */
export const sees = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** Its words as they read, spaces that do not break among them. */
export const plainText = async (where: Locator) => (await where.innerText()).replaceAll(/[\u00a0\u202f]/g, ' ');

export function expectNoProblems(...windows: readonly Window[]): void {
  expect(windows.flatMap(({ problems }) => problems)).toEqual([]);
}
