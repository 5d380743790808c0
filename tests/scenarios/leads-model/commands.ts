// What can happen in a history: each command is played on the product and on the model, and both must answer the same.
import fc from 'fast-check';
import { expect } from 'vitest';
import { billing } from '#billing';
import { cases } from '#cases';
import { identity } from '#identity';
import type { Member } from '#kernel/actor.ts';
import { leads } from '#leads';
import { operator } from '../../world/engine.ts';
import { addDays, endOfDayAfter, hour } from './calendar.ts';
import type { Claim, Reason } from './claims.ts';
import type { Lead, Model, Pro, Request, Service } from './model.ts';
import { answerOf, type ModelWorld, type Town } from './world.ts';

export type Real = {
  readonly world: ModelWorld;
  readonly town: Town;
  readonly clients: readonly Member[];
  readonly people: ReadonlyMap<string, Member>;
  readonly leadIds: Map<Lead, string>;
  readonly count: Count;
};
/** `met`: how often each command had each answer; a story that never meets a refusal says nothing of it. */
export type Count = { played: number; readonly met: Map<string, number> };
type Picks = { readonly a: number; readonly b: number; readonly c: number };
type Deed = { applies(model: Model): boolean; play(model: Model, real: Real, picks: Picks): Promise<[expected: unknown, got: unknown]> };

const does = { ...leads.operations, ...billing.operations, ...cases.operations };
const moderator = operator('Moderator', 'moderator');
const supporters = [operator('Rosa', 'support'), operator('Louis', 'support')] as const;
const texts = ['Le tableau est à remplacer, appartement du fond', 'Une prise du salon ne marche plus du tout'];
const markedText = 'Bonjour, je cherche un emploi d’électricien dans la région';
const answers = ['Bonjour, je peux passer mardi.', 'Bonjour, je suis disponible demain.'];
const wish = 'Oui, mardi à 9 h me convient, venez';
const clearNo = 'Non merci, j’ai déjà trouvé quelqu’un';
const good = { number: '4242 4242 4242 4242', expires: '12/99', cvc: '123' };
const declined = { ...good, number: '4000 0000 0000 0002' };
const declinedLater = { ...good, number: '4000 0000 0000 0341' };

/** The recent ones: old requests are all over. */
const pick = <T>(list: readonly T[], nth: number): T => list.slice(-12).at(nth % Math.min(12, list.length)) as T;
const member = (real: Real, id: string) => real.people.get(id) as Member;
const idOf = (real: Real, lead: Lead) => real.leadIds.get(lead) as string;
const always = () => true;
const ofRequests = (play: (model: Model, real: Real, request: Request) => Promise<[unknown, unknown]>): Deed => ({
  applies: (model) => model.requests.length > 0,
  play: (model, real, picks) => play(model, real, pickLively(model.requests, ({ state }) => state !== 'closed' && state !== 'expired', picks)),
});
/** Mostly one for which it means something, now and then any. */
const ofLeads = (lively: (lead: Lead) => boolean, play: (model: Model, real: Real, lead: Lead, picks: Picks) => Promise<[unknown, unknown]>): Deed => ({
  applies: (model) => model.leads.length > 0,
  play: (model, real, picks) => play(model, real, pickLively(model.leads, lively, picks), picks),
});
function pickLively<T>(list: readonly T[], lively: (one: T) => boolean, { a, c }: Picks): T {
  const found = list.filter(lively);
  return pick(c % 6 === 0 || found.length === 0 ? list : found, a);
}
const ofClaims = (play: (model: Model, real: Real, claim: Claim, picks: Picks) => Promise<[unknown, unknown]>): Deed => ({
  applies: (model) => model.claims.all.length > 0,
  play: (model, real, picks) => play(model, real, pickLively(model.claims.all, ({ state }) => !['granted', 'confirmed', 'withdrawn'].includes(state), picks), picks),
});
const ofPros = (play: (model: Model, real: Real, pro: Pro, picks: Picks) => Promise<[unknown, unknown]>): Deed => ({
  applies: always,
  play: (model, real, picks) => play(model, real, pick(model.pros, picks.a), picks),
});
const stateOf = ({ state }: { state: string }) => state;
const claimTold = (claim: { state: string; due_at: string | null }) => `${claim.state} ${claim.due_at ? Date.parse(claim.due_at) : null}`;
const claimMeant = (answer: { state: string; due: number | null } | { refused: string }) => ('refused' in answer ? answer : `${answer.state} ${answer.due}`);

const deeds = {
  send: {
    applies: always,
    async play(model, real, { a, b, c }) {
      const { world } = real;
      const client = pick(real.clients, a);
      const service: Service = b % 3 === 2 ? 'electrical-installation' : 'electrical-repair';
      const marked = c % 17 === 16;
      const text = marked ? markedText : (texts[c % 6] ?? `Le disjoncteur saute tous les soirs ${'abcdefgh'.repeat(2 + (model.requests.length % 9))} ${'xyz'.repeat(1 + Math.floor(model.requests.length / 9))}`);
      const phone = b % 2 === 0;
      const { id } = await world.as(client, does.startRequest, { service });
      const asked = service === 'electrical-repair' ? { fault: 'trips', burning_smell: false } : { parts: ['board'], living_area: 80, certificate: true };
      await world.as(client, does.saveRequestStep, {
        request: id, detail: { answers: asked, place: real.town.id, text }, contact: { languages: ['fr'], phone: phone ? '+33612345678' : null, share_phone: phone },
      });
      const got = await answerOf(world.as(client, does.submitRequest, { request: id }), stateOf);
      return [model.send(id, client.id, service, text, phone, marked), got];
    },
  },
  approve: ofRequests(async (model, { world }, request) =>
    [model.check(request, true), await answerOf(world.as(moderator, does.approveRequest, { request: request.id }), () => 'open')]),
  reject: ofRequests(async (model, { world }, request) =>
    [model.check(request, false), await answerOf(world.as(moderator, does.rejectRequest, { request: request.id, reason: 'unlawful', words: 'Cela est contraire à la loi.' }), () => 'rejected')]),
  close: ofRequests(async (model, real, request) =>
    [model.close(request), await answerOf(real.world.as(member(real, request.client), does.closeRequest, { request: request.id }), stateOf)]),
  stop: ofRequests(async (model, real, request) =>
    [model.stop(request), await answerOf(real.world.as(member(real, request.client), does.stopAnswers, { request: request.id }), stateOf)]),
  reopen: ofRequests(async (model, real, request) =>
    [model.reopen(request), await answerOf(real.world.as(member(real, request.client), does.reopenAnswers, { request: request.id }), stateOf)]),

  answer: ofLeads(({ answer, request }) => answer === null && request.state === 'open', async (model, real, lead, { b }) => {
    const text = answers[b % 5 === 4 ? 1 : 0] as string;
    return [model.answer(lead, text), await answerOf(real.world.as(member(real, lead.pro.id), does.answerLead, { lead: idOf(real, lead), text }), stateOf)];
  }),
  buy: ofLeads(({ state, request }) => state !== 'paid' && request.state === 'open', async (model, real, lead) => [model.buy(lead), await answerOf(real.world.as(member(real, lead.pro.id), does.buyContact, { lead: idOf(real, lead) }), stateOf)]),
  pay: ofLeads(({ state }) => state === 'unpaid', async (model, real, lead) => [model.payWaiting(lead), await answerOf(real.world.as(member(real, lead.pro.id), does.payContact, { lead: idOf(real, lead) }), stateOf)]),
  decline: ofLeads(({ state }) => state === 'offered', async (model, real, lead) => [model.decline(lead), await answerOf(real.world.as(member(real, lead.pro.id), does.declineLead, { lead: idOf(real, lead) }), stateOf)]),
  clientWrites: ofLeads(({ place, firstMessage }) => place && firstMessage === null, async (model, real, lead, { b }) => {
    const text = b % 3 === 0 ? clearNo : wish;
    return [model.clientWrites(lead, b % 3 === 0, false), await answerOf(real.world.as(member(real, lead.request.client), does.writeMessage, { lead: idOf(real, lead), text }), ({ effect }) => effect)];
  }),
  clientRefuses: ofLeads(({ place, firstMessage }) => place && firstMessage === null, async (model, real, lead) =>
    [model.clientWrites(lead, true, true), await answerOf(real.world.as(member(real, lead.request.client), does.sayNoThanks, { lead: idOf(real, lead) }), ({ effect }) => effect)]),
  proWrites: ofLeads(({ place }) => place, async (model, real, lead) =>
    [model.proWrites(lead), await answerOf(real.world.as(member(real, lead.pro.id), does.writeMessage, { lead: idOf(real, lead), text: 'Je passe à 9 h.' }), ({ effect }) => effect)]),

  give: ofPros(async (model, real, pro, { b, c }) => {
    const days = [null, null, 2, 12, 40][c % 5] ?? null;
    const expires = days === null ? null : addDays(model.now, days);
    await real.world.give(pro.id, 1 + (b % 12), expires);
    pro.wallet.add('promotion', 1 + (b % 12), true, expires);
    return [null, null];
  }),
  buyPack: ofPros(async (model, real, pro, { b }) => {
    const actor = member(real, pro.id);
    const { id } = await real.world.as(actor, does.buyPack, { pack: 'starter' });
    if (b % 4 === 0) expect(await answerOf(real.world.as(actor, does.payAtSandbox, { payment: id, ...declined }), stateOf)).toBe('failed');
    const got = await answerOf(real.world.as(actor, does.payAtSandbox, { payment: id, ...good }), stateOf);
    model.buyPack(pro);
    return ['succeeded', got];
  }),
  subscribe: ofPros(async (model, real, pro, { b }) => {
    const actor = member(real, pro.id);
    const { digest, word } = await real.world.as(actor, identity.operations.showAcknowledgement, { key: 'subscribe_priority', about: 'starter' });
    const paid = async () => {
      const { id } = await real.world.as(actor, does.subscribeToPriority, { pack: 'starter', acknowledgement: { shown: digest, word } });
      return real.world.as(actor, does.payAtSandbox, { payment: id, ...(b % 3 === 0 ? declinedLater : good) });
    };
    return [model.subscribe(pro, b % 3 === 0), await answerOf(paid(), stateOf)];
  }),
  cancel: ofPros(async (model, real, pro) => [model.cancel(pro), await answerOf(real.world.as(member(real, pro.id), does.cancelPriority, {}), stateOf)]),

  claim: ofLeads(({ contact }) => contact !== null, async (model, real, lead, { b }) => {
    const reason = ([1, 2, 3, 4, 5, 5, 5] as const)[b % 7] as Reason;
    const actor = member(real, lead.pro.id);
    const preview = await real.world.as(actor, does.previewRefundClaim, { lead: idOf(real, lead) });
    expect([preview.reasons[reason - 1]?.outcome, Date.parse(preview.claim_until)]).toEqual([model.claims.judge(lead, reason, model.now), model.claims.lastInstant(lead)]);
    const claim = model.claims.open(lead, reason, model.now);
    const got = await answerOf(real.world.as(actor, does.claimLeadRefund, { lead: idOf(real, lead), reason, statement: 'Voici ce qui s’est passé.', confirmed: true }), (made) => {
      claim.id = made.id;
      return claimTold(made);
    });
    return [`${claim.state} ${claim.dueAt}`, got];
  }),
  withdraw: ofClaims(async (model, real, claim) =>
    [claimMeant(model.claims.withdraw(claim, model.now)), await answerOf(real.world.as(member(real, claim.lead.pro.id), does.withdrawRefundClaim, { claim: claim.id }), claimTold)]),
  contest: ofClaims(async (model, real, claim) =>
    [claimMeant(model.claims.contest(claim, model.now)), await answerOf(real.world.as(member(real, claim.lead.pro.id), does.contestRefundClaim, { claim: claim.id, statement: 'Voici des faits nouveaux que vous ne connaissiez pas.' }), claimTold)]),
  decide: ofClaims(async (model, { world }, claim, { b, c }) => {
    const outcome = b % 2 === 0 ? 'grant' : 'refuse';
    const expected = claimMeant(model.claims.decide(claim, outcome, c % 2, model.now));
    return [expected, await answerOf(world.as(supporters[c % 2 === 0 ? 0 : 1], does.decideRefundClaim, { claim: claim.id, outcome, clauses: ['REF-2'], grounds: 'Nous avons lu les deux textes et demandé au client.' }), claimTold)];
  }),

  pass: {
    applies: always,
    async play(model, { world }, { a, b }) {
      const to = model.now + hour * (a % 4 === 0 ? 1 + (b % 400) : 1 + (b % 30));
      model.pass(to);
      await world.passTo(to);
      return [null, null];
    },
  },
  /** To the last instant of something, or just after it. */
  edge: {
    applies: (model) => edgesOf(model).length > 0,
    async play(model, { world }, { a, b }) {
      const to = (edgesOf(model).slice(0, 5).at(a % Math.min(5, edgesOf(model).length)) as number) + (b % 2);
      model.pass(to);
      await world.passTo(to);
      return [null, null];
    },
  },
} satisfies Record<string, Deed>;

function edgesOf(model: Model): number[] {
  const at = [
    ...model.requests.filter(({ state }) => state === 'open' || state === 'stopped').map(({ expiresAt }) => expiresAt),
    ...model.leads.filter(({ contact }) => contact).flatMap((lead) => [model.claims.lastInstant(lead), addDays(lead.contact?.at ?? 0, 30)]),
    ...model.claims.all.filter(({ state }) => state === 'refused').map(({ decidedAt }) => endOfDayAfter(decidedAt, 30)),
    ...model.pros.flatMap(({ paidThrough, wallet }) => [paidThrough, ...wallet.lots.flatMap(({ expires }) => expires ?? [])]),
  ];
  return [...new Set(at)].filter((one) => one >= model.now).sort((a, b) => a - b);
}

class Command implements fc.AsyncCommand<Model, Real> {
  readonly #name: keyof typeof deeds;
  readonly #picks: Picks;
  constructor(name: keyof typeof deeds, picks: Picks) {
    this.#name = name;
    this.#picks = picks;
  }

  check = (model: Readonly<Model>): boolean => (deeds[this.#name] as Deed).applies(model as Model);

  async run(model: Model, real: Real): Promise<void> {
    const [expected, got] = await (deeds[this.#name] as Deed).play(model, real, this.#picks);
    expect(got, `the answer to ${this.toString()}`).toEqual(expected);
    await real.world.passTo(model.now);
    real.count.played += 1;
    const met = `${this.#name}: ${got !== null && typeof got === 'object' && 'refused' in got ? String(got.refused) : String(got).replace(/ \d+$/, ' until')}`;
    real.count.met.set(met, (real.count.met.get(met) ?? 0) + 1);
    await compare(model, real);
  }

  toString = (): string => `${this.#name}(${this.#picks.a}, ${this.#picks.b}, ${this.#picks.c})`;
}

async function compare(model: Model, real: Real): Promise<void> {
  const told = await real.world.tell([...real.people.keys()]);
  for (const lead of model.leads) {
    if (real.leadIds.has(lead)) continue;
    const row = told.leads.find(({ request, pro }) => request === lead.request.id && pro === lead.pro.id);
    if (row) real.leadIds.set(lead, row.id);
  }
  const sorted = <T>(rows: readonly T[]) => rows.map((row) => JSON.stringify(row)).sort();
  expect(sorted(told.leads.map(({ id, pro, state, credits, way, charged, refunded }) => ({ id, pro, state, credits, way, charged, refunded })))).toEqual(sorted(model.leads.map((lead) => ({
    id: real.leadIds.get(lead), pro: lead.pro.id, state: lead.state, credits: lead.credits,
    way: lead.contact?.way ?? null, charged: lead.contact ? lead.credits : null, refunded: lead.contact?.spend.returned ?? false,
  }))));
  expect(sorted(told.requests)).toEqual(sorted(model.requests.map(({ id, state, places }) => ({ id, state, places }))));
  expect(sorted(told.claims)).toEqual(sorted(model.claims.all.map(({ id, state }) => ({ id, state }))));
  for (const { id, wallet } of model.pros) {
    expect(told.lots.filter(({ owner }) => owner === id).map(({ lot }) => lot).sort()).toEqual(wallet.tell());
    expect(told.balances.find(({ owner }) => owner === id)?.balance ?? 0).toBe(wallet.lots.reduce((sum, { remaining }) => sum + remaining, 0));
  }
}

/** What would go on by itself for years ends with its history. */
export async function end(model: Model, real: Real): Promise<void> {
  for (const { id, priority } of model.pros) if (priority) await real.world.as(member(real, id), does.cancelPriority, {});
}

const often: Partial<Record<keyof typeof deeds, number>> = { send: 8, answer: 8, clientWrites: 6, buy: 4, claim: 10, decide: 6, give: 3, contest: 3, withdraw: 2, pass: 3, edge: 1 };

export const histories = (length: number) => {
  const picks = fc.record({ a: fc.nat(59), b: fc.nat(399), c: fc.nat(59) });
  const one = fc.oneof(...(Object.keys(deeds) as (keyof typeof deeds)[]).map((name) => ({ weight: often[name] ?? 1, arbitrary: picks.map((given) => new Command(name, given)) })));
  return fc.commands([one], { maxCommands: length, size: 'max' });
};
