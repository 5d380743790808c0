import { redirect, type RequestEvent } from '@sveltejs/kit';
import { m } from '#web/paraglide/messages.js';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { reasonOf } from '#web/reason.ts';
import type { GuaranteeClaim } from '../../guarantee.ts';

export const load = async (event: RequestEvent) => {
  if (event.locals.door.person?.roles.some((role) => !['client', 'pro'].includes(role))) redirect(303, href(`/operator/guarantee/${event.params.id}`));
  const claim = await read<GuaranteeClaim>(event, 'cases.readGuaranteeClaim', { claim: event.params.id });
  const contestable = claim.state === 'refused' && !claim.contest_statement && claim.contest_until !== null && Date.parse(claim.contest_until) >= Date.parse(event.locals.door.now);
  const contest = contestable && claim.contest_until ? { href: '#contest', label: m.claims_contest_link(), until: claim.contest_until } : undefined;
  return {
    claim,
    contestable,
    decisions: claim.decisions.map((decision, index) => ({
      id: decision.id,
      label: decision.outcome_label,
      at: decision.decided_at,
      grounds: decision.grounds,
      reason: reasonOf({ ...decision, grounds: null }, index === claim.decisions.length - 1 ? contest : undefined),
    })),
    done: event.url.searchParams.get('done'),
  };
};

export const actions = {
  contest: async (event: RequestEvent) => {
    const { statement } = await values(event);
    return act(event, 'cases.contestGuaranteeClaim', { claim: event.params.id, statement }, () => redirect(303, href(`/guarantee/claims/${event.params.id}?done=contested`)));
  },
};
