import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { readDecisions, reasonOf } from '#web/reason.ts';
import type { ClaimRecord, ClaimSummary } from '../claim.ts';

export type Preview = {
  record: ClaimRecord;
  claim_until: string;
  due_at: string;
  conditions: { name: 'no_credits_taken' | 'too_late' | 'already_claimed'; state: 'met' | 'lost'; clause: string; facts: Record<string, string> }[];
  reasons: { reason: 1 | 2 | 3 | 4 | 5; label: string; outcome: 'grant' | 'refuse' | 'wait' | 'ask_operator'; because: string[]; facts: Record<string, string> }[];
};
type Clause = { text: string; parameters: { key: string; formatted: string }[] };

export const load = async (event: RequestEvent) => {
  const lead = event.url.searchParams.get('lead');
  if (!lead) redirect(303, href('/contacts'));
  const [preview, rule, claims] = await Promise.all([
    read<Preview>(event, 'cases.previewRefundClaim', { lead }),
    read<Clause>(event, 'rulebook.readClause', { clause: 'REF-2' }),
    read<{ items: ClaimSummary[] }>(event, 'cases.listRefundClaims', { limit: 100 }),
  ]);
  const decisions = await readDecisions(event, [preview.record.charge_decision]);
  const charge = decisions.get(preview.record.charge_decision ?? '');
  const earlier = claims.items.find((claim) => claim.lead === lead && claim.state !== 'withdrawn');
  const mistake = claims.items.find((claim) => claim.reference === preview.reasons[4]?.facts.mistake_used_in);
  return { lead, preview, rule: rule.text, charge: charge ? reasonOf(charge) : null, earlier: earlier ?? null, mistake: mistake ?? null };
};

export const actions = {
  claim: async (event: RequestEvent) => {
    const { reason, statement = '', confirmed } = await values(event, { reason: 'whole', confirmed: 'yes' });
    const lead = event.url.searchParams.get('lead');
    return act(event, 'cases.claimLeadRefund', { lead, reason, statement, confirmed }, (claim) => redirect(303, href(`/refund-claims/${claim.id}?done=claimed`)));
  },
};
