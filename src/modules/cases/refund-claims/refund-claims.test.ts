import { beforeAll, describe, expect, test } from 'vitest';
import type { Member } from '#kernel/actor.ts';
import { Temporal } from 'temporal-polyfill';
import { returnCredits } from '#ledger';
import { operator, within } from '../../../../tests/world/engine.ts';
import { leadsWorld, refusalOf, type World } from '../../leads/world.test-data.ts';
import { cases } from '../index.ts';

const does = cases.operations;
let world: World;
const support = operator('Rosa', 'support');
const second = operator('Louis', 'support');

beforeAll(async () => {
  world = await leadsWorld([cases]);
});

/** A contact paid at the answer; the client then writes, if at all. */
async function paidContact(options: { firstMessage?: string; text?: string; pro?: Member; client?: Member } = {}) {
  const pro = options.pro ?? (await world.proWith(60));
  const client = options.client ?? (await world.client());
  const request = options.text ? await repeated(client, options.text) : await world.published(client, { phone: '+33612345678' });
  const lead = await world.leadOf(pro, request);
  await world.as(pro, world.does.answerLead, { lead, text: 'Bonjour, je peux passer mardi à 8 h 30.' });
  if (options.firstMessage) await world.as(client, world.does.writeMessage, { lead, text: options.firstMessage });
  return { pro, client, request, lead };
}
/** The same text twice looks odd to the automatic check; a moderator lets it pass. */
async function repeated(client: Member, text: string): Promise<string> {
  const request = await world.draft(client, { phone: '+33612345678', text });
  const { state } = await world.as(client, world.does.submitRequest, { request });
  if (state === 'checking') await world.as(world.moderator, world.does.approveRequest, { request });
  return request;
}

const claim = (pro: Member, lead: string, reason: number, statement = '') => world.as(pro, does.claimLeadRefund, { lead, reason, statement, confirmed: true });

describe('what the record proves is decided at once', () => {
  test('REF-3 reason 1: the credits of a clear no thanks come back into their lots, and the decision says why', async () => {
    const { pro, lead } = await paidContact({ firstMessage: 'Non merci, j’ai déjà trouvé quelqu’un.' });
    const before = await world.balance(pro);
    const made = await claim(pro, lead, 1);
    expect(made.state).toBe('granted');
    expect(await world.balance(pro)).toBe(before + made.credits);
    const read = await world.as(pro, does.readRefundClaim, { claim: made.id });
    expect(read.decisions.map((decision) => [decision.outcome, decision.decided_by, decision.clauses.map((clause) => clause.id)])).toEqual([['grant', 'system', ['REF-2', 'REF-3', 'REF-5']]]);
    await world.expectInvariants();
  });

  test('REF-2 reason 5 once in an account’s life: the second claim is refused and names the first', async () => {
    const first = await paidContact();
    const granted = await claim(first.pro, first.lead, 5);
    const again = await paidContact({ pro: first.pro });
    const refused = await claim(first.pro, again.lead, 5);
    expect([granted.state, refused.state]).toEqual(['granted', 'refused']);
    const { decisions } = await world.as(first.pro, does.readRefundClaim, { claim: refused.id });
    expect(decisions[0]?.facts.find((fact) => fact.name === 'mistake_used_in')?.value).toBe(granted.reference);
    // A used-up reason is no claim of the contact: another reason still can be.
    expect((await claim(first.pro, again.lead, 2, 'Une autre ville')).state).toBe('open');
    await world.expectInvariants();
  });

  test('REF-2 reason 3: the later charge for the same request comes back, the earlier stays', async () => {
    const text = `Le tableau électrique est à remplacer, appartement du fond`;
    const one = await paidContact({ text });
    world.engine.clock.moveTo(world.engine.clock.now().add({ minutes: 10 }));
    const two = await paidContact({ text, pro: one.pro, client: one.client });
    expect((await claim(one.pro, two.lead, 3)).state).toBe('granted');
    expect((await claim(one.pro, one.lead, 3)).state).toBe('open');
    await world.expectInvariants();
  });

  test('REF-1 no credits taken: refused at once and says so', async () => {
    const pro = await world.proWith(60);
    const client = await world.client();
    const lead = await world.leadOf(pro, await world.published(client));
    await world.as(pro, world.does.answerLead, { lead, text: 'Bonjour, je peux passer.' });
    const refused = await claim(pro, lead, 2, 'Mauvaise ville');
    const { decisions } = await world.as(pro, does.readRefundClaim, { claim: refused.id });
    expect([refused.state, decisions[0]?.clauses[0]?.id]).toEqual(['refused', 'REF-1']);
  });
});

describe('what it does not prove goes to an operator', () => {
  test('REF-3 REF-4 asked, answered, granted by a person before the business-day deadline', async () => {
    const { pro, client, lead } = await paidContact({ firstMessage: 'Bonjour, c’est en fait à Vienne. Pouvez-vous venir ?' });
    const made = await claim(pro, lead, 2, 'La demande disait Lyon, le client est à Vienne.');
    // Monday 2 March 2026; ten business days of France later it is the end of Monday 16 March.
    expect([made.state, made.due_at]).toEqual(['open', '2026-03-16T23:00:00Z']);
    const question = await world.as(support, does.askInRefundClaim, { claim: made.id, of: 'client', question: 'Où fallait-il venir ?' });
    await world.as(client, does.answerRefundClaimQuestion, { question: question.id, answer: 'À Vienne.' });
    const before = await world.balance(pro);
    const decided = await world.as(support, does.decideRefundClaim, { claim: made.id, outcome: 'grant', clauses: ['REF-2', 'REF-5'], grounds: 'La ville a changé : Vienne au lieu de Lyon.' });
    expect(decided.state).toBe('granted');
    expect(await world.balance(pro)).toBe(before + made.credits);
    await world.expectInvariants();
  });

  test('REF-6 one claim a contact; taken back it does not count', async () => {
    const { pro, lead } = await paidContact();
    const first = await claim(pro, lead, 2, 'Un');
    expect((await claim(pro, lead, 4, 'Deux')).state).toBe('refused');
    await world.as(pro, does.withdrawRefundClaim, { claim: first.id });
    expect((await claim(pro, lead, 4, 'Trois')).state).toBe('open');
  });

  test('REF-6 a refusal is contested once, decided by another operator, and ends there', async () => {
    const { pro, lead } = await paidContact();
    const made = await claim(pro, lead, 4, 'Un mineur');
    await world.as(support, does.decideRefundClaim, { claim: made.id, outcome: 'refuse', clauses: ['REF-2'], grounds: 'Rien ne montre que la demande enfreint les règles.' });
    await world.as(pro, does.contestRefundClaim, { claim: made.id, statement: 'Le client écrit lui-même avoir seize ans.' });
    const decide = (who: typeof support) => world.as(who, does.decideRefundClaim, { claim: made.id, outcome: 'refuse', clauses: ['REF-2'], grounds: 'Vu à nouveau : rien ne le montre.' });
    expect(await refusalOf(decide(support))).toBe('refund_claim.other_operator_decides');
    expect((await decide(second)).state).toBe('confirmed');
    expect(await refusalOf(world.as(pro, does.contestRefundClaim, { claim: made.id, statement: 'Encore une fois, avec plus de détails.' }))).toBe('refund_claim.not_contestable');
  });

  test('REF-4 past its due date the claim is announced to those who decide', async () => {
    const { pro, lead } = await paidContact();
    const made = await claim(pro, lead, 4, 'Hors règles');
    world.engine.clock.moveTo(Temporal.Instant.from(made.due_at as string));
    await world.engine.runJobs();
    const { items } = await world.as(support, does.listRefundClaimQueue, { limit: 200 });
    expect(items.find((item) => item.id === made.id)?.state).toBe('open');
  });
});

describe('of two open mistake claims the second waits', () => {
  /** Contacts bought outright are no mistaken answers, so their claims stay open until somebody decides. */
  async function bought(count: number) {
    const pro = await world.proWith(60);
    const contacts: string[] = [];
    for (let nth = 0; nth < count; nth += 1) {
      const lead = await world.leadOf(pro, await world.published(await world.client()));
      await world.as(pro, world.does.buyContact, { lead });
      contacts.push(lead);
    }
    return { pro, contacts };
  }
  const stateOf = async (pro: Member, id: string) => (await world.as(pro, does.readRefundClaim, { claim: id })).state;

  test('REF-2 a waiting claim taken back lets no other one pass while the first is open', async () => {
    const { pro, contacts } = await bought(3);
    const [first, second, third] = [await claim(pro, contacts[0]!, 5), await claim(pro, contacts[1]!, 5), await claim(pro, contacts[2]!, 5)];
    await world.as(pro, does.withdrawRefundClaim, { claim: second.id });
    expect([await stateOf(pro, first.id), await stateOf(pro, third.id)]).toEqual(['open', 'waiting']);
    await world.as(pro, does.withdrawRefundClaim, { claim: first.id });
    expect(await stateOf(pro, third.id)).toBe('open');
    await world.expectInvariants();
  });

  test('REF-2 refused after it has waited, because the reason is used up, it is no claim of the contact', async () => {
    const { pro, contacts } = await bought(2);
    const [first, waiting] = [await claim(pro, contacts[0]!, 5), await claim(pro, contacts[1]!, 5)];
    await world.as(support, does.decideRefundClaim, { claim: first.id, outcome: 'grant', clauses: ['REF-2'], grounds: 'Acheté par erreur, cela se voit dans le dossier.' });
    expect(await stateOf(pro, waiting.id)).toBe('refused');
    expect((await claim(pro, contacts[1]!, 2, 'Une autre ville')).state).toBe('open');
    await world.expectInvariants();
  });
});

describe('who and what', () => {
  test('REF-1 another pro’s contact is not found, by preview or by claim', async () => {
    const { lead } = await paidContact();
    const other = await world.proWith(10);
    expect(await refusalOf(claim(other, lead, 1))).toBe('refund_claim.contact_not_found');
    expect(await refusalOf(world.as(other, does.previewRefundClaim, { lead }))).toBe('refund_claim.contact_not_found');
  });

  test('REF-1 the record is confirmed, or nothing is claimed', async () => {
    const { pro, lead } = await paidContact();
    expect(await refusalOf(world.as(pro, does.claimLeadRefund, { lead, reason: 5, statement: '', confirmed: false }))).toBe('refund_claim.facts_not_confirmed');
  });

  test('REF-3 the preview says what the claim then gets', async () => {
    const { pro, lead } = await paidContact({ firstMessage: 'Non merci.' });
    const preview = await world.as(pro, does.previewRefundClaim, { lead });
    const expected = preview.reasons.find((reason) => reason.reason === 1)?.outcome;
    expect([expected, (await claim(pro, lead, 1)).state]).toEqual(['grant', 'granted']);
  });

  test('REF-4 of an operator, a clause that exists is named', async () => {
    const { pro, lead } = await paidContact();
    const made = await claim(pro, lead, 2, 'x');
    expect(await refusalOf(world.as(support, does.decideRefundClaim, { claim: made.id, outcome: 'grant', clauses: ['REF-99'], grounds: 'Une règle qui n’existe pas.' }))).toBe('refund_claim.clause_unknown');
  });
});

describe('refused, and why', () => {
  const decide = (id: string, who = support) => world.as(who, does.decideRefundClaim, { claim: id, outcome: 'refuse', clauses: ['REF-2'], grounds: 'Rien ne montre ce qui est dit.' });

  test('what is closed stays closed', async () => {
    const { pro, lead } = await paidContact();
    const made = await claim(pro, lead, 2, 'Une autre ville');
    await world.as(pro, does.withdrawRefundClaim, { claim: made.id });
    expect(await refusalOf(world.as(pro, does.withdrawRefundClaim, { claim: made.id }))).toBe('refund_claim.closed');
    expect(await refusalOf(decide(made.id))).toBe('refund_claim.closed');
    expect(await refusalOf(world.as(support, does.askInRefundClaim, { claim: made.id, of: 'pro', question: 'Quelle ville ?' }))).toBe('refund_claim.closed');
  });

  test('somebody else’s claims and questions are not found', async () => {
    const { pro, lead } = await paidContact();
    const made = await claim(pro, lead, 2, 'Une autre ville');
    const { id } = await world.as(support, does.askInRefundClaim, { claim: made.id, of: 'pro', question: 'Quelle ville ?' });
    const other = await world.proWith(10);
    expect(await refusalOf(world.as(other, does.readRefundClaim, { claim: made.id }))).toBe('refund_claim.not_found');
    expect(await refusalOf(world.as(other, does.answerRefundClaimQuestion, { question: id, answer: 'Lyon' }))).toBe('refund_claim.question_not_found');
  });

  test('REF-2 of two open mistake claims the second is decided after the first', async () => {
    const pro = await world.proWith(200);
    const bought = async () => {
      const lead = await world.leadOf(pro, await world.published(await world.client(), { phone: '+33612345678' }));
      await world.as(pro, world.does.buyContact, { lead });
      return lead;
    };
    const first = await claim(pro, await bought(), 5);
    const next = await claim(pro, await bought(), 5);
    expect([first.state, next.state]).toEqual(['open', 'waiting']);
    expect(await refusalOf(decide(next.id))).toBe('refund_claim.waits');
  });

  test('REF-5 credits that went back already do not go back again', async () => {
    const { pro, lead } = await paidContact();
    const { rows } = await world.engine.pool.query<{ posting: string }>('select posting_id as posting from contacts where lead_id = $1', [lead]);
    const back = { owner: pro.id, type: 'lead', spends: [rows[0]?.posting as string], as: 'origin', cause: `test:${lead}`, operation: 'test.giveBack', subject: `lead:${lead}` } as const;
    await within(world.engine, support, (call) => returnCredits(call, back));
    const made = await claim(pro, lead, 2, 'Une autre ville');
    const granted = world.as(support, does.decideRefundClaim, { claim: made.id, outcome: 'grant', clauses: ['REF-2'], grounds: 'La ville a changé, c’est écrit.' });
    expect(await refusalOf(granted)).toBe('refund_claim.nothing_left');
  });

  test('REF-6 contested too late', async () => {
    const { pro, lead } = await paidContact();
    const made = await claim(pro, lead, 4, 'Hors règles');
    await decide(made.id);
    world.engine.clock.moveTo(world.engine.clock.now().add({ hours: 24 * 90 }));
    expect(await refusalOf(world.as(pro, does.contestRefundClaim, { claim: made.id, statement: 'Avec des faits nouveaux, trop tard.' }))).toBe('refund_claim.contest_too_late');
  });
});

describe('REF-6 what the system refused is contested like anything else', () => {
  const statement = 'Here are facts that the record does not hold.';
  const contest = (pro: Member, id: string) => world.as(pro, does.contestRefundClaim, { claim: id, statement });
  const decide = (id: string, outcome: 'grant' | 'refuse', who = support) => world.as(who, does.decideRefundClaim, { claim: id, outcome, clauses: ['REF-1'], grounds: 'Looked at again, with what the pro has sent.' });

  test('REF-1 REF-6 without credits taken there is nothing to give back, whoever decides', async () => {
    const pro = await world.proWith(60);
    const lead = await world.leadOf(pro, await world.published(await world.client()));
    await world.as(pro, world.does.answerLead, { lead, text: 'Bonjour, je peux passer.' });
    const refused = await claim(pro, lead, 2, 'Mauvaise ville');
    await contest(pro, refused.id);
    expect(await refusalOf(decide(refused.id, 'grant'))).toBe('refund_claim.nothing_left');
    expect((await decide(refused.id, 'refuse')).state).toBe('confirmed');
    await world.expectInvariants();
  });

  test('REF-1 REF-6 a late claim: refused with its dates, contested, granted by a person', async () => {
    const { pro, lead } = await paidContact();
    world.engine.clock.moveTo(world.engine.clock.now().add({ hours: 24 * 31 }));
    const late = await claim(pro, lead, 2, 'Une autre ville');
    const { decisions } = await world.as(pro, does.readRefundClaim, { claim: late.id });
    expect([late.state, decisions[0]?.facts.map(({ name }) => name).toSorted()]).toEqual(['refused', ['claim_until', 'claim_window', 'offered_at', 'refused_because']]);
    await contest(pro, late.id);
    const before = await world.balance(pro);
    expect((await decide(late.id, 'grant')).state).toBe('granted');
    expect(await world.balance(pro)).toBe(before + late.credits);
    await world.expectInvariants();
  });

  test('REF-6 a second claim of a contact can be contested, and confirmed; granted it cannot be', async () => {
    const { pro, lead } = await paidContact();
    const first = await claim(pro, lead, 2, 'Un');
    const second = await claim(pro, lead, 4, 'Deux');
    await contest(pro, second.id);
    expect(await refusalOf(decide(second.id, 'grant'))).toBe('refund_claim.contact_claimed');
    expect((await decide(second.id, 'refuse')).state).toBe('confirmed');
    expect((await decide(first.id, 'grant')).state).toBe('granted');
    await world.expectInvariants();
  });

  test('REF-2 REF-6 the reason "by mistake" that was used up stays so', async () => {
    const one = await paidContact();
    await claim(one.pro, one.lead, 5);
    const two = await paidContact({ pro: one.pro });
    const refused = await claim(one.pro, two.lead, 5);
    await contest(one.pro, refused.id);
    expect(await refusalOf(decide(refused.id, 'grant'))).toBe('refund_claim.mistake_used_up');
    expect((await decide(refused.id, 'refuse')).state).toBe('confirmed');
    await world.expectInvariants();
  });

  test('REF-3 the client and the pro are asked, both answers stand in the case, in the appeal too', async () => {
    const { pro, client, lead } = await paidContact({ firstMessage: 'Bonjour, c’est à Vienne.' });
    const made = await claim(pro, lead, 2, 'Une autre ville');
    await world.as(support, does.decideRefundClaim, { claim: made.id, outcome: 'refuse', clauses: ['REF-2'], grounds: 'La ville est restée la même, selon la demande.' });
    await contest(pro, made.id);
    for (const [of, who] of [['client', client], ['pro', pro]] as const) {
      const { id } = await world.as(second, does.askInRefundClaim, { claim: made.id, of, question: 'Où fallait-il venir ?' });
      expect((await world.as(who, does.listMyQuestions, {})).items.map((one) => one.id)).toContain(id);
      await world.as(who, does.answerRefundClaimQuestion, { question: id, answer: 'À Vienne, en réalité.' });
    }
    const read = await world.as(second, does.readRefundClaim, { claim: made.id });
    expect(read.questions.map(({ asked_of, answer }) => [asked_of, answer])).toEqual([['client', 'À Vienne, en réalité.'], ['pro', 'À Vienne, en réalité.']]);
    expect((await decide(made.id, 'grant', second)).state).toBe('granted');
    await world.expectInvariants();
  });
});

describe('races', () => {
  test('REF-6 one claim decided by 64 operators at once: one decision, one return of credits', async () => {
    const { pro, lead } = await paidContact();
    const made = await claim(pro, lead, 2, 'Autre ville');
    const before = await world.balance(pro);
    const tries = await Promise.allSettled(
      Array.from({ length: 64 }, () => world.as(support, does.decideRefundClaim, { claim: made.id, outcome: 'grant', clauses: ['REF-2'], grounds: 'La ville a changé, c’est écrit.' })),
    );
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(await world.balance(pro)).toBe(before + made.credits);
    const { decisions } = await world.as(pro, does.readRefundClaim, { claim: made.id });
    expect(decisions).toHaveLength(1);
    await world.expectInvariants();
  });

  test('REF-2 the reason "by mistake" claimed for 16 contacts at once is granted once', async () => {
    const pro = await world.proWith(400);
    const leads: string[] = [];
    for (let index = 0; index < 16; index++) leads.push((await paidContact({ pro })).lead);
    const made = await Promise.all(leads.map((lead) => claim(pro, lead, 5)));
    expect(made.filter((one) => one.state === 'granted')).toHaveLength(1);
    await world.expectInvariants();
  });
});
