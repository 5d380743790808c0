// Whether a pro may do something by the status declared and the country they are in (ACC-10, ACC-11), before they try.
import type { RequestEvent } from '@sveltejs/kit';
import { read } from '#web/act.ts';
import type { Reason } from '#web/shown.ts';

export type Why = { clauses: { id: string; title: string; text: string }[]; facts: { label: string; value: string }[]; rulebook_version: number; at: string };
type Action = { action: string; label: string; may: boolean };
export type LegalStatus = {
  status: string | null;
  label: string | null;
  number: string | null;
  country: { code: string; name: string; served: boolean; why: Why };
  may: (Action & { why: Why })[];
  acknowledged: boolean;
  choices: { status: string; label: string; may: Action[]; numbers: { kind: string; label: string; example: string }[] }[];
  declarations: { id: string; label: string; country: string; country_name: string; number_label: string | null; number: string | null; declared_at: string; decision: string | null }[];
};

/** What bars the pro, the country before the status; null where nothing does. */
export type Bar = { by: 'country' | 'status'; subject: string; reason: Reason };

export function reasonFrom({ clauses, facts, at, rulebook_version }: Why): Reason {
  return { rule: clauses[0]?.text ?? '', clause: clauses[0]?.id ?? '', facts: facts.map(({ label, value }) => ({ label, text: value })), at, version: rulebook_version };
}

export async function readBar(event: Pick<RequestEvent, 'locals'>, action: string): Promise<Bar | null> {
  const mine = await read<LegalStatus>(event, 'identity.readMyLegalStatus');
  if (!mine.country.served) return { by: 'country', subject: mine.country.name, reason: reasonFrom(mine.country.why) };
  const asked = mine.may.find((one) => one.action === action);
  return asked && !asked.may ? { by: 'status', subject: asked.label, reason: reasonFrom(asked.why) } : null;
}
