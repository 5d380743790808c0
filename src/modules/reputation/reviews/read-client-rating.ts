import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { clientOfLead } from '#leads';
import { contactNotFound } from './refusals.ts';
import { summaryOf } from './sums.ts';

export const readClientRating = read({
  name: 'reputation.readClientRating',
  summary: 'How pros rate the client of a lead that I was offered: average and count, nothing else',
  method: 'GET',
  path: '/leads/{lead}/client-rating',
  clauses: ['REV-1'],
  input: z.object({ lead: id() }),
  output: z.object({ average: z.number().nullable().describe('Of 5, two decimals; null without any'), count: z.int() }),
  refusals: [contactNotFound],
  allow: pros,
  async run(call, input) {
    const client = await clientOfLead(call, input.lead, call.actor.id);

    if (!client) refuse(contactNotFound);

    const { average, count } = await summaryOf(call, client, 'pro');
    return { average, count };
  },
});
