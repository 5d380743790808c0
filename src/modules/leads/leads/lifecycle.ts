// The states of a lead: one request as offered to one pro. Paid is final; a contact stands beside it.
import { personId } from '#kernel/actor.ts';
import { newId } from '#kernel/ids.ts';
import { lifecycle } from '#kernel/lifecycle.ts';
import type { Call } from '#kernel/operation.ts';
import { compareAndSet, keepMove } from './store.ts';

export const leadLife = lifecycle({
  name: 'lead',
  states: ['offered', 'declined', 'answered', 'unpaid', 'refused', 'paid'],
  initial: 'offered',
  final: ['paid'],
  moves: {
    /** The pro's free "no thanks"; taken back by answering while the request is open. */
    decline: { from: ['offered'], to: 'declined' },
    answer: { from: ['offered', 'declined'], to: 'answered' },
    /** The client's first message is a clear no thanks: nothing is taken (LEAD-3). */
    refuse: { from: ['answered'], to: 'refused' },
    /** The client wrote and the pro has too few credits: the message waits (LEAD-6). */
    wait: { from: ['answered'], to: 'unpaid' },
    pay: { from: ['offered', 'declined', 'answered', 'refused', 'unpaid'], to: 'paid' },
  },
});

export type LeadState = (typeof leadLife.states)[number];
export type LeadMove = keyof typeof leadLife.moves;

/** What comes with a move, in the same statement, so that no row is ever half moved. */
export type Along = {
  readonly answers?: boolean;
  readonly firstClientMessage?: { readonly noThanks: boolean };
  readonly decision?: string;
};

/** Moves by compare-and-set and leaves a row; false when somebody else was first or the state does not allow it. */
export async function moveLead(call: Call, lead: { id: string; state: LeadState }, move: LeadMove, along: Along = {}): Promise<boolean> {
  const { from, to } = leadLife.moves[move];
  if (!(from as readonly LeadState[]).includes(lead.state)) return false;
  const moved = await call.db.run(compareAndSet, [
    lead.id, lead.state, to, call.now, along.answers ?? false, along.firstClientMessage?.noThanks ?? null, along.decision ?? null,
  ]);
  if (moved === 0) return false;
  await call.db.run(keepMove, [newId(), lead.id, move, lead.state, to, call.actor.kind, personId(call.actor), call.now]);
  return true;
}
