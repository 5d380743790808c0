import type { Call } from '#kernel/operation.ts';
import { findLeakOfSubject } from './store.ts';
import { originalOf, viewLeak, type leakView } from './views.ts';
import type * as z from 'zod';

/** What was found last in the text of this subject, for its author's pages, and the text as it was written. */
export async function findLeakOf(call: Pick<Call, 'db' | 'locale'>, subject: string): Promise<{ view: z.input<typeof leakView>; original: string | null } | null> {
  const row = await call.db.maybe(findLeakOfSubject, [subject]);
  return row && { view: viewLeak(row, call.locale), original: originalOf(row, 'body') };
}
