// JSON Schema as rows of a table: `items[].id`, string (uuid), required, and what it means.

export type Schema = {
  type?: string | string[];
  format?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  additionalProperties?: boolean | Schema;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  contentMediaType?: string;
};

export type Row = { name: string; type: string; required: boolean; description: string; limits: string };

const DEEPEST = 6;

export function rows(schema: Schema | undefined, prefix = "", depth = 0): Row[] {
  if (!schema || depth > DEEPEST) return [];
  const inner = withoutNull(schema);
  if (inner.items && !inner.properties) return rows(inner.items, `${prefix}[]`, depth + 1);
  return Object.entries(inner.properties ?? {}).flatMap(([name, property]) => {
    const full = prefix ? `${prefix}.${name}` : name;
    const required = (inner.required ?? []).includes(name) && property.default === undefined;
    const itself: Row = { name: full, type: typeOf(property), required, description: descriptionOf(property), limits: limitsOf(withoutNull(property)) };
    return [itself, ...rows(property, full, depth + 1)];
  });
}

/** "string (uuid)", "array of objects", "draft | published", "integer or null". */
export function typeOf(schema: Schema): string {
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return [...new Set(branches.map(typeOf))].join(" | ").replace(/ \| null$/, " or null");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((word) => String(word)).join(" | ");
  if (schema.contentMediaType) return "file";
  if (schema.type === "array") return `array of ${schema.items ? plural(typeOf(schema.items)) : "anything"}`;
  if (schema.type === "object" && !schema.properties) return "object of values by name";
  if (Array.isArray(schema.type)) return schema.type.join(" | ");
  return schema.format ? `${schema.type ?? "string"} (${schema.format})` : (schema.type ?? "anything");
}

const plural = (type: string) => (/^(string|integer|number|boolean|object)$/.test(type) ? `${type}s` : type);

/** The part that is not null, where there is only one. */
function withoutNull(schema: Schema): Schema {
  const branches = (schema.anyOf ?? schema.oneOf ?? []).filter((branch) => branch.type !== "null");
  return branches.length === 1 && branches[0] ? { ...branches[0], description: schema.description ?? branches[0].description } : schema;
}

function descriptionOf(schema: Schema): string {
  return schema.description ?? withoutNull(schema).description ?? "";
}

/** The largest safe integer stands for "no limit". */
const isReal = (limit: number | undefined) => limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;

function limitsOf({ minimum, maximum, minLength, maxLength, default: usual }: Schema): string {
  const said: string[] = [];
  if (isReal(minimum) || isReal(maximum)) said.push([isReal(minimum) ? `≥ ${minimum}` : "", isReal(maximum) ? `≤ ${maximum}` : ""].filter(Boolean).join(", "));
  if (minLength !== undefined && minLength > 1) said.push(`length ≥ ${minLength}`);
  if (maxLength !== undefined) said.push(`length ≤ ${maxLength}`);
  if (usual !== undefined) said.push(`default ${JSON.stringify(usual)}`);
  return said.join(", ");
}

/** A value that would be accepted, for the example: only what is required. */
export function example(schema: Schema): unknown {
  const inner = withoutNull(schema);
  if (inner.default !== undefined) return inner.default;
  if (inner.const !== undefined) return inner.const;
  if (inner.enum) return inner.enum[0];
  const [branch] = inner.anyOf ?? inner.oneOf ?? [];
  if (branch) return example(branch);
  switch (inner.type) {
    case "object":
      return Object.fromEntries((inner.required ?? []).map((name) => [name, example(inner.properties?.[name] ?? {})]));
    case "array":
      return inner.items ? [example(inner.items)] : [];
    case "integer":
    case "number":
      return Math.max(1, inner.minimum ?? 1);
    case "boolean":
      return true;
    default:
      return EXAMPLES[inner.format ?? ""] ?? "…";
  }
}

const EXAMPLES: Record<string, string> = {
  uuid: "0192f0c1-7a54-7cc3-9e41-2f6d8a1b3c4d",
  "date-time": "2027-03-01T09:00:00Z",
  date: "2027-03-01",
  email: "ines@bakery.example",
  uri: "https://bakery.example",
};
