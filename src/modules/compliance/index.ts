// Compliance: what the platform holds of a person and has promised them. Reads every other module through its door.
import './commitments/labels.ts';
import type { Module } from '#kernel/operation.ts';
import { answerRelease } from './commitments/answer-release.ts';
import { askRelease } from './commitments/ask-release.ts';
import { endCommitment } from './commitments/end-commitment.ts';
import { keepCommitment } from './commitments/keep-commitment.ts';
import { listCommitments } from './commitments/list-commitments.ts';
import { listMyCommitments } from './commitments/list-my-commitments.ts';
import { recordCommitment } from './commitments/record-commitment.ts';

export const compliance = {
  name: 'compliance',
  operations: { recordCommitment, keepCommitment, askRelease, answerRelease, listMyCommitments, listCommitments },
  tasks: [endCommitment],
} satisfies Module;
