import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { profileWeights } from '../parameters.ts';
import { profileNotFound } from '../people/refusals.ts';
import { findAddressOf, findProfileOf } from './store.ts';
import { myProfileView, viewMyProfile } from './views.ts';

export const readMyProfile = read({
  name: 'identity.readMyProfile',
  summary: 'My profile, how complete it is and what is missing',
  method: 'GET',
  path: '/me/profile',
  clauses: ['ACC-4'],
  input: z.object({}),
  output: myProfileView,
  refusals: [profileNotFound],
  allow: pros,
  async run(call) {
    const profile = await findProfileOf(call.db, call.actor.id);
    if (!profile) refuse(profileNotFound);
    return viewMyProfile(profile, await findAddressOf(call.db, call.actor.id), await profileWeights(call));
  },
});
