// The OpenAPI document: each operation as a contract of oRPC, which knows how to write zod schemas down.
import { oc } from '@orpc/contract';
import { type OpenAPI, OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import type { Operation } from '#kernel/operation.ts';
import type { RefusalKind } from '#kernel/refusal.ts';
import { everyOperation } from '../refusals.ts';
import { apiPrefix } from './handler.ts';

const refusalSchema: OpenAPI.SchemaObject = {
  type: 'object',
  description: 'An expected "no": nothing was changed',
  required: ['code', 'status', 'message'],
  properties: {
    code: { type: 'string', description: 'Stable' },
    status: { type: 'integer' },
    message: { type: 'string', description: 'What did not happen, why, and what to do, in the language asked for' },
    clause: { type: 'string', description: 'The rule behind it' },
    fields: {
      type: 'array',
      items: { type: 'object', required: ['path', 'sentence'], properties: { path: { type: 'string' }, sentence: { type: 'string' } } },
    },
    facts: { type: 'object', description: 'What was looked at', additionalProperties: true },
  },
};

export async function openApiDocument(operations: readonly Operation[], origin: string, marketplace: string) {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  return generator.generate(contractsOf(operations) as never, {
    customErrorResponseBodySchema: (errors) => ({
      allOf: [{ $ref: '#/components/schemas/Refusal' }, { type: 'object', properties: { code: { enum: errors.map(([code]) => code) } } }],
    }),
    info: {
      title: `${marketplace} API`,
      version: '1',
      description:
        'Every operation of the marketplace. Amounts of money are whole minor units (cents) with their currency; credits are whole numbers; moments are UTC in ISO 8601; days are calendar days. A refusal answers with its code, a sentence in the language of Accept-Language, and the clause behind it. A body that cannot be read is refused with 400, 413 or 415 in the same form.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: `${origin}${apiPrefix}` }],
    security: [{ key: [] }],
    components: {
      schemas: { Refusal: refusalSchema },
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'An API key of the account page, or a session token' } },
    },
  });
}

function contractsOf(operations: readonly Operation[]): object {
  const contracts: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const [module = '', verb = ''] = operation.name.split('.');
    if (!operation.internal) (contracts[module] ??= {})[verb] = contractOf(operation, module);
  }
  return contracts;
}

function contractOf(operation: Operation, module: string) {
  return oc
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
    .output(operation.output);
}

/** oRPC reads error codes as keys; ours are `noun.what`. */
function errorsOf(operation: Operation) {
  const kinds: readonly RefusalKind[] = [...everyOperation, ...(operation.refusals ?? [])];
  return Object.fromEntries(kinds.map((kind) => [kind.code, { status: kind.status, message: kind.say.en }]));
}

function describe(operation: Operation): string {
  const clauses = operation.clauses?.length ? `Carries out ${operation.clauses.join(', ')}.` : '';
  const who = `Who may: ${operation.allow.who.join(', ')}.`;
  const scope = `Scope: ${operation.name.split('.')[0]}:${operation.kind}.`;
  const once = operation.kind === 'write' ? 'Send an `Idempotency-Key` header: a retry with the same key changes nothing twice.' : '';
  return [operation.description, clauses, who, scope, once].filter(Boolean).join('\n\n');
}
