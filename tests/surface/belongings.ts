// A marketplace where something has happened, and what a field called so names in it: hostile inputs should get past the door.
import { newId } from '../../src/kernel/ids.ts';
import { modules } from '../../src/app.ts';
import type { ApiWorld } from '../world/api.ts';

const { identity, billing, leads, cases, files, notifications, conversations, reputation, compliance } = modules;

export async function settle(world: ApiWorld) {
  const { as, runJobs } = world;
  const pro = await world.person('Paul', { pro: true });
  const client = await world.person('Clara');
  const stranger = await world.person('Ugo');
  const operator = await world.operator();
  const colleague = await world.person('Otto', { roles: ['support'] });

  await as(pro.actor, identity.operations.updateProfile, {
    service_categories: ['electrical-repair'], languages: ['fr'], service_area: { place: 'Lyon', latitude: 45.75, longitude: 4.85, radius_km: 20 },
  });
  await as(pro.actor, billing.operations.saveBillingDetails, { name: 'Pia', street: '1 rue de la Paix', postal_code: '69001', city: 'Lyon', country: 'FR' });
  const payment = await as(pro.actor, billing.operations.buyPack, { pack: 'large' });
  await as(pro.actor, billing.operations.payAtSandbox, { payment: payment.id, number: '4242 4242 4242 4242', expires: '04/30', cvc: '123' });
  const unpaid = await as(pro.actor, billing.operations.buyPack, { pack: 'starter' });
  await runJobs();

  async function draft(text: string): Promise<string> {
    const { id } = await as(client.actor, leads.operations.startRequest, { service: 'electrical-repair' });
    await as(client.actor, leads.operations.saveRequestStep, {
      request: id,
      detail: { answers: { fault: 'trips', burning_smell: false }, place: 't:lyon', text: `${text}, depuis une semaine, tous les soirs, sans raison` },
      contact: { languages: ['fr'], phone: '+33612345678', share_phone: true },
    });
    return id;
  }
  const published = async (text: string) => {
    const id = await draft(text);
    await as(client.actor, leads.operations.submitRequest, { request: id });
    await runJobs();
    return id;
  };
  const answered = await published('Le disjoncteur saute');
  const open = await published('Une prise ne marche plus');
  const drafted = await draft('La lampe du couloir clignote');
  const leadOf = async (request: string) => (await as(pro.actor, leads.operations.listLeads, {})).items.find((lead) => lead.request === request)?.id as string;

  const paid = await leadOf(answered);
  await as(pro.actor, leads.operations.answerLead, { lead: paid, text: 'Bonjour, je peux passer mardi.' });
  await as(client.actor, leads.operations.writeMessage, { lead: paid, text: 'Mardi me convient, à quelle heure ?' });
  const claim = await as(pro.actor, cases.operations.claimLeadRefund, { lead: paid, reason: 2, statement: 'Une autre ville', confirmed: true });
  const question = await as(operator.actor, cases.operations.askInRefundClaim, { claim: claim.id, of: 'pro', question: 'Quelle ville était-ce ?' });
  const review = await as(client.actor, reputation.operations.writeReview, { lead: paid, about: 'work', rating: 4, text: 'Travail soigné, à l’heure.' });
  await as(pro.actor, reputation.operations.writeReview, { lead: paid, about: 'work', rating: 5, text: 'Accueil parfait, tout était prêt.' });
  const report = await as(stranger.actor, reputation.operations.reportReview, { review: review.id, reason: 'insult', note: 'Lisez la fin.' });
  const paper = await as(pro.actor, files.operations.uploadFile, { file: new File(['Insured.'], 'policy.txt', { type: 'text/plain' }) as never });
  const badge = await as(pro.actor, reputation.operations.submitBadge, { kind: 'liability', number: 'RC 1', issuer: 'Assurances', files: [paper.id] });
  const invitation = await as(pro.actor, reputation.operations.inviteFormerClient, { name: 'Odile', email: 'odile@example.org', locale: 'fr', work: 'Un tableau refait' });
  const file = await as(pro.actor, files.operations.uploadFile, { file: new File(['Second floor.'], 'notes.txt', { type: 'text/plain' }) as never });
  await runJobs();

  const commitment = await as(operator.actor, compliance.operations.recordCommitment, { person: stranger.id, kind: 'deadline', wording: 'We call before Monday.' });
  await as(operator.actor, compliance.operations.askRelease, { commitment: commitment.id, reason: 'It was answered in writing.' });
  await runJobs();

  const conversation = (await as(pro.actor, conversations.operations.listConversations, {})).items[0]?.id as string;
  const message = (await as(pro.actor, conversations.operations.readConversation, { conversation })).items[0]?.id as string;
  const token = /token=([\w-]+)/.exec((await world.engine.pool.query(`select body_text from mails where address = 'odile@example.org'`)).rows[0]?.body_text)?.[1];
  const mail = (await as(pro.actor, notifications.operations.listMyMails, {})).items[0]?.id as string;
  const { rows } = await world.engine.pool.query<{ account: string; decision: string; event: string }>(
    `select (select id from ledger_accounts where owner = $1 limit 1) as account, (select id from decisions limit 1) as decision, (select id from sandbox_gateway.events limit 1) as event`, [pro.id]);

  const named: Readonly<Record<string, unknown>> = {
    ...rows[0], request: open, lead: await leadOf(open), claim: claim.id, question: question.id, payment: unpaid.id, file: file.id, conversation, message, mail,
    review: review.id, report: report.id, badge: badge.id, invitation: invitation.id, token, pro: pro.id,
    commitment: commitment.id, person: client.id,
    member: pro.id, person_id: pro.id, id: colleague.id, place: 't:lyon', service: 'electrical-repair', address: 'paul', clause: 'LEAD-1', market: 'FR',
    email: 'somebody@example.org', time_zone: 'Europe/Paris', scopes: ['*:read'], values: { 'lead.max_pros': 4 }, return_to: '/leads', photo: null,
    number: '4242 4242 4242 4242', expires: '04/30', cvc: '123', phone: '+33612345678', text: 'Un texte comme un autre, assez long.', after: undefined,
    article: 'credits', slug: 'credits', subject: `lead:${paid}`, password: 'a password of tests', current_password: 'a password of tests',
  };
  return { pro, client, stranger, operator, colleague, named, others: { request: drafted, lead: paid, anyone: newId(), stranger: stranger.id } };
}

export type Settled = Awaited<ReturnType<typeof settle>>;
