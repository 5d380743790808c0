// What a page may do: perform operations as the person at the door. Pages know this object and nothing else of the server.
import type { ServerResponse } from 'node:http';
import { Refused } from '#kernel/refusal.ts';
import type { Application } from '../application.ts';
import { perform } from '../perform.ts';
import { readRefusal, type ReadableRefusal } from '../read-refusal.ts';
import type { Visit } from './visit.ts';

export type Answer = { ok: true; output: unknown } | { ok: false; refusal: ReadableRefusal };

export function doorFor(application: Application, visit: Visit, response: ServerResponse) {
  return {
    person: 'id' in visit.actor ? { id: visit.actor.id, name: visit.actor.name, roles: rolesOf(visit), locale: visit.locale } : null,
    sessionId: visit.sessionId,
    locale: visit.locale,
    market: visit.market,
    sandbox: application.config.sandbox,
    marketplace: application.config.marketplace,
    origin: application.config.origin,
    now: application.engine.clock.now().toString(),

    async perform(name: string, input: unknown, options: { idempotencyKey?: string } = {}): Promise<Answer> {
      const operation = application.operation(name);
      if (!operation) throw new Error(`no operation is called ${name}`);
      try {
        const output = await perform(application.engine, operation, input as never, {
          actor: visit.actor,
          locale: visit.locale,
          via: 'web',
          idempotencyKey: operation.kind === 'write' ? options.idempotencyKey || undefined : undefined,
        });
        setCookies(response, output);
        return { ok: true, output };
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return { ok: false, refusal: readRefusal(error, visit.locale, application.engine.clock.now()) };
      }
    },
  };
}

function rolesOf({ actor }: Visit): string[] {
  if (actor.kind === 'operator') return [...actor.roles];
  return actor.kind === 'member' ? (actor.pro ? ['client', 'pro'] : ['client']) : [];
}

/** Operations that open or end a session answer the cookies that do so. */
function setCookies(response: ServerResponse, output: unknown): void {
  const cookies = (output as { cookies?: unknown } | null)?.cookies;
  if (Array.isArray(cookies)) for (const cookie of cookies) response.appendHeader('set-cookie', String(cookie));
}
