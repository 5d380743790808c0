import * as z from 'zod';
import { findService } from '#catalogue';
import { pros } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { unknownService } from '../requests/keep-steps.ts';
import { requestStepInvalid } from '../requests/refusals.ts';
import { inboxChoice, viewChoice } from './read-inbox.ts';
import { keepInbox, sorts } from './store.ts';

export const saveInbox = write({
  name: 'leads.saveInbox',
  summary: 'Save how I keep my leads: filter and order, for the next time',
  method: 'PUT',
  path: '/inbox',
  clauses: ['LEAD-1'],
  input: z.object({
    service: z.string().max(60).nullish(),
    max_km: z.int().min(1).max(2000).nullish(),
    max_credits: z.int().min(1).max(10_000).nullish(),
    sort: z.enum(sorts).default('newest'),
  }),
  output: inboxChoice,
  refusals: [requestStepInvalid],
  allow: pros,
  audit: (_input, output) => ({ subject: 'inbox', detail: { sort: output.sort } }),
  async run(call, input) {
    if (input.service && !findService(input.service)) refuse(requestStepInvalid, {}, [{ path: 'service', say: unknownService }]);

    return viewChoice(await call.db.one(keepInbox, [call.actor.id, input.service ?? null, input.max_km ?? null, input.max_credits ?? null, input.sort, call.now]));
  },
});
