import { createHash } from 'node:crypto';
import { error, fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { Refusal } from './door.ts';
import { dropKeptText, keptTextFor, signInFirst } from './kept-text.ts';

/** What a form gets back when the answer was no: everything it needs to say so and to keep what was typed. */
export type Refused = { refusal: Refusal; values: Record<string, any>; form_id: string };

/** What was typed, as it was typed, for the form to show again. A body can be read only once. */
const asTyped = new WeakMap<Request, Record<string, any>>();

/** What a field becomes. Text that does not fit stays text, so that the schema's own sentence comes back. */
export type FieldKind = 'whole' | 'minor' | 'yes' | 'list';

/**
 * Reads a form: `a.b` nests, `a[]` is a list, an empty field is left out, a file stays a File. `kinds` says which fields
 * are not text: `whole` (12), `minor` ("12,50" is 1250 cents), `yes` (a tick; absent is false), `list` (absent is []).
 * May be called once per request.
 */
export async function values(event: RequestEvent, kinds: Record<string, FieldKind> = {}): Promise<Record<string, any>> {
  const typed: Record<string, any> = {};
  const read: Record<string, any> = {};
  for (const [name, value] of await event.request.formData()) {
    if (value instanceof File ? value.size === 0 : value === '') continue;
    const path = name.replace(/\[\]$/, '');
    put(typed, path, value, path !== name);
    put(read, path, typeof value === 'string' ? fit(value, kinds[path]) : value, path !== name);
  }
  for (const [path, kind] of Object.entries(kinds)) {
    if (kind === 'yes' && get(read, path) === undefined) put(read, path, false, false);
    if (kind === 'list' && get(read, path) === undefined) put(read, path, [], false);
  }
  delete read.form_id;
  delete read.idempotency_key;
  asTyped.set(event.request, typed);
  return read;
}

function get(from: Record<string, any>, path: string): any {
  return path.split('.').reduce((at: any, step) => at?.[step], from);
}

function put(into: Record<string, any>, path: string, value: unknown, list: boolean): void {
  const steps = path.split('.');
  if (steps.some((step) => step in Object.prototype)) return;
  const last = steps.pop() as string;
  const at = steps.reduce((level, step) => (level[step] ??= {}), into);
  at[last] = list ? [...(at[last] ?? []), value] : value;
}

function fit(text: string, kind: FieldKind | undefined): string | number | boolean {
  if (kind === 'yes') return true;
  if (kind === 'whole' && /^[+-]?\d+$/.test(text.trim())) return Number(text);
  if (kind === 'minor') {
    const amount = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s\u00a0\u202f€$£]/g, ''));
    if (amount) return Number(amount[1]) * 100 + Number((amount[2] ?? '').padEnd(2, '0'));
  }
  return text;
}

/**
 * Performs an operation for a form action. Refused: `fail(status, …)`, which `<Form>` shows beside the fields, with
 * what was typed kept. Done: the output, or what `then` makes of it (mostly a redirect).
 *
 *   export const actions = {
 *     claim: async (event) => act(event, "cases.claimLeadRefund", await values(event, { reason: "whole" }), () => redirect(303, href("/claims"))),
 *   };
 */
export async function act<Result = any>(
  event: RequestEvent,
  operation: string,
  input: Record<string, any>,
  then: (output: any) => Result = (output) => output,
  options: { idempotencyKey?: string } = { idempotencyKey: keyFor(event, input) },
): Promise<Result | ActionFailure<Refused>> {
  const answer = await event.locals.door.perform(operation, input, options);

  if (answer.ok) {
    if (keptTextFor(event.cookies, event.url.pathname)) dropKeptText(event.cookies);
    return then(answer.output);
  }
  const typed = asTyped.get(event.request) ?? {};
  if (answer.refusal.code === 'access.sign_in_needed') signInFirst(event, String(typed.form_id ?? ''), showable(typed));
  return refused(event, answer.refusal);
}

/** What a form gets back when something else than its operation said no. */
export function refused(event: RequestEvent, refusal: Refusal): ActionFailure<Refused> {
  const typed = asTyped.get(event.request) ?? {};
  return fail(refusal.status, { refusal, values: showable(typed), form_id: String(typed.form_id ?? '') });
}

/**
 * One key for one sending of one content. Who goes back to an old page and changes the text sends something new, under
 * the same key of the form; a double click sends the same.
 */
export function keyFor(event: RequestEvent, content: unknown): string | undefined {
  const key = asTyped.get(event.request)?.idempotency_key;
  return key ? `${key}.${createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 16)}` : undefined;
}

/** Performs a reading operation for a `load`. Refused: the error page says the sentence, with the refusal's status. */
export async function read<Output = any>(event: { locals: App.Locals }, operation: string, input: unknown = {}): Promise<Output> {
  const answer = await event.locals.door.perform(operation, input);
  if (answer.ok) return answer.output;
  error(answer.refusal.status, answer.refusal.sentence, { refusal: answer.refusal });
}

/** Files cannot be put back into a form; secrets never travel back. */
function showable(typed: Record<string, any>): Record<string, any> {
  return Object.fromEntries(Object.entries(typed).filter(([name, value]) => !(value instanceof File) && !/password|secret|code$|idempotency_key/.test(name)));
}
