import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { readDecisions, reasonOf } from '#web/reason.ts';
import type { Report } from '../+page.server.ts';

export const load = async (event) => {
  const report = await read<Report>(event, 'conversations.readBreachReport', { report: event.params.id });
  const decisions = await readDecisions(event, [report.decision]);
  return { report, decisions: [...decisions.values()].map((decision) => ({ id: decision.id, label: decision.outcome_label, reason: reasonOf(decision) })) };
};

export const actions = {
  decide: async (event) => {
    const { outcome, grounds } = await values(event);
    return act(event, 'conversations.decideBreachReport', { report: event.params.id, outcome, grounds }, () => redirect(303, href('/operator/breaches?done=1')));
  },
};
