// The rulebook: clauses, versions of their values, and the decisions taken by them.
import type { Module } from '#kernel/operation.ts';
import { readDecision } from './decisions/read-decision.ts';
import { changeDraft } from './versions/change-draft.ts';
import { discardDraft } from './versions/discard-draft.ts';
import { listVersions } from './versions/list-versions.ts';
import { publishDraft } from './versions/publish-draft.ts';
import { readClause } from './versions/read-clause.ts';
import { readDraft } from './versions/read-draft.ts';
import { readRules } from './versions/read-rules.ts';

/** Keeps a decision in the transaction of what it decides; answers its id. */
export { recordDecision, type NewDecision } from './decisions/record-decision.ts';
export { viewDecision, decisionView } from './decisions/views.ts';
export { findDecisionsOf } from './decisions/find-decisions.ts';
/** The same for what has not been decided: a verdict with its clauses and facts, for "why?" beforehand. */
export { reasonView, viewReason } from './decisions/reasons.ts';
/** ACC-8 */
export { decisionsHeld } from './decisions/holdings.ts';
/** The rules in force at a moment, or as frozen into what was agreed. */
export { rulesAt, rulesOfVersion } from './versions/in-force.ts';
export type { Rulebook } from './rulebook.ts';
/** Modules name the facts and outcomes of their decisions when they load. */
export { factLabel, nameFacts, nameOutcomes } from './labels.ts';
export { allClauses, findClause } from './clauses/index.ts';

export const rulebook = {
  name: 'rulebook',
  operations: { readRules, readClause, listVersions, readDraft, changeDraft, publishDraft, discardDraft, readDecision },
} satisfies Module;
