// The input of an operation out of an HTTP request: path, then query or body. Says nothing about its fields; that is perform's.
import type { IncomingMessage } from 'node:http';
import type * as z from 'zod';
import type { Operation } from '#kernel/operation.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { bodyTooLarge, bodyUnreadable, wrongContentType } from './refusals.ts';

const megabyte = 1024 * 1024;
const mostMegabytes = { json: 1, form: 21 };

type Fields = Readonly<Record<string, unknown>>;
export type InputReader = (request: IncomingMessage, params: Readonly<Record<string, string>>, query: string) => Promise<unknown> | unknown;

/** Made once per operation. */
export function inputReader(operation: Operation): InputReader {
  const shape = ((operation.input as { shape?: unknown }).shape ?? {}) as Readonly<Record<string, z.core.$ZodType>>;
  if (operation.method === 'GET') {
    const kinds = new Map(Object.entries(shape).map(([name, schema]) => [name, kindOf(schema)]));
    return (_request, params, query) => ({ ...fromQuery(query, kinds), ...params });
  }
  const takesFile = Object.values(shape).some((schema) => kindOf(schema) === 'file');
  return async (request, params) => {
    const body = takesFile ? await readForm(request) : await readJson(request);
    // Anything but an object is wrong as a whole, and perform says so.
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body, ...params } : body;
  };
}

/** What stands inside `.optional()`, `.default()` and what is read on through a pipe. */
function kindOf(schema: z.core.$ZodType): string {
  // oxlint-disable-next-line no-underscore-dangle -- the only way zod shows what a schema is made of
  const { innerType, in: first, type } = schema._zod.def as z.core.$ZodTypeDef & { innerType?: z.core.$ZodType; in?: z.core.$ZodType };
  const inside = innerType ?? first;
  return inside ? kindOf(inside) : type;
}

function fromQuery(query: string, kinds: ReadonlyMap<string, string>): Fields {
  const fields: Record<string, unknown> = {};
  if (query === '') return fields;
  for (const [name, text] of new URLSearchParams(query)) {
    const value = valueOf(text, kinds.get(name));
    const earlier = Object.hasOwn(fields, name) ? fields[name] : undefined;
    // Defined, never set: `__proto__` is a name like any other.
    Object.defineProperty(fields, name, { value: earlier === undefined ? value : [earlier, value].flat(), enumerable: true, configurable: true, writable: true });
  }
  return fields;
}

/** An address knows only text; what does not read as the kind expected stays text, and is refused as such. */
function valueOf(text: string, kind: string | undefined): unknown {
  if (kind === 'number' && /^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text);
  if (kind === 'array') return [text];
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const bytes = await readBytes(request, mostMegabytes.json);
  if (bytes.length === 0) return {};
  const type = mediaType(request);
  if (type !== 'application/json' && !type.endsWith('+json')) refuse(wrongContentType, { expected: 'application/json' });
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse(bodyUnreadable, { expected: 'JSON' });
  }
}

async function readForm(request: IncomingMessage): Promise<Fields> {
  const type = mediaType(request);
  if (type !== 'multipart/form-data') refuse(wrongContentType, { expected: 'multipart/form-data' });
  const bytes = await readBytes(request, mostMegabytes.form);
  try {
    const form = await new Response(bytes, { headers: { 'content-type': request.headers['content-type'] as string } }).formData();
    return Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name).length > 1 ? form.getAll(name) : form.get(name)]));
  } catch {
    return refuse(bodyUnreadable, { expected: 'multipart/form-data' });
  }
}

const mediaType = (request: IncomingMessage) => (request.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();

async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.headers['content-length'] ?? 0) > limit * megabyte) refuse(bodyTooLarge, { limit });
  const chunks: Buffer[] = [];
  let size = 0;
  // Not `for await`: leaving it early would tear the connection down before the answer is read.
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit * megabyte) chunks.push(chunk);
      else reject(new Refused(bodyTooLarge, { limit }, []));
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => reject(new ClientLeft()));
  });
}

/** Nobody is there to be answered any more. */
export class ClientLeft extends Error {}
