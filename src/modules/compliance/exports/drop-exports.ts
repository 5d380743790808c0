// ACC-7: files of data go with the account.
import type { Call } from '#kernel/operation.ts';
import { dropExports } from './store.ts';

export async function dropExportsOf(call: Call, person: string): Promise<void> {
  for (const { storageKey } of await call.db.many(dropExports, [person])) if (storageKey) await call.emit('files.file_dropped', { storage_key: storageKey });
}
