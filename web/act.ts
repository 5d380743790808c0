import { error, fail, type ActionFailure, type RequestEvent } from "@sveltejs/kit";
import type { Refusal } from "./door.ts";

/** What a form gets back when the answer was no: everything it needs to say so and to keep what was typed. */
export type Refused = { refusal: Refusal; values: Record<string, any>; form_id: string };

/** Names that belong to the form itself, not to the operation. */
const OF_THE_FORM = ["idempotency_key", "form_id"];

/**
 * Reads a form: `a.b` nests, `a[]` is a list, an empty field is left out, a file stays a File.
 * May be called once per request.
 */
export async function values(event: RequestEvent): Promise<Record<string, any>> {
  const read: Record<string, any> = {};
  for (const [name, value] of await event.request.formData()) {
    if (value instanceof File ? value.size === 0 : value === "") continue;
    const list = name.endsWith("[]");
    const path = (list ? name.slice(0, -2) : name).split(".");
    if (path.some((step) => step === "__proto__" || step === "constructor")) continue;
    const last = path.pop() as string;
    const place = path.reduce((at, step) => (at[step] ??= {}), read);
    place[last] = list ? [...(place[last] ?? []), value] : value;
  }
  return read;
}

/**
 * Performs an operation for a form action. Refused: `fail(status, …)`, which `<Form>` shows beside the fields, with
 * what was typed kept. Done: the output, or what `then` makes of it (mostly a redirect).
 *
 *   export const actions = {
 *     claim: async (event) => act(event, "cases.claimLeadRefund", await values(event), () => redirect(303, href("/claims"))),
 *   };
 */
export async function act<Result = any>(
  event: RequestEvent,
  operation: string,
  input: Record<string, any>,
  then: (output: any) => Result = (output) => output,
): Promise<Result | ActionFailure<Refused>> {
  const given = Object.fromEntries(Object.entries(input).filter(([name]) => !OF_THE_FORM.includes(name)));
  const idempotencyKey = typeof input.idempotency_key === "string" ? input.idempotency_key : undefined;

  const answer = await event.locals.door.perform(operation, given, { idempotencyKey, typed: true });

  if (answer.ok) return then(answer.output);
  return fail(answer.refusal.status, {
    refusal: answer.refusal,
    values: withoutFiles(given),
    form_id: String(input.form_id ?? ""),
  });
}

/** Performs a reading operation for a `load`. Refused: the error page says the sentence, with the refusal's status. */
export async function read<Output = any>(event: { locals: App.Locals }, operation: string, input: unknown = {}): Promise<Output> {
  const answer = await event.locals.door.perform(operation, input);
  if (answer.ok) return answer.output;
  error(answer.refusal.status, { message: answer.refusal.sentence, refusal: answer.refusal });
}

/** Files cannot be put back into a form; everything else can. Passwords never travel back. */
function withoutFiles(given: Record<string, any>): Record<string, any> {
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => !(value instanceof File) && !/password|secret|code$/.test(name)),
  );
}
