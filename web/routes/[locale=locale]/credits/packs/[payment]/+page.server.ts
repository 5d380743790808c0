import { redirect, type RequestEvent } from '@sveltejs/kit';
import { m } from '#web/paraglide/messages.js';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { reasonOf } from '#web/reason.ts';
import type { FullPackClaim, PackPreview } from './pack.ts';

export const load = async (event: RequestEvent) => {
  const pack = await read<PackPreview>(event, 'cases.previewPackRefund', { payment: event.params.payment });
  const claim = pack.claim ? await read<FullPackClaim>(event, 'cases.readPackRefund', { claim: pack.claim.id }) : null;
  const contestable = claim?.state === 'refused' && claim.contest_until !== null && Date.parse(claim.contest_until) >= Date.parse(event.locals.door.now);
  const contest = contestable && claim.contest_until ? { href: '#contest', label: m.claims_contest_link(), until: claim.contest_until } : undefined;
  return {
    pack,
    claim,
    contestable,
    decisions: (claim?.decisions ?? []).map((decision, index, all) => ({
      id: decision.id,
      label: decision.outcome_label,
      at: decision.decided_at,
      grounds: decision.grounds,
      reason: reasonOf({ ...decision, grounds: null }, index === all.length - 1 ? contest : undefined),
    })),
  };
};

const here = (event: RequestEvent) => href(`/credits/packs/${event.params.payment}`);

export const actions = {
  claim: async (event: RequestEvent) => {
    const { confirmed } = await values(event, { confirmed: 'yes' });
    return act(event, 'cases.claimPackRefund', { payment: event.params.payment, confirmed }, () => redirect(303, here(event)));
  },
  contest: async (event: RequestEvent) => {
    const { claim, statement } = await values(event);
    return act(event, 'cases.contestPackRefund', { claim, statement }, () => redirect(303, here(event)));
  },
};
