import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { reasonOf } from '#web/reason.ts';
import type { GuaranteeClaim } from '../../../guarantee/guarantee.ts';
import type { Queued } from '../+page.server.ts';

/** What a refusal of a guarantee claim can rest on. */
const CLAUSES = ['GUAR-1', 'GUAR-2', 'GUAR-3', 'GUAR-4', 'GUAR-5', 'GUAR-6', 'GUAR-7'];

export const load = async (event: RequestEvent) => {
  const claim = await read<GuaranteeClaim>(event, 'cases.readGuaranteeClaim', { claim: event.params.id });
  const [queue, rules, wallet] = await Promise.all([
    read<{ total: number; items: Queued[] }>(event, 'cases.listGuaranteeClaimQueue', { limit: 200 }),
    read<{ clauses: { id: string; title: string }[] }>(event, 'rulebook.readRules'),
    // Not every role may see balances: without it the receipt leaves the row out.
    event.locals.door.perform('ledger.readBalance', { member: claim.pro.id, days: 1 }),
  ]);
  const place = queue.items.findIndex(({ id }) => id === claim.id);
  return {
    claim,
    total: queue.total,
    place: place < 0 ? null : place + 1,
    decidedByMe: queue.items[place]?.decided_first_by_me ?? false,
    clauses: CLAUSES.flatMap((id) => rules.clauses.find((clause) => clause.id === id) ?? []).map(({ id, title }) => ({ id, title })),
    balance: wallet.ok ? (wallet.output.balance as number) : null,
    decisions: claim.decisions.map((decision) => ({ id: decision.id, label: decision.outcome_label, reason: reasonOf(decision) })),
    done: event.url.searchParams.get('done'),
  };
};

const here = (event: RequestEvent) => href(`/operator/guarantee/${event.params.id}`);

export const actions = {
  find: async (event: RequestEvent) => {
    const { contact, finding, evidence = '' } = await values(event);
    return act(event, 'cases.recordGuaranteeFinding', { claim: event.params.id, contact, finding, evidence }, () => redirect(303, `${here(event)}?done=found#contact-${contact}`));
  },
  ask: async (event: RequestEvent) => {
    const { contact, question } = await values(event);
    return act(event, 'cases.askInGuaranteeClaim', { claim: event.params.id, contact: contact ?? null, question }, () =>
      redirect(303, `${here(event)}?done=asked#${contact ? `contact-${contact}` : 'thread'}`),
    );
  },
  decide: async (event: RequestEvent) => {
    const { outcome, clauses, grounds } = await values(event, { clauses: 'list' });
    return act(event, 'cases.decideGuaranteeClaim', { claim: event.params.id, outcome, clauses, grounds }, (claim) => redirect(303, `${href('/operator/guarantee')}?done=${claim.state}`));
  },
};
