// Calls of doors of modules as an operation would make them: inside one transaction, as somebody, now.
import type { Actor, Member, Operator, OperatorRole } from '../../src/kernel/actor.ts';
import { newId } from '../../src/kernel/ids.ts';
import type { Call } from '../../src/kernel/operation.ts';
import { callFor } from '../../src/platform/call.ts';
import { transaction } from '../../src/platform/database/transaction.ts';
import type { Engine } from '../../src/platform/perform.ts';

export const member = (name: string, pro = false): Member => ({ kind: 'member', id: newId(), name, pro, scopes: null });
export const operator = (name: string, ...roles: OperatorRole[]): Operator => ({ kind: 'operator', id: newId(), name, roles: new Set(roles), scopes: null });

/** Like the run of a write operation that upper modules bring: what it throws rolls back. */
export function within<T>(engine: Engine, actor: Actor, work: (call: Call) => Promise<T>): Promise<T> {
  return transaction(engine.pool, engine.prepare, (db) => work(callFor(engine, db, { actor, locale: 'en', via: 'web' }, engine.clock.now())));
}

export const as = (actor: Actor) => ({ actor, locale: 'en', via: 'web' }) as const;
