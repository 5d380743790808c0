// Files of a form. They are sent first and attached by the operation that the form is for; when that one says no, they
// wait, and the form shows them again as `kept`.
import { createHash } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { keyFor } from './act.ts';
import type { Refusal } from './door.ts';

export type SentFile = { id: string; name: string; bytes: number; address: string };
export type Sent = { files: SentFile[]; refusal?: Refusal };

export const LARGEST_FILE = 20_000_000;
export const FILE_KINDS = 'JPEG, PNG, WebP, GIF, PDF, TXT, DOCX, XLSX, ODT';

/** `kept`: ids of files that an earlier sending of the form left waiting. `field` is where a refusal is shown. */
export async function sendFiles(event: RequestEvent, given: { files?: unknown; kept?: unknown }, field: string): Promise<Sent> {
  const files = await readKept(event, given.kept);
  for (const [index, file] of [given.files ?? []].flat().entries()) {
    if (!(file instanceof File)) continue;
    const content = createHash('sha256').update(new Uint8Array(await file.arrayBuffer())).digest('base64url');
    const answer = await event.locals.door.perform('files.uploadFile', { file }, { idempotencyKey: keyFor(event, [index, file.name, content]) });
    if (!answer.ok) {
      return { files, refusal: { ...answer.refusal, fields: [{ path: field, sentence: `${file.name}: ${answer.refusal.sentence}` }] } };
    }
    files.push(answer.output);
  }
  return { files };
}

async function readKept({ locals }: RequestEvent, kept: unknown): Promise<SentFile[]> {
  const answers = await Promise.all([kept ?? []].flat().map((file) => locals.door.perform('files.readFile', { file })));
  return answers.flatMap((answer) => (answer.ok ? [answer.output as SentFile] : []));
}
