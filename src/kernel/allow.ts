// The first move of authorisation: which kind of actor may try at all. The second (whose rows) is each noun's access.ts.
import type { Actor, Member, Operator, OperatorRole, System } from './actor.ts';

export type Allow<A extends Actor = Actor> = {
  readonly admits: (actor: Actor) => actor is A;
  /** Columns of the authorisation matrix that this rule admits. */
  readonly who: readonly ('visitor' | 'client' | 'pro' | OperatorRole | 'system')[];
};

const everyRole = ['support', 'follow-up', 'mediator', 'certifier', 'finance', 'moderator', 'admin'] as const;

export const anyone: Allow = {
  admits: (_actor): _actor is Actor => true,
  who: ['visitor', 'client', 'pro', ...everyRole, 'system'],
};

export const visitors: Allow<Exclude<Actor, System>> = {
  admits: (actor): actor is Exclude<Actor, System> => actor.kind !== 'system',
  who: ['visitor', 'client', 'pro', ...everyRole],
};

export const signedIn: Allow<Member | Operator> = {
  admits: (actor): actor is Member | Operator => actor.kind === 'member' || actor.kind === 'operator',
  who: ['client', 'pro', ...everyRole],
};

export const members: Allow<Member> = {
  admits: (actor): actor is Member => actor.kind === 'member',
  who: ['client', 'pro'],
};

export const pros: Allow<Member> = {
  admits: (actor): actor is Member => actor.kind === 'member' && actor.pro,
  who: ['pro'],
};

export const onlySystem: Allow<System> = {
  admits: (actor): actor is System => actor.kind === 'system',
  who: ['system'],
};

/** An administrator may do what any other role may, except read what only mediators may read (DISP-4). */
export function operators(...roles: readonly OperatorRole[]): Allow<Operator> {
  const admitted: readonly OperatorRole[] = roles.length === 0 ? everyRole : roles;
  return {
    admits: (actor): actor is Operator => actor.kind === 'operator' && admitted.some((role) => actor.roles.has(role)),
    who: admitted,
  };
}

export function either<A extends Actor, B extends Actor>(a: Allow<A>, b: Allow<B>): Allow<A | B> {
  return {
    admits: (actor): actor is A | B => a.admits(actor) || b.admits(actor),
    who: [...new Set([...a.who, ...b.who])],
  };
}
