// All SQL of reported breaches.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { BreachReportState } from './lifecycle.ts';

export type BreachKind = 'off_platform' | 'marketing';
export type BreachReportRow = {
  id: string;
  reference: string;
  conversationId: string;
  kind: BreachKind;
  reporterId: string;
  aboutId: string;
  statement: string;
  state: BreachReportState;
  reportedAt: Temporal.Instant;
  dueAt: Temporal.Instant;
  decisionId: string | null;
  decidedAt: Temporal.Instant | null;
};

const columns = `b.id, b.reference, b.conversation_id as "conversationId", b.kind, b.reporter_id as "reporterId", b.about_id as "aboutId", b.statement, b.state,
  b.reported_at as "reportedAt", b.due_at as "dueAt", b.decision_id as "decisionId", b.decided_at as "decidedAt"`;

/** Nothing when the same is reported already and not decided yet. */
export const keepReport = statement<BreachReportRow>('conversations.keep_breach_report', `
  insert into breach_reports as b (id, reference, conversation_id, kind, reporter_id, about_id, statement, state, reported_at, due_at)
  values ($1, $2, $3, $4, $5, $6, $7, 'open', $8, $9) on conflict do nothing returning ${columns}`);
export const findOpenReport = statement<BreachReportRow>('conversations.find_open_breach_report', `
  select ${columns} from breach_reports b where b.conversation_id = $1 and b.kind = $2 and b.reporter_id = $3 and b.about_id = $4 and b.state = 'open'`);
export const findReport = statement<BreachReportRow>('conversations.find_breach_report', `select ${columns} from breach_reports b where b.id = $1`);
export const lockReport = statement<BreachReportRow>('conversations.lock_breach_report', `select ${columns} from breach_reports b where b.id = $1 for no key update`);
export const settleReport = statement('conversations.settle_breach_report', `
  update breach_reports set state = $2, decision_id = $3, decided_by = $4, decided_at = $5 where id = $1 and state = 'open'`);
export const keepReportMove = statement('conversations.keep_breach_report_move', `
  insert into breach_report_moves (id, report_id, move, actor_id, at) values ($1, $2, $3, $4, $5)`);
export const listReportsOpen = statement<BreachReportRow>('conversations.list_breach_reports_open', `
  select ${columns} from breach_reports b where b.state = 'open' order by b.due_at, b.id limit $1`);
export const countReportsOpen = statement<{ count: number }>('conversations.count_breach_reports_open', `
  select count(*)::int as count from breach_reports where state = 'open'`);
