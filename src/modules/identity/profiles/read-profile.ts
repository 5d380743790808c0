import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { profileWeights } from '../parameters.ts';
import { profileNotFound } from '../people/refusals.ts';
import { findPublicProfileAt, findPublicProfileById } from './store.ts';
import { profileView, viewProfile } from './views.ts';

export const readProfile = read({
  name: 'identity.readProfile',
  summary: 'The public profile of a pro',
  description: 'By its address or by the pro’s id. An earlier address answers the same profile with its current address (ACC-3).',
  method: 'GET',
  path: '/profiles/{address}',
  clauses: ['ACC-3', 'ACC-4'],
  input: z.object({ address: z.string().min(1).max(80) }),
  output: profileView,
  refusals: [profileNotFound],
  allow: anyone,
  async run(call, { address }) {
    const byId = z.uuid().safeParse(address).success;
    const profile = await (byId ? findPublicProfileById : findPublicProfileAt)(call.db, address, call.now);
    if (!profile) refuse(profileNotFound);
    return viewProfile(profile, await profileWeights(call));
  },
});
