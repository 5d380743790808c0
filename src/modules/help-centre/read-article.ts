import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { rulesAt } from '#rulebook';
import { findArticle } from './articles/index.ts';
import { articleNotFound } from './refusals.ts';
import { sectionsOf } from './sections.ts';
import { tallyOfArticle } from './store.ts';
import { summaryView, tallyView, viewSummary } from './views.ts';
import { browserKey, voterOf } from './voter.ts';

export const readArticle = read({
  name: 'help.readArticle',
  summary: 'One help article, with the values of the rules in force',
  method: 'GET',
  path: '/help/articles/{article}',
  clauses: ['HELP-2', 'HELP-3'],
  input: z.object({ article: z.string().max(60), browser_key: browserKey() }),
  output: summaryView.extend({
    rules_version: z.int().describe('Version of the rules whose values it quotes'),
    sections: z.array(
      z.object({
        title: z.string().nullable(),
        text: z.string().describe('Markdown'),
        html: z.string(),
        clauses: z.array(z.string()),
        values: z.array(z.object({ parameter: z.string(), title: z.string(), value: z.string(), clause: z.string() })),
      }),
    ),
    useful: tallyView,
  }),
  refusals: [articleNotFound],
  allow: anyone,
  async run(call, input) {
    const article = findArticle(input.article);

    if (!article) refuse(articleNotFound);

    const rules = await rulesAt(call);
    const useful = await call.db.one(tallyOfArticle, [article.key, voterOf(call.actor, input.browser_key)]);

    return {
      ...viewSummary(article, rules, call.locale),
      rules_version: rules.version,
      sections: sectionsOf(article.body, rules, call.locale).map((section) => ({ ...section, clauses: [...section.clauses], values: [...section.values] })),
      useful,
    };
  },
});
