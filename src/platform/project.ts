// Nothing leaves that the output schema does not name. In the sandbox and in tests each answer is also checked against its
// schema in full; where people do business, what the tests have checked a thousand times is only cut to shape: checking and
// copying every field took a quarter of the CPU of a list.
import type * as z from 'zod';

type Schema = z.core.$ZodType;
type Project = (value: unknown) => unknown;
type Def = z.core.$ZodTypeDef & { shape?: Record<string, Schema>; element?: Schema; innerType?: Schema; catchall?: Schema; checks?: readonly z.core.$ZodCheck[] };

const leaves = new Set(['string', 'number', 'int', 'boolean', 'enum', 'literal', 'null', 'unknown', 'any']);
const known = new WeakMap<Schema, Project>();

/** Made once per schema. The value itself where nothing is to be cut, a copy otherwise. */
export function projectorOf(schema: Schema): Project {
  const made = known.get(schema) ?? cutterOf(schema) ?? ((value) => value);
  known.set(schema, made);
  return made;
}

/** Null: as it is. What is neither plain nor a tree of plain things goes through the schema. */
function cutterOf(schema: Schema): Project | null {
  const def = definitionOf(schema);
  if (leaves.has(def.type) && !def.checks?.some(rewrites)) return null;
  if ((def.type === 'nullable' || def.type === 'optional') && def.innerType) return unlessNothing(cutterOf(def.innerType));
  if (def.type === 'array' && def.element) return ofEach(cutterOf(def.element));
  if (def.type === 'object' && def.shape && !def.catchall) return ofFields(def.shape);
  return (value) => (schema as z.ZodType).parse(value);
}

const unlessNothing = (cut: Project | null): Project | null => cut && ((value) => (value === null || value === undefined ? value : cut(value)));

const ofEach = (cut: Project | null): Project | null => cut && ((value) => {
  const items = value as readonly unknown[];
  let copy: unknown[] | null = null;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const shown = cut(item);
    if (shown === item) continue;
    copy ??= [...items];
    copy[index] = shown;
  }
  return copy ?? items;
});

function ofFields(shape: Record<string, Schema>): Project {
  const fields = new Map(Object.entries(shape).map(([name, field]) => [name, cutterOf(field)]));
  return (value) => {
    const given = value as Record<string, unknown>;
    let copy: Record<string, unknown> | null = null;
    for (const name in given) {
      const cut = fields.get(name);
      const shown = cut ? cut(given[name]) : given[name];
      if (cut !== undefined && shown === given[name]) continue;
      copy ??= { ...given };
      if (cut === undefined) delete copy[name];
      else copy[name] = shown;
    }
    return copy ?? given;
  };
}

// oxlint-disable-next-line no-underscore-dangle -- the only way zod shows what a schema is made of
const definitionOf = (schema: Schema): Def => schema._zod.def as Def;
// oxlint-disable-next-line no-underscore-dangle
const rewrites = (check: z.core.$ZodCheck): boolean => check._zod.def.check === 'overwrite';
