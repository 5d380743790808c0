// What people do on the pages, step by step, with script or without.
import type { Page } from 'playwright-core';
import { photo } from '#platform/files/samples.ts';
import { password } from '../../world/people.ts';

export const goodCard = '4242 4242 4242 4242';
export const declinedCard = '4000 0000 0000 0002';

/** From the form to the link in the mail to the welcome page. */
export async function signUp(page: Page, who: { name: string; email: string; role: 'client' | 'pro' }): Promise<void> {
  await page.goto(`/en/sign-up?role=${who.role}`);
  await page.getByLabel('Display name').fill(who.name);
  await page.getByLabel('E-mail address').fill(who.email);
  await page.getByLabel('Password').fill(password);
  await page.locator('form#sign-up').getByLabel('Country').selectOption({ label: 'France' });
  await page.getByRole('button', { name: 'Create the account' }).click();
  await page.getByText(`on its way to ${who.email}`).waitFor();
  await openMail(page, who.email, 0);
  // By keyboard: right after scrolling, Chromium may give a click to the frame of the mail instead.
  await page.locator('pre a[href*="/activate"]').press('Enter');
  await page.getByRole('button', { name: 'Activate my account' }).click();
  await page.getByRole('heading', { name: 'The account is active' }).waitFor();
}

/** The mail of this address that is `index` mails old, as the mailbox page shows it; waits until it has come. */
export async function openMail(page: Page, email: string, index = 0): Promise<void> {
  const letters = page.getByRole('list', { name: 'Test mailbox' }).getByRole('link').filter({ hasNotText: '@' });
  await untilShown(page, `/en/mailbox?address=${encodeURIComponent(email)}`, async () => (await letters.count()) > index);
  await letters.nth(index).click();
  await page.locator('pre').waitFor();
}

/** Asks again, as people reload, until it is there. */
export async function untilShown(page: Page, address: string, shown: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + 10_000;
  do await page.goto(address);
  while (!(await shown()) && Date.now() < last && (await pause(150)));
}

const pause = (ms: number) => new Promise<true>((resolve) => setTimeout(() => resolve(true), ms));

export type Need = { text: string; town: string; phone?: string; withPhoto?: boolean };

/** The four pages of a request; answers its address. */
export async function postRequest(page: Page, need: Need): Promise<string> {
  await page.goto('/en/requests/new');
  await page.getByLabel('The need in a few words').fill('blocked sink');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('link', { name: 'Drain unblocking' }).first().click();

  await page.getByLabel('Sink or basin').check();
  await page.getByRole('group', { name: 'Water is overflowing now' }).getByLabel('No').check();
  await page.getByLabel('In your own words').fill(need.text);
  await page.getByLabel('Town or postal code').fill(need.town);
  if (need.withPhoto) await page.getByLabel('Photos and documents').setInputFiles({ name: 'under-the-sink.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await photo('jpeg')) });
  await page.getByRole('button', { name: 'Save and go on' }).last().click();

  await page.waitForURL(/\/contact\?/);
  if (need.phone) {
    await page.getByLabel('Phone number').fill(need.phone);
    await page.getByLabel('Yes, they may call').check();
  }
  await page.getByRole('button', { name: 'Save and go on' }).click();

  await page.waitForURL(/\/review\?/);
  await page.getByRole('button', { name: 'Post the request' }).click();
  await page.waitForURL(/\/requests\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

/** On the checkout page. */
export async function payBy(page: Page, card: string): Promise<void> {
  await page.getByLabel('Card number').fill(card);
  await page.getByLabel('Expiry date').fill('12/49');
  await page.getByLabel('Security code').fill('123');
  await page.getByRole('button', { name: /^Pay/ }).click();
}

/** On the form of a refund claim. */
export async function claim(page: Page, lead: string, reason: string, statement: string): Promise<void> {
  await page.goto(`/en/refund-claims/new?lead=${lead}`);
  await page.getByLabel('These details, taken from the record, are right').check();
  await page.getByLabel(reason).check();
  await page.getByLabel('What happened?').fill(statement);
  await page.getByRole('button', { name: /^Claim/ }).click();
  await page.waitForURL(/\/refund-claims\/[0-9a-f-]{36}/);
}

/** PAY-2: the first purchase asks whom the invoice is for, then leads back to it. */
export async function nameInvoice(page: Page): Promise<void> {
  await page.getByLabel('Number and street').fill('1 rue de la Paix');
  await page.getByLabel('Postal code').fill('69001');
  await page.getByLabel('Town').fill('Lyon');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: /Pay €?48\.00/ }).click();
}
