import { read } from '#web/act.ts';
import { readDecisions, reasonOf } from '#web/reason.ts';
import type { Invoice } from '../+page.server.ts';

export type Party = { name: string; street: string | null; extra: string | null; postal_code: string | null; city: string | null; country: string; vat_id: string | null; registration: string | null; email: string | null; legal_line: string | null };
type FullInvoice = Invoice & {
  market: string;
  time_zone: string;
  vat_treatment: 'standard' | 'reverse_charge';
  seller: Party;
  buyer: Party;
  corrects: string | null;
  corrected: { number: string; issued_at: string } | null;
  credit_note: string | null;
  decision: string;
};

export const load = async (event) => {
  const invoice = await read<FullInvoice>(event, 'billing.readInvoice', { invoice: event.params.id });
  const decision = (await readDecisions(event, [invoice.decision])).get(invoice.decision);
  return { invoice, why: decision ? reasonOf(decision) : null };
};
