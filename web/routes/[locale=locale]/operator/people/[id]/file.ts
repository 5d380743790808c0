// What else is on a person's file, as the operations answer it. Each reading is recorded.
import type { RequestEvent } from '@sveltejs/kit';
import { read } from '#web/act.ts';
import type { Badge } from '../../../badges/badge.ts';
import type { GuaranteeSummary } from '../../../guarantee/guarantee.ts';
import type { ClaimSummary } from '../../../refund-claims/claim.ts';

type Review = { id: string; author: string; about_whom?: string; rating: number | null; text: string | null; state: 'waiting' | 'published' | 'hidden'; written_at: string; hidden: { at: string; reason: string } | null };
type Sums = { average: number | null; count: number };
export type PersonFile = {
  status: { label: string | null; may: { action: string; label: string; may: boolean }[]; declarations: { id: string; label: string; country_name: string; number_label: string | null; number: string | null; declared_at: string }[] } | null;
  reputation: { badges: Badge[]; as_pro: Sums; as_client: Sums; received: Review[]; written: Review[] };
  cases: { refund_claims: ClaimSummary[]; guarantee: { state: 'met' | 'not_yet' | 'lost'; bought: number; needed: number } | null; guarantee_claims: GuaranteeSummary[] } | null;
};
export type PersonMail = {
  id: string; address: string; subject: string; kind_name: string | null; state: 'queued' | 'deferred' | 'sent' | 'failed' | 'suppressed'; answer: string | null;
  next_try_at: string | null; switched_off_at: string | null; created_at: string;
};

export async function readFile(event: Pick<RequestEvent, 'locals'>, { id, pro }: { id: string; pro: boolean }): Promise<PersonFile> {
  const [status, reputation, cases] = await Promise.all([
    pro ? read<PersonFile['status']>(event, 'identity.readPersonLegalStatus', { id }) : null,
    read<PersonFile['reputation']>(event, 'reputation.readPersonReputation', { id }),
    pro ? read<PersonFile['cases']>(event, 'cases.readPersonCases', { id }) : null,
  ]);
  return { status, reputation, cases };
}
