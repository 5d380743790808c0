import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Member } from '#kernel/actor.ts';
import { refusalOf } from '../../leads/world.test-data.ts';
import { identity } from '../../identity/index.ts';
import { leads } from '../../leads/index.ts';
import { cases } from '../index.ts';
import { guaranteeWorld, second, support, type GuaranteeWorld, type Purchase } from './world.test-data.ts';

const does = cases.operations;
let world: GuaranteeWorld;
beforeAll(async () => {
  world = await guaranteeWorld({ contacts: 5 });
}, 60_000);

const checklist = async (pro: Member) => {
  const read = await world.as(pro, does.readGuarantee, {});
  return { ...read, of: (name: string) => read.conditions.find((one) => one.name === name) };
};
const save = (pro: Member, purchases: readonly Purchase[], fate: 'declined' | 'job' = 'declined') => world.as(pro, does.saveGuaranteeDraft, { statements: world.stated(purchases, fate) });
const claim = (pro: Member) => world.as(pro, does.claimGuarantee, { confirmed: true });

/** Five contacts, all conditions met, the wait over. */
async function readyToClaim(name?: string) {
  const pro = await world.proReady(name);
  const purchases = await world.buyMany(pro, 5);
  await world.review(pro, purchases);
  await world.pass({ months: 1 });
  return { pro, purchases };
}
const check = async (id: string, purchases: readonly Purchase[], finding: 'true' | 'unknown' | 'false' = 'true') => {
  for (const { contact } of purchases) await world.as(support, does.recordGuaranteeFinding, { claim: id, contact, finding, evidence: 'Asked the client' });
};
const decide = (id: string, outcome: 'grant' | 'refuse' | 'abuse', who = support) =>
  world.as(who, does.decideGuaranteeClaim, { claim: id, outcome, clauses: outcome === 'refuse' ? ['GUAR-7'] : [], grounds: 'Each of the five clients was asked and has answered.' });

describe('the whole way', () => {
  test('GUAR-1 GUAR-7 GUAR-8 checklist, claim, checks, granted: one lot of credits, once in a life', async () => {
    const { pro, purchases } = await readyToClaim();
    const before = await checklist(pro);
    expect(before.conditions.filter((one) => one.state !== 'met').map((one) => one.name)).toEqual(['statements']);
    await save(pro, purchases);
    expect((await checklist(pro)).state).toBe('met');
    expect(await refusalOf(world.as(pro, does.claimGuarantee, { confirmed: false }))).toBe('guarantee.statements_not_confirmed');
    const made = await claim(pro);
    expect([made.state, made.credits, made.due_at !== null]).toEqual(['open', before.credits, true]);
    expect(await refusalOf(claim(pro))).toBe('guarantee.claim_under_way');

    expect((await world.as(support, does.listGuaranteeClaimQueue, {})).items.map((item) => item.id)).toContain(made.id);
    expect(await refusalOf(decide(made.id, 'grant'))).toBe('guarantee.statements_unchecked');
    const asked = await world.as(support, does.askInGuaranteeClaim, { claim: made.id, contact: purchases[0]?.contact ?? null, question: 'Did anything come of it?' });
    const client = purchases[0]?.client as Member;
    expect((await world.as(client, does.listMyQuestions, {})).items.map(({ id, about }) => [id, about])).toEqual([[asked.id, 'guarantee_claim']]);
    await world.as(client, does.answerGuaranteeQuestion, { question: asked.id, answer: 'No, we moved house.' });
    await check(made.id, purchases);
    const had = await world.balance(pro);
    expect((await decide(made.id, 'grant')).state).toBe('granted');
    expect(await world.balance(pro)).toBe(had + before.credits);
    const { rows } = await world.engine.pool.query(`select l.origin, l.amount::int from ledger_lots l join ledger_accounts a on a.id = l.wallet_id where a.owner = $1 and l.origin = 'guarantee'`, [pro.id]);
    expect(rows).toEqual([{ origin: 'guarantee', amount: before.credits }]);
    expect(await refusalOf(save(pro, purchases))).toBe('guarantee.claim_under_way');
    const after = await checklist(pro);
    expect([after.of('once')?.state, after.state]).toEqual(['lost', 'lost']);
    await world.pass({ minutes: 5 });
    expect((await world.mailsTo(pro)).filter((subject) => subject.includes(made.reference)).length).toBe(2);
    await world.expectInvariants();
  }, 60_000);

  test('GUAR-7 a knowingly false statement: no refund, suspension with its decision; an appeal by another operator lifts it', async () => {
    const { pro, purchases } = await readyToClaim('Bastien');
    await save(pro, purchases);
    const made = await claim(pro);
    expect(await refusalOf(decide(made.id, 'abuse'))).toBe('guarantee.no_false_statement');
    await check(made.id, purchases.slice(0, 1), 'false');
    await check(made.id, purchases.slice(1));
    expect(await refusalOf(decide(made.id, 'grant'))).toBe('guarantee.statement_false');
    const had = await world.balance(pro);
    expect(await decide(made.id, 'abuse')).toMatchObject({ state: 'refused', abuse: true });
    expect(await world.balance(pro)).toBe(had);
    const { rows } = await world.engine.pool.query('select state, suspended_until from people where id = $1', [pro.id]);
    expect(rows[0].state).toBe('suspended');
    const read = await world.as(pro, does.readGuaranteeClaim, { claim: made.id });
    expect(read.decisions.map((one) => [one.kind, one.outcome, one.clauses.map(({ id }) => id), one.facts.some(({ name }) => name === 'suspended_until')])).toEqual([['sanction', 'guarantee_abuse', ['GUAR-7', 'SAN-1'], true]]);

    await world.as(pro, does.contestGuaranteeClaim, { claim: made.id, statement: 'The client mixed me up with a neighbour; here is their letter.' });
    await check(made.id, purchases.slice(0, 1), 'true');
    expect(await refusalOf(decide(made.id, 'grant'))).toBe('guarantee.other_operator_decides');
    expect(await decide(made.id, 'grant', second)).toMatchObject({ state: 'granted', abuse: false });
    expect((await world.engine.pool.query('select state from people where id = $1', [pro.id])).rows[0].state).toBe('active');
    await world.expectInvariants();
  }, 60_000);
});

describe('what is not accepted, what is refused', () => {
  test('GUAR-7 GUAR-5 fewer statements are not accepted; too early nothing is claimed and a new claim stays open', async () => {
    const pro = await world.proReady();
    const purchases = await world.buyMany(pro, 5);
    expect(await refusalOf(claim(pro))).toBe('guarantee.statements_missing');
    await save(pro, purchases.slice(0, 4));
    expect(await refusalOf(claim(pro))).toBe('guarantee.statements_missing');
    await save(pro, purchases.slice(4));
    expect(await refusalOf(claim(pro))).toBe('guarantee.too_early');
    await world.pass({ months: 1 });
    expect(await refusalOf(claim(pro))).toBe('guarantee.conditions_not_yet_met'); // reviews
    await world.review(pro, purchases);
    expect((await claim(pro)).state).toBe('open');
  }, 60_000);

  test('GUAR-2 GUAR-8 badges missing at the first purchase are lost for good: refused at once, and the decision names it', async () => {
    const pro = await world.proReady('Camille', { badges: false });
    expect((await checklist(pro)).of('badges')?.state).toBe('not_yet');
    const purchases = await world.buyMany(pro, 5);
    for (const kind of ['company', 'liability']) await world.giveBadge(pro, { kind });
    expect((await checklist(pro)).of('badges')).toMatchObject({ state: 'lost', clause: 'GUAR-2' });
    await save(pro, purchases);
    const made = await claim(pro);
    const { decisions } = await world.as(pro, does.readGuaranteeClaim, { claim: made.id });
    expect([made.state, decisions[0]?.decided_by, decisions[0]?.clauses.map(({ id }) => id)]).toEqual(['refused', 'system', ['GUAR-2']]);
    expect(decisions[0]?.facts.find(({ name }) => name === 'badges_missing')?.value).toContain('liability insurance');
    expect(made.contest_until).not.toBeNull();
    await world.expectInvariants();
  }, 60_000);

  test('GUAR-2 what the profile was at the first purchase counts, not what it became', async () => {
    const pro = await world.proReady('Odile');
    await world.buy(pro);
    await world.as(pro, identity.operations.updateProfile, { headline: null, description: null, skills: [] } as never);
    expect((await checklist(pro)).of('profile')?.state).toBe('met');
  });

  test('GUAR-1 a job among them, by the pro’s own statement: refused at once', async () => {
    const { pro, purchases } = await readyToClaim();
    await save(pro, purchases.slice(1));
    await save(pro, purchases.slice(0, 1), 'job');
    const made = await claim(pro);
    const { decisions } = await world.as(pro, does.readGuaranteeClaim, { claim: made.id });
    expect([made.state, decisions[0]?.facts.find(({ name }) => name === 'contact_with_job')?.value]).toEqual(['refused', '1']);
  }, 60_000);

  test('GUAR-6 a call logged after 24 hours is too late, one in time is not; what was said stays', async () => {
    const pro = await world.proReady();
    const late = await world.buy(pro, 'outright');
    await world.pass({ hours: 23, minutes: 58 });
    expect((await checklist(pro)).of('first_contact')).toMatchObject({ state: 'not_yet' });
    const other = await world.buy(pro, 'outright');
    await world.as(pro, leads.operations.logCall, { lead: other.lead, answered: false });
    await world.as(pro, leads.operations.logCall, { lead: late.lead, answered: true, note: 'They will think about it' });
    const after = await checklist(pro);
    expect(after.of('first_contact')).toMatchObject({ state: 'lost', clause: 'GUAR-6' });
    expect(after.of('first_contact')?.detail).toContain('contact no. 1');
    expect(after.contacts.map((one) => [one.first_contact?.by, one.first_contact_state])).toEqual([['call', 'lost'], ['call', 'met']]);
    // The late one is refunded: it is not counted, the next takes its place, and nothing is lost any more (REF-2 reason 4, by an operator).
    const refund = await world.as(pro, does.claimLeadRefund, { lead: late.lead, reason: 4, statement: 'A made-up request', confirmed: true });
    await world.as(support, does.decideRefundClaim, { claim: refund.id, outcome: 'grant', clauses: ['REF-2'], grounds: 'The request was made up, as the pro says.' });
    expect((await checklist(pro)).of('first_contact')?.state).toBe('not_yet');
    await world.expectInvariants();
  }, 60_000);

  test('GUAR-7 somebody else’s claim and contacts are not there', async () => {
    const { pro, purchases } = await readyToClaim();
    const stranger = await world.proReady('Luc');
    expect(await refusalOf(save(stranger, purchases))).toBe('guarantee.contact_unknown');
    await save(pro, purchases);
    const made = await claim(pro);
    expect(await refusalOf(world.as(stranger, does.readGuaranteeClaim, { claim: made.id }))).toBe('guarantee.claim_not_found');
  }, 60_000);

  test('GUAR-7 only who is asked answers, once; only a refusal is contested, in time', async () => {
    const { pro, purchases } = await readyToClaim();
    await save(pro, purchases);
    const made = await claim(pro);
    const question = await world.as(support, does.askInGuaranteeClaim, { claim: made.id, question: 'Which of them called you back?' });
    expect(await refusalOf(world.as(purchases[0]?.client as Member, does.answerGuaranteeQuestion, { question: question.id, answer: 'Not me' }))).toBe('guarantee.question_not_found');
    await world.as(pro, does.answerGuaranteeQuestion, { question: question.id, answer: 'None of them.' });
    expect(await refusalOf(world.as(pro, does.answerGuaranteeQuestion, { question: question.id, answer: 'One of them.' }))).toBe('guarantee.question_not_found');
    const contest = () => world.as(pro, does.contestGuaranteeClaim, { claim: made.id, statement: 'There are new facts that show otherwise.' });
    expect(await refusalOf(contest())).toBe('guarantee.not_contestable');
    const refused = await decide(made.id, 'refuse');
    expect(refused.state).toBe('refused');
    await world.passTo(Temporal.Instant.from(refused.contest_until as string).add({ milliseconds: 1 }));
    expect(await refusalOf(contest())).toBe('guarantee.contest_too_late');
    await world.expectInvariants();
  }, 60_000);

  test('SAN-4 REF-6 contested at the last instant, then due ten business days later, and overdue it is announced', async () => {
    const { pro, purchases } = await readyToClaim();
    await save(pro, purchases);
    const made = await claim(pro);
    const refused = await decide(made.id, 'refuse');
    await world.passTo(Temporal.Instant.from(refused.contest_until as string));
    const contested = await world.as(pro, does.contestGuaranteeClaim, { claim: made.id, statement: 'There are new facts that show otherwise.' });
    expect(contested.state).toBe('contested');
    await world.passTo(Temporal.Instant.from(contested.due_at as string));
    const { items } = await world.as(second, does.listGuaranteeClaimQueue, {});
    expect(items.find(({ id }) => id === made.id)?.overdue).toBe(false);
    await world.pass({ minutes: 1 });
    expect((await world.as(second, does.listGuaranteeClaimQueue, {})).items.find(({ id }) => id === made.id)?.overdue).toBe(true);
  }, 60_000);

  test('GUAR-1 with a refund claim under way for each contact there is nothing to give back', async () => {
    const { pro, purchases } = await readyToClaim();
    await save(pro, purchases);
    const made = await claim(pro);
    await check(made.id, purchases);
    for (const { lead } of purchases) {
      const refund = await world.as(pro, does.claimLeadRefund, { lead, reason: 4, statement: 'Made up', confirmed: true });
      await world.as(pro, does.contestRefundClaim, { claim: refund.id, statement: 'The request was made up, see the messages.' });
    }
    expect(await refusalOf(decide(made.id, 'grant'))).toBe('guarantee.nothing_left');
    await world.expectInvariants();
  }, 60_000);
});
