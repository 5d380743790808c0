import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { FoundLeak } from '#web/masked.ts';
import { readDecisions, reasonOf } from '#web/reason.ts';

type ReadLeak = FoundLeak & {
  subject: string;
  kinds: string[];
  found_at: string;
  texts: { part: string; original: string; spans: [number, number][] }[];
  statement: string | null;
  author: { id: string; name: string | null };
  conversation: string | null;
};

export const load = async (event) => {
  const leak = await read<ReadLeak>(event, 'conversations.readLeak', { leak: event.params.id });
  const decisions = await readDecisions(event, [leak.decision, leak.settlement]);
  return { leak, decisions: [...decisions.values()].map((decision) => ({ id: decision.id, label: decision.outcome_label, reason: reasonOf(decision) })) };
};

export const actions = {
  decide: async (event) => {
    const { outcome, grounds } = await values(event);
    return act(event, 'conversations.decideLeakContest', { leak: event.params.id, outcome, grounds }, () => redirect(303, href(`/operator/leaks?done=${outcome}`)));
  },
};
