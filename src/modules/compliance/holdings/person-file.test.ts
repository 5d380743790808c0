// What a pro sees of a client, and what the team sees of a person: no more than that, and each look of the team is told.
import { beforeAll, expect, test } from 'vitest';
import { modules } from '../../../app.ts';
import { settle, type Settled } from '../../../../tests/surface/belongings.ts';
import { apiWorld, type ApiWorld } from '../../../../tests/world/api.ts';

const { identity, reputation, cases, notifications, compliance } = modules;
const refusalOf = (work: Promise<unknown>) => work.then(() => 'done', (error) => error.kind?.code ?? String(error));
let world: ApiWorld;
let settled: Settled;
beforeAll(async () => {
  world = await apiWorld();
  settled = await settle(world);
}, 60_000);

test('REV-1 a pro who was offered a lead reads average and count of its client, nobody else does', async () => {
  const { pro, client, others, named } = settled;
  const { readClientRating } = reputation.operations;
  expect(await world.as(pro.actor, readClientRating, { lead: others.lead })).toEqual({ average: 5, count: 1 });
  expect(await world.as(pro.actor, readClientRating, { lead: named['lead'] as string })).toEqual({ average: 5, count: 1 });
  const other = await world.person('Petra', { pro: true });
  expect(await refusalOf(world.as(other.actor, readClientRating, { lead: others.lead }))).toBe('review.contact_not_found');
  expect(await refusalOf(world.as(client.actor, readClientRating, { lead: others.lead }))).toBe('access.not_allowed');
});

test('ACC-6 ACC-10 ACC-13 support reads status, reputation, cases and mails of a person; the person sees each reading', async () => {
  const { pro, operator } = settled;
  const status = await world.as(operator.actor, identity.operations.readPersonLegalStatus, { id: pro.id });
  expect(status.declarations.length).toBeGreaterThan(0);
  const file = await world.as(operator.actor, reputation.operations.readPersonReputation, { id: pro.id });
  expect(file).toMatchObject({ badges: [{ kind: 'liability', state: 'checking' }], as_pro: { average: 4, count: 1 }, received: [{ rating: 4 }], written: [{ rating: 5 }] });
  expect(file.badges[0]).not.toHaveProperty('number');
  expect(await world.as(operator.actor, cases.operations.readPersonCases, { id: pro.id })).toMatchObject({ refund_claims: [{ reason: 2 }], guarantee: { bought: 1 }, guarantee_claims: [] });
  const { items } = await world.as(operator.actor, notifications.operations.listPersonMails, { person: pro.id });
  expect(items.length).toBeGreaterThan(0);
  expect(items[0]).not.toHaveProperty('text');

  const readings = (await world.as(pro.actor, compliance.operations.listReadingsOfMe, {})).items.map(({ what }) => what);
  expect(readings).toEqual(expect.arrayContaining(['legal_status', 'reputation', 'cases', 'mails']));
  for (const who of [pro, settled.stranger]) expect(await refusalOf(world.as(who.actor, notifications.operations.listPersonMails, { person: pro.id }))).toBe('access.not_allowed');
});
