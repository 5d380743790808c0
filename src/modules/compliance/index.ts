// Compliance: what the platform holds of a person and has promised them. Reads every other module through its door.
import './commitments/labels.ts';
import './deletion/labels.ts';
import type { Module } from '#kernel/operation.ts';
import { answerRelease } from './commitments/answer-release.ts';
import { askRelease } from './commitments/ask-release.ts';
import { endCommitment } from './commitments/end-commitment.ts';
import { keepCommitment } from './commitments/keep-commitment.ts';
import { listCommitments } from './commitments/list-commitments.ts';
import { listMyCommitments } from './commitments/list-my-commitments.ts';
import { recordCommitment } from './commitments/record-commitment.ts';
import { deleteAccount, endAccountingRetention } from './deletion/delete-account.ts';
import { leaveAgain } from './deletion/leave.ts';
import { readDeletion } from './deletion/read-deletion.ts';
import { listExports } from './exports/list-exports.ts';
import { dropExport, makeExport } from './exports/make-export.ts';
import { openExport } from './exports/open-export.ts';
import { requestExport } from './exports/request-export.ts';
import { listHoldings } from './holdings/list-holdings.ts';
import { listReadingsOfMe } from './holdings/list-readings-of-me.ts';

export const compliance = {
  name: 'compliance',
  operations: {
    recordCommitment, keepCommitment, askRelease, answerRelease, listMyCommitments, listCommitments,
    readDeletion, deleteAccount,
    listHoldings, listReadingsOfMe, requestExport, listExports, openExport,
  },
  tasks: [endCommitment, leaveAgain, endAccountingRetention, makeExport, dropExport],
} satisfies Module;
