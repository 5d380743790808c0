// /api/v1 over node:http, and its description.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type OpenAPI, OpenAPIGenerator } from '@orpc/openapi';
import { OpenAPIHandler } from '@orpc/openapi/node';
import { experimental_ZodSmartCoercionPlugin as ZodSmartCoercionPlugin, ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { onError } from '@orpc/server';
import { BodyLimitPlugin } from '@orpc/server/node';
import type { Operation } from '#kernel/operation.ts';
import { restRouter, type RestContext } from './router.ts';

export const apiPrefix = '/api/v1';
const megabyte = 1024 * 1024;
/** Uploads go to one route; everything else is small. */
const largestBody = (path: string) => (path === `${apiPrefix}/files` ? 21 * megabyte : megabyte);

export function restHandler(operations: readonly Operation[], onFailure: (error: unknown) => void) {
  const handler = new OpenAPIHandler(restRouter(operations) as never, {
    // A body without a length is counted as it comes.
    plugins: [new ZodSmartCoercionPlugin(), new BodyLimitPlugin({ maxBodySize: 21 * megabyte })],
    interceptors: [onError((error: unknown) => {
      if (!isExpected(error)) onFailure(error);
    })],
    customErrorResponseBodyEncoder: (error) => ({
      code: error.code,
      status: error.status,
      message: error.message,
      ...(error.data && typeof error.data === 'object' ? error.data : {}),
    }),
  });

  return async (request: IncomingMessage, response: ServerResponse, context: RestContext): Promise<void> => {
    const path = (request.url ?? '').split('?')[0] as string;
    if (Number(request.headers['content-length'] ?? 0) > largestBody(path)) {
      return answer(response, 413, { code: 'input.too_large', status: 413, message: `The body is over 1 MB. Send files to POST ${apiPrefix}/files, up to 20 MB each.` });
    }
    const { matched } = await handler.handle(request, response, { prefix: apiPrefix, context: context as never });
    if (!matched) answer(response, 404, { code: 'access.no_such_route', status: 404, message: `There is no ${request.method} ${request.url?.split('?')[0]}. See /api for the reference.` });
  };
}

function isExpected(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && Number(error.status) < 500;
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

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
  return generator.generate(restRouter(operations) as never, {
    customErrorResponseBodySchema: (errors) => ({
      allOf: [{ $ref: '#/components/schemas/Refusal' }, { type: 'object', properties: { code: { enum: errors.map(([code]) => code) } } }],
    }),
    info: {
      title: `${marketplace} API`,
      version: '1',
      description:
        'Every operation of the marketplace. Amounts of money are whole minor units (cents) with their currency; credits are whole numbers; moments are UTC in ISO 8601; days are calendar days. A refusal answers with its code, a sentence in the language of Accept-Language, and the clause behind it.',
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
