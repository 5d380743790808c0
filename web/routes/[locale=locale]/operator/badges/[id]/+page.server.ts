import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { reasonOf, type Decision } from '#web/reason.ts';
import type { Badge } from '../../../badges/badge.ts';

type Document = { id: string; name: string; media_type: string; bytes: number; address: string };
export type BadgeCase = Badge & {
  pro: { id: string; name: string; market: string };
  needed: boolean;
  files: Document[];
  earlier: Badge[];
  decisions: Decision[];
};

export const load = async (event: RequestEvent) => {
  const badge = await read<BadgeCase>(event, 'reputation.readBadge', { badge: event.params.id });
  const profile = await event.locals.door.perform('identity.readProfile', { address: badge.pro.id });
  return {
    badge,
    profile: profile.ok ? (profile.output as { address: string; legal_status: string | null }) : null,
    decisions: badge.decisions.map((decision) => ({ id: decision.id, label: decision.outcome_label, reason: reasonOf(decision) })),
  };
};

export const actions = {
  decide: async (event: RequestEvent) => {
    const { outcome, until, reason, grounds } = await values(event);
    return act(event, 'reputation.decideBadge', { badge: event.params.id, outcome, until: until ?? null, reason: reason ?? null, grounds: grounds ?? '' }, (badge) =>
      redirect(303, `${href('/operator/badges')}?done=${badge.state}`),
    );
  },
};
