// What a page may do: perform operations as the person at the door. Pages know this object and nothing else of the server.
import { Refused } from '#kernel/refusal.ts';
import type { Locale } from '#kernel/text.ts';
import type { Application, House } from '../application.ts';
import { perform } from '../perform.ts';
import { readRefusal, type ReadableRefusal } from '../read-refusal.ts';
import { everyOperation } from '../refusals.ts';
import type { Visit } from './visit.ts';

export type Answer = { ok: true; output: unknown } | { ok: false; refusal: ReadableRefusal };

export function doorFor(application: Application, visit: Visit, house: House, openApi: () => Promise<object>) {
  return {
    /** With the sentence of every refusal, in the reader's language: the document itself names only their codes. */
    openApi: async () => ({ ...(await openApi()), 'x-refusals': refusalSentences(application, visit.locale) }),
    person: 'id' in visit.actor ? { id: visit.actor.id, name: visit.actor.name, roles: rolesOf(visit), locale: visit.locale } : null,
    sessionId: visit.sessionId,
    timeZone: visit.timeZone ?? house.markets.find((market) => market.code === visit.market)?.timeZone ?? 'Europe/Paris',
    house: { ...house, markets: house.markets.map((market) => ({ ...market, name: market.name[visit.locale] })) },
    locale: visit.locale,
    market: visit.market,
    sandbox: application.config.sandbox,
    marketplace: application.config.marketplace,
    origin: application.config.origin,
    now: application.engine.clock.now().toString(),
    asOf: Date.now(),

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
        return { ok: true, output };
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return { ok: false, refusal: readRefusal(error, visit.locale, application.engine.clock.now()) };
      }
    },
  };
}

function refusalSentences({ operations }: Application, locale: Locale): Record<string, { sentence: string; clause?: string }> {
  const kinds = [...everyOperation, ...operations.flatMap((operation) => operation.refusals ?? [])];
  return Object.fromEntries(kinds.map(({ code, say, clause }) => [code, { sentence: say[locale], ...(clause ? { clause } : {}) }]));
}

function rolesOf({ actor }: Visit): string[] {
  if (actor.kind === 'operator') return [...actor.roles];
  return actor.kind === 'member' ? (actor.pro ? ['client', 'pro'] : ['client']) : [];
}
