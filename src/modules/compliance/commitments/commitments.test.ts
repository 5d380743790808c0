import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { hasFactLabel, hasOutcomeLabel } from '../../rulebook/labels.ts';
import { modules } from '../../../app.ts';
import { mailWorld } from '../../notifications/world.test-data.ts';

const { recordCommitment, keepCommitment, askRelease, answerRelease, listMyCommitments, listCommitments } = modules.compliance.operations;
const world = await mailWorld();
const { perform, delivered } = world;
const refusalOf = (work: Promise<unknown>) => work.then(() => 'done', (error) => error.kind?.code ?? String(error));
const rosa = await world.operator('Rosa', 'support');

afterAll(async () => expect(await world.invariants()).toEqual([]));

const balanceOf = async (pro: Parameters<typeof perform>[0]) => (await perform(pro, modules.ledger.operations.readBalance, {})).balance;

describe('ACC-9 what staff promise is on the file', () => {
  test('ACC-9 recorded, read by the person at once, and mailed', async () => {
    const client = await world.person('Ada');
    const made = await perform(rosa, recordCommitment, { person: client.id, kind: 'refund', wording: 'We refund the second visit.', amount_minor: 4500, until: '2026-03-20' });
    await world.engine.runJobs();
    expect(delivered.at(-1)).toMatchObject({ to: 'ada@example.org', subject: `Our commitment to you: ${made.reference}` });
    expect(delivered.at(-1)?.text).toContain('We refund the second visit.');
    const [mine] = (await perform(client, listMyCommitments, {})).items;
    expect(mine).toMatchObject({ id: made.id, state: 'open', amount: { minor: 4500, currency: 'EUR' }, until_on: '2026-03-20', recorded_by: 'Rosa' });
    expect(mine?.decisions[0]).toMatchObject({ outcome: 'commitment_recorded', decided_by: 'support' });
    for (const fact of mine?.decisions[0]?.facts ?? []) expect(hasFactLabel(fact.name), fact.name).toBe(true);
    for (const outcome of ['commitment_recorded', 'commitment_kept', 'commitment_withdrawn', 'commitment_lapsed', 'commitment_overdue']) expect(hasOutcomeLabel(outcome)).toBe(true);
    expect((await perform(rosa, listCommitments, { person: client.id })).items).toHaveLength(1);
    expect((await perform(await world.person('Alan'), listMyCommitments, {})).items).toEqual([]);
  });

  test('ACC-9 what cannot be promised', async () => {
    const client = await world.person('Bea');
    const promise = (more: object, person = client.id) => refusalOf(perform(rosa, recordCommitment, { person, kind: 'other', wording: 'Something', ...more }));
    expect(await promise({}, newId())).toBe('commitment.no_such_member');
    expect(await promise({}, rosa.id)).toBe('commitment.no_such_member');
    expect(await promise({ credits: 3, amount_minor: 100 })).toBe('commitment.credits_or_money');
    expect(await promise({ credits: 3 })).toBe('commitment.credits_are_for_pros');
    expect(await promise({ until: '2026-03-01' })).toBe('commitment.day_is_over');
    expect(await promise({ until: '2026-03-02' })).toBe('done');
  });

  test('ACC-9 credits are given by one click, once, and named by the commitment', async () => {
    const pro = await world.person('Carl', true);
    const { id } = await perform(rosa, recordCommitment, { person: pro.id, kind: 'special_offer', wording: 'Six credits for the outage.', credits: 6 });
    expect(await balanceOf(pro)).toBe(0);
    const kept = await perform(rosa, keepCommitment, { commitment: id, how: 'Given today.' }, 'keep-it-only-once-please');
    expect(await perform(rosa, keepCommitment, { commitment: id, how: 'Given today.' }, 'keep-it-only-once-please')).toEqual(kept);
    expect(await balanceOf(pro)).toBe(6);
    expect(await refusalOf(perform(rosa, keepCommitment, { commitment: id, how: 'Again.' }))).toBe('commitment.closed');
    const { rows } = await world.engine.pool.query('select name, decision_id from ledger_postings where cause = $1', [`commitment:${id}`]);
    expect(rows).toEqual([{ name: 'grant-credits', decision_id: kept.decisions.at(-1)?.id }]);
  });

  test('ACC-9 eight operators keep it at the same moment: the credits move once', async () => {
    const pro = await world.person('Cleo', true);
    const { id } = await perform(rosa, recordCommitment, { person: pro.id, kind: 'other', wording: 'Four credits.', credits: 4 });
    const codes = await Promise.all(Array.from({ length: 8 }, () => refusalOf(perform(rosa, keepCommitment, { commitment: id, how: 'Given.' }))));
    expect(codes.sort()).toEqual([...Array.from({ length: 7 }, () => 'commitment.closed'), 'done']);
    expect(await balanceOf(pro)).toBe(4);
  });

  test('ACC-9 the twin: without the lock, several find it open', async () => {
    const pro = await world.person('Cora', true);
    const { id } = await perform(rosa, recordCommitment, { person: pro.id, kind: 'other', wording: 'Four credits.', credits: 4 });
    const unlocked = async () => {
      const { rows } = await world.engine.pool.query('select state from commitments where id = $1', [id]);
      await new Promise((resolve) => setTimeout(resolve, 10));
      return rows[0].state as string;
    };
    expect(await Promise.all([unlocked(), unlocked()])).toEqual(['open', 'open']);
  });
});

describe('ACC-9 how a commitment ends', () => {
  test('ACC-9 an offer lapses the instant after its day; its person is told', async () => {
    const pro = await world.person('Dora', true);
    const { id } = await perform(rosa, recordCommitment, { person: pro.id, kind: 'special_offer', wording: 'Two credits this week.', credits: 2, until: '2026-03-06' });
    world.engine.clock.moveTo(Temporal.Instant.from('2026-03-06T23:00:00Z'));
    await world.engine.runJobs();
    const stateOf = async () => (await perform(pro, listMyCommitments, {})).items.find((one) => one.id === id)?.state;
    expect(await stateOf()).toBe('open');
    world.engine.clock.moveTo(Temporal.Instant.from('2026-03-06T23:00:00.001Z'));
    expect(await refusalOf(perform(rosa, keepCommitment, { commitment: id, how: 'Too late' }))).toBe('commitment.offer_is_over');
    await world.engine.runJobs();
    expect(await stateOf()).toBe('lapsed');
    expect(delivered.at(-1)?.to).toBe('dora@example.org');
  });

  test('ACC-9 a refund promised for a day does not lapse: it is overdue, the team is told, and it can still be kept', async () => {
    const client = await world.person('Emil');
    const { id, reference } = await perform(rosa, recordCommitment, { person: client.id, kind: 'refund', wording: 'Back by Monday.', amount_minor: 1000, until: '2026-03-09' });
    world.engine.clock.moveTo(Temporal.Instant.from('2026-03-10T08:00:00Z'));
    await world.engine.runJobs();
    expect((await perform(client, listMyCommitments, {})).items[0]).toMatchObject({ state: 'open', overdue: true });
    expect(delivered.at(-1)).toMatchObject({ to: 'rosa@example.org', subject: `Commitment ${reference}: overdue` });
    await perform(rosa, keepCommitment, { commitment: id, how: 'Paid back to the card on 10 March.' });
    const [mine] = (await perform(client, listMyCommitments, {})).items;
    expect(mine).toMatchObject({ state: 'kept', overdue: false });
    expect(mine?.decisions.at(-1)?.facts.map(({ name }) => name)).toContain('commitment_late');
  });

  test('ACC-9 staff cannot withdraw; they ask, and the person insists or releases them', async () => {
    const client = await world.person('Fleur');
    const stranger = await world.person('Frida');
    const { id } = await perform(rosa, recordCommitment, { person: client.id, kind: 'deadline', wording: 'An answer within the week.' });
    expect(await refusalOf(perform(client, answerRelease, { commitment: id, released: true }))).toBe('commitment.release_not_asked');
    await perform(rosa, askRelease, { commitment: id, reason: 'The other side is away.' });
    expect(await refusalOf(perform(stranger, answerRelease, { commitment: id, released: true }))).toBe('commitment.not_found');
    expect(await perform(client, answerRelease, { commitment: id, released: false })).toMatchObject({ state: 'open', release_asked: null });
    await perform(rosa, askRelease, { commitment: id, reason: 'The other side is still away.' });
    expect(await perform(client, answerRelease, { commitment: id, released: true })).toMatchObject({ state: 'withdrawn' });
    expect(await refusalOf(perform(rosa, keepCommitment, { commitment: id, how: 'x' }))).toBe('commitment.closed');
    expect(await refusalOf(perform(rosa, askRelease, { commitment: id, reason: 'x' }))).toBe('commitment.closed');
    expect(await refusalOf(perform(rosa, keepCommitment, { commitment: newId(), how: 'x' }))).toBe('commitment.not_found');
  });

  test('ACC-9 the wording of a promise cannot be changed, nor the row removed, not even by hand', async () => {
    const { rows } = await world.engine.pool.query('select id from commitments limit 1');
    await expect(world.engine.pool.query(`update commitments set wording = 'nothing' where id = $1`, [rows[0].id])).rejects.toThrow('never changed');
    await expect(world.engine.pool.query('delete from commitments where id = $1', [rows[0].id])).rejects.toThrow('never changed');
  });
});
