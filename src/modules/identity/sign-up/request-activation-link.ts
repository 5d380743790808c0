import { wantLink } from '../links/want-link.ts';

export const requestActivationLink = wantLink({
  name: 'identity.requestActivationLink',
  summary: 'Ask for a new activation link',
  path: '/sign-ups/activation-links',
  clauses: ['ACC-1'],
  wish: 'activation',
});
