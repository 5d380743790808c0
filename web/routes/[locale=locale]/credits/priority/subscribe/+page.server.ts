import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { AcknowledgementShown } from '#web/shown.ts';
import { readBar } from '../../../standing.ts';
import type { Packs } from '../../+page.server.ts';
import { askWhoPays, toCheckout } from '../../pay.ts';

export const load = async (event: RequestEvent) => {
  const bar = await readBar(event, 'contact');
  if (bar) redirect(303, href('/credits/priority'));
  const packs = await read<Packs>(event, 'billing.listPacks');
  const pack = packs.packs.find((one) => one.pack === event.url.searchParams.get('pack'));
  if (!pack) redirect(303, href('/credits/priority'));
  return { pack, currency: packs.currency, text: await read<AcknowledgementShown>(event, 'identity.showAcknowledgement', { key: 'subscribe_priority', about: pack.pack }) };
};

export const actions = {
  subscribe: async (event: RequestEvent) => {
    const { acknowledgement } = await values(event);
    await askWhoPays(event, `${href('/credits/priority/subscribe')}${event.url.search}`);
    const input = { pack: event.url.searchParams.get('pack'), return_to: href('/credits/priority'), acknowledgement };
    return act(event, 'billing.subscribeToPriority', input, (payment) => redirect(303, toCheckout(event, payment)));
  },
};
