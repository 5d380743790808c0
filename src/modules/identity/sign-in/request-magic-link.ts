import { wantLink } from '../links/want-link.ts';

export const requestMagicLink = wantLink({
  name: 'identity.requestMagicLink',
  summary: 'Ask for a link that signs in without a password',
  path: '/sign-in-links',
  clauses: ['ACC-2'],
  wish: 'magic',
});
