// An input that the schema of an operation takes, made from its JSON schema.
import * as z from 'zod';
import type { Operation } from '../../src/kernel/operation.ts';

export type Schema = {
  type?: string | string[]; enum?: unknown[]; const?: unknown; format?: string; pattern?: string; minimum?: number; minLength?: number; minItems?: number;
  properties?: Record<string, Schema>; required?: string[]; items?: Schema; anyOf?: Schema[]; oneOf?: Schema[]; default?: unknown;
};

export const schemaOf = (operation: Operation): Schema => z.toJSONSchema(operation.input as z.ZodType, { io: 'input', unrepresentable: 'any' }) as Schema;

/** `named` says what a field called so holds, whatever the operation. */
export function sample(schema: Schema, named: Readonly<Record<string, unknown>>, name = ''): unknown {
  if (name in named && !(schema.type === 'array' && !Array.isArray(named[name]))) return named[name];
  if (schema.enum) return schema.enum[0];
  if (schema.const !== undefined) return schema.const;
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return sample(choice.find((one) => one.type !== 'null') ?? {}, named, name);
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([field, inside]) => [field, sample(inside, named, field)]).filter(([, value]) => value !== undefined));
    case 'array':
      return schema.minItems ? [sample(schema.items ?? {}, named, name.replace(/s$/, ''))] : [];
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    case 'boolean':
      return true;
    case 'string':
      return text(schema);
    default:
      return undefined;
  }
}

function text({ format, minLength = 0 }: Schema): string | undefined {
  if (format === 'binary') return undefined;
  if (format === 'uuid') return '018f2f6e-7c1a-7abc-8def-0123456789ab';
  if (format === 'date-time') return '2026-04-01T09:00:00Z';
  if (format === 'date') return '2026-04-01';
  return 'a word or two'.padEnd(minLength, '.');
}
