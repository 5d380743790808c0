// What components show. Operations project their output into these shapes; every text is already in the reader's language.

export type Tone = 'good' | 'due' | 'harm';

/** Why something was decided: always the same five rows. */
export type Reason = {
  /** The clause in words. */
  rule: string;
  clause: string;
  /** Its value when the decision fell, with its unit. */
  value?: string;
  facts?: { label?: string; text: string }[];
  /** A whole phrase: "by our team (mediation)". Absent: automatically. */
  by?: string;
  at: string;
  version: number;
  contest?: { href: string; label: string; until?: string };
};

export type Segment = {
  from: string;
  to: string;
  counted: boolean;
  /** Why it does not count: a public holiday, a weekend, a planned absence. */
  reason?: string;
};

/** A deadline with its business time. `minutes_*` count only what counts. */
export type ClockShown = {
  due_at: string;
  state: 'running' | 'met' | 'missed';
  /** Running: still left. Missed: since then. Met: taken. */
  minutes: number;
  /** The whole time limit, in counted minutes. */
  total_minutes?: number;
  segments?: Segment[];
  clause?: string;
};

export type Condition = {
  state: 'met' | 'open' | 'lost';
  text: string;
  /** "Met on 2 September", "Not yet: 1 of 2". */
  detail?: string;
  clause?: string;
  href?: string;
};

export type ReceiptRow = { label: string; value: string; href?: string };

export type RecordEntry = {
  number: number | string;
  at: string;
  title: string;
  text?: string;
  tone?: Tone;
  seal?: string;
  previous?: string;
  files?: FileShown[];
};

export type FileShown = {
  name: string;
  href: string;
  bytes: number;
  scan?: 'clean' | 'waiting' | 'refused';
};

export type ChartPoint = { x: number; y: number; label: string };

/** A text that ends with a word to type, as identity.showAcknowledgement answers it. */
export type AcknowledgementShown = {
  version: number;
  required: boolean;
  title: string;
  paragraphs: string[];
  clauses: { id: string; title: string; text: string }[];
  word: string;
  digest: string;
};
