export type LeakKind = 'phone' | 'email' | 'url' | 'social_handle' | 'messaging_link' | 'invitation';

export type Finding = {
  kind: LeakKind;
  /** UTF-16 offsets in the original text, the end excluded. */
  start: number;
  end: number;
  /** How it was hidden: plain, spelled, spaced, dotted, leet, full_width, homoglyph, zero_width, keycap, words, reversed, base64, split, mixed … */
  disguise: string;
  /** What was recovered, normalised. */
  value?: string;
  /** Of an invitation: it asks for nothing but a call or an e-mail. */
  by?: 'phone' | 'email';
  /** It began in an earlier message of the same sender. */
  from?: 'before';
};

export type LeakContext = {
  locale?: string;
  kind?: 'message' | 'title' | 'file_name';
  /** The same sender's earlier texts in this conversation, oldest first. */
  before?: readonly string[];
};

/** A finding in canonical positions, with how sure it is. */
export type Candidate = { kind: LeakKind; start: number; end: number; disguise: string; value?: string; by?: 'phone' | 'email' };
