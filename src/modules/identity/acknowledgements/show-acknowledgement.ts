import * as z from 'zod';
import { signedIn } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { acknowledgementTextNotFound } from './refusals.ts';
import { showText } from './show.ts';
import { findAcknowledgementText } from './texts.ts';
import { acknowledgementTextView, stepLabel } from './views.ts';

export const showAcknowledgement = read({
  name: 'identity.showAcknowledgement',
  summary: 'The text that a step ends with, the word to type under it, and its digest',
  description: 'Send the digest and the word with the step, as `acknowledgement`. If the text or a value in it changes meanwhile, the step is refused and nothing happens.',
  method: 'GET',
  path: '/acknowledgements/texts/{key}',
  clauses: ['ACC-12'],
  input: z.object({ key: z.string().min(1).max(60), about: z.string().max(100).default('').describe('What the text is filled with: a pack, a contract') }),
  output: acknowledgementTextView,
  refusals: [acknowledgementTextNotFound],
  allow: signedIn,
  async run(call, input) {
    const text = findAcknowledgementText(input.key);
    const showing = text && (await showText(call, text, input.about));

    if (!showing) refuse(acknowledgementTextNotFound);

    const { shown, digest } = showing.in(call.locale);
    const { key, version, step } = showing.text;
    return {
      key, version, about: input.about, step, step_label: stepLabel(step, call.locale), required: showing.required,
      title: shown.title, paragraphs: [...shown.paragraphs], clauses: [...shown.clauses], word: shown.word, digest,
    };
  },
});
