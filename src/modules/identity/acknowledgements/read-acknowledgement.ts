import * as z from 'zod';
import { signedIn } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { namesOfTheDay } from '../people/store.ts';
import { acknowledgementNotFound } from './refusals.ts';
import { findAcknowledgement } from './store.ts';
import { acknowledgementView, viewAcknowledgement } from './views.ts';

export const readAcknowledgement = read({
  name: 'identity.readAcknowledgement',
  summary: 'One confirmation of mine: the text as it was shown, its version, the word typed and the time',
  method: 'GET',
  path: '/me/acknowledgements/{acknowledgement}',
  clauses: ['ACC-12', 'ACC-8'],
  input: z.object({ acknowledgement: id() }),
  output: acknowledgementView,
  refusals: [acknowledgementNotFound],
  allow: signedIn,
  async run(call, input) {
    const row = await findAcknowledgement(call.db, input.acknowledgement, call.actor.id);

    if (!row) refuse(acknowledgementNotFound);

    const [name = '–'] = await namesOfTheDay(call.db, [{ id: call.actor.id, at: row.givenAt }]);
    return viewAcknowledgement(row, name, call.locale);
  },
});
