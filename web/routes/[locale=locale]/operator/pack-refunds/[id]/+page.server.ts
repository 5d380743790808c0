import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { reasonOf } from '#web/reason.ts';
import type { FullPackClaim } from '../../../credits/packs/[payment]/pack.ts';

export const load = async (event: RequestEvent) => {
  const claim = await read<FullPackClaim>(event, 'cases.readPackRefund', { claim: event.params.id });
  return { claim, decisions: claim.decisions.map((decision) => ({ id: decision.id, label: decision.outcome_label, reason: reasonOf(decision) })) };
};

export const actions = {
  decide: async (event: RequestEvent) => {
    const { outcome, grounds } = await values(event);
    return act(event, 'cases.decidePackRefund', { claim: event.params.id, outcome, grounds }, () => redirect(303, `${href('/operator/pack-refunds')}?done=decided`));
  },
};
