import * as z from 'zod';
import { visitors } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { findArticle } from './articles/index.ts';
import { articleNotFound, voiceUnknown } from './refusals.ts';
import { setRating, tallyOfArticle } from './store.ts';
import { tallyView } from './views.ts';
import { browserKey, voterOf } from './voter.ts';

export const rateArticle = write({
  name: 'help.rateArticle',
  summary: 'Say whether a help article was useful',
  description: 'Counts once for each person, or for each browser of a visitor. Said again, it replaces what was said before.',
  method: 'PUT',
  path: '/help/articles/{article}/rating',
  clauses: ['HELP-2'],
  input: z.object({ article: z.string().max(60), useful: z.boolean(), browser_key: browserKey() }),
  output: tallyView,
  refusals: [articleNotFound, voiceUnknown],
  allow: visitors,
  audit: (input) => ({ subject: `help_article:${input.article}`, detail: { useful: input.useful } }),
  async run(call, input) {
    const article = findArticle(input.article);
    const voter = voterOf(call.actor, input.browser_key);

    if (!article) refuse(articleNotFound);
    if (!voter) refuse(voiceUnknown);

    await call.db.run(setRating, [article.key, voter, input.useful, call.locale, call.now]);

    return call.db.one(tallyOfArticle, [article.key, voter]);
  },
});
