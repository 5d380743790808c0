// An operator does not publish a request as it is: given back to be changed, or not at all. Its client reads why.
import { verdict } from '#kernel/decision.ts';
import type { Operator } from '#kernel/actor.ts';
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Text } from '#kernel/text.ts';
import { recordDecision, rulesAt } from '#rulebook';
import { moveRequest } from './lifecycle.ts';
import { factsOf } from './publish.ts';
import { requestAlreadyChecked, requestNotFound } from './refusals.ts';
import { lockRequest, saveRejection } from './store.ts';

type TurnDown = { readonly outcome: 'request_change_asked' | 'request_rejected'; readonly move: 'return' | 'reject'; readonly reason: Text };

export async function turnDown(call: Call<Operator>, input: { request: string; reason: string; words: string }, { outcome, move, reason: text }: TurnDown) {
  const request = await call.db.maybe(lockRequest, [input.request]);

  if (!request) refuse(requestNotFound);
  if (request.state !== 'checking') refuse(requestAlreadyChecked);

  const reason = { text };
  const decision = await recordDecision(call, {
    kind: 'refuse',
    verdict: verdict(outcome, ['LEAD-1'], { reject_reason: reason }),
    subject: `request:${request.id}`,
    concerns: [request.clientId],
    rules: await rulesAt(call),
    byOperator: true,
    grounds: input.words,
  });
  await call.db.run(saveRejection, [request.id, input.reason, input.words]);
  await moveRequest(call, request, move);
  await call.emit(`leads.${outcome}`, { to: [request.clientId], request: request.id, facts: { ...factsOf(request), reason, words: input.words }, path: `/requests/${request.id}` });
  await call.tell([request.clientId], `request:${request.id}`);

  return { request: request.id, decision };
}
