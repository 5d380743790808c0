// The address that a notification names in List-Unsubscribe (RFC 8058): a mail program posts to it and asks for nothing more; a
// browser that opens it is led to the page, which changes nothing before its button is pressed.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { visitor } from '#kernel/actor.ts';
import type { Application } from '../application.ts';
import { perform, Refused } from '../perform.ts';
import { readRefusal } from '../read-refusal.ts';
import { localeOf } from './visit.ts';

export async function unsubscribe(application: Pick<Application, 'engine' | 'operation'>, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const token = url.pathname.slice('/unsubscribe/'.length);
  const locale = localeOf(request) ?? 'en';
  if (request.method === 'GET' || request.method === 'HEAD') return void response.writeHead(303, { location: `/${locale}/unsubscribe/${encodeURIComponent(token)}` }).end();
  if (request.method !== 'POST') return void response.writeHead(405, { allow: 'GET, POST' }).end();
  // The body says `List-Unsubscribe=One-Click` and nothing that is needed.
  request.resume();
  const operation = application.operation('notifications.useSwitchLink');
  if (!operation) return void response.writeHead(503).end();
  try {
    await perform(application.engine, operation, { token, on: false, by: 'one_click' } as never, { actor: visitor, locale, via: 'api' });
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end('ok');
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { status, sentence } = readRefusal(error, locale, application.engine.clock.now());
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(sentence);
  }
}
