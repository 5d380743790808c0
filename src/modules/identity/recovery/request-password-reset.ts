import { wantLink } from '../links/want-link.ts';

export const requestPasswordReset = wantLink({
  name: 'identity.requestPasswordReset',
  summary: 'Ask for a link to set a new password',
  path: '/password-resets',
  clauses: ['ACC-2'],
  wish: 'password_reset',
});
