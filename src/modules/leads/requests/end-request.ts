// The three ways in which a request takes no more answers: enough, closed, expired. What was begun goes on.
import type { Member } from '#kernel/actor.ts';
import type { Call, Task } from '#kernel/operation.ts';
import { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import { moveRequest, type RequestMove } from './lifecycle.ts';
import { expiryKey, factsOf, reminderKey } from './publish.ts';
import { lockRequest, type RequestRow } from './store.ts';

const listWaitingPros = statement<{ pro: string }>('leads.list_pros_of_request', `select pro_id as pro from leads where request_id = $1`);

const events = { stop: 'leads.answers_stopped', close: 'leads.request_closed', expire: 'leads.request_expired' } as const;

export async function endRequest(call: Call | Call<Member>, request: RequestRow, move: RequestMove & keyof typeof events): Promise<void> {
  await moveRequest(call as Call, request, move);
  if (move === 'close') {
    await call.cancelScheduled(expiryKey(request.id));
    await call.cancelScheduled(reminderKey(request.id));
  }
  await call.emit(events[move], { to: [request.clientId], request: request.id, facts: factsOf(request), path: `/requests/${request.id}` });
  const pros = await call.db.many(listWaitingPros, [request.id]);
  await call.tell([request.clientId], `request:${request.id}`);
  await call.tell(pros.map(({ pro }) => pro), 'leads');
}

export const expireRequest: Task = {
  name: 'leads.expireRequest',
  async run(call, payload) {
    const request = await call.db.maybe(lockRequest, [payload['request']]);
    if (!request || (request.state !== 'open' && request.state !== 'stopped')) return;
    // A clock that stands exactly on the last instant has not passed it.
    if (!request.expiresAt || Temporal.Instant.compare(call.now, request.expiresAt) <= 0) return;
    await endRequest(call, request, 'expire');
  },
};
