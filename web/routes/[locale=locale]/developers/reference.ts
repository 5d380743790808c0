// The operations of the API, module by module, as the document of /api/v1/openapi.json describes them.
import { curl } from "./curl.ts";
import { rows, type Row, type Schema } from "./schema.ts";

type Content = { content?: Record<string, { schema?: Schema & { allOf?: Schema[] } }> };

type Described = {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: { name: string; in: "path" | "query"; required?: boolean; schema?: Schema }[];
  requestBody?: Content;
  responses: Record<string, Content>;
};

export type Document = {
  servers?: { url: string }[];
  paths: Record<string, Record<string, Described>>;
  "x-refusals"?: Record<string, { sentence: string; clause?: string }>;
};

export type RefusalRow = { code: string; status: number; sentence: string; clause?: string };

export type ApiOperation = {
  id: string;
  module: string;
  method: string;
  path: string;
  summary: string;
  description: string[];
  who: string[];
  scope: string;
  clauses: string[];
  input: Row[];
  output: Row[];
  refusals: RefusalRow[];
  curl: string;
};

export type Reference = { server: string; modules: { name: string; operations: ApiOperation[] }[]; everywhere: RefusalRow[] };

export function referenceOf(document: Document): Reference {
  const server = document.servers?.[0]?.url ?? "";
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => operationOf(document, server, path, method, described)),
  );
  const [first, ...others] = all;
  const everywhere = first?.refusals.filter(({ code }) => others.every((one) => one.refusals.some((refusal) => refusal.code === code))) ?? [];
  const own = all.map((one) => ({ ...one, refusals: one.refusals.filter(({ code }) => !everywhere.some((refusal) => refusal.code === code)) }));
  const names = [...new Set(own.map((one) => one.module))];
  return { server, everywhere, modules: names.map((name) => ({ name, operations: own.filter((one) => one.module === name) })) };
}

function operationOf(document: Document, server: string, path: string, method: string, described: Described): ApiOperation {
  const body = schemaOf(described.requestBody);
  const success = Object.entries(described.responses).find(([status]) => status.startsWith("2"))?.[1];
  return {
    id: described.operationId,
    module: described.tags?.[0] ?? "",
    method: method.toUpperCase(),
    path,
    summary: described.summary ?? "",
    ...said(described.description ?? ""),
    input: [...parameterRows(described), ...rows(body)],
    output: rows(schemaOf(success)),
    refusals: refusalsOf(document, described),
    curl: curl({ server, method: method.toUpperCase(), path, parameters: described.parameters ?? [], body, isForm: isForm(described.requestBody) }),
  };
}

const schemaOf = (content: Content | undefined): Schema | undefined => Object.values(content?.content ?? {})[0]?.schema;

const isForm = (content: Content | undefined) => Object.keys(content?.content ?? {}).includes("multipart/form-data");

function parameterRows(described: Described): Row[] {
  const schema = { type: "object", properties: {} as Record<string, Schema>, required: [] as string[] };
  for (const parameter of described.parameters ?? []) {
    schema.properties[parameter.name] = parameter.schema ?? {};
    if (parameter.required) schema.required.push(parameter.name);
  }
  return rows(schema);
}

const listed = (text: string) => text.split(", ").filter(Boolean);

/** The description ends with lines that say who may, the scope and the rules: they have places of their own. */
function said(description: string): Pick<ApiOperation, "description" | "who" | "scope" | "clauses"> {
  const found = (begin: RegExp) => paragraphs.find((paragraph) => begin.test(paragraph))?.replace(begin, "").replace(/\.$/, "") ?? "";
  const paragraphs = description.split("\n\n").filter(Boolean);
  return {
    description: paragraphs.filter((paragraph) => !/^(Who may|Scope): |^Carries out |^Send an `Idempotency-Key`/.test(paragraph)),
    who: listed(found(/^Who may: /)),
    scope: found(/^Scope: /),
    clauses: listed(found(/^Carries out /)),
  };
}

function refusalsOf(document: Document, { responses }: Described): RefusalRow[] {
  return Object.entries(responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([status, content]) => {
      const schema = Object.values(content.content ?? {})[0]?.schema;
      const codes = schema?.allOf?.flatMap((part) => part.properties?.code?.enum ?? []) ?? [];
      return codes.map((code) => ({ code: String(code), status: Number(status), sentence: "", ...document["x-refusals"]?.[String(code)] }));
    });
}
