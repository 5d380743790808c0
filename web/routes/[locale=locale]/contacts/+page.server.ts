import { read } from '#web/act.ts';

type Contact = {
  id: string;
  way: 'answer' | 'client_message' | 'outright';
  charged_at: string;
  credits: number;
  refunded_at: string | null;
  lead: string;
  reference: string;
  service: { name: string };
  place: string | null;
  client: { id: string; name: string };
  offered_at: string;
  decision: string;
  claim_until: string;
  claim_open: boolean;
};
type Claim = { id: string; lead: string; reference: string; state: string };

export const load = async (event) => {
  const after = event.url.searchParams.get('after') ?? undefined;
  const page = await read<{ items: Contact[]; next: string | null }>(event, 'leads.listContacts', { after, limit: 20 });
  const leads = page.items.map(({ lead }) => lead);
  const claims = await read<{ items: Claim[] }>(event, 'cases.listRefundClaims', { leads, limit: 100 });
  const claimOf = (lead: string) => claims.items.find((claim) => claim.lead === lead && claim.state !== 'withdrawn') ?? null;
  return { contacts: page.items.map((contact) => ({ ...contact, claim: claimOf(contact.lead) })), next: page.next, after: after ?? null };
};
