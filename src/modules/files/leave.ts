// ACC-7: the photo of a profile and what was attached to nothing go, bytes and all. What is attached belongs to its subject.
import type { Call } from '#kernel/operation.ts';
import { dropLooseOf } from './store.ts';

export async function leaveFiles(call: Call, person: string): Promise<void> {
  for (const { storageKey } of await call.db.many(dropLooseOf, [person])) await call.emit('files.file_dropped', { storage_key: storageKey });
}
