import type * as z from 'zod';
import type { Call } from '#kernel/operation.ts';
import { findLeakOfSubject } from './store.ts';
import { viewLeak, type leakView } from './views.ts';

export type FoundLeak = {
  /** For the author's pages. */
  readonly view: z.input<typeof leakView>;
  /** By part: the text as it was written. */
  readonly originals: ReadonlyMap<string, string>;
};

/** What was found last in the texts of this subject, or null. */
export async function findLeakOf(call: Pick<Call, 'db' | 'locale'>, subject: string): Promise<FoundLeak | null> {
  const row = await call.db.maybe(findLeakOfSubject, [subject]);
  return row && { view: viewLeak(row, call.locale), originals: new Map(row.texts.map(({ part, original }) => [part, original])) };
}
