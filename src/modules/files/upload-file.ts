import * as z from 'zod';
import { signedIn } from '#kernel/allow.ts';
import { fileRefusals, fileTooLarge, largestFileBytes, largestFileMegabytes } from '#kernel/files.ts';
import { newId } from '#kernel/ids.ts';
import { write, type Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { tooManyWaiting } from './refusals.ts';
import { countWaiting, keepFile, lockUploadsOf } from './store.ts';
import { fileView, viewFile } from './views.ts';

const mostWaiting = 100;
const waitingDays = 7;

/** A retry with its idempotency key is the same request only with the same file: this is what the key's digest sees of it. */
const named = (file: File) =>
  Object.defineProperty(file, 'toJSON', { configurable: true, value: () => ({ name: file.name, bytes: file.size, type: file.type }) });

export const uploadFile = write({
  name: 'files.uploadFile',
  summary: 'Send a file, to be attached afterwards to a message, request or case',
  description: `Multipart form with one field \`file\`, at most ${largestFileMegabytes} MB: JPEG, PNG, WebP, GIF, PDF, plain text, docx, xlsx, odt. Pictures are written anew without their metadata (place, camera) and at most 3000 pixels wide or high. A file that is attached to nothing after ${waitingDays} days is removed.`,
  method: 'POST',
  path: '/files',
  input: z.object({ file: z.file().transform(named) }),
  output: fileView,
  refusals: [...fileRefusals, tooManyWaiting],
  allow: signedIn,
  audit: (_input, output) => ({ subject: `file:${output.id}`, detail: { media_type: output.media_type, bytes: output.bytes } }),
  async run(call, { file }) {
    const owner = call.actor.id;

    if (file.size > largestFileBytes) refuse(fileTooLarge, { limit: largestFileMegabytes });
    await refuseTooMany(call, owner);
    const stored = await call.ports.files.accept({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });

    // Drawing a picture anew takes a while: others of the same person wait only from here on, and are counted again.
    await call.db.run(lockUploadsOf, [owner]);
    await refuseTooMany(call, owner, stored.key);
    const row = await call.db.one(keepFile, [
      newId(), owner, stored.name, stored.mediaType, stored.bytes, stored.sha256, stored.key, stored.width ?? null, stored.height ?? null, call.now,
    ]);
    await call.schedule('files.dropWaiting', { file: row.id }, call.now.add({ hours: waitingDays * 24 }), `files.dropWaiting:${row.id}`);

    return viewFile(row);
  },
});

async function refuseTooMany(call: Call, owner: string, storedUnder?: string): Promise<void> {
  const { waiting } = await call.db.one(countWaiting, [owner]);
  if (waiting < mostWaiting) return;
  if (storedUnder) await call.ports.files.remove(storedUnder);
  refuse(tooManyWaiting, { limit: mostWaiting, days: waitingDays });
}
