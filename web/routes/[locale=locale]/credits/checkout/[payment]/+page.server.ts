import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { readDecisions, reasonOf } from '#web/reason.ts';

export type Payment = {
  id: string;
  purpose: 'pack' | 'priority';
  pack_name: string;
  credits: number;
  currency: string;
  net_minor: number;
  vat_rate: number;
  vat_minor: number;
  gross_minor: number;
  refunded_minor: number;
  state: 'started' | 'needs_confirmation' | 'succeeded' | 'failed' | 'refunded' | 'disputed';
  failure: { code: string; sentence: string } | null;
  checkout_url: string | null;
  return_to: string | null;
  card: { brand: string; last4: string } | null;
  decision: string | null;
  invoice: { id: string; number: string } | null;
  started_at: string;
  succeeded_at: string | null;
};

export const load = async (event: RequestEvent) => {
  const payment = await read<Payment>(event, 'billing.readPayment', { payment: event.params.payment });
  const decision = (await readDecisions(event, [payment.decision])).get(payment.decision ?? '');
  const wallet = await read<{ balance: number }>(event, 'ledger.readBalance', { days: 1 });
  const outside = payment.checkout_url !== null && new URL(payment.checkout_url).host !== event.url.host;
  return {
    payment,
    balance: wallet.balance,
    why: decision ? reasonOf(decision) : null,
    /** Given to a payment service elsewhere, whose message has not come yet. */
    outside: outside ? payment.checkout_url : null,
    back: event.url.searchParams.has('back'),
  };
};

/** Paid: back to where one came from, which may have text waiting. */
const onwards = (payment: Payment) => {
  if (payment.state === 'succeeded') redirect(303, payment.return_to && payment.return_to !== href('/credits') ? payment.return_to : href(`/credits/checkout/${payment.id}`));
  redirect(303, href(`/credits/checkout/${payment.id}`));
};

export const actions = {
  card: async (event: RequestEvent) => {
    const { number, expires, cvc } = await values(event);
    return act(event, 'billing.payAtSandbox', { payment: event.params.payment, number, expires, cvc }, onwards);
  },
  confirm: async (event: RequestEvent) => {
    const { agreed } = await values(event);
    return act(event, 'billing.confirmSandboxPayment', { payment: event.params.payment, agreed: agreed === 'yes' }, onwards);
  },
  refresh: async (event: RequestEvent) => {
    await values(event);
    return act(event, 'billing.refreshPayment', { payment: event.params.payment }, onwards);
  },
};
