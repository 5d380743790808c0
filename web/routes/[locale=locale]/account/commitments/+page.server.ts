import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { Decision } from '#web/reason.ts';

export type Commitment = {
  id: string;
  reference: string;
  kind_name: string;
  wording: string;
  credits: number | null;
  amount: { minor: number; currency: string } | null;
  until_on: string | null;
  state: 'open' | 'kept' | 'withdrawn' | 'lapsed';
  overdue: boolean;
  recorded_by: string;
  recorded_at: string;
  release_asked: { reason: string; at: string } | null;
  how_kept: string | null;
  decisions: Decision[];
};

export const load = async (event) => {
  const after = event.url.searchParams.get('after') ?? undefined;
  const { items, next } = await read<{ items: Commitment[]; next: string | null }>(event, 'compliance.listMyCommitments', { after, limit: 20 });
  return { commitments: items, next, after: after ?? null, saved: event.url.searchParams.has('saved') };
};

export const actions = {
  answer: async (event) => {
    const { commitment, released } = await values(event);
    return act(event, 'compliance.answerRelease', { commitment, released: released === 'true' }, () => redirect(303, href('/account/commitments?saved')));
  },
};
