import { redirect, type RequestEvent } from '@sveltejs/kit';
import { m } from '#web/paraglide/messages.js';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { reasonOf } from '#web/reason.ts';
import type { Claim } from '../claim.ts';

export const load = async (event: RequestEvent) => {
  if (event.locals.door.person?.roles.some((role) => !['client', 'pro'].includes(role))) redirect(303, href(`/operator/refund-claims/${event.params.id}`));
  const claim = await read<Claim>(event, 'cases.readRefundClaim', { claim: event.params.id });
  const open = isContestable(claim, event.locals.door.now);
  const contest = open && claim.contest_until ? { href: '#contest', label: m.claims_contest_link(), until: claim.contest_until } : undefined;
  return {
    claim,
    decisions: claim.decisions.map((decision, index) => ({
      id: decision.id,
      label: decision.outcome_label,
      at: decision.decided_at,
      grounds: decision.grounds,
      reason: reasonOf({ ...decision, grounds: null }, index === claim.decisions.length - 1 ? contest : undefined),
    })),
    contestable: open,
    done: event.url.searchParams.get('done'),
  };
};

function isContestable(claim: Claim, now: string): boolean {
  return claim.state === 'refused' && !claim.contest_statement && claim.contest_until !== null && Date.parse(claim.contest_until) >= Date.parse(now);
}

const here = (event: RequestEvent) => href(`/refund-claims/${event.params.id}`);

export const actions = {
  answer: async (event: RequestEvent) => {
    const { question, answer } = await values(event);
    return act(event, 'cases.answerRefundClaimQuestion', { question, answer }, () => redirect(303, `${here(event)}?done=answered`));
  },
  contest: async (event: RequestEvent) => {
    const { statement } = await values(event);
    return act(event, 'cases.contestRefundClaim', { claim: event.params.id, statement }, () => redirect(303, `${here(event)}?done=contested`));
  },
  withdraw: async (event: RequestEvent) => {
    await values(event);
    return act(event, 'cases.withdrawRefundClaim', { claim: event.params.id }, () => redirect(303, `${here(event)}?done=withdrawn`));
  },
};
