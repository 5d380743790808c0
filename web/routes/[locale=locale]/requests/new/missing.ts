import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import { refused, type Refused } from '#web/act.ts';
import { m } from '#web/paraglide/messages.js';
import type { Step } from './steps.ts';

export type Missing = { path: string; say: string };

/** Everything is kept; who goes on is told what pros could not judge without. */
export function refuseMissing(event: RequestEvent, step: Step, missing: Missing[]): ActionFailure<Refused> | null {
  const fields = missing.filter(({ path }) => path.startsWith(`${step}.`)).map(({ path, say }) => ({ path, sentence: say }));
  return fields.length ? refused(event, { code: 'request.incomplete', status: 422, sentence: m.requests_incomplete(), fields }) : null;
}
