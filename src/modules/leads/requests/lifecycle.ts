// The states of a request and its moves; the database holds the same states in a CHECK.
import { personId } from '#kernel/actor.ts';
import { newId } from '#kernel/ids.ts';
import { lifecycle } from '#kernel/lifecycle.ts';
import type { Call } from '#kernel/operation.ts';
import { compareAndSet, keepMove } from './store.ts';

export const requestLife = lifecycle({
  name: 'request',
  states: ['draft', 'checking', 'returned', 'rejected', 'open', 'stopped', 'closed', 'expired'],
  initial: 'draft',
  final: ['closed', 'expired'],
  moves: {
    submit: { from: ['draft'], to: 'checking' },
    approve: { from: ['checking'], to: 'open' },
    /** It needs a change: the client makes it and sends it again. */
    return: { from: ['checking'], to: 'returned' },
    correct: { from: ['returned'], to: 'draft' },
    reject: { from: ['checking'], to: 'rejected' },
    stop: { from: ['open'], to: 'stopped' },
    reopen: { from: ['stopped'], to: 'open' },
    close: { from: ['draft', 'checking', 'returned', 'rejected', 'open', 'stopped'], to: 'closed' },
    expire: { from: ['open', 'stopped'], to: 'expired' },
  },
});

export type RequestState = (typeof requestLife.states)[number];
export type RequestMove = keyof typeof requestLife.moves;

/** Moves by compare-and-set and leaves a row; false when somebody else was first or the state does not allow it. */
export async function moveRequest(call: Call, request: { id: string; state: RequestState }, move: RequestMove): Promise<boolean> {
  const { from, to } = requestLife.moves[move];
  if (!(from as readonly RequestState[]).includes(request.state)) return false;
  const moved = await call.db.run(compareAndSet, [request.id, request.state, to, call.now]);
  if (moved === 0) return false;
  await call.db.run(keepMove, [newId(), request.id, move, request.state, to, call.actor.kind, personId(call.actor), call.now]);
  return true;
}
