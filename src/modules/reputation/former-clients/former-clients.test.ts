import { beforeAll, describe, expect, test } from 'vitest';
import { visitor, type Member } from '#kernel/actor.ts';
import { newId } from '#kernel/ids.ts';
import { badgesAt, leaveReputation, reviewsForGuarantee } from '#reputation';
import { refusalOf } from '../../leads/world.test-data.ts';
import { does, reputationWorld, type ReputationWorld } from '../world.test-data.ts';
import { limits } from './rules.ts';

let world: ReputationWorld;
beforeAll(async () => {
  world = await reputationWorld();
});
let made = 0;
const invite = (pro: Member, email = `former${(made += 1)}@example.org`) => world.as(pro, does.inviteFormerClient, { name: 'Odile Roux', email, locale: 'de', work: 'Tableau électrique refait' });
async function linkOf(email: string): Promise<string> {
  await world.engine.runJobs();
  const mail = world.engine.mails.findLast(({ to }) => to === email);
  return /former-client\?token=([\w-]+)/.exec(mail?.text ?? '')?.[1] as string;
}
const leave = (token: string, rating = 5) => world.as(visitor, does.leaveFormerReview, { token, name: 'Odile R.', rating, text: 'Très bon travail, je recommande.' });

describe('REV-2 former clients', () => {
  test('REV-2 invited by mail in their language, without an account; marked, and apart from proven ratings', async () => {
    const pro = await world.proWith(0);
    const { email } = await invite(pro);
    const token = await linkOf(email as string);
    expect(world.engine.mails.findLast(({ to }) => to === email)?.subject).toContain('bittet Sie um eine Bewertung');
    expect(await world.as(visitor, does.readInvitation, { token })).toMatchObject({ state: 'sent', work: 'Tableau électrique refait', pro: { name: pro.name } });
    await leave(token);
    const [review] = (await world.as(visitor, does.listReviews, { pro: pro.id })).items;
    expect(review).toMatchObject({ former_client: true, author: 'Odile R.', state: 'published', rating: 5 });
    const reputation = await world.as(visitor, does.readReputation, { pro: pro.id });
    expect([reputation.ratings.count, reputation.former_clients.count]).toEqual([0, 1]);
    expect((await reviewsForGuarantee({ db: world.db }, pro.id, [])).former.map(({ rating }) => rating)).toEqual([5]);
    // The address has served, and is gone.
    expect((await world.as(pro, does.listInvitations, {})).items[0]).toMatchObject({ state: 'reviewed', email: null });
    await world.expectInvariants();
  });

  test('REV-2 a link works once, also when eight hands use it at once', async () => {
    const pro = await world.proWith(0);
    const { email } = await invite(pro);
    const token = await linkOf(email as string);
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => leave(token)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await refusalOf(leave(token))).toBe('former_client.closed');
    expect(await refusalOf(leave('a'.repeat(43)))).toBe('former_client.link_unknown');
  });

  test('REV-2 a no stays a no', async () => {
    const pro = await world.proWith(0);
    const { id, email } = await invite(pro);
    await world.as(visitor, does.declineInvitation, { token: await linkOf(email as string) });
    expect(await refusalOf(invite(pro, email as string))).toBe('former_client.already_invited');
    expect(await refusalOf(world.as(pro, does.resendInvitation, { invitation: id }))).toBe('former_client.closed');
  });

  test('REV-2 sent again after some days, a few times, and each link opens', async () => {
    const pro = await world.proWith(0);
    const { id, email } = await invite(pro);
    const first = await linkOf(email as string);
    const resend = () => world.as(pro, does.resendInvitation, { invitation: id });
    expect(await refusalOf(resend())).toBe('former_client.sent_recently');
    for (let sent = 1; sent < limits.mails; sent += 1) {
      world.engine.clock.moveTo(world.engine.clock.now().add({ hours: 24 * limits.daysBetween }));
      expect((await resend()).sends).toBe(sent + 1);
    }
    world.engine.clock.moveTo(world.engine.clock.now().add({ hours: 24 * limits.daysBetween }));
    expect(await refusalOf(resend())).toBe('former_client.sent_enough');
    expect(await linkOf(email as string)).not.toBe(first);
    expect((await world.as(visitor, does.readInvitation, { token: first })).state).toBe('sent');
  });

  test('REV-2 after the time limit the link closes and the address is erased', async () => {
    const pro = await world.proWith(0);
    const { email, open_until } = await invite(pro);
    const token = await linkOf(email as string);
    await world.moveTo(open_until);
    expect((await world.as(pro, does.listInvitations, {})).items[0]).toMatchObject({ state: 'lapsed', email: null });
    expect(await refusalOf(leave(token))).toBe('former_client.closed');
  });

  test('REV-2 not oneself, not without bound, not somebody else’s', async () => {
    const pro = await world.proWith(0);
    const { rows } = await world.engine.pool.query('select email from people where id = $1', [pro.id]);
    expect(await refusalOf(invite(pro, rows[0].email))).toBe('former_client.own_address');
    for (let count = 0; count < limits.invitations; count += 1) await invite(pro);
    expect(await refusalOf(invite(pro))).toBe('former_client.too_many');
    expect(await refusalOf(world.as(pro, does.resendInvitation, { invitation: newId() }))).toBe('former_client.not_found');
    await world.expectInvariants();
  });

  test('ACC-7 who leaves takes along whom they invited and what their papers said; what held is still known', async () => {
    const pro = await world.proWith(0);
    const { email } = await invite(pro);
    const token = await linkOf(email as string);
    await world.accept(await world.submitted(pro), world.engine.clock.now().add({ hours: 24 * 90 }).toString().slice(0, 10));
    await world.submitted(pro, { kind: 'company' });
    for (const _twice of [1, 2]) await leaveReputation({ db: world.db }, pro.id);
    expect(await refusalOf(leave(token))).toBe('former_client.link_unknown');
    expect((await world.as(pro, does.listInvitations, {})).items).toMatchObject([{ name: '–', email: null, state: 'lapsed' }]);
    expect((await world.as(pro, does.listMyBadges, {})).documents.map(({ number, state }) => [number, state])).toEqual([['–', 'withdrawn'], ['–', 'active']]);
    expect(await badgesAt({ db: world.db }, pro.id, world.engine.clock.now())).toHaveLength(1);
    await world.expectInvariants();
  });
});
