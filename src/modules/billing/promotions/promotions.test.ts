import { beforeAll, describe, expect, test } from 'vitest';
import type { Operator } from '#kernel/actor.ts';
import { newId } from '#kernel/ids.ts';
import { Refused } from '#kernel/refusal.ts';
import { readWallet } from '#ledger';
import { rulebook } from '#rulebook';
import { connectionOver } from '#platform/database/connection.ts';
import { billing } from '../index.ts';
import { billingWorld, type BillingWorld } from '../world.test-data.ts';
import { readAddress } from './address.ts';

const does = billing.operations;
const moderator: Operator = { kind: 'operator', id: newId(), name: 'Mo', roles: new Set(['moderator']), scopes: null };
let world: BillingWorld;
beforeAll(async () => {
  world = await billingWorld();
});

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(() => null, (thrown: unknown) => thrown);
  if (!(error instanceof Refused)) throw error ?? new Error('it was not refused');
  return error.kind.code;
}

describe('LEAD-7 one page, one key', () => {
  const key = (typed: string) => {
    const read = readAddress(typed, 'https://entremise.example');
    return typeof read === 'string' ? read : read.key;
  };
  test.each([
    ['https://blog.example.fr/a', 'blog.example.fr/a'],
    ['http://www.Blog.example.fr/a/', 'blog.example.fr/a'],
    ['blog.example.fr/a#top', 'blog.example.fr/a'],
    ['https://blog.example.fr/a/index.html?utm_source=x&utm_medium=y', 'blog.example.fr/a'],
    ['https://blog.example.fr/a?b=2&a=1', 'blog.example.fr/a?a=1&b=2'],
    ['https://blog.example.fr:8443/a', 'blog.example.fr:8443/a'],
    ['https://blog.example.fr/A', 'blog.example.fr/A'],
    ['https://bücher.example/ß', 'xn--bcher-kva.example/%C3%9F'],
    ['https://entremise.example/pros/1', 'our_own'],
    ['https://www.entremise.example/', 'our_own'],
    ['javascript:alert(1)', 'not_an_address'],
    ['ftp://example.fr/a', 'not_an_address'],
    ['http://localhost/a', 'not_an_address'],
    ['http://127.0.0.1/a', 'not_an_address'],
    ['https://me:secret@example.fr/a', 'not_an_address'],
    ['an article', 'not_an_address'],
    ['', 'not_an_address'],
  ])('LEAD-7 %s', (typed, expected) => expect(key(typed)).toBe(expected));
});

describe('LEAD-7 submitted, checked, granted or refused', () => {
  test('LEAD-7 granted: credits of the rules of the day as one free lot, with its decision; once', async () => {
    const pro = await world.addPro();
    const sent = await world.do(does.submitPromotion, pro, { address: 'https://blog.example.fr/entremise', note: 'Third paragraph' });
    const queue = await world.do(does.listPromotionQueue, moderator, {});
    expect(queue.items.find(({ id }) => id === sent.id)?.pro_name).toBe('Pro');
    const decide = () => world.do(does.decidePromotion, moderator, { promotion: sent.id, outcome: 'grant', grounds: 'The article is there and says what it should.' });
    const decided = await decide();
    expect([decided.state, decided.credits, decided.decision !== null]).toEqual(['granted', 5, true]);
    const wallet = await readWallet(connectionOver(world.pool), pro.id, 'lead');
    expect(wallet.lots.map(({ origin, free, amount }) => [origin, free, amount])).toEqual([['promotion', true, 5]]);
    expect(await refusalOf(decide())).toBe('promotion.decided');
    await world.expectInvariants();
  });

  test('LEAD-7 refused: no credits, the pro reads why, and the page may come again when it has changed', async () => {
    const pro = await world.addPro();
    const sent = await world.do(does.submitPromotion, pro, { address: 'https://blog.example.fr/empty' });
    await world.do(does.decidePromotion, moderator, { promotion: sent.id, outcome: 'refuse', grounds: 'The page does not speak of the platform yet.' });
    expect((await world.do(does.readPromotion, pro, { promotion: sent.id })).grounds).toContain('not speak');
    expect(await world.credits(pro)).toBe(0);
    expect((await world.do(does.submitPromotion, pro, { address: 'http://www.blog.example.fr/empty/' })).state).toBe('open');
    await world.expectInvariants();
  });

  test('LEAD-7 the same page twice, by anyone and in any spelling, is refused', async () => {
    const [one, two] = [await world.addPro(), await world.addPro()];
    await world.do(does.submitPromotion, one, { address: 'https://blog.example.fr/twice' });
    expect(await refusalOf(world.do(does.submitPromotion, two, { address: 'HTTP://www.blog.example.fr/twice/?utm_source=x' }))).toBe('promotion.address_known');
  });

  test('LEAD-7 what is no page, or ours, is refused; a sixth waits for a decision', async () => {
    const pro = await world.addPro();
    expect(await refusalOf(world.do(does.submitPromotion, pro, { address: 'an article' }))).toBe('promotion.not_an_address');
    expect(await refusalOf(world.do(does.submitPromotion, pro, { address: 'http://localhost:4310/fr/rules' }))).toBe('promotion.own_address');
    for (let number = 1; number <= 5; number++) await world.do(does.submitPromotion, pro, { address: `https://many.example/${number}` });
    expect(await refusalOf(world.do(does.submitPromotion, pro, { address: 'https://many.example/6' }))).toBe('promotion.too_many_open');
  });

  test('LEAD-7 somebody else’s is not found', async () => {
    const [one, two] = [await world.addPro(), await world.addPro()];
    const { id } = await world.do(does.submitPromotion, one, { address: 'https://blog.example.fr/mine' });
    expect(await refusalOf(world.do(does.readPromotion, two, { promotion: id }))).toBe('promotion.not_found');
    expect((await world.do(does.listPromotions, two, {})).items).toEqual([]);
  });

  test('LEAD-7 granted by 16 at once: one lot', async () => {
    const pro = await world.addPro();
    const { id } = await world.do(does.submitPromotion, pro, { address: 'https://race.example/a' });
    const tries = await Promise.allSettled(Array.from({ length: 16 }, () => world.do(does.decidePromotion, moderator, { promotion: id, outcome: 'grant', grounds: 'It is there, seen today.' })));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await world.credits(pro)).toBe(5);
    await world.expectInvariants();
  });

  test('LEAD-7 one page submitted by 16 pros at once is submitted once', async () => {
    const all = await Promise.all(Array.from({ length: 16 }, () => world.addPro()));
    const tries = await Promise.allSettled(all.map((pro) => world.do(does.submitPromotion, pro, { address: 'https://race.example/same' })));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('LEAD-7 where the rules give none, nothing is sent', async () => {
    const admin: Operator = { kind: 'operator', id: newId(), name: 'Louis', roles: new Set(['admin']), scopes: null };
    const inForce = world.clock.now().add({ minutes: 1 });
    await world.do(rulebook.operations.changeDraft, admin, { values: { 'promotion.credits': 0 } });
    await world.do(rulebook.operations.publishDraft, admin, { in_force_at: inForce.toString(), reason: 'No credits for publications this winter' });
    await world.pass({ minutes: 2 });
    const pro = await world.addPro();
    expect(await refusalOf(world.do(does.submitPromotion, pro, { address: 'https://late.example/a' }))).toBe('promotion.none_now');
  });
});
