import * as z from 'zod';
import { browserKey, findArticle, voiceUnknown, voterOf } from '#help-centre';
import { visitors } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { articleNotOffered, matterNotFound } from '../tickets/refusals.ts';
import { keepSolved } from './store.ts';
import { findMatter } from './tree.ts';

export const sayArticleAnswered = write({
  name: 'support.sayArticleAnswered',
  summary: 'This help article answered my question, so that I need not send it',
  description: 'Counted once for each person, or for each browser of a visitor. The question itself is not kept.',
  method: 'PUT',
  path: '/support-matters/{matter}/solved/{article}',
  clauses: ['MSG-9', 'HELP-2'],
  input: z.object({ matter: z.string().max(60), article: z.string().max(60), browser_key: browserKey() }),
  output: z.object({ counted: z.boolean() }),
  refusals: [matterNotFound, articleNotOffered, voiceUnknown],
  allow: visitors,
  audit: (input) => ({ subject: `help_article:${input.article}`, detail: { matter: input.matter } }),
  async run(call, input) {
    const voice = voterOf(call.actor, input.browser_key);

    if (!findMatter(input.matter)) refuse(matterNotFound);
    if (!findArticle(input.article)) refuse(articleNotOffered);
    if (!voice) refuse(voiceUnknown);

    return { counted: (await call.db.run(keepSolved, [input.matter, input.article, voice, call.now])) > 0 };
  },
});
