// The invoice as a file. Drawn anew each time, the same bytes each time: the mark lets a browser ask only whether it has changed.
import type { RequestEvent } from '@sveltejs/kit';
import { read } from '#web/act.ts';

type Drawn = { name: string; sha256: string; base64: string };

export const GET = async (event: RequestEvent) => {
  const drawn = await read<Drawn>(event, 'billing.drawInvoice', { invoice: event.params.id });
  const headers = {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${drawn.name}"`,
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    etag: `"${drawn.sha256}"`,
  };
  if (event.request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
  return new Response(Uint8Array.from(atob(drawn.base64), (letter) => letter.charCodeAt(0)), { headers });
};
