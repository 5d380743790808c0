// A service as forms need it, in one language.
import * as z from 'zod';
import { type Locale } from '#kernel/text.ts';
import { authorisations } from './authorisations.ts';
import { type Service } from './service.ts';

export const questionView = z.object({
  key: z.string(),
  kind: z.enum(['choice', 'choices', 'number', 'text', 'date', 'yes_no']),
  label: z.string(),
  hint: z.string().nullable(),
  required: z.boolean(),
  options: z.array(z.object({ key: z.string(), label: z.string() })),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string().nullable(),
});

export const serviceView = z.object({
  key: z.string(),
  group: z.string(),
  name: z.string(),
  credits: z.int().describe('Price of one contact'),
  at_home: z.boolean().describe('The work is done where the client lives or works'),
  remote_possible: z.boolean(),
  authorisations: z.array(z.object({ key: z.string(), name: z.string() })).describe('What a pro must hold before offering it'),
  questions: z.array(questionView),
});

export function viewService(service: Service, locale: Locale): z.input<typeof serviceView> {
  return {
    key: service.key,
    group: service.group,
    name: service.name[locale],
    credits: service.credits,
    at_home: service.atHome,
    remote_possible: service.remotePossible,
    authorisations: service.authorisations.map((key) => ({ key, name: authorisations[key][locale] })),
    questions: service.questions.map((question) => ({
      key: question.key,
      kind: question.kind,
      label: question.label[locale],
      hint: question.hint?.[locale] ?? null,
      required: question.required,
      options: (question.options ?? []).map(({ key, label }) => ({ key, label: label[locale] })),
      min: question.min ?? null,
      max: question.max ?? null,
      unit: question.unit?.[locale] ?? null,
    })),
  };
}
