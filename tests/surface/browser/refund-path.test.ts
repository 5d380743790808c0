// A refund claimed, asked about and decided, as the pro, the client and our team live it.
import { beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Member, Operator } from '#kernel/actor.ts';
import { modules } from '../../../src/app.ts';
import { openMarketplace, type Marketplace } from '../../world/marketplace.ts';
import { addMember, addOperator, addPlumber, answer, does, fillUp, leadOf, postRequest, writeBack, type Known } from '../../world/people.ts';
import { expectNoProblems, openBrowser, openWindow, plainText, sees, signIn, type Window } from './browser.ts';
import { claim, openMail } from './steps.ts';

let market: Marketplace;
let chloe: Known<Member>;
let awa: Known<Member>;
let rosa: Known<Operator>;
let windows: Window[];
let client: Page;
let pro: Page;
let support: Page;
let movedTown: string;
/** The address of the claim that a person decides. */
let open: string;

const readBalance = async () => (await does(market, awa, modules.ledger.operations.readBalance, { days: 1 })).balance;

beforeAll(async () => {
  market = await openMarketplace();
  [chloe, awa, rosa] = [await addMember(market, 'Chloé Martin'), await addPlumber(market, 'Awa Diallo'), await addOperator(market, 'Rosa Castell', 'support')];
  await fillUp(market, awa);
  const browser = await openBrowser();
  windows = await Promise.all([1, 2, 3].map(() => openWindow(browser, market)));
  [client, pro, support] = windows.map(({ page }) => page) as [Page, Page, Page];
  await Promise.all([signIn(client, chloe.email), signIn(pro, awa.email), signIn(support, rosa.email)]);
});

test('REF-1 REF-2 the form shows the checklist of the rule and the record before anything is claimed', async () => {
  const lead = await leadOf(market, awa, await postRequest(market, chloe, { text: 'The sink drains slowly.', phone: '+33 6 12 34 56 78' }));
  await answer(market, awa, lead, 'I can come tomorrow.');
  expect(await readBalance()).toBe(15);

  await pro.goto('/en/contacts');
  await pro.getByRole('link', { name: /Claim a refund: Chloé Martin/ }).click();
  const checklist = await plainText(pro.locator('.checklist'));
  expect(checklist).toContain('Credits were taken: 5 credits');
  expect(checklist).toContain('No other claim for this contact');
  await sees(pro, 'The record proves it: granted at once');
  await sees(pro, /Would be refused|Our team decides/);
});

test('REF-1 what was not confirmed is not claimed, and what was typed is kept', async () => {
  await pro.getByLabel('5. I answered by mistake').check();
  await pro.getByLabel('What happened?').fill('I answered the wrong request.');
  await pro.getByRole('button', { name: /^Claim/ }).click();
  await pro.getByRole('alert').waitFor();
  expect(await pro.getByLabel('What happened?').inputValue()).toBe('I answered the wrong request.');
  expect(await readBalance()).toBe(15);
});

test('REF-3 what the record proves is granted at once, double click or not', async () => {
  await pro.getByLabel('These details, taken from the record, are right').check();
  await pro.getByRole('button', { name: /^Claim/ }).dblclick();
  await pro.waitForURL(/\/refund-claims\/[0-9a-f-]{36}/);
  await sees(pro, 'Granted: 5 credits back in your balance.');
  expect(await readBalance()).toBe(20);
  const why = pro.locator('details.why').first();
  await why.locator('summary').click();
  expect(await plainText(why)).toMatch(/automatically, .*rules version 1/);
});

test('REF-3 REF-4 what it does not prove goes to our team, with the day it is due', async () => {
  movedTown = await leadOf(market, awa, await postRequest(market, chloe, { text: 'The drain of the shower is blocked, in Lyon.' }));
  await answer(market, awa, movedTown, 'I can come on Thursday.');
  expect(await readBalance()).toBe(20);
  await writeBack(market, chloe, movedTown, 'It is for the house of my mother in Vienne after all.');
  expect(await readBalance()).toBe(15);

  await claim(pro, movedTown, '2. The details changed substantially', 'The request said Lyon; the first message says Vienne.');
  open = new URL(pro.url()).pathname;
  await sees(pro, 'Our team reads the case and decides.');
  await pro.locator('.clock, [data-due], time').first().waitFor();
  await sees(pro, 'It is for the house of my mother in Vienne after all.');
  expect(await readBalance()).toBe(15);
});

test('REF-3 the operator finds it in the queue, both texts side by side, and asks the client', async () => {
  await support.goto('/en/operator/refund-claims');
  await support.getByRole('link', { name: /Open claim/ }).first().click();
  await sees(support, 'The drain of the shower is blocked, in Lyon.');
  await sees(support, 'It is for the house of my mother in Vienne after all.');
  await support.getByLabel('Ask one of them').fill('Where is the shower that is to be unblocked?');
  await support.getByRole('button', { name: 'Ask Chloé Martin' }).click();
  await sees(support, 'Question sent; it joined the case.');
});

test('REF-3 the client is asked by mail, answers on the page, and the operator reads it in the case', async () => {
  await openMail(client, chloe.email, 0);
  await client.goto('/en/questions');
  await client.getByRole('link', { name: /Answer/ }).first().click();
  await sees(client, 'Where is the shower that is to be unblocked?');
  await client.getByLabel('Your answer').fill('In Vienne, I had mixed it up.');
  await client.getByRole('button', { name: 'Send the answer' }).click();
  await sees(client, 'Answer sent.');
  await support.reload();
  await sees(support, 'In Vienne, I had mixed it up.');
});

test('REF-4 the decision needs its grounds; decided, it is on the page of the pro, in the balance and in the mail', async () => {
  await pro.goto(open);
  await support.getByRole('button', { name: /^Grant/ }).click();
  await support.getByRole('alert').waitFor();
  expect(await readBalance()).toBe(15);

  await support.getByLabel('Grounds, read by the pro').fill('The request says Lyon, the first message says Vienne, 30 km away.');
  await support.getByRole('button', { name: /^Grant/ }).dblclick();
  await sees(support, 'Granted; the pro has been told.');
  expect(await readBalance()).toBe(20);

  // Live, without reloading.
  await sees(pro, 'Granted: 5 credits back in your balance.');
  await sees(pro, 'The request says Lyon, the first message says Vienne, 30 km away.');
  await openMail(pro, awa.email, 0);
  expect(await plainText(pro.locator('main'))).toMatch(/granted/i);
});

test('REF-6 one claim per contact: the form says so and offers none', async () => {
  await pro.goto(`/en/refund-claims/new?lead=${movedTown}`);
  await sees(pro, 'This claim cannot be made');
  expect(await pro.getByRole('button', { name: /^Claim/ }).count()).toBe(0);
});

test('REF-1 the claim of another pro is not found, and none of a client’s business', async () => {
  const other = await addPlumber(market, 'Bastien Kowal');
  const window = await openWindow(windows[0]!.page.context().browser()!, market);
  await signIn(window.page, other.email);
  expect((await window.page.goto(open))?.status()).toBe(404);
  await window.page.getByRole('heading', { name: 'This page does not exist' }).waitFor();
  expect((await client.goto(open))?.status()).toBe(403);
});

test('nothing went wrong on the way', () => {
  expectNoProblems(...windows.slice(1));
});
