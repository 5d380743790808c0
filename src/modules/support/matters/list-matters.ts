import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { askedAs, askers } from './matter.ts';
import { groupsFor } from './tree.ts';
import { matterView, viewMatter } from './views.ts';

export const listMatters = read({
  name: 'support.listMatters',
  summary: 'What one can turn to us about, for somebody like me: what has its own place, and what our team answers',
  method: 'GET',
  path: '/support-matters',
  clauses: ['MSG-9'],
  input: z.object({}),
  output: z.object({ asked_as: z.enum(askers), groups: z.array(z.object({ key: z.string(), name: z.string(), matters: z.array(matterView) })) }),
  allow: anyone,
  async run(call) {
    const who = askedAs(call.actor);
    return {
      asked_as: who,
      groups: groupsFor(who).map(({ key, name, matters }) => ({ key, name: name[call.locale], matters: matters.map((matter) => viewMatter(matter, call.locale)) })),
    };
  },
});
