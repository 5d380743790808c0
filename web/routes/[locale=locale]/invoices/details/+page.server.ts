import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { safePath } from '../../credits/pay.ts';
import { countries } from './countries.ts';
import type { Party } from '../[id]/+page.server.ts';

export const load = async (event: RequestEvent) => {
  const known = await read<{ details: Party | null; suggested: { name: string; country: string }; reverse_charge: boolean }>(event, 'billing.readBillingDetails');
  return { ...known, countries: countries(event.locals.locale), returnTo: safePath(event.url.searchParams.get('return_to')), done: event.url.searchParams.get('done') };
};

export const actions = {
  save: async (event: RequestEvent) => {
    const { return_to, ...details } = await values(event);
    return act(event, 'billing.saveBillingDetails', details, () => redirect(303, safePath(return_to) ?? `${href('/invoices/details')}?done=saved`));
  },
};
