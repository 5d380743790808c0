// Opens a payment at the gateway and here, under one id. Asked again, it answers the payment that is there.
import type { Call } from '#kernel/operation.ts';
import type { Vat } from '#kernel/money.ts';
import { formatCredits } from '#kernel/money.ts';
import type { Rulebook } from '#rulebook';
import type { Pack } from '../packs/packs.ts';
import type { Payer } from '../payer.ts';
import { findPayment, openPayment, type PaymentRow } from './store.ts';

export type NewPayment = {
  readonly id: string;
  readonly payer: Payer;
  readonly pack: Pack;
  readonly price: Vat;
  readonly rules: Rulebook;
  readonly returnTo?: string | null;
  /** The priority service that this pays a month of. */
  readonly priority?: string | null;
  /** A kept method: charged at once, the payer being away. */
  readonly methodId?: string;
};

export async function startPayment(call: Call, payment: NewPayment): Promise<PaymentRow> {
  const { id, payer, pack, price, rules, returnTo = null, priority = null, methodId } = payment;
  const earlier = await call.db.maybe(findPayment, [id]);
  if (earlier) return earlier;

  const atGateway = await call.ports.payments.createPayment({
    reference: id,
    amountMinor: Number(price.gross.minor),
    currency: price.gross.currency,
    description: `${call.ports.marketplace}: ${formatCredits(pack.credits, payer.locale)}`,
    returnPath: `/${call.actor.kind === 'system' ? payer.locale : call.locale}/payments/${id}`,
    payer: payer.id,
    keepMethod: priority !== null,
    ...(methodId ? { methodId } : {}),
  });
  return call.db.one(openPayment, [
    id, payer.id, priority ? 'priority' : 'pack', pack.key, pack.credits, payer.market.key, price.gross.currency, price.net.minor, payer.market.vatRate,
    price.vat.minor, price.gross.minor, call.ports.payments.name, atGateway.id, atGateway.checkoutUrl, returnTo, priority, rules.version, call.now,
  ]);
}
