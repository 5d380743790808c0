// What happens later to files nobody kept.
import type { Task } from '#kernel/operation.ts';
import { dropWaiting as dropWaitingFile } from './store.ts';

/** The bytes of a file that is gone. Each upload has its own key, so no other file can need them. */
export const dropBytes: Task = {
  name: 'files.dropBytes',
  on: ['files.file_dropped'],
  async run(call, payload) {
    await call.ports.files.remove(String(payload['storage_key']));
  },
};

/** A file attached to nothing when its time is over. */
export const dropWaiting: Task = {
  name: 'files.dropWaiting',
  async run(call, payload) {
    const dropped = await call.db.maybe(dropWaitingFile, [payload['file']]);
    if (dropped) await call.emit('files.file_dropped', { storage_key: dropped.storageKey });
  },
};
