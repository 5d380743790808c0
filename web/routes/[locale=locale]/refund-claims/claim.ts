// Refund claims as the operations answer them, in words.
import { m } from '#web/paraglide/messages.js';
import type { ClockShown, Segment } from '#web/shown.ts';
import { minutesBetween } from '#web/format.ts';
import type { Decision } from '#web/reason.ts';

export type ClaimState = 'waiting' | 'open' | 'granted' | 'refused' | 'withdrawn' | 'contested' | 'confirmed';
export type ClaimSummary = {
  id: string;
  reference: string;
  lead: string;
  reason: 1 | 2 | 3 | 4 | 5;
  credits: number;
  state: ClaimState;
  opened_at: string;
  due_at: string | null;
  decided_at: string | null;
  contest_until: string | null;
};
export type ClaimRecord = {
  client: { name: string; phone: string | null };
  service: string;
  place: string;
  request_text: string;
  request_answers: { question: string; answer: string }[];
  request_now: { service: string; place: string; text: string; answers: { question: string; answer: string }[]; changed_at: string; substantial: boolean } | null;
  offered_at: string;
  answered_at: string | null;
  first_answer: string | null;
  first_client_message: { text: string; at: string; is_no_thanks: boolean } | null;
  charged_at: string | null;
  way: 'answer' | 'client_message' | 'outright' | null;
  credits: number;
  charge_decision: string | null;
};
export type Question = { id: string; asked_of: 'client' | 'pro'; question: string; asked_at: string; answer: string | null; answered_at: string | null };
export type Claim = ClaimSummary & {
  pro: { id: string; name: string };
  pro_claims: { total: number; granted: number; refused: number };
  conversation: string | null;
  statement: string;
  contest_statement: string | null;
  record: ClaimRecord;
  questions: Question[];
  decisions: Decision[];
  due_segments: { from: string; to: string; counted: boolean; reason: string; name: string | null }[];
};

export const REASONS = { 1: m.claims_reason_1, 2: m.claims_reason_2, 3: m.claims_reason_3, 4: m.claims_reason_4, 5: m.claims_reason_5 } as const;

export const STATES: Record<ClaimState, { says: () => string; tone?: 'good' | 'harm' }> = {
  waiting: { says: m.claims_state_waiting },
  open: { says: m.claims_state_open },
  granted: { says: m.claims_state_granted, tone: 'good' },
  refused: { says: m.claims_state_refused, tone: 'harm' },
  withdrawn: { says: m.claims_state_withdrawn },
  contested: { says: m.claims_state_contested },
  confirmed: { says: m.claims_state_confirmed, tone: 'harm' },
};

export const isOpen = (state: ClaimState) => state === 'open' || state === 'contested' || state === 'waiting';

const SKIPPED: Record<string, () => string> = { weekend: m.claims_weekend, holiday: m.claims_holiday, absence: m.claims_absence, first_day: m.claims_first_day };

/** The deadline with the days it counted; what is left is counted in them, not in days that do not count. */
export function clockOf(claim: Pick<Claim, 'due_at' | 'state' | 'decided_at' | 'due_segments'>, now: string): ClockShown | null {
  if (!claim.due_at || !isOpen(claim.state)) return null;
  const segments: Segment[] = claim.due_segments.map(({ from, to, counted, reason, name }) => ({ from, to, counted, reason: name ?? SKIPPED[reason]?.() ?? '' }));
  const running = minutesBetween(now, claim.due_at) >= 0;
  const counted = segments.filter((segment) => segment.counted);
  const left = counted.map(({ from, to }) => Math.max(0, minutesBetween(from > now ? from : now, to))).reduce((sum, minutes) => sum + minutes, 0);
  return {
    due_at: claim.due_at,
    state: running ? 'running' : 'missed',
    minutes: running ? (counted.length ? left : minutesBetween(now, claim.due_at)) : minutesBetween(claim.due_at, now),
    total_minutes: counted.map(({ from, to }) => minutesBetween(from, to)).reduce((sum, minutes) => sum + minutes, 0),
    segments: joined(segments),
    clause: 'REF-4',
  };
}

/** Neighbours of one kind are told together: two weekend days are one line. */
function joined(segments: Segment[]): Segment[] {
  const all: Segment[] = [];
  for (const segment of segments) {
    const last = all.at(-1);
    if (last && !segment.counted && !last.counted && last.reason === segment.reason) last.to = segment.to;
    else all.push({ ...segment });
  }
  return all;
}
