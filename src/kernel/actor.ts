// Who is acting. Every operation, decision and audit entry names one of these four.

export const operatorRoles = ['support', 'follow-up', 'mediator', 'certifier', 'finance', 'moderator', 'admin'] as const;
export type OperatorRole = (typeof operatorRoles)[number];

export type Visitor = { readonly kind: 'visitor' };
/** A client, a pro, or both. `scopes` is null for a person signed in, and the granted set for an API key. */
export type Member = {
  readonly kind: 'member';
  readonly id: string;
  readonly name: string;
  readonly pro: boolean;
  readonly scopes: ReadonlySet<string> | null;
};
/** A person of the marketplace; never also a client or a pro, so that nobody decides on their own affairs. */
export type Operator = {
  readonly kind: 'operator';
  readonly id: string;
  readonly name: string;
  readonly roles: ReadonlySet<OperatorRole>;
  readonly scopes: ReadonlySet<string> | null;
};
export type System = { readonly kind: 'system'; readonly task: string };

export type Actor = Visitor | Member | Operator | System;

export const visitor: Visitor = { kind: 'visitor' };
export const system = (task: string): System => ({ kind: 'system', task });

/** The id of the person acting, or null for a visitor and for the system. */
export const personId = (actor: Actor): string | null => ('id' in actor ? actor.id : null);
