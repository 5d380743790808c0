// The story of the product in a real browser: a client and a pro, from signing up to the conversation.
import { beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Member } from '#kernel/actor.ts';
import { pdf } from '#platform/files/samples.ts';
import { actorOf, modules } from '../../../src/app.ts';
import { openMarketplace, type Marketplace } from '../../world/marketplace.ts';
import { addPlumber, does, type Known } from '../../world/people.ts';
import { expectNoProblems, openBrowser, openWindow, plainText, sees, signIn, type Window } from './browser.ts';
import { declinedCard, goodCard, nameInvoice, payBy, postRequest, signUp, untilShown } from './steps.ts';

let market: Marketplace;
let awa: Known<Member>;
let windows: Window[];
let client: Page;
let pro: Page;
/** Where the client looks after the request, and the pro after the lead and the conversation. */
let request: string;
let lead: string;
let conversation: string;

const typed = 'Good morning, I can come at noon. 95 EUR with the drain camera.';
const readBalance = async () => (await does(market, awa, modules.ledger.operations.readBalance, { days: 1 })).balance;

beforeAll(async () => {
  market = await openMarketplace();
  awa = await addPlumber(market, 'Awa Diallo');
  const browser = await openBrowser();
  windows = await Promise.all([openWindow(browser, market), openWindow(browser, market)]);
  [client, pro] = windows.map(({ page }) => page) as [Page, Page];
});

test('ACC-1 a client signs up, opens the link of the mail and is in', async () => {
  await signUp(client, { name: 'Chloé Martin', email: 'chloe@example.org', role: 'client' });
  await client.getByRole('link', { name: 'Post a request' }).first().click();
  await client.waitForURL(/\/requests\/new/);
});

test('ACC-1 before the link is opened signing in is refused, and the page says what to do', async () => {
  await pro.goto('/en/sign-up?role=pro');
  await pro.getByLabel('Display name').fill('Nora Late');
  await pro.getByLabel('E-mail address').fill('nora@example.org');
  await pro.getByLabel('Password').fill('a password of tests');
  await pro.getByRole('button', { name: 'Create the account' }).click();
  await sees(pro, 'on its way to nora@example.org');
  await pro.goto('/en/sign-in');
  await pro.locator('form#password').getByLabel('E-mail').fill('nora@example.org');
  await pro.locator('form#password').getByLabel('Password').fill('a password of tests');
  await pro.locator('form#password').getByRole('button').click();
  await pro.getByRole('alert').getByText(/activat/i).waitFor();
  expect(await pro.locator('form#password').getByLabel('E-mail').inputValue()).toBe('nora@example.org');
});

test('LEAD-1 a request posted in four steps reaches the pro without reloading, its price before anything is paid', async () => {
  await signIn(pro, awa.email);
  await pro.goto('/en/leads');
  await sees(pro, 'No leads yet');

  request = await postRequest(client, { text: 'The kitchen sink drains slowly, third floor.', town: 'Lyon', phone: '+33 6 12 34 56 78', withPhoto: true });
  await sees(client, /The request is (published|sent)/);

  await pro.getByRole('link', { name: /Drain unblocking, Lyon/ }).first().waitFor();
  await sees(pro, '5 credits');
  await sees(pro, 'phone shared: taken when you answer');
});

test('LEAD-1 back to the last page and posted again: it is the same request', async () => {
  await client.goBack();
  await client.getByRole('button', { name: 'Post the request' }).click();
  await client.waitForURL((url) => url.pathname === request);
  const { items } = await does(market, (await actorOf(market.application, 'chloe@example.org'))!, modules.leads.operations.listMyRequests, { limit: 10 });
  expect(items).toHaveLength(1);
});

test('LEAD-6 too few credits: the price and the balance are told, nothing is taken, the text is kept', async () => {
  await pro.getByRole('link', { name: /Drain unblocking, Lyon/ }).first().click();
  await pro.getByRole('heading', { name: 'This contact costs 5 credits' }).waitFor();
  lead = new URL(pro.url()).pathname;
  await sees(pro, 'This contact costs 5 credits; your balance is 0 credits.');
  expect(await pro.getByAltText(/under-the-sink/).count()).toBe(1);

  await pro.getByLabel('Your message').fill(typed);
  await pro.getByRole('button', { name: /^Answer/ }).click();
  await pro.getByRole('alert').waitFor();
  expect(await plainText(pro.getByRole('alert'))).toMatch(/5 credits.*0 credits|0 credits.*5 credits/s);
  expect(await pro.getByLabel('Your message').inputValue()).toBe(typed);
  expect(await readBalance()).toBe(0);
});

test('LEAD-6 a declined card charges nothing, the next one tops up, and the way back is to the text', async () => {
  await pro.getByRole('link', { name: 'Top up and come back here' }).first().click();
  await sees(pro, '5 credits short');
  await pro.getByRole('button', { name: /Pay €?48\.00/ }).click();
  await nameInvoice(pro);
  await pro.getByRole('heading', { name: /Pay .*48/ }).waitFor();

  await payBy(pro, declinedCard);
  await pro.getByRole('alert').waitFor();
  expect(await readBalance()).toBe(0);

  await payBy(pro, goodCard);
  await pro.waitForURL((url) => url.pathname === lead);
  expect(await readBalance()).toBe(20);
  expect(await pro.getByLabel('Your message').inputValue()).toBe(typed);
});

test('PAY-3 back to the checkout of a payment that is made, nothing can be paid twice', async () => {
  const { items } = await does(market, awa, modules.billing.operations.listPayments, { limit: 10 });
  await pro.goto(`/en/credits/checkout/${items[0]?.id}`);
  await pro.getByRole('heading', { name: 'Paid: 20 credits' }).waitFor();
  expect(await pro.getByLabel('Card number').count()).toBe(0);
  expect(items).toHaveLength(1);
  await pro.goto(lead);
});

test('PAY-3 LEAD-2 a double click on the answer sends it once and takes the credits once', async () => {
  await pro.getByRole('button', { name: /^Answer/ }).dblclick();
  await sees(pro, 'Answer sent.');
  expect(await readBalance()).toBe(15);
  await sees(pro, /\+33 ?6 ?12 ?34 ?56 ?78/);
});

test('LEAD-2 why? opens with the rule, the facts and who decided', async () => {
  const why = pro.locator('details.why').first();
  await why.locator('summary').click();
  const text = await plainText(why);
  expect(text).toContain('LEAD-2');
  expect(text).toContain('5 credits');
  expect(text).toMatch(/automatically, .*rules version 1/);
});

test('MSG-1 MSG-8 the answer arrives without reloading; the client writes back with a file; both see what was read', async () => {
  await client.getByText(typed).waitFor();
  await client.getByRole('link', { name: /Read and write back/ }).click();
  await client.waitForURL(/\/conversations\//);
  conversation = new URL(client.url()).pathname;
  await pro.goto(conversation);
  await sees(pro, /Read by Chloé Martin/);

  await client.getByLabel('Message to Awa Diallo').fill('Noon is perfect. The plan of the pipes is attached.');
  await client.getByText('Attach files').click();
  await client.getByLabel('Files').setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: pdf() });
  await client.getByRole('button', { name: 'Send' }).click();
  await sees(client, 'Message sent.');

  await sees(pro, 'Noon is perfect.');
  await pro.getByRole('article').getByRole('link', { name: /plan\.pdf/ }).waitFor();
  await sees(client, /Read by Awa Diallo/);
  expect(await readBalance()).toBe(15);
});

test('MSG-1 a reload after sending sends nothing again', async () => {
  await client.reload();
  expect(await client.getByText('Noon is perfect.').count()).toBe(1);
});

test('LEAD-5 PAY-1 the page of credits says what the ledger says, and each movement opens its decision', async () => {
  await pro.goto('/en/credits');
  await pro.getByRole('heading', { level: 1, name: `${await readBalance()} credits` }).waitFor();
  const statement = await does(market, awa, modules.ledger.operations.readCreditStatement, { limit: 50 });
  const rows = pro.locator('table', { hasText: 'Contact Chloé Martin' }).locator('tbody tr');
  expect(await rows.count()).toBe(statement.items.length);
  expect(statement.items.map(({ amount }) => amount)).toEqual([-5, 20]);

  await rows.first().locator('details.why summary').click();
  expect(await plainText(rows.first())).toContain('LEAD-2');
  expect(await plainText(rows.first())).toContain('Chloé Martin');
});

test('LEAD-3 a request without a phone: the answer takes nothing, and neither does a “no thanks” in one click', async () => {
  request = await postRequest(client, { text: 'The shower drains slowly too.', town: 'Lyon' });
  await pro.goto('/en/leads');
  await pro.getByRole('link', { name: /^See:/ }).first().click();
  await pro.getByLabel('Your message').fill('I can do both on the same day.');
  await pro.getByRole('button', { name: /Send the answer/ }).click();
  await sees(pro, 'Answer sent.');

  await untilShown(client, request, async () => (await client.getByRole('button', { name: /No thanks/ }).count()) > 0);
  await client.getByRole('button', { name: /No thanks/ }).click();
  await sees(client, 'Declined');
  await sees(pro, 'The client said no thanks');
  expect(await readBalance()).toBe(15);
});

test('nothing went wrong on the way', () => {
  expectNoProblems(...windows);
});
