import type { Person } from './door.ts';
import { m } from '#web/paraglide/messages.js';

export type NavItem = { path: string; label: string };

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
  if (person.roles.includes('pro')) {
    return [
      { path: '/today', label: m.nav_today() },
      { path: '/leads', label: m.nav_leads() },
      { path: '/conversations', label: m.nav_conversations() },
      { path: '/credits', label: m.nav_credits() },
      { path: '/refund-claims', label: m.nav_refund_claims() },
      { path: '/profile', label: m.nav_profile() },
      { path: '/help', label: m.nav_help() },
    ];
  }
  if (person.roles.includes('client')) {
    return [
      { path: '/services', label: m.nav_find_a_pro() },
      { path: '/requests', label: m.nav_requests() },
      { path: '/conversations', label: m.nav_conversations() },
      { path: '/help', label: m.nav_help() },
      { path: '/rules', label: m.nav_rules() },
    ];
  }
  return [
    { path: '/operator', label: m.nav_desk() },
    ...(has(person, 'support', 'follow-up', 'admin') ? [{ path: '/operator/refund-claims', label: m.nav_refund_claims() }] : []),
    ...(has(person, 'moderator') ? [{ path: '/operator/requests', label: m.checks_title() }] : []),
    ...(has(person, 'support', 'admin') ? [{ path: '/operator/people', label: m.nav_members() }] : []),
    ...(has(person, 'admin') ? [{ path: '/operator/rulebook', label: m.nav_rulebook() }] : []),
    ...(has(person, 'finance') ? [{ path: '/invoices', label: m.papers_invoices_title() }] : []),
    ...(has(person, 'finance', 'admin') ? [{ path: '/operator/ledger', label: m.nav_ledger() }] : []),
    ...(has(person, 'admin') ? [{ path: '/operator/jobs', label: m.nav_jobs() }] : []),
    { path: '/rules', label: m.nav_rules() },
  ];
}

const has = (person: Person, ...roles: readonly string[]): boolean => roles.some((role) => person.roles.includes(role));

/** The item of the row that holds this address: the longest path that begins it. */
export function currentItem(items: NavItem[], pathname: string): NavItem | undefined {
  const here = `/${pathname.split('/').slice(2).join('/')}`;
  return items.filter((item) => here === item.path || here.startsWith(`${item.path}/`)).sort((a, b) => b.path.length - a.path.length)[0];
}
