// One thing that the platform holds of a person: something exchanged, decided, paid or read (ACC-8, ACC-13). Each module hands
// out its own, newest first and page by page, through its door.
import type { Temporal } from 'temporal-polyfill';
import type { Call } from './operation.ts';
import type { Locale } from './text.ts';

export const holdingKinds = [
  'message', 'mail', 'decision', 'acknowledgement', 'legal_status', 'request', 'contact', 'call', 'refund_claim', 'pack_refund', 'guarantee_claim', 'question', 'review', 'invitation', 'badge',
  'payment', 'invoice', 'credits', 'promotion', 'file', 'commitment', 'support_ticket', 'session', 'entry',
] as const;
export type HoldingKind = (typeof holdingKinds)[number];

export type Holding = {
  readonly kind: HoldingKind;
  readonly id: string;
  readonly at: Temporal.Instant;
  /** Whose doing it was. */
  readonly by: 'me' | 'other' | 'platform';
  /** One line in the reader's language: a subject, a name, an outcome. */
  readonly title: string;
  readonly text: string | null;
  /** The page that shows it; without a language. */
  readonly path: string | null;
  /** Everything else about it, for machines. */
  readonly data: Readonly<Record<string, unknown>>;
};

export type HoldingReader = { readonly id: string; readonly locale: Locale; readonly zone: string };
export type HoldingPage = { readonly before: { readonly at: string; readonly id: string } | null; readonly limit: number };
export type HoldingSource = (call: Pick<Call, 'db' | 'now'>, reader: HoldingReader, page: HoldingPage) => Promise<Holding[]>;

/** The parameters that every paged statement of a source takes: whose, and from where on. */
export const pageParameters = ({ id }: HoldingReader, { before, limit }: HoldingPage): readonly unknown[] => [id, before?.at ?? null, before?.id ?? null, limit];
