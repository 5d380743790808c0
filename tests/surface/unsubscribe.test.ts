// The address at the end of a notification, as mail programs and browsers use it: over HTTP, signed in nowhere.
import { beforeAll, describe, expect, test } from 'vitest';
import { modules } from '../../src/app.ts';
import { apiWorld, type ApiWorld, type Person } from '../world/api.ts';
import { settle } from './belongings.ts';

let world: ApiWorld;
let pro: Person;
let address: string;
beforeAll(async () => {
  world = await apiWorld();
  ({ pro } = await settle(world));
  const { items } = await world.as(pro.actor, modules.notifications.operations.listMyMails, { limit: 100 });
  address = items.filter(({ kind }) => kind === 'new_lead').flatMap(({ text }) => /(\/unsubscribe\/\S+)/.exec(text)?.[1] ?? [])[0] as string;
}, 60_000);

const send = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${world.port}${path}`, { redirect: 'manual', ...init });
const isOn = async () => (await world.as(pro.actor, modules.notifications.operations.listNotificationSwitches, {})).items.find(({ kind }) => kind === 'new_lead');

describe('ACC-5 one click from the mail', () => {
  test('ACC-5 opened in a browser it leads to the page and changes nothing: programs that look ahead open links too', async () => {
    const answer = await send(address, { headers: { 'accept-language': 'it' } });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`/it${address}`);
    expect((await isOn())?.on).toBe(true);
  });

  test.each([
    ['form', { body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }],
    ['multipart', { body: (() => { const form = new FormData(); form.set('List-Unsubscribe', 'One-Click'); return form; })() }],
    ['nothing', {}],
  ])('ACC-5 posted to by a mail program (%s), it is off; once more changes nothing', async (_name, init) => {
    await world.as(pro.actor, modules.notifications.operations.setNotificationSwitch, { kind: 'new_lead', on: true });
    expect((await send(address, { method: 'POST', ...init })).status).toBe(200);
    const off = await isOn();
    expect(off).toMatchObject({ on: false, changed_by: 'one_click' });
    expect((await send(address, { method: 'POST', ...init })).status).toBe(200);
    expect(await isOn()).toEqual(off);
  });

  test.each([['/unsubscribe/'], ['/unsubscribe/nothing'], ['/unsubscribe/%E0%A4%A'], [`/unsubscribe/${'x'.repeat(5000)}`]])('ACC-5 an address that is none of ours is refused', async (path) => {
    expect((await send(path, { method: 'POST' })).status).toBeGreaterThanOrEqual(400);
    expect((await send(path, { method: 'POST' })).status).toBeLessThan(500);
    expect((await send('/unsubscribe/nothing', { method: 'DELETE' })).status).toBe(405);
  });
});
