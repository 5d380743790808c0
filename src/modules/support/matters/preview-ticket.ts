import * as z from 'zod';
import { offerArticles } from '#help-centre';
import { findPerson } from '#identity';
import { anyone } from '#kernel/allow.ts';
import { paragraphs } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { rulesAt } from '#rulebook';
import { answerDue, judgeMatter } from '../rules.ts';
import { matterNotFound } from '../tickets/refusals.ts';
import { placeView, viewPlace } from '../tickets/views.ts';
import { askedAs } from './matter.ts';
import { marketOfPerson } from './market-of-person.ts';
import { subjectsOf } from './subjects.ts';
import { groupOf, matterFor } from './tree.ts';
import { matterView, viewMatter } from './views.ts';

const mostArticles = 4;

export const previewTicket = read({
  name: 'support.previewTicket',
  summary: 'Before a question is sent: where it would go, what it can be filed under, which help articles may answer it, and by when',
  method: 'GET',
  path: '/support-matters/{matter}',
  clauses: ['MSG-9', 'MSG-4'],
  input: z.object({ matter: z.string().max(60), text: paragraphs(4000, 0).default('').describe('As far as it is written') }),
  output: z.object({
    matter: matterView.extend({ group: z.string() }),
    outcome: z.enum(['place', 'ticket']),
    place: placeView.nullable().describe('Where it is treated: chosen, or recognised in the text'),
    recognised_by: z.string().nullable().describe('The words of the text that were recognised'),
    subjects: z.array(z.object({ subject: z.string(), kind: z.string(), title: z.string(), at: z.string() })),
    articles: z.array(z.object({ key: z.string(), title: z.string(), summary: z.string(), matched: z.boolean() })),
    due_at: z.string().describe('MSG-4: sent now, it is answered by then'),
    market: z.string(),
  }),
  refusals: [matterNotFound],
  allow: anyone,
  async run(call, input) {
    const who = askedAs(call.actor);
    const matter = matterFor(input.matter, who);

    if (!matter) refuse(matterNotFound);

    const judged = judgeMatter(matter, input.text, who);
    const person = call.actor.kind === 'member' ? await findPerson(call.db, call.actor.id) : null;
    const market = marketOfPerson(person, call.locale);
    const rules = await rulesAt(call);
    return {
      matter: { ...viewMatter(matter, call.locale), group: groupOf(matter.key)?.name[call.locale] ?? '' },
      outcome: judged.outcome,
      place: judged.outcome === 'place' ? viewPlace(judged.matter, call.locale) : null,
      recognised_by: judged.outcome === 'place' ? judged.said : null,
      subjects: person ? (await subjectsOf(call, person, matter)).map(({ subject, kind, title, at }) => ({ subject, kind, title, at: at.toString() })) : [],
      articles: await offerArticles(call, { text: input.text, named: matter.articles, most: mostArticles }),
      due_at: answerDue(call.now, rules, market).due.toString(),
      market,
    };
  },
});
