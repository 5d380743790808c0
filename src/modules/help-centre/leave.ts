// ACC-7: what a person said of articles.
import type { Call } from '#kernel/operation.ts';
import { dropRatingsOf } from './store.ts';

export async function leaveHelp(call: Pick<Call, 'db'>, person: string): Promise<void> {
  await call.db.run(dropRatingsOf, [person]);
}
