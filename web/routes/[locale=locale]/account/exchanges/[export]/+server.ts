// The file of everything, for its owner in person.
import { error, type RequestEvent } from '@sveltejs/kit';

export const GET = async (event: RequestEvent) => {
  const answer = await event.locals.door.perform('compliance.openExport', { export: event.params['export'] });
  if (!answer.ok) error(answer.refusal.status, answer.refusal.sentence, { refusal: answer.refusal });
  const { name, bytes } = answer.output as { name: string; bytes: Uint8Array<ArrayBuffer> };
  return new Response(bytes, {
    headers: { 'content-type': 'application/zip', 'content-length': String(bytes.byteLength), 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' },
  });
};
