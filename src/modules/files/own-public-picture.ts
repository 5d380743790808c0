// Whether somebody may show a picture as theirs: they sent it, and made it public.
import type { Call } from '#kernel/operation.ts';
import { findOwnPublicPicture } from './store.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export async function isOwnPublicPicture(call: Pick<Call, 'db'>, file: string, owner: string): Promise<boolean> {
  return uuid.test(file) && (await call.db.maybe(findOwnPublicPicture, [file, owner])) !== null;
}
