// What a person can turn to the marketplace about (MSG-9): a tree of two steps, as data in five languages.
import type { Actor } from '#kernel/actor.ts';
import type { Text } from '#kernel/text.ts';

export const askers = ['visitor', 'client', 'pro'] as const;
export type AskedAs = (typeof askers)[number];

/** What a ticket can be filed under: something of the asker's own. */
export const subjectKinds = ['request', 'contact', 'refund_claim', 'payment', 'invoice'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** The matter is treated on a page of its own, and nowhere else. */
export type Place = {
  readonly kind: 'place';
  /** Without a language. */
  readonly path: string;
  /** What the page is called, for the link that leads there. */
  readonly link: Text;
  readonly why: Text;
  readonly clauses: readonly string[];
};
/** A person of ours answers. */
export type Ticket = {
  readonly kind: 'ticket';
  /** What to write, so that one answer is enough. */
  readonly ask: Text;
  /** Empty: it stands for itself. */
  readonly subjects: readonly SubjectKind[];
  /** Places that people name here without asking for them: not recognised in the text. */
  readonly speaksOf?: readonly string[];
};

export type Matter = {
  /** What tickets refer to: kept for ever. */
  readonly key: string;
  readonly for: readonly AskedAs[];
  readonly name: Text;
  /** Help articles on it, by their keys. */
  readonly articles: readonly string[];
  readonly way: Place | Ticket;
};

export type MatterGroup = { readonly key: string; readonly name: Text; readonly matters: readonly Matter[] };

export function askedAs(actor: Actor): AskedAs {
  if (actor.kind !== 'member') return 'visitor';
  return actor.pro ? 'pro' : 'client';
}
