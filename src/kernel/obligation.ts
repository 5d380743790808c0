// What stands between a person and the platform when they think of leaving (ACC-7). Each module says its own, through its door.
import type { Fact } from './fact.ts';
import type { Text } from './text.ts';

/** What a deletion does to it. */
export const obligationEffects = ['still_owed', 'owed_to_you', 'runs_on', 'ends', 'lost'] as const;
export type ObligationEffect = (typeof obligationEffects)[number];

export type Obligation = {
  /** Stable, for machines: billing.priority_running. */
  readonly code: string;
  readonly effect: ObligationEffect;
  /** A whole sentence: what it is, and what becomes of it. */
  readonly say: Text;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly clause: string;
  /** Where it can be looked at or settled; without a language. */
  readonly path?: string;
};
