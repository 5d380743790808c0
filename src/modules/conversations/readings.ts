// ACC-13: which operators read a person's conversations, newest first.
import type { Call } from '#kernel/operation.ts';
import { listReadingsFor, type ReadingRow } from './store.ts';

export const readingsOf = (call: Pick<Call, 'db'>, person: string, page: { before: { at: string; id: string } | null; limit: number }): Promise<ReadingRow[]> =>
  call.db.many(listReadingsFor, [person, null, page.before?.at ?? null, page.before?.id ?? null, page.limit]);
