import { read } from '#web/act.ts';
import { subjectHref, type Decision } from '#web/reason.ts';

export const load = async (event) => {
  const decision = await read<Decision>(event, 'rulebook.readDecision', { decision: event.params.id });
  return { decision, subject: subjectHref(decision.subject) };
};
