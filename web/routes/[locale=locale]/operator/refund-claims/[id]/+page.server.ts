import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { reasonOf } from '#web/reason.ts';
import type { Claim } from '../../../refund-claims/claim.ts';
import type { Queued } from '../+page.server.ts';

type Message = { id: string; author_role: string; author_name: string | null; body: string; sent_at: string; read_by: { read_at: string }[] };
type ClauseInForce = { id: string; title: string };
/** What a decision on a refund claim can rest on. */
const CLAUSES = ['REF-2', 'REF-5', 'REF-1', 'REF-6', 'LEAD-1', 'LEAD-3'];

export const load = async (event: RequestEvent) => {
  const claim = await read<Claim>(event, 'cases.readRefundClaim', { claim: event.params.id });
  const [queue, rules, wallet, conversation] = await Promise.all([
    read<{ total: number; items: Queued[] }>(event, 'cases.listRefundClaimQueue', { limit: 200 }),
    read<{ clauses: ClauseInForce[] }>(event, 'rulebook.readRules'),
    // Not every role may see balances: without it the receipt leaves the row out.
    event.locals.door.perform('ledger.readBalance', { member: claim.pro.id, days: 1 }),
    claim.conversation ? event.locals.door.perform('conversations.readConversation', { conversation: claim.conversation, limit: 100 }) : null,
  ]);
  const place = queue.items.findIndex(({ id }) => id === claim.id);
  return {
    claim,
    total: queue.total,
    place: place < 0 ? null : place + 1,
    decidedByMe: queue.items[place]?.decided_first_by_me ?? false,
    clauses: CLAUSES.flatMap((id) => rules.clauses.find((clause) => clause.id === id) ?? []).map(({ id, title }) => ({ id, title })),
    balance: wallet.ok ? (wallet.output.balance as number) : null,
    messages: conversation?.ok ? (conversation.output.items as Message[]) : [],
    decisions: claim.decisions.map((decision) => ({ id: decision.id, label: decision.outcome_label, reason: reasonOf(decision) })),
    done: event.url.searchParams.get('done'),
  };
};

const here = (event: RequestEvent) => href(`/operator/refund-claims/${event.params.id}`);

export const actions = {
  ask: async (event: RequestEvent) => {
    const { of, question } = await values(event);
    return act(event, 'cases.askInRefundClaim', { claim: event.params.id, of, question }, () => redirect(303, `${here(event)}?done=asked#thread`));
  },
  decide: async (event: RequestEvent) => {
    const { outcome, clauses, grounds } = await values(event, { clauses: 'list' });
    return act(event, 'cases.decideRefundClaim', { claim: event.params.id, outcome, clauses, grounds }, (claim) =>
      redirect(303, `${href('/operator/refund-claims')}?done=${claim.state}`),
    );
  },
};
