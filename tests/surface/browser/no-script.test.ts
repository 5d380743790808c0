// The same product with JavaScript switched off: every step is a form and a page.
import { beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Member, Operator } from '#kernel/actor.ts';
import { modules } from '../../../src/app.ts';
import { openMarketplace, type Marketplace } from '../../world/marketplace.ts';
import { addOperator, addPlumber, does, type Known } from '../../world/people.ts';
import { expectNoProblems, openBrowser, openWindow, sees, signIn, type Window } from './browser.ts';
import { claim, declinedCard, goodCard, nameInvoice, openMail, payBy, postRequest, signUp, untilShown } from './steps.ts';

let market: Marketplace;
let awa: Known<Member>;
let rosa: Known<Operator>;
let windows: Window[];
let client: Page;
let pro: Page;
let support: Page;
let request: string;
let lead: string;

const typed = 'Good morning, I can come at noon. 95 EUR with the drain camera.';
const readBalance = async () => (await does(market, awa, modules.ledger.operations.readBalance, { days: 1 })).balance;

beforeAll(async () => {
  market = await openMarketplace();
  [awa, rosa] = [await addPlumber(market, 'Awa Diallo'), await addOperator(market, 'Rosa Castell', 'support')];
  const browser = await openBrowser();
  windows = await Promise.all([1, 2, 3].map(() => openWindow(browser, market, { script: false })));
  [client, pro, support] = windows.map(({ page }) => page) as [Page, Page, Page];
});

test('ACC-1 without script: sign up, the mail, the activation, in', async () => {
  await signUp(client, { name: 'Chloé Martin', email: 'chloe@example.org', role: 'client' });
  await signIn(pro, awa.email);
  await signIn(support, rosa.email);
});

test('LEAD-1 without script: the four pages of a request, with a photo', async () => {
  request = await postRequest(client, { text: 'The kitchen sink drains slowly.', town: 'Lyon', withPhoto: true });
  const leads = pro.getByRole('link', { name: /^See:/ });
  await untilShown(pro, '/en/leads', async () => (await leads.count()) > 0);
  await leads.first().click();
  await sees(pro, 'This contact costs 5 credits');
  lead = new URL(pro.url()).pathname;
});

test('LEAD-6 without script: bought outright without credits, told, topped up, back', async () => {
  await pro.getByLabel('Your message').fill(typed);
  await pro.getByRole('button', { name: /^Buy the contact/ }).click();
  await pro.getByRole('alert').waitFor();
  expect(await readBalance()).toBe(0);

  await pro.goto(lead);
  await pro.getByRole('link', { name: /^Top up/ }).first().click();
  await pro.getByRole('button', { name: /Pay €?48\.00/ }).click();
  await nameInvoice(pro);
  await payBy(pro, declinedCard);
  await pro.getByRole('alert').waitFor();
  await payBy(pro, goodCard);
  await pro.waitForURL((url) => url.pathname === lead);
  expect(await readBalance()).toBe(20);
});

test('LEAD-2 without script: the answer takes nothing, the first message back takes the price', async () => {
  await pro.getByLabel('Your message').fill(typed);
  await pro.getByRole('button', { name: /^Send the answer/ }).click();
  await sees(pro, 'Answer sent.');
  expect(await readBalance()).toBe(20);

  await untilShown(client, request, async () => (await client.getByRole('link', { name: /Read and write back/ }).count()) > 0);
  await client.getByRole('link', { name: /Read and write back/ }).click();
  await client.getByLabel('Message to Awa Diallo').fill('It is for my mother in Vienne after all.');
  await client.getByRole('button', { name: 'Send', exact: true }).click();
  await sees(client, 'Message sent.');
  await expect.poll(readBalance).toBe(15);
  await pro.goto(lead);
  await pro.getByRole('link', { name: 'Go on in the conversation' }).click();
  await sees(pro, 'It is for my mother in Vienne after all.');
});

test('REF-3 REF-4 without script: claimed, asked, answered, decided, told by mail', async () => {
  await claim(pro, lead.split('/').at(-1)!, '2. The details changed substantially', 'The request said Lyon; the first message says Vienne.');
  await support.goto('/en/operator/refund-claims');
  await support.getByRole('link', { name: /Open claim/ }).first().click();
  await support.getByLabel('Ask one of them').fill('Where is the sink?');
  await support.getByRole('button', { name: 'Ask Chloé Martin' }).click();
  await sees(support, 'Question sent; it joined the case.');

  await client.goto('/en/questions');
  await client.getByRole('link', { name: /Answer/ }).first().click();
  await client.getByLabel('Your answer').fill('In Vienne.');
  await client.getByRole('button', { name: 'Send the answer' }).click();

  await support.reload();
  await support.getByLabel('Grounds, read by the pro').fill('The request says Lyon, the first message says Vienne.');
  await support.getByRole('button', { name: /^Grant/ }).click();
  await sees(support, 'Granted; the pro has been told.');
  expect(await readBalance()).toBe(20);
  await openMail(pro, awa.email, 0);
  await sees(pro, /granted/i);
});

test('nothing went wrong on the way', () => {
  expectNoProblems(...windows);
});
