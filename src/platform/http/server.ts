// One node:http server: health, API, live updates, webhooks, files; everything else is a page.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { visitor } from '#kernel/actor.ts';
import type { Application } from '../application.ts';
import { requestAtHand, withRequest } from '../auth/index.ts';
import { registry } from '../metrics.ts';
import { openApiDocument } from '../rest/document.ts';
import { answerFailure, apiPrefix, restHandler } from '../rest/handler.ts';
import { localeOf, visitOf } from './visit.ts';
import { doorFor } from './door.ts';
import { sendFile } from './files.ts';
import { unsubscribe } from './unsubscribe.ts';
import { receiveWebhook } from './webhooks.ts';

export type PageHandler = (request: IncomingMessage, response: ServerResponse, next?: () => void) => void;
type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void;

export function httpServer(application: Application, pages: PageHandler | null, log: Logger): Server {
  const rest = restHandler(application.operations, (error) => log.error({ err: error }, 'api'));
  let described: ReturnType<typeof openApiDocument> | undefined;
  const openApi = () => (described ??= openApiDocument(application.operations, application.config.origin, application.config.marketplace));

  const routes: readonly (readonly [prefix: string, handler: Handler])[] = [
    ['/healthz', (_request, response) => void response.end('ok')],
    ['/readyz', ready],
    ['/metrics', async (_request, response) => void response.setHeader('content-type', registry.contentType).end(await registry.metrics())],
    [`${apiPrefix}/openapi.json`, async (_request, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(await openApi()));
    }],
    ['/api/auth/', (request, response) => application.handleAuth(request, response)],
    [`${apiPrefix}/`, async (request, response) => {
      const visit = await visitOf(application, request);
      // A session cookie signs pages in, not the API: another site could make a browser send it.
      const key = request.headers['idempotency-key'];
      await rest(request, response, { engine: application.engine, actor: visit.bearer ? visit.actor : visitor, locale: visit.locale, idempotencyKey: typeof key === 'string' ? key : undefined });
    }],
    ['/live', async (request, response, url) => {
      const { personId } = await visitOf(application, request);
      const since = Number(request.headers['last-event-id'] ?? url.searchParams.get('since') ?? Number.NaN);
      if (personId) application.live.listen(personId, since, request, response);
      else response.writeHead(204).end();
    }],
    ['/webhooks/', (request, response, url) => receiveWebhook(application, request, response, url)],
    ['/unsubscribe/', (request, response, url) => unsubscribe(application, request, response, url)],
    ['/files/', (request, response, url) => sendFile(application, request, response, url)],
  ];

  async function ready(_request: IncomingMessage, response: ServerResponse): Promise<void> {
    const problem = await application.findProblem();
    response.writeHead(problem ? 503 : 200, { 'content-type': 'text/plain' }).end(problem ?? 'ready');
  }

  async function page(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!pages) return void response.writeHead(404).end('The pages are not built.');
    // The adapter reads the scheme from this header; what a client sent under its name does not count.
    request.headers['x-entremise-scheme'] = new URL(application.config.origin).protocol.slice(0, -1);
    request.headers['x-entremise-host'] = new URL(application.config.origin).host;
    (request as IncomingMessage & { entremise?: unknown }).entremise = doorFor(application, await visitOf(application, request), await application.house(), openApi);
    pages(request, response);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = addressed(request.url ?? '/', application.config.origin);
    if (!url) return void response.writeHead(400, { 'content-type': 'text/plain' }).end('This is not an address of this site.');
    const route = routes.find(([prefix]) => (prefix.endsWith('/') ? url.pathname.startsWith(prefix) : url.pathname === prefix));
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'same-origin');
    await (route ? route[1](request, response, url) : page(request, response));
  }

  const server = createServer((request, response) => {
    if (log.isLevelEnabled('debug')) logWhenDone(request, response, log);
    withRequest({ address: addressOf(request, application.config.trustProxy), device: request.headers['user-agent'] ?? null }, () => {
      sendCookiesWith(response);
      return serve(request, response);
    }).catch((error) => {
      log.error({ err: error, url: request.url }, 'request failed');
      if (response.headersSent) return void response.destroy();
      if (request.url?.startsWith(`${apiPrefix}/`)) return answerFailure(response, localeOf(request) ?? 'en');
      response.writeHead(500, { 'content-type': 'text/plain' }).end('Something on our side failed. Try again.');
    });
  });
  server.on('clientError', refuseUnreadable);
  return server;
}

/** Before there is a request there is no language either. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const tooLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const [status, reason] = tooLarge ? [431, 'Request Header Fields Too Large'] : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? [408, 'Request Timeout'] : [400, 'Bad Request'];
  const message = tooLarge ? 'Nothing was done: the headers are over 16 kB.' : 'Nothing was done: this is not a request in HTTP.';
  const body = JSON.stringify({ code: tooLarge ? 'input.headers_too_large' : 'input.unreadable', status, message });
  socket.end(`HTTP/1.1 ${status} ${reason}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`);
}

function logWhenDone(request: IncomingMessage, response: ServerResponse, log: Logger): void {
  const started = performance.now();
  response.on('finish', () => log.debug({ method: request.method, url: request.url, status: response.statusCode, ms: Math.round(performance.now() - started) }, 'request'));
}

/** `//` and the like are no address. */
const addressed = (path: string, origin: string): URL | null => (URL.canParse(path, origin) ? new URL(path, origin) : null);

/** Behind a proxy of ours the last address it added counts; otherwise the header is whatever the client wrote. */
function addressOf(request: IncomingMessage, trustProxy: boolean): string | null {
  const forwarded = trustProxy ? request.headers['x-forwarded-for'] : undefined;
  return String(forwarded ?? '').split(',').at(-1)?.trim() || (request.socket.remoteAddress ?? null);
}

/** Cookies that operations of this request set go out with its head, whoever writes it. */
function sendCookiesWith(response: ServerResponse): void {
  const cookies = requestAtHand()?.cookies;
  const writeHead = response.writeHead.bind(response) as (...parts: unknown[]) => ServerResponse;
  response.writeHead = ((...parts: unknown[]) => {
    for (const cookie of cookies?.values() ?? []) response.appendHeader('set-cookie', cookie);
    cookies?.clear();
    return writeHead(...parts);
  }) as typeof response.writeHead;
}
