import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { readBar } from '../../standing.ts';
import { readPacks, toCheckout } from '../pay.ts';

export type PriorityService = {
  state: 'starting' | 'active' | 'ending' | 'past_due' | 'ended';
  pack_name: string;
  credits: number;
  currency: string;
  gross_minor: number;
  discount: number;
  card: { brand: string; last4: string } | null;
  paid_until: string | null;
  next_payment_at: string | null;
  ended_at: string | null;
  incident: { currency: string; gross_minor: number; failure: { sentence: string }; retries_at: string[]; limited: string; opened_at: string } | null;
};

export const load = async (event: RequestEvent) => {
  const [{ priority }, packs, bar] = await Promise.all([
    read<{ priority: PriorityService | null }>(event, 'billing.readPriority'),
    readPacks(event),
    readBar(event, 'contact'),
  ]);
  return { priority, packs, bar, done: event.url.searchParams.get('done') };
};

const here = () => href('/credits/priority');

export const actions = {
  cancel: async (event: RequestEvent) => {
    await values(event);
    return act(event, 'billing.cancelPriority', {}, () => redirect(303, `${here()}?done=cancelled`));
  },
  incident: async (event: RequestEvent) => {
    await values(event);
    return act(event, 'billing.payIncident', { return_to: here() }, (payment) => redirect(303, toCheckout(event, payment)));
  },
};
