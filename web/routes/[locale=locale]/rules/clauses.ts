// What the operations of the rulebook answer, as far as these pages read it.

export type Word = { word: string; label: string };

export type Bounds = { min?: number; max?: number; words?: Word[]; rows?: Word[]; cell?: string };

export type Parameter = { key: string; title: string; kind: string; value: unknown; formatted: string; bounds: Bounds };

export type Clause = { id: string; title: string; text: string; parameters: Parameter[] };

export type Version = { number: number; state: "draft" | "published"; in_force_at: string | null; reason: string; published_at: string | null };

export type Change = { parameter: string; clause: string; title: string; before: string; after: string; value: unknown };

export type VersionWithChanges = Version & { changes: Change[] };

export type Rules = { version: Version; clauses: Clause[]; coming: Version[] };
