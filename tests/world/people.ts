// People of a marketplace, and what they do through its operations rather than its pages.
import { system, type Actor, type Member, type Operator, type OperatorRole } from '#kernel/actor.ts';
import { newId } from '#kernel/ids.ts';
import type { InputOf, Operation, OutputOf } from '#kernel/operation.ts';
import type { Locale } from '#kernel/text.ts';
import { perform } from '#platform/perform.ts';
import { modules } from '../../src/app.ts';
import type { Marketplace } from './marketplace.ts';
import { lyon } from './towns.ts';

export const password = 'a password of tests';
/** A person and how they sign in. */
export type Known<Who> = Who & { readonly email: string };

export function does<Op extends Operation>({ application }: Marketplace, actor: Actor, operation: Op, input: InputOf<Op>): Promise<OutputOf<Op>> {
  return perform(application.engine, operation, input, { actor, locale: 'en', via: 'web', idempotencyKey: newId() });
}

const { addDemoPerson, updateProfile } = modules.identity.operations;
const emailOf = (name: string) => `${name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '.').toLowerCase()}@example.org`;

export async function addMember(market: Marketplace, name: string, more: { pro?: boolean; locale?: Locale } = {}): Promise<Known<Member>> {
  const email = emailOf(name);
  const pro = more.pro ?? false;
  const { id } = await does(market, system('test'), addDemoPerson, { email, name, locale: more.locale ?? 'en', market: 'FR', pro, roles: [], password });
  return { kind: 'member', id, name, pro, scopes: null, email };
}

/** A plumber of Lyon, to whom every request of these tests is offered. */
export async function addPlumber(market: Marketplace, name: string): Promise<Known<Member>> {
  const pro = await addMember(market, name, { pro: true });
  await does(market, pro, updateProfile, {
    headline: 'Plumbing, with a written quote before each visit',
    service_categories: ['drain-unblocking', 'plumbing-repair'],
    languages: ['fr', 'en'],
    service_area: { place: lyon.id, latitude: lyon.lat, longitude: lyon.lon, radius_km: 20 },
  });
  return pro;
}

export async function addOperator(market: Marketplace, name: string, ...roles: OperatorRole[]): Promise<Known<Operator>> {
  const email = emailOf(name);
  const { id } = await does(market, system('test'), addDemoPerson, { email, name, locale: 'en', market: 'FR', pro: false, roles, password });
  return { kind: 'operator', id, name, roles: new Set(roles), scopes: null, email };
}

/** A request for a plumber in Lyon, posted; its phone number is shared where there is one. */
export async function postRequest(market: Marketplace, client: Member, { text, phone = null }: { text: string; phone?: string | null }): Promise<string> {
  const { startRequest, saveRequestStep, submitRequest } = modules.leads.operations;
  const { id: request } = await does(market, client, startRequest, { service: 'drain-unblocking' });
  await does(market, client, saveRequestStep, {
    request,
    detail: { answers: { blocked: ['sink'], overflowing: false }, place: lyon.id, text },
    contact: { languages: ['en'], phone, share_phone: phone !== null },
  });
  await does(market, client, submitRequest, { request });
  return request;
}

/** The lead that a pro has of a request; waits until the request has been offered. */
export async function leadOf(market: Marketplace, pro: Member, request: string): Promise<string> {
  let lead: string | undefined;
  await until(async () => {
    const { items } = await does(market, pro, modules.leads.operations.listLeads, { limit: 100 });
    lead = items.find((item) => item.request === request)?.id;
    return lead !== undefined;
  }, `${pro.name} was not offered the request`);
  return lead as string;
}

/** PAY-2: asked before the first payment. */
export async function nameForInvoices(market: Marketplace, pro: Member): Promise<void> {
  await does(market, pro, modules.billing.operations.saveBillingDetails, { name: pro.name, street: '1 rue de la Paix', postal_code: '69001', city: 'Lyon', country: 'FR' });
}

/** Twenty credits, bought. */
export async function fillUp(market: Marketplace, pro: Member): Promise<void> {
  const { buyPack, payAtSandbox } = modules.billing.operations;
  await nameForInvoices(market, pro);
  const { id } = await does(market, pro, buyPack, { pack: 'starter', return_to: '/credits' });
  await does(market, pro, payAtSandbox, { payment: id, number: '4242 4242 4242 4242', expires: '12/49', cvc: '123' });
  await until(async () => (await does(market, pro, modules.ledger.operations.readBalance, { days: 1 })).balance > 0, 'the credits did not come');
}

export async function answer(market: Marketplace, pro: Member, lead: string, text: string): Promise<void> {
  await does(market, pro, modules.leads.operations.answerLead, { lead, text });
}

export async function writeBack(market: Marketplace, client: Member, lead: string, text: string): Promise<void> {
  await does(market, client, modules.leads.operations.writeMessage, { lead, text });
}

async function until(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(otherwise);
}
