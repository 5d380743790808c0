// What pages must not do: charge twice, show what is another's, let in whom it is not for. And time and rules that move.
import { beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { Member, Operator } from '#kernel/actor.ts';
import { modules } from '../../../src/app.ts';
import { openMarketplace, type Marketplace } from '../../world/marketplace.ts';
import { addMember, addOperator, addPlumber, does, leadOf, nameForInvoices, postRequest, type Known } from '../../world/people.ts';
import { expectNoProblems, openBrowser, openWindow, plainText, sees, signIn, type Window } from './browser.ts';
import { goodCard, payBy } from './steps.ts';

let market: Marketplace;
let browser: Browser;
let chloe: Known<Member>;
let awa: Known<Member>;
let louis: Known<Operator>;
let windows: Window[];
let client: Page;
let pro: Page;
let admin: Page;

const readBalance = async () => (await does(market, awa, modules.ledger.operations.readBalance, { days: 1 })).balance;
const newLead = async (text: string) => leadOf(market, awa, await postRequest(market, chloe, { text, phone: '+33 6 12 34 56 78' }));

beforeAll(async () => {
  market = await openMarketplace();
  browser = await openBrowser();
  [chloe, awa, louis] = [await addMember(market, 'Chloé Martin'), await addPlumber(market, 'Awa Diallo'), await addOperator(market, 'Louis Abadie', 'admin')];
  await nameForInvoices(market, awa);
  windows = await Promise.all([1, 2, 3].map(() => openWindow(browser, market)));
  [client, pro, admin] = windows.map(({ page }) => page) as [Page, Page, Page];
  await Promise.all([signIn(client, chloe.email), signIn(pro, awa.email), signIn(admin, louis.email)]);
});

test('PAY-3 a double click on the pack, then on the card, buys one pack', async () => {
  await pro.goto('/en/credits');
  await pro.getByRole('button', { name: /Pay €?48\.00/ }).dblclick();
  await pro.getByLabel('Card number').waitFor();
  await pro.getByLabel('Card number').fill(goodCard);
  await pro.getByLabel('Expiry date').fill('12/49');
  await pro.getByLabel('Security code').fill('123');
  await pro.getByRole('button', { name: /^Pay/ }).dblclick();
  await pro.getByRole('heading', { name: 'Paid: 20 credits' }).waitFor();
  expect(await readBalance()).toBe(20);
  const { items } = await does(market, awa, modules.billing.operations.listPayments, { limit: 10 });
  expect(items.map(({ state }) => state)).toEqual(['succeeded']);
});

test('PAY-3 the page of a card, sent again from the history, pays nothing again', async () => {
  await pro.goto('/en/credits');
  await pro.getByRole('button', { name: /Pay €?48\.00/ }).click();
  await pro.getByLabel('Card number').waitFor();
  await payBy(pro, goodCard);
  await pro.getByRole('heading', { name: 'Paid: 20 credits' }).waitFor();
  await pro.reload();
  await pro.goBack();
  if ((await pro.getByLabel('Card number').count()) > 0) await payBy(pro, goodCard);
  await pro.waitForLoadState();
  expect(await readBalance()).toBe(40);
});

test('PAY-3 LEAD-2 the same answer sent from two tabs is taken once', async () => {
  const lead = await newLead('The sink drains slowly.');
  const second = await pro.context().newPage();
  for (const tab of [pro, second]) {
    await tab.goto(`/en/leads/${lead}`);
    await tab.getByLabel('Your message').fill('I can come at noon.');
  }
  await Promise.all([pro, second].map((tab) => tab.getByRole('button', { name: /^Answer/ }).click()));
  await Promise.all([pro, second].map((tab) => tab.waitForLoadState()));
  await pro.goto(`/en/leads/${lead}`);
  await sees(pro, 'Go on in the conversation');
  expect(await readBalance()).toBe(35);
  await second.close();
});

test('PAY-3 LEAD-2 bought in one tab, answered in the other: one contact, paid once', async () => {
  const lead = await newLead('The shower drains slowly.');
  const second = await pro.context().newPage();
  await Promise.all([pro, second].map((tab) => tab.goto(`/en/leads/${lead}`)));
  await second.getByLabel('Your message').fill('I can come at noon.');
  await pro.getByRole('button', { name: /^Buy the contact/ }).click();
  await sees(pro, 'The contact is yours');
  await second.getByRole('button', { name: /^Answer/ }).click();
  await sees(second, 'Answer sent.');
  expect(await readBalance()).toBe(30);
  await second.close();
});

test('a role that a page is not for meets our refusal, not a broken page', async () => {
  for (const [page, path] of [[client, '/en/operator'], [client, '/en/operator/rulebook'], [pro, '/en/operator/refund-claims'], [pro, '/en/operator/ledger'], [client, '/en/leads'], [client, '/en/credits'], [admin, '/en/leads']] as const) {
    const response = await page.goto(path);
    expect.soft(response?.status(), path).toBe(403);
    expect.soft(await plainText(page.locator('main')), path).not.toMatch(/failed on our side|Internal/i);
  }
});

test('who is not signed in is asked to, and comes back to the page', async () => {
  const { page } = await openWindow(browser, market);
  await page.goto('/en/credits');
  await page.locator('main').getByRole('link', { name: 'Sign in' }).first().click();
  const form = page.locator('form#password');
  await form.getByLabel('E-mail').fill(awa.email);
  await form.getByLabel('Password').fill('a password of tests');
  await form.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/en\/credits$/);
});

test('a lead or a conversation of others is not found', async () => {
  const lead = await newLead('The bath drains slowly.');
  const response = await client.goto(`/en/leads/${lead}`);
  expect([403, 404]).toContain(response?.status());
  const { items } = await does(market, awa, modules.conversations.operations.listConversations, { limit: 1 });
  const other = await addPlumber(market, 'Bastien Kowal');
  const { page } = await openWindow(browser, market);
  await signIn(page, other.email);
  expect((await page.goto(`/en/conversations/${items[0]?.id}`))?.status()).toBe(404);
});

test('the bar of the sandbox moves the time of the marketplace', async () => {
  const { page } = await openWindow(browser, market);
  await page.goto('/en/rules');
  const shown = () => page.locator('.sandbox time').getAttribute('datetime').then((at) => Date.parse(at ?? ''));
  const before = await shown();
  await page.locator('.sandbox summary').click();
  await page.getByRole('button', { name: '+ 1 hour' }).click();
  await expect.poll(async () => (await shown()) - before).toBeGreaterThanOrEqual(3_600_000);
  expect(new URL(page.url()).pathname).toBe('/en/rules');
});

test('HELP-3 a value changed by the admin shows its difference, and holds from its date everywhere', async () => {
  await admin.goto('/en/operator/rulebook?q=lead.max_pros');
  await admin.getByRole('list', { name: 'Rules found' }).getByRole('link').first().click();
  await admin.locator('[name="values.lead.max_pros"]').fill('7');
  await admin.getByRole('button', { name: /^Keep in the draft/ }).click();
  await sees(admin, 'Kept in the draft: 1');
  const difference = await plainText(admin.locator('main'));
  expect(difference).toContain('LEAD-4');
  expect(await admin.locator('del').first().innerText()).toContain('5');
  expect(await admin.locator('ins').filter({ hasText: '7' }).count()).toBeGreaterThan(0);

  const day = await admin.getByLabel('Day it takes effect').getAttribute('min');
  const next = new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  await admin.getByLabel('Day it takes effect').fill(next);
  await admin.getByLabel('Reason, public').fill('Clients asked for more answers to compare.');
  await admin.getByRole('button', { name: /^Publish version/ }).click();
  await sees(admin, 'Version 2 is published.');

  const { page } = await openWindow(browser, market);
  const article = async () => {
    await page.goto('/en/help/posting-a-request');
    return plainText(page.locator('main'));
  };
  expect(await article()).toContain('at most: 5');
  await page.locator('.sandbox summary').click();
  await page.getByRole('button', { name: '+ 3 days' }).click();
  await page.waitForLoadState();
  await expect.poll(article, { timeout: 10_000, interval: 500 }).toContain('at most: 7');
  await page.goto('/en/rules/lead-4');
  expect(await plainText(page.locator('main'))).toMatch(/\b7\b/);
});

test('nothing went wrong on the way', () => {
  expectNoProblems(...windows);
});
