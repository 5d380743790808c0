import { wantLink } from '../links/want-link.ts';

export const recoverIdentifier = wantLink({
  name: 'identity.recoverIdentifier',
  summary: 'Ask by e-mail which address one signs in with',
  path: '/lost-identifiers',
  clauses: ['ACC-2'],
  wish: 'identifier',
});
