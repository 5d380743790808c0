import { redirect, type RequestEvent } from '@sveltejs/kit';
import { read } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { Packs } from './+page.server.ts';

/** Only a path of our own: an address from a link may lead elsewhere. */
export function safePath(path: unknown): string | null {
  return typeof path === 'string' && path.length <= 500 && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : null;
}

/** The packs of the person's own country; none where there is no price. */
export async function readPacks({ locals }: Pick<RequestEvent, 'locals'>): Promise<Packs | null> {
  const answer = await locals.door.perform('billing.listPacks', {});
  return answer.ok ? (answer.output as Packs) : null;
}

/** Our own checkout page in the sandbox; the payment service's otherwise. */
export function toCheckout(event: Pick<RequestEvent, 'url'>, payment: { id: string; checkout_url: string | null }): string {
  const outside = payment.checkout_url !== null && new URL(payment.checkout_url).host !== event.url.host;
  return outside ? (payment.checkout_url as string) : href(`/credits/checkout/${payment.id}`);
}

/** PAY-2: the invoice needs a name before there is anything to pay. Leads to the page that asks, and back. */
export async function askWhoPays(event: RequestEvent, back: string): Promise<void> {
  const { details } = await read<{ details: object | null }>(event, 'billing.readBillingDetails');
  if (!details) redirect(303, `${href('/invoices/details')}?return_to=${encodeURIComponent(back)}`);
}
