// What the people do all day, over the API, until they are told to stop: clients ask and write, pros buy credits, answer and
// claim, an operator decides.
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../../src/kernel/ids.ts';
import type { Inhabitant, People } from './marketplace.ts';
import type { Writer } from './writer.ts';

type Going = { readonly on: boolean };

export function live(people: People, writer: Writer, going: Going): Promise<unknown> {
  const lives = [
    ...people.clients.map((client) => repeat(going, () => clientStep(client, writer))),
    ...people.pros.map((pro) => repeat(going, () => proStep(pro, writer))),
    repeat(going, () => operatorStep(people.operator, writer)),
  ];
  return Promise.all(lives);
}

async function repeat(going: Going, step: () => Promise<unknown>): Promise<void> {
  while (going.on) {
    await step();
    await sleep(Math.random() * 20);
  }
}

const done = (answer: Record<string, any> | string): answer is Record<string, any> => typeof answer === 'object';

async function clientStep(client: Inhabitant, writer: Writer): Promise<void> {
  const running = (await writer.read(client, '/requests?limit=5'))?.['items'] as { id: string; state: string; places_taken: number }[] | undefined;
  if (!running) return;
  const answered = running.find(({ places_taken }) => places_taken > 0);
  if (answered && Math.random() < 0.6) {
    const lead = ((await writer.read(client, `/requests/${answered.id}`))?.['pros_answered'] as { lead: string }[] | undefined)?.at(0)?.lead;
    if (lead) await writer.write('leads.writeMessage', client, `/leads/${lead}/messages`, { text: `When could you come? ${newId()}` });
    if (lead) return;
  }
  if (running.filter(({ state }) => state === 'open').length >= 4) await writer.write('leads.closeRequest', client, `/requests/${running.find(({ state }) => state === 'open')?.id}/closure`, {});
  const started = await writer.write('leads.startRequest', client, '/requests', { service: 'electrical-repair' });
  if (!done(started)) return;
  await writer.write('leads.saveRequestStep', client, `/requests/${started['id']}`, {
    detail: { answers: { fault: 'trips', burning_smell: false }, place: 't:lyon', text: `The breaker trips every evening, in the flat called ${newId()}` },
    contact: { languages: ['en'], phone: '+33612345678', share_phone: true },
  }, 'PATCH');
  await writer.write('leads.submitRequest', client, `/requests/${started['id']}/submission`);
}

async function proStep(pro: Inhabitant, writer: Writer): Promise<void> {
  const lead = ((await writer.read(pro, '/leads?show=new&limit=5'))?.['items'] as { id: string }[] | undefined)?.at(0)?.id;
  const answer = lead ? await writer.write('leads.answerLead', pro, `/leads/${lead}/answer`, { text: `I can come on Tuesday. ${newId()}` }) : 'nothing new';
  if (done(answer)) {
    if (Math.random() < 0.5) await writer.write('leads.writeMessage', pro, `/leads/${lead}/messages`, { text: `Or on Wednesday. ${newId()}` });
    if (Math.random() < 0.3) await writer.write('cases.claimLeadRefund', pro, '/refund-claims', { lead, reason: 2, statement: `Another town. ${newId()}`, confirmed: true });
  } else if (answer === 'lead.credits_too_few' || Math.random() < 0.1) {
    await writer.write('billing.saveBillingDetails', pro, '/billing-details', { name: 'A pro', street: '1 rue de la Paix', postal_code: '69001', city: 'Lyon', country: 'FR' }, 'PUT');
    const payment = await writer.write('billing.buyPack', pro, '/payments', { pack: 'large' });
    if (done(payment)) await writer.write('billing.payAtSandbox', pro, `/payments/${payment['id']}/card`, { number: '4242 4242 4242 4242', expires: '04/40', cvc: '123' });
  }
}

async function operatorStep(operator: Inhabitant, writer: Writer): Promise<void> {
  const request = ((await writer.read(operator, '/requests-to-check?limit=1'))?.['items'] as { id: string }[] | undefined)?.at(0)?.id;
  if (request) await writer.write('leads.approveRequest', operator, `/requests/${request}/approval`);
  const claim = ((await writer.read(operator, '/refund-claims-queue?limit=1'))?.['items'] as { id: string }[] | undefined)?.at(0)?.id;
  if (claim) await writer.write('cases.decideRefundClaim', operator, `/refund-claims/${claim}/decision`, { outcome: Math.random() < 0.5 ? 'grant' : 'refuse', clauses: ['REF-2'], grounds: 'As the record says, read with care.' });
}
