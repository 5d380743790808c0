import { describe, expect, test } from 'vitest';
import { leadsWorld, lyon, refusalOf, vienne } from '../world.test-data.ts';

const world = await leadsWorld();
const { as, does } = world;

describe('LEAD-1: the pro’s inbox', () => {
  test('LEAD-1 nothing is saved at first; what is saved is there the next time, for this pro alone', async () => {
    const [pro, other] = [await world.proWith(0), await world.proWith(0)];
    const nothing = { service: null, max_km: null, max_credits: null, sort: 'newest' };
    expect(await as(pro, does.readInbox, {})).toEqual({ ...nothing, services: [] });
    const choice = { service: 'electrical-repair', max_km: 10, max_credits: 5, sort: 'nearest' as const };
    await as(pro, does.saveInbox, choice);
    expect(await as(pro, does.saveInbox, choice)).toEqual(choice);
    expect(await as(pro, does.readInbox, {})).toMatchObject(choice);
    expect(await as(other, does.readInbox, {})).toMatchObject(nothing);
    expect(await refusalOf(as(pro, does.saveInbox, { service: 'ghosts' }))).toBe('request.step_invalid');
  });

  test('LEAD-1 filters and orders, page by page: no lead twice, none left out', async () => {
    const pro = await world.proWith(0, { radius: 40 });
    const far: string[] = [], near: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      far.push(await world.published(await world.client(), { place: vienne }));
      near.push(await world.published(await world.client(), { place: lyon }));
      world.engine.clock.moveTo(world.engine.clock.now().add({ minutes: 1 }));
    }
    const walk = async (wish: Parameters<typeof does.listLeads.run>[1] | Record<string, unknown>) => {
      const found: string[] = [];
      for (let after: string | undefined; ; ) {
        const page = await as(pro, does.listLeads, { ...wish, limit: 2, ...(after ? { after } : {}) } as never);
        found.push(...page.items.map(({ request }) => request));
        if (!page.next) return found;
        after = page.next;
      }
    };
    expect(await walk({})).toHaveLength(6);
    expect((await walk({})).slice(0, 2).sort()).toEqual([far[2], near[2]].sort());
    expect((await walk({ sort: 'nearest' })).slice(0, 3).sort()).toEqual(near.toSorted());
    expect((await walk({ sort: 'nearest' })).slice(3).sort()).toEqual(far.toSorted());
    expect((await walk({ sort: 'ending' })).slice(0, 2).sort()).toEqual([far[0], near[0]].sort());
    expect((await walk({ sort: 'cheapest' })).sort()).toEqual([...near, ...far].sort());
    expect((await walk({ max_km: 25 })).sort()).toEqual(near.toSorted());
    expect(await walk({ max_km: 26 })).toHaveLength(6);
    expect(await walk({ max_credits: 4 })).toEqual([]);
    expect(await walk({ max_credits: 5, service: 'electrical-repair', show: 'new' })).toHaveLength(6);
    expect((await as(pro, does.readInbox, {})).services).toMatchObject([{ key: 'electrical-repair', leads: 6 }]);
  });

  test('LEAD-1 a hidden lead leaves every list but its own, and comes back when the client writes', async () => {
    const [client, pro] = [await world.client(), await world.proWith(10)];
    const request = await world.published(client);
    const listed = async (show: 'all' | 'hidden' | 'running') => (await as(pro, does.listLeads, { show })).items.filter((item) => item.request === request);
    const lead = await world.leadOf(pro, request);
    await as(pro, does.answerLead, { lead, text: 'Je peux passer.' });
    await as(pro, does.hideLead, { lead });
    expect(await as(pro, does.hideLead, { lead })).toMatchObject({ hidden: true, state: 'answered' });
    expect(await listed('all')).toEqual([]);
    expect(await listed('hidden')).toMatchObject([{ id: lead, hidden: true }]);
    await as(client, does.writeMessage, { lead, text: 'Oui, mardi à 9 h' });
    expect(await listed('running')).toMatchObject([{ id: lead, hidden: false, state: 'paid' }]);
    await as(pro, does.hideLead, { lead });
    expect(await as(pro, does.hideLead, { lead, hidden: false })).toMatchObject({ hidden: false });
    expect(await refusalOf(as(await world.proWith(0), does.hideLead, { lead }))).toBe('lead.not_found');
  });
});
