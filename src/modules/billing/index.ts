// Billing: credit packs, the payments behind them, the priority service, invoices.
import type { Module } from '#kernel/operation.ts';
import { changeSeller } from './details/change-seller.ts';
import { readBillingDetails } from './details/read-billing-details.ts';
import { readSeller } from './details/read-seller.ts';
import { saveBillingDetails } from './details/save-billing-details.ts';
import { drawInvoice } from './invoices/draw-invoice.ts';
import { listInvoices } from './invoices/list-invoices.ts';
import { readInvoice } from './invoices/read-invoice.ts';
import { listPacks } from './packs/list-packs.ts';
import { buyPack } from './payments/buy-pack.ts';
import { confirmSandboxPayment } from './payments/confirm-sandbox-payment.ts';
import { listPayments } from './payments/list-payments.ts';
import { payAtSandbox } from './payments/pay-at-sandbox.ts';
import { readPayment } from './payments/read-payment.ts';
import { receivePaymentEvent } from './payments/receive-payment-event.ts';
import { refreshPayment } from './payments/refresh-payment.ts';
import { decidePromotion } from './promotions/decide-promotion.ts';
import { listPromotionQueue } from './promotions/list-promotion-queue.ts';
import { listPromotions } from './promotions/list-promotions.ts';
import { readPromotion } from './promotions/read-promotion.ts';
import { submitPromotion } from './promotions/submit-promotion.ts';
import { cancelPriority } from './priority/cancel-priority.ts';
import { payIncident } from './priority/pay-incident.ts';
import { readPriority } from './priority/read-priority.ts';
import { renewPriority } from './priority/renew-priority.ts';
import { retryPriorityPayment } from './priority/retry-priority-payment.ts';
import { subscribeToPriority } from './priority/subscribe-to-priority.ts';

/** LEAD-5: basis points off the price of a contact, or 0. Leads apply it when they charge. */
export { priorityDiscount, priorityDiscounts } from './priority/priority-discount.ts';
/** GUAR-3, GUAR-5: when payment incidents were opened; whether a pack is active today. */
export { incidentsOf, isPackActiveToday } from './priority/pack-record.ts';
/** Packs that a person bought, for REF-5. */
export { findPackPayment, lastPackBoughtAt, listPacksBoughtSince } from './payments/find-pack-payment.ts';
export { packName } from './words.ts';
export type { PaymentRow as PackPayment } from './payments/store.ts';
/** REF-5: a pack taken back for money, in the transaction of the decision that grants it. */
export { refundPack, type PackRefund, type PackRefundAnswer } from './payments/refund-pack.ts';

/** ACC-8 */
export { invoicesHeld, paymentsHeld, promotionsHeld } from './holdings.ts';
/** ACC-7 */
export { obligationsOf } from './obligations.ts';
export { hasAccounts, leaveBilling } from './leave.ts';
export const billing = {
  name: 'billing',
  operations: {
    listPacks, buyPack, readPayment, listPayments, refreshPayment, payAtSandbox, confirmSandboxPayment, receivePaymentEvent,
    subscribeToPriority, readPriority, cancelPriority, payIncident,
    listInvoices, readInvoice, drawInvoice, saveBillingDetails, readBillingDetails, changeSeller, readSeller,
    submitPromotion, listPromotions, readPromotion, listPromotionQueue, decidePromotion,
  },
  tasks: [renewPriority, retryPriorityPayment],
} satisfies Module;
