import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { countries } from '../../invoices/details/countries.ts';
import type { Party } from '../../invoices/[id]/+page.server.ts';

export const load = async (event: RequestEvent) => ({
  seller: await read<Party>(event, 'billing.readSeller'),
  countries: countries(event.locals.locale),
  done: event.url.searchParams.get('done'),
});

export const actions = {
  save: async (event: RequestEvent) => act(event, 'billing.changeSeller', await values(event), () => redirect(303, `${href('/operator/seller')}?done=saved`)),
};
