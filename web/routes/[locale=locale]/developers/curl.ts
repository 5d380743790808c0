import { example, type Schema } from "./schema.ts";

type Request = {
  server: string;
  method: string;
  path: string;
  parameters: { name: string; in: "path" | "query"; required?: boolean; schema?: Schema }[];
  body: Schema | undefined;
  isForm: boolean;
};

/** A request that can be pasted into a terminal once the key stands in it. Only what is required is sent. */
export function curl({ server, method, path, parameters, body, isForm }: Request): string {
  const query = parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const schema = parameters.find((parameter) => parameter.name === name)?.schema;
    return encodeURIComponent(NAMED[name] ?? String(example(schema ?? {})));
  });
  const search = query.map((parameter) => `${parameter.name}=${encodeURIComponent(String(example(parameter.schema ?? {})))}`).join("&");
  const lines = [`curl${method === "GET" ? "" : ` -X ${method}`} '${server}${filled}${search ? `?${search}` : ""}'`, `-H "Authorization: Bearer $KEY"`];
  if (method !== "GET") lines.push(`-H "Idempotency-Key: $(uuidgen)"`);
  const isFile = Object.values(body?.properties ?? {}).some((property) => property.contentMediaType);
  if (isForm || isFile) lines.push(...Object.keys(body?.properties ?? {}).map((name) => `-F '${name}=@photo.jpg'`));
  else if (body && method !== "GET") lines.push(`-H 'Content-Type: application/json'`, `-d '${JSON.stringify(example(body))}'`);
  return lines.join(" \\\n  ");
}

/** Path fields whose form says more than their type. */
const NAMED: Record<string, string> = { clause: "REF-1" };
