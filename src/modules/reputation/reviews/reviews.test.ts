import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { visitor } from '#kernel/actor.ts';
import { ratingsOf, reviewsForGuarantee } from '#reputation';
import { refusalOf } from '../../leads/world.test-data.ts';
import { does, moderator, reputationWorld, type ReputationWorld } from '../world.test-data.ts';

let world: ReputationWorld;
beforeAll(async () => {
  world = await reputationWorld();
});
const shown = async (pro: { id: string }) => (await world.as(visitor, does.listReviews, { pro: pro.id })).items;

describe('REV-1 blind until both have rated', () => {
  test('REV-1 the first waits, the second publishes both', async () => {
    const { pro, client, lead } = await world.contact();
    const first = await world.review(client, lead, { rating: 4 });
    expect([first.state, first.due_at, await shown(pro)]).toEqual(['waiting', '2026-03-16T09:00:00Z', []]);
    const seen = await world.as(pro, does.readLeadReviews, { lead });
    expect([seen.others, seen.other_has_written, seen.open]).toEqual([[], ['work'], ['work', 'contact']]);
    expect((await world.review(pro, lead)).state).toBe('published');
    expect((await shown(pro)).map(({ rating, author_side }) => [rating, author_side])).toEqual([[4, 'client']]);
    await world.expectInvariants();
  });

  test('REV-1 alone it is published when fourteen days are over, not an instant earlier', async () => {
    const { pro, client, lead } = await world.contact();
    const { due_at } = await world.review(client, lead, { rating: 3 });
    const due = world.engine.clock.now().add({ hours: 14 * 24 });
    expect(due.toString()).toBe(due_at);
    await world.moveTo(due.subtract({ milliseconds: 1 }).toString());
    expect(await shown(pro)).toEqual([]);
    await world.moveTo(due.toString());
    expect((await shown(pro)).map(({ rating }) => rating)).toEqual([3]);
    await world.engine.runJobs();
    expect((await world.as(pro, does.listMyReviews, {})).waiting).toBe(0);
    // The other side may still rate; there is nothing left to wait for.
    expect((await world.review(pro, lead)).state).toBe('published');
    await world.expectInvariants();
  });

  test('GUAR-4 the contact and the work are two things, and of a contact only one rating counts', async () => {
    const { pro, client, lead } = await world.contact();
    for (const about of ['contact', 'work'] as const) {
      await world.review(client, lead, { about, rating: about === 'contact' ? 1 : 5 });
      expect((await world.review(pro, lead, { about })).state).toBe('published');
    }
    expect((await ratingsOf({ db: world.db }, [pro.id, client.id])).get(pro.id)).toEqual({ average: 5, count: 1 });
    const { tied, former } = await reviewsForGuarantee({ db: world.db }, pro.id, [lead, newId()]);
    expect([tied.map(({ about, rating }) => [about, rating]), former]).toEqual([[['contact', 1], ['work', 5]], []]);
    const reputation = await world.as(visitor, does.readReputation, { pro: pro.id });
    expect((await world.as(visitor, does.listRatings, { pros: [pro.id, newId()] })).items).toEqual([{ pro: pro.id, average: 5, count: 1 }]);
    expect(reputation.ratings).toEqual({ average: 5, count: 1, distribution: [0, 0, 0, 0, 1] });
  });
});

describe('REV-1 who may, and once', () => {
  test('REV-1 only the two people of a paid contact', async () => {
    const { lead } = await world.contact();
    const stranger = await world.client();
    expect(await refusalOf(world.review(stranger, lead))).toBe('review.contact_not_found');
    const pro = await world.proWith(100);
    const client = await world.client();
    const unpaid = await world.leadOf(pro, await world.published(client));
    expect(await refusalOf(world.review(client, unpaid))).toBe('review.contact_not_found');
    expect(await refusalOf(world.as(stranger, does.readLeadReviews, { lead }))).toBe('review.contact_not_found');
  });

  test('REV-1 credits given back: no proven contact any more', async () => {
    const { client, lead } = await world.contact();
    await world.engine.pool.query('update contacts set refunded_at = $2 where lead_id = $1', [lead, world.engine.clock.now().toString()]);
    expect(await refusalOf(world.review(client, lead))).toBe('review.contact_refunded');
    expect((await world.as(client, does.readLeadReviews, { lead })).open).toEqual([]);
  });

  test('REV-1 once for each side; the same key answers the same', async () => {
    const { client, lead } = await world.contact();
    const input = { lead, about: 'work' as const, rating: 5, text: 'Travail soigné, rien à redire.' };
    await world.review(client, lead, input);
    expect(await refusalOf(world.review(client, lead, input))).toBe('review.already_written');
  });

  test('REV-1 one public reply, by the person reviewed', async () => {
    const { pro, client, lead } = await world.contact();
    const { id } = await world.review(client, lead);
    const reply = (who: typeof pro, text = 'Merci pour votre accueil !') => world.as(who, does.replyToReview, { review: id, text });
    expect(await refusalOf(reply(pro))).toBe('review.not_found');
    await world.review(pro, lead);
    expect(await refusalOf(reply(client))).toBe('review.not_found');
    expect((await reply(pro)).reply).toBe('Merci pour votre accueil !');
    expect(await refusalOf(reply(pro, 'Et encore ceci.'))).toBe('review.already_replied');
    await world.expectInvariants();
  });

  test('a pro who is nowhere has no reputation', async () => {
    const client = await world.client();
    expect(await refusalOf(world.as(visitor, does.readReputation, { pro: client.id }))).toBe('reputation.pro_not_found');
  });
});

describe('REV-1 moderated only by rule', () => {
  async function published() {
    const made = await world.contact();
    const { id } = await world.review(made.client, made.lead, { rating: 1, text: 'Appelez-moi plutôt au 06 12 34 56 78.' });
    await world.review(made.pro, made.lead);
    return { ...made, id };
  }
  const report = (who: Awaited<ReturnType<typeof published>>['pro'], review: string) => world.as(who, does.reportReview, { review, reason: 'contact_details', note: 'Un numéro de téléphone.' });
  const decide = (id: string, outcome: 'hide' | 'keep') => world.as(moderator, does.decideReviewReport, { report: id, outcome, reason: 'contact_details', grounds: 'Le texte contient un numéro de téléphone.' });

  test('REV-1 a removed review leaves its place with the reason, and no longer counts', async () => {
    const { pro, client, id } = await published();
    const { id: reported } = await report(pro, id);
    expect(await refusalOf(report(pro, id))).toBe('review_report.already_made');
    expect(await refusalOf(report(client, id))).toBe('review_report.own_review');
    const other = await report(await world.client(), id);
    expect((await decide(reported, 'hide')).state).toBe('confirmed');
    expect((await world.as(moderator, does.readReviewReport, { report: other.id })).state).toBe('confirmed');
    expect(await shown(pro)).toMatchObject([{ state: 'hidden', rating: null, text: null, hidden: { clauses: ['REV-1', 'MSG-2'] } }]);
    expect((await ratingsOf({ db: world.db }, [pro.id])).size).toBe(0);
    expect(await refusalOf(decide(reported, 'keep'))).toBe('review_report.closed');
    expect(await refusalOf(report(await world.client(), id))).toBe('review.hidden');
    await world.expectInvariants();
  });

  test('REV-1 what breaks no rule stays, whoever dislikes it', async () => {
    const { pro, id } = await published();
    const { id: reported } = await report(pro, id);
    expect((await world.as(moderator, does.listReviewReportQueue, { limit: 200 })).items.map((item) => item.id)).toContain(reported);
    expect((await decide(reported, 'keep')).state).toBe('dismissed');
    expect((await shown(pro))[0]).toMatchObject({ state: 'published', rating: 1 });
    expect(await refusalOf(world.as(moderator, does.readReviewReport, { report: newId() }))).toBe('review_report.not_found');
    expect(await refusalOf(report(pro, newId()))).toBe('review.not_found');
  });
});

describe('REV-1 both at the same moment', () => {
  test('REV-1 both sides write at once, sixteen times: each time both are shown', async () => {
    const pro = await world.proWith(200);
    const made = [];
    for (let i = 0; i < 16; i += 1) made.push(await world.contact({ pro }));
    await Promise.all(made.flatMap(({ client, lead }) => [world.review(client, lead), world.review(pro, lead)]));
    expect(await shown(pro)).toHaveLength(16);
    await world.expectInvariants();
  });

  test('REV-1 twin: without the lock of the contact neither sees the other, and both wait', async () => {
    const { pro, client, lead } = await world.contact();
    const [one, two] = [await world.engine.pool.connect(), await world.engine.pool.connect()];
    try {
      for (const [side, author, reviewed, connection] of [['client', client.id, pro.id, one], ['pro', pro.id, client.id, two]] as const) {
        await connection.query('begin');
        const { rows } = await connection.query('select from reviews where lead = $1 and side <> $2', [lead, side]);
        await connection.query(
          `insert into reviews (id, lead, about, side, author, reviewed, rating, body, state, rulebook_version, written_at, due_at, published_at)
           values ($1, $2, 'work', $3, $4, $5, 5, 'x', $6, 1, now(), now(), $7)`,
          [newId(), lead, side, author, reviewed, rows.length > 0 ? 'published' : 'waiting', rows.length > 0 ? 'now' : null],
        );
      }
      await one.query('commit');
      await two.query('commit');
    } finally {
      one.release();
      two.release();
    }
    const { rows } = await world.engine.pool.query('select * from inv_review_waits_though_both_rated');
    expect(rows).toHaveLength(2);
  });
});
