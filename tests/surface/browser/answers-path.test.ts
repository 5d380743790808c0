// A client compares answers and changes the request; a pro runs out of credits on the way. In a real browser.
import { beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Member } from '#kernel/actor.ts';
import { modules } from '../../../src/app.ts';
import { openMarketplace, type Marketplace } from '../../world/marketplace.ts';
import { addMember, addPlumber, answer, does, leadOf, nameForInvoices, postRequest, writeBack, type Known } from '../../world/people.ts';
import { expectNoProblems, openBrowser, openWindow, plainText, sees, signIn, type Window } from './browser.ts';
import { goodCard, payBy } from './steps.ts';

let market: Marketplace;
let chloe: Known<Member>;
let awa: Known<Member>;
let bruno: Known<Member>;
let windows: Window[];
let client: Page;
let pro: Page;
let request: string;
let lead: string;

const typed = 'Good morning, I can come on Thursday.';
const balanceOf = async (who: Member) => (await does(market, who, modules.ledger.operations.readBalance, { days: 1 })).balance;

beforeAll(async () => {
  market = await openMarketplace();
  [chloe, awa, bruno] = [await addMember(market, 'Chloé Martin'), await addPlumber(market, 'Awa Diallo'), await addPlumber(market, 'Bruno Roux')];
  await nameForInvoices(market, awa);
  const browser = await openBrowser();
  windows = await Promise.all([openWindow(browser, market), openWindow(browser, market)]);
  [client, pro] = windows.map(({ page }) => page) as [Page, Page];
  await Promise.all([signIn(client, chloe.email), signIn(pro, awa.email)]);
  request = await postRequest(market, chloe, { text: 'The sink of the kitchen drains slowly since Monday.' });
  lead = await leadOf(market, awa, request);
});

test('LEAD-2 the pro answers with a price; it stands beside the answer', async () => {
  await pro.goto(`/en/leads/${lead}`);
  await pro.getByLabel('Your message').fill(typed);
  await pro.getByLabel(/^Amount/).fill('120');
  await pro.getByRole('button', { name: /^Send the answer/ }).click();
  await sees(pro, 'Answer sent.');
  await answer(market, bruno, await leadOf(market, bruno, request), 'Tomorrow at eight.');
  expect(await balanceOf(awa)).toBe(0);
});

test('LEAD-4 the client compares side by side, in another order, and marks a favourite', async () => {
  await client.goto(`/en/requests/${request}?sort=price`);
  const first = client.locator('ul.compared > li').first();
  expect(await plainText(first)).toMatch(/Awa Diallo.*€120\.00 in all/s);
  await first.getByRole('button', { name: /^Mark as favourite/ }).click();
  await client.getByRole('button', { name: /^Remove the mark/ }).waitFor();
  await client.getByRole('link', { name: 'Favourites only' }).click();
  await client.waitForURL(/favourites/);
  expect(await client.locator('ul.compared > li').count()).toBe(1);
});

test('LEAD-3 a polite no to the other one costs nothing', async () => {
  await client.goto(`/en/requests/${request}`);
  const other = client.locator('ul.compared > li').filter({ hasText: 'Bruno Roux' });
  await other.getByRole('button', { name: 'Decline with a word' }).click();
  await other.getByLabel(/A few words/).waitFor();
  await other.getByRole('button', { name: /costs the pro nothing/ }).click();
  await sees(client, 'nothing was taken');
  expect(await balanceOf(bruno)).toBe(0);
});

test('LEAD-1 REF-2 the client changes the request, and the pro sees before and after', async () => {
  await client.goto(`/en/requests/${request}/change`);
  await client.getByLabel('In your own words').fill('The sink of the kitchen and the one of the bathroom drain slowly.');
  await client.getByLabel(/^Budget/).fill('150');
  await client.getByRole('button', { name: /^Save the change/ }).click();
  await sees(client, 'The change is saved.');
  await pro.goto(`/en/leads/${lead}`);
  await sees(pro, 'The client changed the request');
  expect(await plainText(pro.locator('ol.changes'))).toMatch(/Budget.*€150\.00/s);
});

test('LEAD-6 too few credits at the client’s message: price and balance told, top up, back at the same place', async () => {
  await writeBack(market, chloe, lead, 'Thursday is fine, second floor.');
  await pro.goto(`/en/leads/${lead}`);
  await sees(pro, /5\scredits\. Your balance is 0\scredits/);
  expect(await pro.getByText('Thursday is fine, second floor.').count()).toBe(0);
  await pro.getByRole('link', { name: /^Top up/ }).first().click();
  await pro.getByRole('button', { name: /Pay €?48\.00/ }).click();
  await payBy(pro, goodCard);
  await pro.waitForURL((url) => url.pathname === `/en/leads/${lead}`);
});

test('PAY-3 LEAD-6 the message is handed over and paid once: double click, back, reload and retry take nothing more', async () => {
  const paid = pro.getByRole('button', { name: /^Read the message/ });
  if (await paid.count()) await paid.dblclick().catch(() => {}); // it may have been paid meanwhile, and the page renewed itself
  await sees(pro, 'Go on in the conversation');
  await pro.goBack();
  await pro.reload();
  expect(await does(market, awa, modules.leads.operations.buyContact, { lead })).toMatchObject({ state: 'paid', balance: 15 });
  expect(await balanceOf(awa)).toBe(15);
  await pro.goto(`/en/leads/${lead}`);
  await pro.getByRole('link', { name: 'Go on in the conversation' }).click();
  await sees(pro, 'Thursday is fine, second floor.');
});

test('LEAD-4 REV-1 closing asks what came of it, and the pro chosen is marked', async () => {
  await client.goto(`/en/requests/${request}`);
  await client.getByRole('button', { name: 'Close the request' }).click();
  await client.getByLabel('I chose Awa Diallo').check();
  await client.getByRole('button', { name: /^Close the request conversations/ }).click();
  await sees(client, 'chosen');
  expect(await does(market, chloe, modules.leads.operations.readRequest, { request })).toMatchObject({ state: 'closed', outcome: { outcome: 'hired', lead } });
});

test('nothing went wrong on the way', () => {
  expectNoProblems(...windows);
});
