import { read } from '#web/act.ts';

export type Invoice = { id: string; number: string; kind: 'invoice' | 'credit_note'; payment: string; description: string; credits: number; currency: string; net_minor: number; vat_rate: number; vat_minor: number; gross_minor: number; issued_at: string };

export const load = async (event) => {
  const after = event.url.searchParams.get('after') ?? undefined;
  const page = await read<{ items: Invoice[]; next: string | null }>(event, 'billing.listInvoices', { after, limit: 25 });
  const isMember = event.locals.door.person?.roles.some((role) => role === 'client' || role === 'pro') ?? false;
  return { invoices: page.items, next: page.next, after: after ?? null, isMember };
};
