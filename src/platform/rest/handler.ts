// /api/v1 over node:http: finds the operation, reads its input, performs it, writes the answer. Parsing, admission and refusals
// are perform's, the same for every way in.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Actor } from '#kernel/actor.ts';
import type { Operation } from '#kernel/operation.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { Locale } from '#kernel/text.ts';
import { admit, perform, type Engine } from '../perform.ts';
import { readRefusal } from '../read-refusal.ts';
import { ClientLeft, inputReader, type InputReader } from './read-input.ts';
import { failed, noSuchRoute, wrongMethod } from './refusals.ts';
import { routesOf } from './routes.ts';

export const apiPrefix = '/api/v1';

export type RestContext = { engine: Engine; actor: Actor; locale: Locale; idempotencyKey: string | undefined };
type Target = { readonly operation: Operation; readonly read: InputReader };

export function restHandler(operations: readonly Operation[], onFailure: (error: unknown) => void) {
  const routes = routesOf(operations.filter((operation) => !operation.internal).map((operation): Target => ({ operation, read: inputReader(operation) })));

  async function respond(request: IncomingMessage, response: ServerResponse, context: RestContext): Promise<void> {
    const [path = '', query = ''] = splitOnce(request.url ?? '', '?');
    const found = routes.find(request.method ?? '', path.slice(apiPrefix.length));
    if (!found) refuse(noSuchRoute, { path });
    if ('otherMethods' in found) {
      response.setHeader('allow', found.otherMethods.join(', '));
      refuse(wrongMethod, { methods: found.otherMethods.join(', ') });
    }
    const { operation, read } = found.target;
    // Nobody's megabytes are read who may not send them.
    admit(operation, context.actor);
    const input = await read(request, found.params, query);
    const output = await perform(context.engine, operation, input as never, {
      actor: context.actor,
      locale: context.locale,
      via: 'api',
      idempotencyKey: operation.kind === 'write' ? context.idempotencyKey : undefined,
    });
    answer(response, operation.method === 'POST' ? 201 : 200, output);
  }

  return async (request: IncomingMessage, response: ServerResponse, context: RestContext): Promise<void> => {
    try {
      await respond(request, response, context);
    } catch (error) {
      if (error instanceof ClientLeft || request.destroyed && !request.complete) return void response.destroy();
      if (error instanceof Refused) return answer(response, error.kind.status, refusalBody(error, context));
      onFailure(error);
      answerFailure(response, context.locale);
    }
  };
}

export function answerFailure(response: ServerResponse, locale: Locale): void {
  answer(response, failed.status, { code: failed.code, status: failed.status, message: failed.say[locale] });
}

function refusalBody(refused: Refused, { locale, engine }: RestContext) {
  const { code, status, clause, sentence, fields } = readRefusal(refused, locale, engine.clock.now());
  return {
    code,
    status,
    message: sentence,
    ...(clause ? { clause } : {}),
    ...(fields.length > 0 ? { fields } : {}),
    ...(Object.keys(refused.facts).length > 0 ? { facts: refused.facts } : {}),
  };
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
