// ACC-10, ACC-11: what keeps a pro from taking a contact now. A client's message then waits, as it does for credits (LEAD-6).
import { isServed, mayAs } from '#identity';
import type { Verdict } from '#kernel/decision.ts';
import type { Call } from '#kernel/operation.ts';

export async function barOn(call: Pick<Call, 'db' | 'now'>, pro: string): Promise<Verdict<'not_served' | 'may_not'> | null> {
  const country = await isServed(call, pro);
  if (country.outcome === 'not_served') return { ...country, outcome: country.outcome };
  const status = await mayAs(call, pro, 'contact');
  return status.outcome === 'may_not' ? { ...status, outcome: status.outcome } : null;
}
