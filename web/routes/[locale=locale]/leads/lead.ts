// What pages show of a lead, as the operations answer it.
import { m } from '#web/paraglide/messages.js';
import { day, money, number } from '#web/format.ts';

export type LeadShown = {
  id: string;
  state: 'offered' | 'declined' | 'answered' | 'unpaid' | 'refused' | 'paid';
  availability: 'open' | 'full' | 'stopped' | 'ended';
  reference: string;
  service: { key: string; name: string };
  place: string | null;
  distance_km: number | null;
  remote: boolean;
  offered_at: string;
  expires_at: string;
  wanted_from: string | null;
  wanted_until: string | null;
  budget: { minor: number; currency: string } | null;
  excerpt: string;
  list_credits: number;
  discount: number;
  credits: number;
  charged: 'at_answer' | 'at_client_message';
  places_taken: number;
  max_pros: number;
  seen: boolean;
  hidden: boolean;
  answered_at: string | null;
  conversation: string | null;
  client_waits_since: string | null;
};

export const SHOWN = ['new', 'answered', 'waiting', 'running', 'declined', 'past', 'hidden', 'all'] as const;
export type Shown = (typeof SHOWN)[number];

export const SORTS = ['newest', 'nearest', 'cheapest', 'ending'] as const;
export const SORT_NAMES: Record<(typeof SORTS)[number], () => string> = {
  newest: m.leads_sort_newest,
  nearest: m.leads_sort_nearest,
  cheapest: m.leads_sort_cheapest,
  ending: m.leads_sort_ending,
};

export const SHOWN_NAMES: Record<Shown, () => string> = {
  new: m.leads_show_new,
  answered: m.leads_show_answered,
  hidden: m.leads_show_hidden,
  waiting: m.leads_show_waiting,
  running: m.leads_show_running,
  declined: m.leads_show_declined,
  past: m.leads_show_past,
  all: m.leads_show_all,
};

export function titleOf(lead: { service: { name: string }; place: string | null }): string {
  return lead.place ? m.leads_title({ service: lead.service.name, place: lead.place }) : lead.service.name;
}

export function whereOf(lead: LeadShown): string | null {
  if (lead.remote) return m.leads_remote();
  if (lead.distance_km === null) return lead.place;
  return lead.distance_km === 0 ? m.leads_near() : m.leads_distance({ km: number(lead.distance_km) });
}

export function whenOf(lead: LeadShown, options: { zone: string; now: string }): string | null {
  const read = (on: string) => day(on, { ...options, style: 'list' });
  if (lead.wanted_from && lead.wanted_until) return m.leads_between({ from: read(lead.wanted_from), until: read(lead.wanted_until) });
  if (lead.wanted_from) return m.leads_from({ day: read(lead.wanted_from) });
  return lead.wanted_until ? m.leads_until({ day: read(lead.wanted_until) }) : null;
}

export function budgetOf(lead: LeadShown): string | null {
  return lead.budget ? m.leads_budget({ amount: money(lead.budget.minor, lead.budget.currency) }) : null;
}

/** Distance, time, budget and places in one line. */
export function factsOf(lead: LeadShown, options: { zone: string; now: string }): string {
  const places = m.leads_places({ taken: lead.places_taken, max: lead.max_pros });
  return [whereOf(lead), whenOf(lead, options), budgetOf(lead), places].filter(Boolean).join(' · ');
}

/** What has become of it, in a word; null while it can be answered. */
export function standing(lead: LeadShown): { text: string; tone?: 'good' | 'due' } | null {
  if (lead.state === 'paid') return { text: m.leads_state_paid(), tone: 'good' };
  if (lead.state === 'unpaid') return { text: m.leads_state_unpaid(), tone: 'due' };
  if (lead.state === 'answered') return { text: m.leads_state_answered() };
  if (lead.state === 'refused') return { text: m.leads_state_refused() };
  if (lead.state === 'declined') return { text: m.leads_state_declined() };
  const over = { open: null, full: m.leads_state_full, stopped: m.leads_state_stopped, ended: m.leads_state_ended }[lead.availability];
  return over ? { text: over() } : null;
}
