import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { SHOWN, type LeadShown, type Shown } from './lead.ts';

type Listed = { items: LeadShown[]; next: string | null };

export const load = async (event) => {
  const query = event.url.searchParams;
  const show = SHOWN.find((one) => one === query.get('show')) ?? ('new' satisfies Shown);
  const after = query.get('after') ?? undefined;
  const service = query.get('service') || undefined;
  const [listed, every, wallet] = await Promise.all([
    read<Listed>(event, 'leads.listLeads', { show, service, after, limit: 20 }),
    read<Listed>(event, 'leads.listLeads', { limit: 100 }),
    read<{ balance: number }>(event, 'ledger.readBalance', { days: 1 }),
  ]);
  const services = new Map(every.items.map((lead) => [lead.service.key, lead.service.name]));
  const declined = query.get('declined');
  return {
    ...listed,
    show,
    service: service ?? '',
    after: after ?? null,
    services: [...services].map(([value, label]) => ({ value, label })),
    balance: wallet.balance,
    declined: every.items.find((lead) => lead.id === declined && lead.state === 'declined') ?? null,
  };
};

export const actions = {
  decline: async (event) => {
    const { lead, back } = await values(event);
    return act(event, 'leads.declineLead', { lead }, () => redirect(303, `${back === 'today' ? href('/today') : href('/leads')}?declined=${lead}`));
  },
};
