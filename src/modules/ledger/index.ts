// The door of the ledger: named postings, questions about balances, and the operations to read them. Units: credits are whole,
// money is in minor units of its currency.
import type { Module } from '#kernel/operation.ts';
import { listAccounts } from './accounts/list-accounts.ts';
import { readAccountStatement } from './accounts/read-account-statement.ts';
import { expireLots } from './credits/expire-lots.ts';
import { readBalance } from './credits/read-balance.ts';
import { readCreditStatement } from './credits/read-credit-statement.ts';
import { verify } from './verify.ts';

export { creditTypes, type CreditType } from './accounts/chart.ts';
export { findLot, readWallet, type Lot, type Wallet } from './credits/store.ts';
/** ACC-8 */
export { creditsHeld } from './credits/holdings.ts';
/** ACC-7 */
export { obligationsOf } from './credits/obligations.ts';
export { PostingConflict } from './postings/posting.ts';
export type { Done, Frozen, Insufficient, Posted, PostingCall, PostingOrigin, SchedulingCall } from './postings/posting.ts';
export { buyPack, type PackPurchase } from './postings/buy-pack.ts';
export { grantCredits, type CreditGrant } from './postings/grant-credits.ts';
export { spendOnContact, spendOnContacts, type ContactSpend, type SpendAnswer } from './postings/spend-on-contact.ts';
export { leftOfSpends, returnCredits, type CreditReturn, type ReturnAnswer } from './postings/return-credits.ts';
export { refundPack, type PackRefund, type PackRefundAnswer } from './postings/refund-pack.ts';
export { takeProviderFee, type ProviderFee } from './postings/take-provider-fee.ts';

export const ledger = {
  name: 'ledger',
  operations: { readCreditStatement, readBalance, listAccounts, readAccountStatement, verify },
  tasks: [expireLots],
} satisfies Module;
