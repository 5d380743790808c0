// Cases: what an operator, or the record itself, decides.
import './labels.ts';
import type { Module } from '#kernel/operation.ts';
import { answerGuaranteeQuestion } from './guarantee/answer-guarantee-question.ts';
import { askInGuaranteeClaim } from './guarantee/ask-in-guarantee-claim.ts';
import { claimGuarantee } from './guarantee/claim-guarantee.ts';
import { contestGuaranteeClaim } from './guarantee/contest-guarantee-claim.ts';
import { decideGuaranteeClaim } from './guarantee/decide-guarantee-claim.ts';
import { keepGuaranteeStanding } from './guarantee/keep-standing.ts';
import { listGuaranteeClaimQueue } from './guarantee/list-guarantee-claim-queue.ts';
import { noticeOverdueGuaranteeClaim } from './guarantee/notice-overdue-guarantee-claim.ts';
import { readGuarantee } from './guarantee/read-guarantee.ts';
import { readGuaranteeClaim } from './guarantee/read-guarantee-claim.ts';
import { recordGuaranteeFinding } from './guarantee/record-guarantee-finding.ts';
import { saveGuaranteeDraft } from './guarantee/save-guarantee-draft.ts';
import { readPersonCases } from './read-person-cases.ts';
import { claimPackRefund } from './pack-refunds/claim-pack-refund.ts';
import { contestPackRefund } from './pack-refunds/contest-pack-refund.ts';
import { decidePackRefund } from './pack-refunds/decide-pack-refund.ts';
import { listPackRefundQueue } from './pack-refunds/list-pack-refund-queue.ts';
import { listPackRefunds } from './pack-refunds/list-pack-refunds.ts';
import { noticeOverduePackAppeal } from './pack-refunds/notice-overdue-pack-appeal.ts';
import { previewPackRefund } from './pack-refunds/preview-pack-refund.ts';
import { readPackRefund } from './pack-refunds/read-pack-refund.ts';
import { answerRefundClaimQuestion } from './refund-claims/answer-refund-claim-question.ts';
import { askInRefundClaim } from './refund-claims/ask-in-refund-claim.ts';
import { claimLeadRefund } from './refund-claims/claim-lead-refund.ts';
import { contestRefundClaim } from './refund-claims/contest-refund-claim.ts';
import { decideRefundClaim } from './refund-claims/decide-refund-claim.ts';
import { listMyQuestions } from './refund-claims/list-my-questions.ts';
import { listRefundClaimQueue } from './refund-claims/list-refund-claim-queue.ts';
import { listRefundClaims } from './refund-claims/list-refund-claims.ts';
import { noticeOverdueClaim } from './refund-claims/notice-overdue-claim.ts';
import { previewRefundClaim } from './refund-claims/preview-refund-claim.ts';
import { readRefundClaim } from './refund-claims/read-refund-claim.ts';
import { withdrawRefundClaim } from './refund-claims/withdraw-refund-claim.ts';

/** ACC-8 */
export { claimsHeld, guaranteeClaimsHeld, packRefundsHeld, questionsHeld } from './holdings.ts';
/** ACC-7 */
export { obligationsOf } from './obligations.ts';

export const cases = {
  name: 'cases',
  operations: {
    previewRefundClaim,
    claimLeadRefund,
    readRefundClaim,
    listRefundClaims,
    withdrawRefundClaim,
    contestRefundClaim,
    listRefundClaimQueue,
    askInRefundClaim,
    answerRefundClaimQuestion,
    listMyQuestions,
    decideRefundClaim,
    readGuarantee,
    saveGuaranteeDraft,
    claimGuarantee,
    readGuaranteeClaim,
    contestGuaranteeClaim,
    listGuaranteeClaimQueue,
    recordGuaranteeFinding,
    askInGuaranteeClaim,
    answerGuaranteeQuestion,
    decideGuaranteeClaim,
    readPersonCases,
    previewPackRefund,
    listPackRefunds,
    claimPackRefund,
    readPackRefund,
    contestPackRefund,
    listPackRefundQueue,
    decidePackRefund,
  },
  tasks: [noticeOverdueClaim, keepGuaranteeStanding, noticeOverdueGuaranteeClaim, noticeOverduePackAppeal],
} satisfies Module;
