import * as z from 'zod';
import { findClause } from '#rulebook';
import { locales, type Locale } from '#kernel/text.ts';
import type { AcknowledgementRow } from './store.ts';

const shownView = {
  title: z.string(),
  paragraphs: z.array(z.string()),
  clauses: z.array(z.object({ id: z.string(), title: z.string(), text: z.string().describe('With the values in force') })),
};

export const acknowledgementTextView = z.object({
  key: z.string(),
  version: z.int(),
  about: z.string(),
  step: z.string(),
  step_label: z.string(),
  required: z.boolean().describe('False: the rules in force ask for no word at this step'),
  ...shownView,
  word: z.string().describe('What the person types to confirm'),
  digest: z.string().describe('Send it back as `acknowledgement.shown`'),
});

export const acknowledgementSummary = z.object({
  id: z.uuid(), key: z.string(), version: z.int(), step: z.string(), step_label: z.string(), title: z.string(), word: z.string().describe('As it was typed'), given_at: z.string(),
  locale: z.enum(locales).describe('The language in which it was read'),
});
export const acknowledgementView = acknowledgementSummary.extend({
  ...shownView, person_name: z.string().describe('The name of that day'), about: z.string(), word_asked: z.string(), digest: z.string(), operation: z.string(), rulebook_version: z.int(),
});

/** The label of a step is that of the parameter that lists them. */
export function stepLabel(step: string, locale: Locale): string {
  const parameter = findClause('ACC-12')?.parameters.find(({ key }) => key === 'acknowledgement.steps');
  return (parameter?.kind === 'words' ? parameter.words[step]?.[locale] : undefined) ?? step;
}

export function viewSummary(row: AcknowledgementRow, locale: Locale): z.input<typeof acknowledgementSummary> {
  const { id, key, version, step, shown, word, givenAt } = row;
  return { id, key, version, step, step_label: stepLabel(step, locale), title: shown.title, word, given_at: givenAt.toString(), locale: row.locale };
}

/** As it was shown, in the language in which it was read. */
export function viewAcknowledgement(row: AcknowledgementRow, name: string, locale: Locale): z.input<typeof acknowledgementView> {
  const { shown } = row;
  return {
    ...viewSummary(row, locale), person_name: name, paragraphs: [...shown.paragraphs], clauses: [...shown.clauses], about: row.about, word_asked: shown.word,
    digest: row.digest, operation: row.operation, rulebook_version: row.rulebookVersion,
  };
}
