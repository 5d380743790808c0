// What of the sign-in library can be reached over HTTP: the two halves of two passkey ceremonies. All else is not found.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { toNodeHandler } from 'better-auth/node';
import type { Clock } from '../clock.ts';
import type { AttemptCounter } from './attempts.ts';
import type { signInLibrary } from './library.ts';
import { requestAtHand } from './request.ts';

const reachable = new Map([
  ['/api/auth/passkey/generate-register-options', 'GET'],
  ['/api/auth/passkey/verify-registration', 'POST'],
  ['/api/auth/passkey/generate-authenticate-options', 'GET'],
  ['/api/auth/passkey/verify-authentication', 'POST'],
]);

const mostBytes = 64 * 1024;
const perAddress = { limit: 60, minutes: 5 };

export type AuthHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Run it inside `withRequest`, before anything has read the body. */
export function authHandler(library: () => Promise<ReturnType<typeof signInLibrary>>, attempts: AttemptCounter, clock: Clock): AuthHandler {
  let handle: ReturnType<typeof toNodeHandler> | undefined;
  return async (request, response) => {
    const path = (request.url ?? '').split('?')[0] as string;
    if (reachable.get(path) !== request.method) return answer(response, 404, 'not_found');
    if (request.method === 'POST' && !(Number(request.headers['content-length']) <= mostBytes)) return answer(response, 413, 'too_large');
    const address = requestAtHand()?.address ?? 'unknown';
    const { over } = await attempts.count(`passkey:${address}`, perAddress.limit, perAddress.minutes, clock.now());
    if (over) return answer(response, 429, 'identity.too_many_attempts');
    handle ??= toNodeHandler(await library());
    await handle(request, response);
  };
}

function answer(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ code }));
}
