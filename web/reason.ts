// A decision of the rulebook as Why shows it.
import type { RequestEvent } from '@sveltejs/kit';
import { m } from '#web/paraglide/messages.js';
import { href } from './locale.ts';
import type { Reason } from './shown.ts';
import { byWhom } from './roles.ts';

export type Decision = {
  id: string;
  kind: string;
  outcome: string;
  outcome_label: string;
  subject: string;
  clauses: { id: string; title: string; text: string }[];
  facts: { name: string; label: string; value: string }[];
  rulebook_version: number;
  decided_by: string;
  decided_at: string;
  grounds: string | null;
  contest_until: string | null;
};

/** The first clause is quoted; the others stand among the facts, by their titles. */
export function reasonOf(decision: Decision, contest?: Reason['contest']): Reason {
  const [first, ...others] = decision.clauses;
  const also = others.map((clause) => ({ label: m.claims_also_rule({ id: clause.id }), text: clause.title }));
  const grounds = decision.grounds ? [{ label: m.claims_grounds(), text: decision.grounds }] : [];
  return {
    rule: first?.text ?? '',
    clause: first?.id ?? '',
    facts: [...decision.facts.map(({ label, value }) => ({ label, text: value })), ...also, ...grounds],
    ...(decision.decided_by === 'system' ? {} : { by: byWhom(decision.decided_by) }),
    at: decision.decided_at,
    version: decision.rulebook_version,
    ...(contest ? { contest } : {}),
  };
}

/** Each decision once; one that the reader may not see is left out. */
export async function readDecisions(event: Pick<RequestEvent, 'locals'>, ids: (string | null)[]): Promise<Map<string, Decision>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const answers = await Promise.all(wanted.map((decision) => event.locals.door.perform('rulebook.readDecision', { decision })));
  return new Map(answers.flatMap((answer) => (answer.ok ? [[answer.output.id, answer.output as Decision] as const] : [])));
}

/** Where what was decided can be looked at. */
export function subjectHref(subject: string): string | null {
  const [noun, id] = subject.split(':');
  const places: Record<string, string> = { lead: '/leads', refund_claim: '/refund-claims', guarantee_claim: '/guarantee/claims', support_ticket: '/support', payment: '/credits/checkout', request: '/requests' };
  return noun && places[noun] ? href(`${places[noun]}/${id}`) : null;
}
