// Every clause of the product, in the order of the sections.
import type { Clause, Parameter } from '../clause.ts';
import { accountClauses } from './accounts.ts';
import { appointmentClauses } from './appointments.ts';
import { conversationClauses } from './conversations.ts';
import { disputeClauses } from './disputes.ts';
import { eventClauses } from './events.ts';
import { guaranteeClauses } from './guarantee.ts';
import { helpAndSearchClauses } from './help-and-search.ts';
import { leadClauses } from './leads.ts';
import { moneyClauses } from './money.ts';
import { orderClauses } from './orders.ts';
import { projectClauses } from './projects.ts';
import { refundClaimClauses } from './refund-claims.ts';
import { reputationClauses } from './reputation.ts';
import { sanctionClauses } from './sanctions.ts';
import { subscriptionClauses } from './subscriptions.ts';

export const allClauses: readonly Clause[] = [
  ...accountClauses,
  ...conversationClauses,
  ...sanctionClauses,
  ...leadClauses,
  ...refundClaimClauses,
  ...guaranteeClauses,
  ...projectClauses,
  ...disputeClauses,
  ...subscriptionClauses,
  ...reputationClauses,
  ...appointmentClauses,
  ...eventClauses,
  ...orderClauses,
  ...helpAndSearchClauses,
  ...moneyClauses,
];

const clausesById = new Map(allClauses.map((clause) => [clause.id, clause]));
const parametersByKey = new Map(allClauses.flatMap((clause) => clause.parameters.map((parameter) => [parameter.key, { clause, parameter }])));

export const findClause = (id: string): Clause | undefined => clausesById.get(id);
export const findParameter = (key: string): { clause: Clause; parameter: Parameter } | undefined => parametersByKey.get(key);
export const allParameters: readonly Parameter[] = allClauses.flatMap((clause) => clause.parameters);
