// What pages of questions to our team show.
import { m } from '#web/paraglide/messages.js';
import { minutesBetween } from '#web/format.ts';
import type { Decision } from '#web/reason.ts';
import type { ClockShown, Tone } from '#web/shown.ts';

export type Place = { matter: string; name: string; path: string; link: string; why: string; clauses: string[] };
export type State = 'unconfirmed' | 'open' | 'waiting' | 'answered' | 'closed';
export type Summary = {
  id: string;
  reference: string;
  matter: string;
  matter_name: string;
  subject_title: string | null;
  state: State;
  filed_at: string;
  due_at: string | null;
  closed_at: string | null;
  reopen_until: string | null;
  led_to: Place | null;
};
export type Message = {
  id: string;
  author: string | null;
  author_role: 'client' | 'pro' | 'operator' | 'system';
  author_name: string | null;
  body: string;
  files: { name: string; address: string; bytes: number }[];
  sent_at: string;
};
type Segment = { from: string; to: string; counted: boolean; reason: string; name: string | null };
export type Ticket = Summary & {
  asker: { id: string | null; name: string; asked_as: 'visitor' | 'client' | 'pro' };
  desk: string;
  subject_path: string | null;
  subject_text: string | null;
  subject_at: string | null;
  earlier: number;
  messages: Message[];
  moves: { move: string; at: string; by: string | null; note: string | null }[];
  decisions: Decision[];
  due_segments: Segment[];
};

export const STATES: Record<State, { says: () => string; tone?: Tone }> = {
  unconfirmed: { says: m.support_state_unconfirmed },
  open: { says: m.support_state_open },
  waiting: { says: m.support_state_waiting, tone: 'due' },
  answered: { says: m.support_state_answered, tone: 'good' },
  closed: { says: m.support_state_closed },
};

export const MOVES: Record<string, () => string> = {
  file: m.support_move_file,
  ask: m.support_move_ask,
  answer: m.support_move_answer,
  write: m.support_move_write,
  hand_over: m.support_move_hand_over,
  lead_to_place: m.support_move_lead_to_place,
  close: m.support_move_close,
  reopen: m.support_move_reopen,
};

export const ASKED_AS = { visitor: m.support_as_visitor, client: m.support_as_client, pro: m.support_as_pro } as const;

/** The clock of an answer, with what it counts and skips. */
export function clockOf({ due_at, due_segments = [] }: Pick<Summary, 'due_at'> & { due_segments?: Segment[] }, now: string): ClockShown | null {
  if (!due_at) return null;
  const left = minutesBetween(now, due_at);
  const reasons: Record<string, () => string> = { weekend: m.support_skip_weekend, holiday: m.support_skip_holiday, closed: m.support_skip_closed };
  const segments = due_segments.map(({ from, to, counted, reason, name }) => {
    const why = counted ? undefined : (name ?? reasons[reason]?.());
    return { from, to, counted, ...(why ? { reason: why } : {}) };
  });
  return { due_at, state: left >= 0 ? 'running' : 'missed', minutes: Math.abs(left), clause: 'MSG-4', ...(segments.length ? { segments } : {}) };
}
