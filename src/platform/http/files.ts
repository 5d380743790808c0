// Downloads: GET /files/{id}/{name}. The name in the address is for people; what is sent, and under which name, the file says.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refused } from '#kernel/refusal.ts';
import type { Application } from '../application.ts';
import { perform } from '../perform.ts';
import { readRefusal } from '../read-refusal.ts';
import { visitOf } from './visit.ts';

type OpenedFile = { name: string; media_type: string; sha256: string; bytes: Uint8Array; logged: boolean };

export async function sendFile(application: Application, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const id = /^\/files\/([0-9a-f-]{36})(?:\/[^/]*)?$/i.exec(url.pathname)?.[1];
  const operations = ['files.openPublicPicture', 'files.openFile'].flatMap((name) => application.operation(name) ?? []);
  if (!id || operations.length === 0) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');

  const visit = await visitOf(application, request);
  let refused: Refused | undefined;
  for (const operation of operations) {
    try {
      const file = (await perform(application.engine, operation, { file: id } as never, { actor: visit.actor, locale: visit.locale, via: visit.bearer ? 'api' : 'web' })) as OpenedFile;
      return send(file, request, response);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused = error;
    }
  }
  const refusal = readRefusal(refused as Refused, visit.locale, application.engine.clock.now());
  response.writeHead(refusal.status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(refusal.sentence);
}

function send(file: OpenedFile, request: IncomingMessage, response: ServerResponse): void {
  const etag = `"${file.sha256}"`;
  const headers = {
    ...shownAs(file),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    // Each opening by an operator is to be seen here, so none may come from a cache.
    'cache-control': file.logged ? 'no-store' : 'private, max-age=300, must-revalidate',
    vary: 'cookie, authorization',
    etag,
  };
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
  response.writeHead(200, { ...headers, 'content-length': file.bytes.byteLength });
  response.end(request.method === 'HEAD' ? undefined : file.bytes);
}

function shownAs({ name, media_type }: OpenedFile): Record<string, string> {
  const picture = /^image\/(?:jpeg|png|webp|gif)$/.test(media_type);
  const pdf = media_type === 'application/pdf';
  return {
    'content-type': media_type === 'text/plain' ? 'text/plain; charset=utf-8' : media_type,
    'content-disposition': `${picture || pdf ? 'inline' : 'attachment'}; ${fileNames(name)}`,
    // Chromium shows no PDF under `sandbox`; its viewer has no access to this site in any case.
    'content-security-policy': pdf ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'" : "default-src 'none'; sandbox",
  };
}

/** RFC 6266: a plain name for old readers, and the real one. */
function fileNames(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\x20-\x7e]/g, '').replace(/["\\%]/g, '-').trim() || 'file';
  const real = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `filename="${plain}"; filename*=UTF-8''${real}`;
}
