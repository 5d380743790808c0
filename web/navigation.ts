import type { Person } from './door.ts';
import { m } from '#web/paraglide/messages.js';

export type NavItem = { path: string; label: string };

/** The first row of the page, by what the reader came to do: everyone, client, pro, our team. */
export function navigation(person: Person | null): NavItem[] {
  if (!person) {
    return [
      { path: '/search', label: m.nav_find_a_pro() },
      { path: '/requests/new', label: m.requests_nav_new() },
      { path: '/events', label: m.nav_events() },
      { path: '/projects', label: m.nav_projects() },
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
      { path: '/guarantee', label: m.nav_guarantee() },
      { path: '/availability', label: m.nav_availability() },
      { path: '/projects', label: m.nav_projects() },
      { path: '/payouts', label: m.nav_payouts() },
    ];
  }
  if (person.roles.includes('client')) {
    return [
      { path: '/search', label: m.nav_find_a_pro() },
      { path: '/requests', label: m.nav_requests() },
      { path: '/conversations', label: m.nav_conversations() },
      { path: '/projects', label: m.nav_projects() },
      { path: '/appointments', label: m.nav_appointments() },
      { path: '/orders', label: m.nav_orders() },
      { path: '/activity', label: m.nav_activity() },
    ];
  }
  return [
    { path: '/desk', label: m.nav_desk() },
    { path: '/desk/members', label: m.nav_members() },
    { path: '/desk/rulebook', label: m.nav_rulebook() },
    { path: '/desk/help', label: m.nav_help() },
    { path: '/desk/ledger', label: m.nav_ledger() },
    { path: '/desk/jobs', label: m.nav_jobs() },
  ];
}

/** The item of the row that holds this address: the longest path that begins it. */
export function currentItem(items: NavItem[], pathname: string): NavItem | undefined {
  const here = `/${pathname.split('/').slice(2).join('/')}`;
  return items.filter((item) => here === item.path || here.startsWith(`${item.path}/`)).sort((a, b) => b.path.length - a.path.length)[0];
}
