// Every page of web/routes with somebody it is for and an address that shows something, from the demo marketplace.
import { globSync } from 'node:fs';
import type { Actor, Member } from '#kernel/actor.ts';
import { actorOf, modules } from '../../../src/app.ts';
import type { Marketplace } from '../../world/marketplace.ts';
import { does } from '../../world/people.ts';
import { claimToLookAt } from './guarantee-claim.ts';

/** Of the demo: the names under which the sandbox bar signs in. */
export const readers = {
  visitor: null,
  client: { name: 'Hugo Marchetti', email: 'hugo.marchetti@example.org' },
  pro: { name: 'Awa Diallo-Perrin', email: 'awa.diallo.perrin@example.org' },
  painter: { name: 'Marius Lefèvre', email: 'marius.lefevre@example.org' },
  support: { name: 'Rosa Castell', email: 'rosa.castell@example.org' },
  admin: { name: 'Louis Abadie', email: 'louis.abadie@example.org' },
  finance: { name: 'Nadia Ferrand', email: 'nadia.ferrand@example.org' },
  moderator: { name: 'Émile Sarr', email: 'emile.sarr@example.org' },
  certifier: { name: 'Jürgen Falk', email: 'jurgen.falk@example.org' },
} as const;
export type Reader = keyof typeof readers;

export type Visit = { readonly route: string; readonly path: string; readonly reader: Reader; readonly isPublic: boolean };

/** Routes that only lead elsewhere. */
export const passages = ['payments/[payment]', 'payments/[payment]/card'];

export const routes: readonly string[] = globSync('**/+page.svelte', { cwd: new URL('../../../web/routes/[[]locale=locale]/', import.meta.url).pathname })
  .map((file) => file.replace(/\/?\+page\.svelte$/, ''))
  .sort();

export async function siteMap(market: Marketplace): Promise<readonly Visit[]> {
  const known = await findExamples(market);
  const visits: Visit[] = [];
  const add = (reader: Reader, isPublic: boolean, ...pages: readonly string[]) => {
    for (const page of pages) {
      const [route = '', query = ''] = page.split(/(?=[?])/);
      const path = route.replaceAll(/\[(\w+)\]/g, (_, name: string) => known[`${reader} ${route}`] ?? known[name] ?? `no-${name}`);
      visits.push({ route, path: path + query.replaceAll(/\[(\w+)\]/g, (_, name: string) => known[name] ?? ''), reader, isPublic });
    }
  };
  add('visitor', true,
    '',
    'rules',
    'rules?q=credits',
    'rules/[clause]',
    'rules/versions',
    'rules/statuses',
    'rules/countries',
    'help',
    'help?q=remboursement',
    'help/[article]',
    'services',
    'pros/[id]',
    'design',
    'developers',
    'developers/[module]',
  );
  add('visitor', true,
    'sign-in',
    'sign-in/link?token=x',
    'sign-in/code',
    'sign-up',
    'activate?token=x',
    'activation-link',
    'lost-password',
    'lost-identifier',
    'reset-password?token=x',
    'confirm-email?token=x',
    'stop-email-change?token=x',
    'requests/new',
    'requests/new/detail?service=plumbing-repair',
    'mailbox',
    'mailbox/[mail]',
    'sandbox',
    'former-client?token=[token]',
    'deleted',
    'unsubscribe/[token]',
  );
  add('client', false,
    '',
    'requests',
    'requests/[id]',
    'requests/[id]/change',
    'requests/new',
    'requests/new/detail?draft=[draft]',
    'requests/new/contact?draft=[draft]',
    'requests/new/review?draft=[draft]',
    'conversations',
    'conversations/[id]',
    'questions',
    'welcome',
    'sign-out',
  );
  add('client', false,
    'account',
    'account/name',
    'account/pro',
    'account/acknowledgements',
    'account/security',
    'account/second-factor',
    'account/mails',
    'account/notifications',
    'account/exchanges',
    'account/exchanges?kind=mail',
    'account/commitments',
    'account/data',
    'account/delete',
    'account/api-keys',
  );
  add('pro', false,
    'today',
    'leads',
    'leads?show=all',
    'leads/[id]',
    'leads/[paid]',
    'contacts',
    'conversations',
    'conversations/[id]',
    'credits',
    'credits?return_to=/fr/leads&need=4',
    'credits/payments',
    'credits/priority',
    'credits/checkout/[payment]',
    'credits/checkout/[unpaid]',
  );
  add('pro', false,
    'refund-claims',
    'refund-claims/[id]',
    'refund-claims/[refused]',
    'refund-claims/new?lead=[claimable]',
    'decisions/[id]',
    'questions',
    'questions/[id]',
    'profile',
    'account/status',
    'account/acknowledgements',
    'account/acknowledgements/[id]',
    'credits/priority/subscribe?pack=regular',
    'guarantee',
    'guarantee/claim',
  );
  add('painter', false, 'today', 'guarantee', 'guarantee/claims/[id]', 'leads/[id]');
  add('pro', false, 'reviews', 'reviews/new?lead=[paid]', 'reviews/report?review=[review]', 'badges');
  add('support', false, 'operator', 'operator/refund-claims', 'operator/refund-claims/[id]', 'operator/guarantee', 'operator/guarantee/[id]', 'operator/people', 'operator/people/[id]');
  add('moderator', false,
    'operator',
    'operator/requests',
    'operator/requests/[id]',
    'operator/review-reports',
    'operator/review-reports/[id]',
  );
  add('certifier', false, 'operator', 'operator/badges', 'operator/badges/[id]');
  add('admin', false,
    'operator',
    'operator/audit',
    'operator/jobs',
    'operator/people/invite',
    'operator/people/[operator]',
    'operator/rulebook',
    'operator/rulebook/[section]',
  );
  add('pro', false, 'invoices', 'invoices/[invoice]', 'invoices/details', 'invoices/details?return_to=/fr/credits', 'credits/packs/[payment]', 'credits/promotion');
  add('finance', false, 'invoices', 'operator/seller', 'operator/pack-refunds', 'operator/pack-refunds/[packRefund]');
  add('moderator', false, 'operator/promotions', 'operator/promotions/[promotion]');
  add('finance', false, 'operator', 'operator/ledger', 'operator/ledger/[account]');
  return visits;
}

/** Ids for the parameters, by their name or by reader and route; what the demo does not hold is made. */
async function findExamples(market: Marketplace): Promise<Record<string, string>> {
  const { leads, cases, conversations, billing, ledger, notifications, reputation, rulebook } = modules;
  const who = async (reader: Exclude<Reader, 'visitor'>) => (await actorOf(market.application, readers[reader].email)) as Member;
  const [client, pro, painter, support] = [await who('client'), await who('pro'), await who('painter'), await who('support')];
  const [admin, finance, moderator, certifier] = [await who('admin'), await who('finance'), await who('moderator'), await who('certifier')];
  const first = <Row>(rows: readonly Row[], which: (row: Row) => boolean = () => true): Row => rows.find(which) ?? missing(which);

  const leadsOfPro = (await does(market, pro, leads.operations.listLeads, { limit: 100 })).items;
  const contacts = (await does(market, pro, leads.operations.listContacts, { limit: 100 })).items;
  const claims = (await does(market, pro, cases.operations.listRefundClaims, { limit: 100 })).items;
  const open = first(claims, ({ state }) => state === 'open');
  await does(market, support, cases.operations.askInRefundClaim, { claim: open.id, of: 'pro', question: 'How far is Vienne from where you work?' });
  await does(market, admin, rulebook.operations.changeDraft, { values: { 'lead.max_pros': 6 } });
  const unpaid = await does(market, pro, billing.operations.buyPack, { pack: 'starter', return_to: '/fr/credits' });
  const draft = await does(market, client, leads.operations.startRequest, { service: 'boiler-service' });
  const credits = (await does(market, pro, ledger.operations.readCreditStatement, { limit: 50 })).items;
  const talkOf = async (actor: Actor) => first((await does(market, actor, conversations.operations.listConversations, { limit: 50 })).items).id;
  const guarantee = await claimToLookAt(market, painter, client);
  const payments = (await does(market, pro, billing.operations.listPayments, { limit: 50 })).items;

  const invitations = (await does(market, { kind: 'visitor' }, notifications.operations.listMailbox, { address: 'denis.aubert@example.org', limit: 1 })).items;

  return {
    'visitor former-client?token=[token]': /token=([\w-]+)/.exec(first(invitations).text)?.[1] ?? '',
    review: first((await does(market, pro, reputation.operations.listMyReviews, {})).items, ({ state }) => state === 'published').id,
    'moderator operator/review-reports/[id]': first((await does(market, moderator, reputation.operations.listReviewReportQueue, { limit: 10 })).items).id,
    'certifier operator/badges/[id]': first((await does(market, certifier, reputation.operations.listBadgeQueue, { limit: 10 })).items).id,
    clause: 'lead-2', article: 'claim-a-refund', module: 'leads', section: 'd',
    'visitor unsubscribe/[token]': await switchToken(market),
    mail: first((await does(market, { kind: 'visitor' }, notifications.operations.listMailbox, { limit: 1 })).items).id,
    'visitor pros/[id]': pro.id,
    'client requests/[id]': first((await does(market, client, leads.operations.listMyRequests, { limit: 50 })).items, ({ state }) => state === 'open').id,
    'client requests/[id]/change': first((await does(market, client, leads.operations.listMyRequests, { limit: 50 })).items, ({ state }) => state === 'open').id,
    draft: draft.id,
    'client conversations/[id]': await talkOf(client),
    'pro conversations/[id]': await talkOf(pro),
    'pro leads/[id]': first(leadsOfPro, ({ state }) => state === 'offered').id,
    paid: first(contacts).lead,
    claimable: first(contacts, ({ claim_open }) => claim_open).lead,
    payment: first(payments, ({ state }) => state === 'succeeded').id,
    unpaid: unpaid.id,
    invoice: first((await does(market, pro, billing.operations.listInvoices, { limit: 10 })).items).id,
    packRefund: first((await does(market, finance, cases.operations.listPackRefundQueue, {})).items).id,
    promotion: first((await does(market, moderator, billing.operations.listPromotionQueue, {})).items).id,
    'pro refund-claims/[id]': open.id,
    refused: first(claims, ({ state }) => state === 'refused').id,
    'pro decisions/[id]': first(credits, ({ decision_id }) => decision_id !== null).decision_id as string,
    'pro account/acknowledgements/[id]': first((await does(market, pro, modules.identity.operations.listAcknowledgements, { limit: 1 })).items).id,
    'pro questions/[id]': first((await does(market, pro, cases.operations.listMyQuestions, {})).items).id,
    'support operator/refund-claims/[id]': open.id,
    'painter guarantee/claims/[id]': guarantee.claim,
    'painter leads/[id]': guarantee.lead,
    'support operator/guarantee/[id]': guarantee.claim,
    'support operator/people/[id]': pro.id,
    operator: (support as Actor & { id: string }).id,
    'moderator operator/requests/[id]': first((await does(market, moderator, leads.operations.listRequestsToCheck, { limit: 10 })).items).id,
    account: first((await does(market, finance, ledger.operations.listAccounts, { limit: 10 })).items).parts[0]?.id ?? '',
  };
}

/** Of the link at the end of some notification to this reader. */
async function switchToken(market: Marketplace): Promise<string> {
  const { items } = await does(market, { kind: 'visitor' }, modules.notifications.operations.listMailbox, { address: readers.pro.email, limit: 100 });
  return items.flatMap(({ text }) => /\/unsubscribe\/(\S+)/.exec(text)?.[1] ?? []).at(0) ?? missing('a notification');
}

function missing(which: unknown): never {
  throw new Error(`the demo marketplace holds nothing that fits ${String(which)}`);
}
