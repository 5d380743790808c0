// The fields of the detail as the operation wants them. What does not fit stays text: the operation says what is wrong.
import type { Detail } from '../draft.ts';

export type Question = {
  key: string;
  kind: 'choice' | 'choices' | 'number' | 'text' | 'date' | 'yes_no';
  label: string;
  hint: string | null;
  required: boolean;
  options: { key: string; label: string }[];
  min: number | null;
  max: number | null;
  unit: string | null;
};

export function readDetail(typed: Record<string, any>, questions: Question[], place: string | undefined): Detail {
  const given = typed.detail ?? {};
  const answers = questions.flatMap(({ key, kind }) => (given.answers?.[key] === undefined ? [] : [[key, readAnswer(kind, given.answers[key])]]));
  return {
    answers: Object.fromEntries(answers),
    remote: given.remote ?? false,
    place,
    wanted_from: given.wanted_from,
    wanted_until: given.wanted_until,
    budget_minor: given.budget_minor,
    text: given.text ?? '',
  };
}

function readAnswer(kind: Question['kind'], typed: any): unknown {
  if (kind === 'yes_no') return typed === 'yes' ? true : typed === 'no' ? false : typed;
  if (kind !== 'number') return typed;
  const number = String(typed).replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(number) ? Number(number) : typed;
}

/** A kept answer as its field shows it. */
export function shownAnswer(kind: Question['kind'], kept: unknown): any {
  if (kept === undefined || kept === null) return undefined;
  if (kind === 'yes_no') return kept ? 'yes' : 'no';
  return Array.isArray(kept) ? kept.map(String) : String(kept);
}
