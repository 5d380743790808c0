// LEAD-4: before a request ends by itself, its client hears of it once, with what has come in.
import type { Task } from '#kernel/operation.ts';
import { factsOf } from './publish.ts';
import { findRequest } from './store.ts';

export const remindOfEnd: Task = {
  name: 'leads.remindOfEnd',
  async run(call, payload) {
    const request = await call.db.maybe(findRequest, [payload['request']]);
    if (request?.state !== 'open') return;
    await call.emit('leads.request_ending', { to: [request.clientId], request: request.id, facts: { ...factsOf(request), answers_received: request.placesTaken }, path: `/requests/${request.id}` });
  },
};
