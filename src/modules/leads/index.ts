// Leads: requests of clients, what they cost the pros who answer, and the contacts that come of it (LEAD-1 to LEAD-6).
import './labels.ts';
import type { Module } from '#kernel/operation.ts';
import { buyContact } from './contacts/buy-contact.ts';
import { listContacts } from './contacts/list-contacts.ts';
import { payContact } from './contacts/pay-contact.ts';
import { payWaiting, payWaitingLead } from './contacts/pay-waiting.ts';
import { logCall } from './guidance/log-call.ts';
import { readGuidance } from './guidance/read-guidance.ts';
import { guideAfterPurchase, remindAfterAgreedDay, remindOfSummary, remindToCall } from './guidance/remind.ts';
import { sendSummary } from './guidance/send-summary.ts';
import { readInbox } from './inbox/read-inbox.ts';
import { saveInbox } from './inbox/save-inbox.ts';
import { answerLead } from './leads/answer-lead.ts';
import { declineLead } from './leads/decline-lead.ts';
import { hideLead } from './leads/hide-lead.ts';
import { listLeads } from './leads/list-leads.ts';
import { markFavourite } from './leads/mark-favourite.ts';
import { readLead } from './leads/read-lead.ts';
import { sayNoThanks } from './leads/say-no-thanks.ts';
import { sharePhone } from './leads/share-phone.ts';
import { statePrice } from './leads/state-price.ts';
import { writeMessage } from './leads/write-message.ts';
import { refreshCoverage } from './matching/refresh-coverage.ts';
import { tellOffers } from './matching/tell-offers.ts';
import { approveRequest } from './requests/approve-request.ts';
import { askForChange } from './requests/ask-for-change.ts';
import { changeRequest } from './requests/change-request.ts';
import { restoreTexts } from './requests/contact-details.ts';
import { closeRequest } from './requests/close-request.ts';
import { expireRequest } from './requests/end-request.ts';
import { inspectRequest } from './requests/inspect-request.ts';
import { listMyRequests } from './requests/list-my-requests.ts';
import { listRequestsToCheck } from './requests/list-requests-to-check.ts';
import { readAnswer } from './requests/read-answer.ts';
import { readRequest } from './requests/read-request.ts';
import { inviteToReview } from './requests/outcome.ts';
import { rejectRequest } from './requests/reject-request.ts';
import { remindOfEnd } from './requests/remind-of-end.ts';
import { reopenAnswers } from './requests/reopen-answers.ts';
import { saveRequestStep } from './requests/save-request-step.ts';
import { sayOutcome } from './requests/say-outcome.ts';
import { tellChange } from './requests/spread-change.ts';
import { startRequest } from './requests/start-request.ts';
import { stopAnswers } from './requests/stop-answers.ts';
import { submitRequest } from './requests/submit-request.ts';

/** For those who decide on refunds and the guarantee: what the record says. Credits are whole, after discount. */
export { claimFactsOf, contactFacts, contactOfLead, contactsInOrder, findContactOf, listContactsOf, lockContact, markRefunded, type LeadRecord } from './contacts/facts.ts';
/** GUAR-6: when each client was first contacted after the purchase. */
export { firstContactsOf, forgetCalls, type FirstContact } from './guidance/first-contact.ts';
/** REF-5: suitable requests offered to a pro in a time. */
export { countOffersBetween } from './leads/offers-between.ts';
export type { ContactRow, Way } from './contacts/store.ts';
/** REV-1: whose lead it is, for a pro to whom it was offered. */
export { clientOfLead } from './leads/access.ts';
/** Puts a pro's services and area into the matching at once; otherwise their profile's events do it. */
export { coverPro } from './matching/refresh-coverage.ts';
/** LEAD-3: whether a free text is a clear no thanks. Pure. */
export { isClearNoThanks } from './no-thanks/rules.ts';

/** ACC-8 */
export { callsHeld, contactsHeld, requestsHeld } from './holdings.ts';
/** ACC-7 */
export { obligationsOf } from './obligations.ts';
export { leaveLeads } from './leave.ts';

export const leads = {
  name: 'leads',
  operations: {
    startRequest, saveRequestStep, submitRequest, readRequest, readAnswer, listMyRequests, changeRequest, stopAnswers, reopenAnswers, closeRequest, sayOutcome,
    listRequestsToCheck, inspectRequest, approveRequest, askForChange, rejectRequest,
    listLeads, readLead, declineLead, hideLead, answerLead, statePrice, writeMessage, sayNoThanks, sharePhone, markFavourite,
    readInbox, saveInbox,
    buyContact, payContact, listContacts,
    logCall, sendSummary, readGuidance,
  },
  tasks: [expireRequest, restoreTexts, remindOfEnd, tellChange, inviteToReview, refreshCoverage, tellOffers, payWaiting, payWaitingLead, guideAfterPurchase, remindToCall, remindOfSummary, remindAfterAgreedDay],
} satisfies Module;
