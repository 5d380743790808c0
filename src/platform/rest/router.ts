// REST from the operations: one oRPC procedure each. oRPC routes, reads and writes HTTP; parsing, admission and refusals
// are perform's, the same for every way in.
import { implementedRouter, os, ORPCError } from './orpc.ts';
import type { Actor } from '#kernel/actor.ts';
import type { Operation } from '#kernel/operation.ts';
import type { RefusalKind } from '#kernel/refusal.ts';
import { Refused } from '#kernel/refusal.ts';
import type { Locale } from '#kernel/text.ts';
import { perform, type Engine } from '../perform.ts';
import { everyOperation } from '../refusals.ts';
import { readRefusal } from '../read-refusal.ts';

export type RestContext = { engine: Engine; actor: Actor; locale: Locale; idempotencyKey: string | undefined };

/** oRPC reads error codes as keys; ours are `noun.what`. */
function errorsOf(operation: Operation) {
  const kinds: readonly RefusalKind[] = [...everyOperation, ...(operation.refusals ?? [])];
  return Object.fromEntries(kinds.map((kind) => [kind.code, { status: kind.status, message: kind.say.en }]));
}

export function restRouter(operations: readonly Operation[]) {
  const procedures = operations.filter((operation) => !operation.internal).map((operation) => {
    const [module = '', verb = ''] = operation.name.split('.');
    const procedure = os
      .$context<RestContext>()
      .route({
        method: operation.method,
        path: operation.path as `/${string}`,
        operationId: operation.name,
        summary: operation.summary,
        description: describe(operation),
        tags: [module],
        successStatus: operation.method === 'POST' ? 201 : 200,
        inputStructure: 'compact',
      })
      .errors(errorsOf(operation))
      .input(operation.input)
      .output(operation.output)
      .handler(async ({ input, context }) => {
        try {
          return await perform(context.engine, operation, input as never, {
            actor: context.actor,
            locale: context.locale,
            via: 'api',
            idempotencyKey: operation.kind === 'write' ? context.idempotencyKey : undefined,
          });
        } catch (error) {
          throw error instanceof Refused ? asApiError(error, context) : error;
        }
      });
    return [module, verb, procedure] as const;
  });
  return implementedRouter(procedures);
}

function describe(operation: Operation): string {
  const clauses = operation.clauses?.length ? `Carries out ${operation.clauses.join(', ')}.` : '';
  const who = `Who may: ${operation.allow.who.join(', ')}.`;
  const scope = `Scope: ${operation.name.split('.')[0]}:${operation.kind}.`;
  const once = operation.kind === 'write' ? 'Send an `Idempotency-Key` header: a retry with the same key changes nothing twice.' : '';
  return [operation.description, clauses, who, scope, once].filter(Boolean).join('\n\n');
}

function asApiError(refused: Refused, context: RestContext) {
  const { sentence, fields } = readRefusal(refused, context.locale, context.engine.clock.now());
  return new ORPCError(refused.kind.code, {
    status: refused.kind.status,
    message: sentence,
    data: {
      ...(refused.kind.clause ? { clause: refused.kind.clause } : {}),
      ...(fields.length > 0 ? { fields } : {}),
      ...(Object.keys(refused.facts).length > 0 ? { facts: refused.facts } : {}),
    },
  });
}
