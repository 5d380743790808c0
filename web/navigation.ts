import type { Person } from './door.ts';
import { m } from '#web/paraglide/messages.js';

/** A part of the product; `pages` are what the second row shows while one is in it. */
export type NavItem = { path: string; label: string; pages?: NavItem[] };

/** The first row of the page, by what the reader came to do: everyone, client, pro, our team. */
export function navigation(person: Person | null): NavItem[] {
  if (!person) {
    return [
      { path: '/services', label: m.nav_find_a_pro() },
      { path: '/requests/new', label: m.requests_nav_new() },
      { path: '/help', label: m.nav_help() },
      { path: '/rules', label: m.nav_rules() },
    ];
  }
  if (person.roles.includes('pro')) return ofPro();
  if (person.roles.includes('client')) {
    return [
      { path: '/services', label: m.nav_find_a_pro() },
      { path: '/requests', label: m.nav_requests() },
      { path: '/conversations', label: m.nav_conversations() },
      { path: '/help', label: m.nav_help() },
      { path: '/rules', label: m.nav_rules() },
    ];
  }
  return ofOperator(person);
}

function ofPro(): NavItem[] {
  return [
    { path: '/today', label: m.nav_today() },
    group(m.nav_leads(), [
      { path: '/leads', label: m.nav_leads() },
      { path: '/contacts', label: m.nav_contacts() },
      { path: '/guarantee', label: m.nav_guarantee() },
      { path: '/refund-claims', label: m.nav_refund_claims() },
    ]),
    { path: '/conversations', label: m.nav_conversations() },
    group(m.nav_credits(), [
      { path: '/credits', label: m.nav_balance() },
      { path: '/credits/priority', label: m.credits_priority() },
      { path: '/credits/payments', label: m.nav_payments() },
      { path: '/invoices', label: m.papers_invoices_title() },
      { path: '/credits/promotion', label: m.papers_promotion_title() },
    ]),
    group(m.nav_profile(), [
      { path: '/profile', label: m.nav_profile() },
      { path: '/reviews', label: m.reputation_reviews() },
      { path: '/badges', label: m.reputation_badges_mine() },
      { path: '/account/status', label: m.status_title() },
    ]),
    group(m.nav_help(), [
      { path: '/help', label: m.nav_help() },
      { path: '/rules', label: m.nav_rules() },
    ]),
  ];
}

function ofOperator(person: Person): NavItem[] {
  return [
    { path: '/operator', label: m.nav_desk() },
    ...(has(person, 'support', 'follow-up', 'admin') ? [{ path: '/operator/refund-claims', label: m.nav_refund_claims() }, { path: '/operator/guarantee', label: m.nav_guarantee() }] : []),
    ...(has(person, 'moderator') ? [{ path: '/operator/requests', label: m.checks_title() }] : []),
    ...(has(person, 'moderator') ? [{ path: '/operator/review-reports', label: m.reputation_desk_reports() }] : []),
    ...(has(person, 'certifier') ? [{ path: '/operator/badges', label: m.reputation_desk_badges() }] : []),
    ...(has(person, 'support', 'admin') ? [{ path: '/operator/people', label: m.nav_members() }] : []),
    ...(has(person, 'admin') ? [{ path: '/operator/rulebook', label: m.nav_rulebook() }] : []),
    ...(has(person, 'finance') ? [{ path: '/invoices', label: m.papers_invoices_title() }] : []),
    ...(has(person, 'finance', 'admin') ? [{ path: '/operator/ledger', label: m.nav_ledger() }] : []),
    ...(has(person, 'admin') ? [{ path: '/operator/jobs', label: m.nav_jobs() }] : []),
    { path: '/rules', label: m.nav_rules() },
  ];
}

/** Leads to the first of its pages. */
function group(label: string, pages: NavItem[]): NavItem {
  return { path: pages[0]?.path ?? '/', label, pages };
}

const has = (person: Person, ...roles: readonly string[]): boolean => roles.some((role) => person.roles.includes(role));

/** The item that holds this address: the one with the longest path that begins it, of its own or of one of its pages. */
export function currentItem(items: readonly NavItem[], pathname: string): NavItem | undefined {
  const here = `/${pathname.split('/').slice(2).join('/')}`;
  const holds = ({ path }: NavItem) => here === path || here.startsWith(`${path}/`);
  const reach = ({ pages = [], ...item }: NavItem) => Math.max(0, ...[item, ...pages].filter(holds).map(({ path }) => path.length));
  return items.filter((item) => reach(item) > 0).sort((a, b) => reach(b) - reach(a))[0];
}
