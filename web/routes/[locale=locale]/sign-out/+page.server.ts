import { redirect } from '@sveltejs/kit';
import { act, values } from '#web/act.ts';
import { dropKeptText } from '#web/kept-text.ts';
import { href } from '#web/locale.ts';

export const load = ({ locals }) => {
  if (!locals.door.person) redirect(303, href('/sign-in'));
};

export const actions = {
  default: async (event) => {
    await values(event);
    dropKeptText(event.cookies);
    // The back button would show what this person read to whoever comes next.
    event.setHeaders({ 'clear-site-data': '"cache"' });
    // Pressed twice, or after the session ran out: it is over either way.
    if (!event.locals.door.person) redirect(303, href('/sign-in?after=sign-out'));
    return act(event, 'identity.signOut', {}, () => redirect(303, href('/sign-in?after=sign-out')));
  },
};
