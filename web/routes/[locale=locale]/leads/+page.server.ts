import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { SHOWN, SORTS, type LeadShown, type Shown } from './lead.ts';

type Listed = { items: LeadShown[]; next: string | null };
type Inbox = { service: string | null; max_km: number | null; max_credits: number | null; sort: string; services: { key: string; name: string; leads: number }[] };

export const load = async (event) => {
  const query = event.url.searchParams;
  const show = SHOWN.find((one) => one === query.get('show')) ?? ('new' satisfies Shown);
  const after = query.get('after') ?? undefined;
  const [inbox, wallet] = await Promise.all([read<Inbox>(event, 'leads.readInbox'), read<{ balance: number }>(event, 'ledger.readBalance', { days: 1 })]);
  // What the address says comes first; otherwise the pro finds their leads as they left them.
  const asked = ['service', 'max_km', 'max_credits', 'sort'].some((name) => query.has(name));
  const wish = asked
    ? { service: query.get('service') || null, max_km: whole(query.get('max_km')), max_credits: whole(query.get('max_credits')), sort: SORTS.find((one) => one === query.get('sort')) ?? 'newest' }
    : { service: inbox.service, max_km: inbox.max_km, max_credits: inbox.max_credits, sort: inbox.sort };
  const given = Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== null));
  const listed = await read<Listed>(event, 'leads.listLeads', { show, after, limit: 20, ...given });
  const declined = await find(event, query.get('declined'), 'declined');
  const hidden = await find(event, query.get('hidden'), 'hidden');
  return {
    ...listed,
    show,
    wish,
    filtered: wish.service !== null || wish.max_km !== null || wish.max_credits !== null,
    unsaved: Object.entries(wish).some(([name, value]) => value !== inbox[name as keyof typeof wish]),
    saved: query.has('saved'),
    after: after ?? null,
    services: inbox.services.map(({ key, name }) => ({ value: key, label: name })),
    balance: wallet.balance,
    declined: declined?.state === 'declined' ? declined : null,
    hidden: hidden?.hidden ? hidden : null,
  };
};

const whole = (text: string | null) => (text && /^[1-9]\d{0,3}$/.test(text.trim()) ? Number(text) : null);

/** The lead that was just taken out of the list, to take that back. */
async function find(event: { locals: App.Locals }, id: string | null, show: string): Promise<LeadShown | undefined> {
  if (!id) return undefined;
  const { items } = await read<Listed>(event, 'leads.listLeads', { show, limit: 100 });
  return items.find((lead) => lead.id === id);
}

export const actions = {
  decline: async (event) => {
    const { lead, back } = await values(event);
    return act(event, 'leads.declineLead', { lead }, () => redirect(303, `${back === 'today' ? href('/today') : href('/leads')}?declined=${lead}`));
  },
  hide: async (event) => {
    const { lead, back } = await values(event);
    return act(event, 'leads.hideLead', { lead, hidden: back !== 'shown' }, () => redirect(303, back === 'shown' ? href(`/leads/${lead}`) : `${href('/leads')}?hidden=${lead}`), {});
  },
  save: async (event) => {
    const { show, ...wish } = await values(event, { max_km: 'whole', max_credits: 'whole' });
    return act(event, 'leads.saveInbox', wish, () => redirect(303, `${href('/leads')}?show=${SHOWN.find((one) => one === show) ?? 'new'}&saved`), {});
  },
};
