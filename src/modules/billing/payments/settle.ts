// The money is there: the decision, the posting, the invoice and what was bought, in one transaction (LEAD-5, PAY-1).
import { verdict } from '#kernel/decision.ts';
import type { Call } from '#kernel/operation.ts';
import { credits as wholeCredits, money } from '#kernel/money.ts';
import type { GatewayPayment } from '#kernel/ports.ts';
import { buyPack } from '#ledger';
import { recordDecision, rulesOfVersion } from '#rulebook';
import { issueInvoice } from '../invoices/issue-invoice.ts';
import { packName } from '../words.ts';
import { payPriority } from '../priority/pay-priority.ts';
import { markSucceeded, type PaymentRow } from './store.ts';

export async function settle(call: Call, payment: PaymentRow, theirs: GatewayPayment): Promise<PaymentRow> {
  const { id, person, credits, currency, market } = payment;
  const sum = (minor: bigint) => ({ money: { minor: Number(minor), currency } });
  const decision = await recordDecision(call, {
    kind: 'charge',
    verdict: verdict('pack_charged', ['LEAD-5', 'PAY-1'], {
      pack: { text: packName(payment.pack) },
      pack_credits: { credits },
      price_net: sum(payment.netMinor),
      vat_rate: { parameter: 'vat', unit: 'rate', value: payment.vatRate },
      price_vat: sum(payment.vatMinor),
      price_gross: sum(payment.grossMinor),
      price_agreed_at: { moment: payment.startedAt.toString() },
    }),
    subject: `payment:${id}`,
    concerns: [person],
    rules: await rulesOfVersion(call, payment.rulebookVersion),
  });

  const { postingId, lotId } = await buyPack(call, {
    cause: `payment:${id}`,
    decision,
    subject: `payment:${id}`,
    owner: person,
    credits: wholeCredits(credits),
    gross: money(payment.grossMinor, currency),
    vat: money(payment.vatMinor, currency),
    market,
  });
  const row = await call.db.one(markSucceeded, [id, payment.state, theirs.card?.brand ?? null, theirs.card?.last4 ?? null, decision, postingId, lotId, call.now]);
  await issueInvoice(call, row);
  if (row.priority) await payPriority(call, row, theirs);

  await call.emit('billing.pack_bought', { person, payment: id, credits });
  await call.tell([person], `payment:${id}`);
  return row;
}
